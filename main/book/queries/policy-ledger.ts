import type { Day } from '../../../shared/day.ts';
import type { LedgerPolicy } from '../../../shared/evaluation/ledger.ts';
import type { PolicyStatus } from '../../../shared/segmentation/cover.ts';
import type { ReadBook } from '../types.ts';
import { ANSWERING } from './profit.ts';

type Row = Omit<LedgerPolicy, 'events'>;
type EventRow = {
  readonly policyId: number;
  readonly onDay: Day | null;
  readonly status: PolicyStatus;
  readonly premiumMinor: number | null;
};

/**
 * Every policy with its dated changes and what it is grouped by, by id: what all figures of keeping and losing are read from.
 * What belongs to a merged client counts for the client it was merged into.
 */
export function loadLedger(db: ReadBook): readonly LedgerPolicy[] {
  const events = new Map<number, Omit<EventRow, 'policyId'>[]>();
  for (const { policyId, ...event } of db
    .prepare<[], EventRow>(
      `SELECT policy_id AS policyId, on_day AS onDay, status, annual_premium_minor AS premiumMinor
       FROM policy_event ORDER BY policy_id, on_day, id`,
    )
    .all()) {
    const list = events.get(policyId);
    if (list === undefined) {
      events.set(policyId, [event]);
    } else {
      list.push(event);
    }
  }
  return db
    .prepare<[], Row>(
      `WITH RECURSIVE ${ANSWERING} SELECT policy.id, client.id AS clientId, client.household_id AS householdId,
         client.advisor_id AS advisorId, policy.carrier_id AS carrierId, policy.line_id AS lineId, policy.status,
         policy.started_on AS startedOn, policy.ended_on AS endedOn, policy.renewal_on AS renewalOn,
         policy.annual_premium_minor AS annualPremiumMinor
       FROM policy JOIN answering ON answering.id = policy.client_id JOIN client ON client.id = answering.client_id
       ORDER BY policy.id`,
    )
    .all()
    .map((policy) => ({ ...policy, events: events.get(policy.id) ?? NO_EVENTS }));
}

const NO_EVENTS: LedgerPolicy['events'] = [];
