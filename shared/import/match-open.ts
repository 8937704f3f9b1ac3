import type { Target } from './match-decision.ts';
import type { FilePeople } from './match-file.ts';
import type { PolicyBinding } from './match-policy.ts';
import type { FileFacts } from './plan-facts.ts';

/** A client of the file of whom neither policy nor person said who he is. */
export type OpenCluster = {
  /** How the file describes him. */
  readonly signatures: Set<number>;
  /** Clients of the book whose policies he is listed with. */
  readonly owners: Set<number>;
  /** The same for clients without a name. */
  readonly nameless: Set<number>;
  /** Lines of business of his policies. */
  readonly lines: Set<string>;
};

type Known = {
  /** By party; null: nobody said. */
  readonly firm: readonly (Target | null)[];
  readonly bindings: readonly PolicyBinding[];
  readonly clusterOf: (signature: number, policy: number) => number;
};

/** Puts together what the file says of everybody who is still to be found, by cluster. */
export function openClusters(
  facts: FileFacts,
  { unions }: FilePeople,
  { firm, bindings, clusterOf }: Known,
): ReadonlyMap<number, OpenCluster> {
  const open = new Map<number, OpenCluster>();
  for (const [at, party] of facts.parties.entries()) {
    if (firm[at] === null) {
      const cluster = clusterOf(party.signature, party.policy);
      const entry = open.get(cluster) ?? {
        signatures: new Set(),
        owners: new Set(),
        nameless: new Set(),
        lines: new Set(),
      };
      open.set(cluster, entry);
      if (facts.signatures[party.signature]?.anonymous === false) {
        entry.signatures.add(party.signature);
      }
      const binding = bindings[party.policy];
      if (binding?.kind === 'book') {
        entry.nameless.add(binding.clientId);
      }
      for (const { fields } of party.stated) {
        if (fields.line !== undefined) {
          entry.lines.add(fields.line);
        }
      }
    }
  }
  for (const [at, party] of facts.parties.entries()) {
    const target = firm[at];
    if (target?.kind === 'book' && party.signature >= 0) {
      open.get(unions.find(party.signature))?.owners.add(target.clientId);
    }
  }
  return open;
}
