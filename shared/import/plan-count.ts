import { type EntityCounts, noCounts } from './plan-classes.ts';
import type { ClientPlan } from './plan-client.ts';
import { byRank, type FileFacts, type FilePolicy, type Stated } from './plan-facts.ts';
import type { ClaimPlan, PolicyPlan } from './plan-policy.ts';
import { at, COMMISSION, hasFlag, KEPT_ONLY } from './plan-rows.ts';
import type { ClientFields } from './types.ts';

/** Rows that only their line can tell from one that was read before. */
export function isKnownByLine({ rows, parties, policies }: FileFacts, row: number): boolean {
  return (
    at(rows, 'ignored', row) === 0 &&
    (hasFlag(rows, row, COMMISSION | KEPT_ONLY) ||
      policies[parties[at(rows, 'party', row)]?.policy ?? -1]?.lossy === true)
  );
}

/** Whether a plan does anything to what the book has. */
export function changes(plan: ClientPlan | PolicyPlan | ClaimPlan): boolean {
  return (
    plan.changes.length > 0 ||
    ('additions' in plan && plan.additions.length > 0) ||
    ('movedFrom' in plan && plan.movedFrom !== null)
  );
}

/** How many plans of each kind fulfil a condition. */
export function count(
  clients: readonly ClientPlan[],
  policies: readonly PolicyPlan[],
  claims: readonly ClaimPlan[],
  which: (plan: ClientPlan | PolicyPlan | ClaimPlan) => boolean,
): EntityCounts {
  return {
    ...noCounts(),
    clients: clients.filter(which).length,
    policies: policies.filter(which).length,
    claims: claims.filter(which).length,
  };
}

/** DOMAIN: somebody without a name is called by the number he is known by: the member's, else the policy's. */
export function nameOfNameless(stated: readonly Stated<ClientFields>[], policy: FilePolicy | null): string {
  const numbered = stated.filter(({ fields }) => fields.identifiers !== undefined);
  const numbers = numbered
    .toSorted((left, right) => byRank(right, left))
    .flatMap(({ fields }) => Object.values(fields.identifiers ?? {}))
    .filter((value) => value !== '');
  return numbers[0] ?? (policy?.number || '?');
}
