import type { Target } from './match-decision.ts';
import type { ClientProfile, Thresholds } from './match-score.ts';
import { findTwins } from './match-twins.ts';

/** Client of the book → the clusters that are him by likeness. */
export type Claims = Map<number, { readonly cluster: number; readonly score: number }[]>;

type Rivals = {
  /** By cluster. */
  readonly targets: ReadonlyMap<number, Target>;
  readonly claims: Claims;
  readonly profileOf: (cluster: number) => ClientProfile;
  /** Set: the limits by which two spellings in the file are one client; null: the file is no list of clients. */
  readonly twins: Thresholds | null;
};

/**
 * One to one: two clients of the file that the file itself keeps apart cannot both be the same client by likeness. Two
 * spellings that a list joined when they were new are one client, and stay so once he is in the book.
 * @returns clusters that are not the client they resemble without a person saying so, and that client
 */
export function findBeaten({ targets, claims, profileOf, twins }: Rivals): ReadonlyMap<number, number> {
  const takers = new Map<number, number[]>();
  for (const [cluster, target] of targets) {
    const rivals = target.kind === 'book' ? claims.get(target.clientId) : undefined;
    if (target.kind === 'book' && rivals !== undefined && rivals.every((claim) => claim.cluster !== cluster)) {
      takers.set(target.clientId, [...(takers.get(target.clientId) ?? []), cluster]);
    }
  }
  const beaten = new Map<number, number>();
  for (const [clientId, rivals] of claims) {
    const sure = takers.get(clientId) ?? [];
    const all = [...sure, ...rivals.map(({ cluster }) => cluster)];
    if (all.length < 2) {
      continue;
    }
    const joined =
      twins === null ? null : findTwins(new Map(all.map((cluster) => [cluster, profileOf(cluster)])), twins).joined;
    const groupOf = (cluster: number) => joined?.get(cluster) ?? cluster;
    const best = Math.max(...rivals.map(({ score }) => score));
    const winners = rivals.filter(({ score }) => score === best).map(({ cluster }) => cluster);
    for (const { cluster } of rivals) {
      // Whoever is him for sure goes before whoever is most like him.
      const first = [...sure, ...(sure.length > 0 ? [] : winners)];
      if (first.some((other) => groupOf(other) !== groupOf(cluster))) {
        beaten.set(cluster, clientId);
      }
    }
  }
  return beaten;
}
