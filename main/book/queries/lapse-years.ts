import { addDays, addMonths, type Day, daysBetween } from '../../../shared/day.ts';
import type { LapseYear } from '../../../shared/evaluation/lapse-risk.ts';
import { annualPremiumOn, type LedgerPolicy } from '../../../shared/evaluation/ledger.ts';
import { policyYears } from '../../../shared/evaluation/policy-years.ts';
import type { ReadBook } from '../types.ts';
import { ANSWERING } from './profit.ts';

const YEAR = 12;
const TROUBLE_MONTHS = 24;
const DAYS_A_YEAR = 365.25;
/** A premium that more than doubled or halved says no more than one that did. */
const MOST_CHANGE = 1;

/** Given up: not matured, not ended by death, not rewritten elsewhere. */
const GIVEN_UP: ReadonlySet<string> = new Set(['lapsed', 'cancelled', 'surrendered']);

/** Days on which something happened, by household, rising. */
type Days = ReadonlyMap<number, readonly Day[]>;

/** What the features of any year are read from: every dated event of the book, once. */
export type LapseSources = {
  readonly ledger: readonly LedgerPolicy[];
  readonly contacts: Days;
  readonly chargebacks: Days;
  readonly claims: Days;
};

export function lapseSources(db: ReadBook, ledger: readonly LedgerPolicy[]): LapseSources {
  return {
    ledger,
    contacts: daysOf(
      db,
      `SELECT client_id, substr(happened_at, 1, 10) AS day FROM interaction WHERE channel IN ('call', 'visit') OR direction = 'in'`,
    ),
    chargebacks: daysOf(db, `SELECT client_id, dated_on AS day FROM commission WHERE kind = 'chargeback'`),
    claims: daysOf(db, `SELECT client_id, coalesce(lost_on, reported_on) AS day FROM claim WHERE status <> 'rejected'`),
  };
}

function daysOf(db: ReadBook, events: string): Days {
  const days = new Map<number, Day[]>();
  for (const { householdId, day } of db
    .prepare<[], { householdId: number; day: Day }>(
      `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS householdId, events.day
       FROM (${events}) AS events JOIN answering ON answering.id = events.client_id
       JOIN client ON client.id = answering.client_id WHERE events.day IS NOT NULL ORDER BY events.day`,
    )
    .all()) {
    const list = days.get(householdId) ?? [];
    days.set(householdId, list);
    list.push(day);
  }
  return days;
}

function countIn(days: Days, householdId: number, after: Day, upTo: Day): number {
  return (days.get(householdId) ?? []).filter((day) => day > after && day <= upTo).length;
}

/**
 * Every household with a policy in force on a day: what the book knew of it then, and whether it gave a policy up in the
 * twelve months after. Nothing later than the day is looked at for the first, so that a year can be foretold as it would have
 * been. tenure in years, premium change as a share of the year before, the rest counts; noContact 1 without a two-way
 * contact in twelve months.
 */
export function lapseYear(sources: LapseSources, start: Day): LapseYear[] {
  const before = addMonths(start, -YEAR);
  const trouble = addMonths(start, -TROUBLE_MONTHS);
  const households = new Map<number, LedgerPolicy[]>();
  const lapsed = new Set<number>();
  const window = { from: addDays(start, 1), to: addMonths(start, YEAR) };
  const history = new Map<number, { first: Day | null; lapses: number }>();
  for (const { policy, held, status, rewrittenAs } of policyYears(sources.ledger, window)) {
    const { householdId, startedOn } = policy;
    const own = history.get(householdId) ?? { first: null, lapses: 0 };
    history.set(householdId, own);
    if (startedOn !== null && startedOn <= start && (own.first === null || startedOn < own.first)) {
      own.first = startedOn;
    }
    const on = policy.events.findLast((event) => event.status === 'lapsed')?.onDay ?? policy.endedOn;
    own.lapses += policy.status === 'lapsed' && on !== null && on > trouble && on <= start ? 1 : 0;
    if (!held) {
      continue;
    }
    const list = households.get(householdId) ?? [];
    households.set(householdId, list);
    list.push(policy);
    if (status !== null && GIVEN_UP.has(status) && rewrittenAs === null) {
      lapsed.add(householdId);
    }
  }
  return [...households].map(([householdId, policies]) => {
    const own = history.get(householdId);
    const first = own?.first ?? null;
    return {
      householdId,
      lapsed: lapsed.has(householdId),
      row: [
        first === null ? 0 : daysBetween(first, start) / DAYS_A_YEAR,
        policies.length,
        new Set(policies.map(({ lineId }) => lineId)).size,
        premiumChange(policies, before, start),
        countIn(sources.chargebacks, householdId, trouble, start) + (own?.lapses ?? 0),
        countIn(sources.contacts, householdId, before, start) > 0 ? 0 : 1,
        countIn(sources.claims, householdId, before, start),
      ],
    };
  });
}

/** How much the premium of policies held all year rose, as a share; 0 where none is known. */
function premiumChange(policies: readonly LedgerPolicy[], before: Day, start: Day): number {
  let [then, now] = [0, 0];
  for (const policy of policies) {
    if (policy.startedOn === null || policy.startedOn <= before) {
      then += annualPremiumOn(policy, before) ?? 0;
      now += annualPremiumOn(policy, start) ?? 0;
    }
  }
  return then <= 0 ? 0 : Math.min(MOST_CHANGE, Math.max(-MOST_CHANGE, now / then - 1));
}
