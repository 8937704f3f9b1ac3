import { OnDemand } from './on-demand.ts';
import type { PlanBook } from './plan-book.ts';
import { NO_CHANGES, type PolicyPlan, policyChanges } from './plan-policy.ts';
import type { PolicyDraft, PolicyDrafts } from './policy-drafts.ts';
import { decidingRow } from './standing-row.ts';

/** The policies of a plan, in the order the file speaks of them. */
export class PolicyPlans extends OnDemand<PolicyPlan> {
  /** By policy: its client's place in the plan. */
  readonly clients: Int32Array;
  /** Clients of the book whom policies leave. */
  readonly left: readonly number[];

  constructor(clients: Int32Array, left: readonly number[], make: (index: number) => PolicyPlan) {
    super(clients.length, make);
    this.clients = clients;
    this.left = left;
  }
}

/** A policy of the book that the file says nothing new of: what the file says follows from the file. */
const SAME = 'same';

/**
 * What an import does to each policy it speaks of. The book is asked now, before it is written to; what hangs on the file
 * alone is worked out when it is needed.
 * @param fillOnly the file is about money or claims: it completes, and changes nothing
 * @param known by party: 1 where an earlier plan found that the book holds what it alone says; more are noted here
 */
export function planPolicies(drafts: PolicyDrafts, book: PlanBook, fillOnly: boolean, known: Uint8Array): PolicyPlans {
  const made = (index: number, asked: PlanBook | null): PolicyPlan => {
    const draft = drafts.get(index);
    if (draft === undefined) {
      throw new RangeError(`policy ${index} of ${drafts.length}`);
    }
    return planPolicy(draft, asked, fillOnly);
  };
  const kept: (PolicyPlan | typeof SAME | null)[] = [];
  const clients = new Int32Array(drafts.length);
  const left: number[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const party = drafts.aloneOf(index);
    clients[index] = drafts.clientOf(index);
    if (known[party] === 1) {
      kept.push(SAME);
      continue;
    }
    const plan = drafts.isNew(index) ? null : made(index, book);
    const same = plan !== null && party >= 0 && plan.changes.length === 0 && plan.kept.length === 0;
    kept.push(same ? SAME : plan);
    if (same) {
      known[party] = 1;
    }
    if (plan !== null && plan.movedFrom !== null) {
      left.push(plan.movedFrom);
    }
  }
  return new PolicyPlans(clients, left, (index) => {
    const plan = kept[index] ?? null;
    return plan === null || plan === SAME ? made(index, null) : plan;
  });
}

/** @param book null: it holds what the file says already */
function planPolicy(draft: PolicyDraft, book: PlanBook | null, fillOnly: boolean): PolicyPlan {
  const { id, policy, client, movedFrom, alias, muted } = draft;
  const row = decidingRow(draft.stated, draft.row);
  const called = { number: policy.number, carrier: policy.carrier, row };
  const { says, changes, kept } = policyChanges(id, draft.stated, called, book, fillOnly);
  return {
    id,
    row,
    client,
    number: policy.number,
    numberKey: policy.numberKey,
    carrier: policy.carrier,
    says,
    changes: muted ? NO_CHANGES : changes,
    kept: muted ? NO_CHANGES : kept,
    movedFrom: muted ? null : movedFrom,
    alias,
  };
}
