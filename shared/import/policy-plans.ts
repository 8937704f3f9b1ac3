import { OnDemand } from './on-demand.ts';
import type { PlanBook } from './plan-book.ts';
import { NO_CHANGES, type PolicyPlan, policyChanges } from './plan-policy.ts';
import type { PolicyDraft, PolicyDrafts } from './policy-drafts.ts';
import { decidingRow } from './standing-row.ts';

/** The policies of a plan, in the order the file speaks of them. */
export class PolicyPlans extends OnDemand<PolicyPlan> {
  /** By policy: its client's place in the plan. */
  readonly clients: Int32Array;

  constructor(clients: Int32Array, make: (index: number) => PolicyPlan) {
    super(clients.length, make);
    this.clients = clients;
  }
}

/**
 * What an import does to each policy it speaks of. The book is asked now, before it is written to; what hangs on the file
 * alone is worked out when it is needed.
 * @param fillOnly the file is about money or claims: it completes, and changes nothing
 */
export function planPolicies(drafts: PolicyDrafts, book: PlanBook, fillOnly: boolean): PolicyPlans {
  const made = (index: number): PolicyPlan => {
    const draft = drafts.get(index);
    if (draft === undefined) {
      throw new RangeError(`policy ${index} of ${drafts.length}`);
    }
    return planPolicy(draft, book, fillOnly);
  };
  const kept = Array.from({ length: drafts.length }, (_, index) => (drafts.isAlone(index) ? null : made(index)));
  const clients = Int32Array.from(kept, (plan, index) => plan?.client ?? drafts.clientOf(index));
  return new PolicyPlans(clients, (index) => kept[index] ?? made(index));
}

function planPolicy(draft: PolicyDraft, book: PlanBook, fillOnly: boolean): PolicyPlan {
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
