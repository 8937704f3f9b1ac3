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
    (hasFlag(rows, row, COMMISSION | KEPT_ONLY) || policies[parties.policyOf(at(rows, 'party', row))]?.lossy === true)
  );
}

type AnyPlan = ClientPlan | PolicyPlan | ClaimPlan;

/** What a person should be told of a plan. */
export type Noted = {
  /** New policies without a carrier. */
  uncarried: number;
  /** New clients who are called by a number. */
  unnamed: number;
  /** Values typed by hand that differ from the file and stay. */
  kept: number;
};

/** Counts what plans come to. */
export class Counts {
  readonly created: EntityCounts = noCounts();
  readonly updated: EntityCounts = noCounts();
  readonly noted: Noted = { uncarried: 0, unnamed: 0, kept: 0 };

  add(kind: 'clients' | 'policies' | 'claims', plan: AnyPlan): void {
    const { noted } = this;
    noted.kept += plan.kept.length;
    if (plan.id !== null) {
      this.updated[kind] += changes(plan) ? 1 : 0;
      return;
    }
    this.created[kind] += 1;
    if ('carrier' in plan) {
      noted.uncarried += plan.carrier === null ? 1 : 0;
    } else if ('additions' in plan) {
      noted.unnamed += plan.changes.some(({ field, after }) => field === 'unnamed' && after === 1) ? 1 : 0;
    }
  }
}

/** Whether a plan does anything to what the book has. */
function changes(plan: AnyPlan): boolean {
  return (
    plan.changes.length > 0 ||
    ('additions' in plan && plan.additions.length > 0) ||
    ('movedFrom' in plan && plan.movedFrom !== null)
  );
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
