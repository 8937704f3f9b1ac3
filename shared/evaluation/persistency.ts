import { addDays, addMonths, type Day, day } from '../day.ts';
import type { Minor } from '../money.ts';
import { NEVER_COVER, type PolicyHistory, statusOn } from '../segmentation/cover.ts';
import { type Measured, share } from './measured.ts';

/** Ages at which persistency is told, in months (DOMAIN 5). */
export const PERSISTENCY_MONTHS = [13, 25, 37, 49, 61] as const;

export type CohortPolicy = PolicyHistory & { readonly annualPremiumMinor: Minor | null };

export type Persistency = {
  readonly months: number;
  readonly byCount: Measured;
  readonly byPremium: Measured;
  /** Policies in the denominator. */
  readonly policies: number;
};

/** Ended otherwise than by leaving: taken out of the denominator. */
const NO_LOSS = new Set(['matured', 'claimed-out']);

/** Cohorts looked back on: policies started in the twelve months that have just reached the age. */
const COHORT_MONTHS = 12;

/** Last day of the month that lies `months` after the month a day is in. */
export function endOfMonth(start: Day, months: number): Day {
  return addDays(day(`${addMonths(start, months + 1).slice(0, 7)}-01`), -1);
}

/**
 * Share still in force at the end of month 13 (25, …) of policies started in the twelve latest start months that are old
 * enough. Maturities and deaths leave the denominator, not-taken-up is apart. "not-yet-measurable" when no policy is old
 * enough, "no-cohort" when some are older but none of these months.
 */
export function persistencyAt(policies: readonly CohortPolicy[], months: number, asOf: Day): Persistency {
  const youngest = latestMonth(asOf, months);
  const oldest = addMonths(youngest, -(COHORT_MONTHS - 1));
  let started = 0;
  let kept = 0;
  let premium = 0;
  let keptPremium = 0;
  let older = false;
  for (const policy of policies) {
    const { startedOn } = policy;
    if (startedOn === null || startedOn > endOfMonth(youngest, 0)) {
      continue;
    }
    older = true;
    if (startedOn < oldest) {
      continue;
    }
    const persists = persistsAt(policy, startedOn, months);
    if (persists === null) {
      continue;
    }
    const own = policy.annualPremiumMinor ?? 0;
    started += 1;
    premium += own;
    kept += persists ? 1 : 0;
    keptPremium += persists ? own : 0;
  }
  const reason = older ? 'no-cohort' : 'not-yet-measurable';
  return {
    months,
    byCount: share(kept, started, reason),
    byPremium: share(keptPremium, premium, started > 0 ? 'no-data' : reason),
    policies: started,
  };
}

/** Whether a policy is in force at the end of a month of its life; null = not in the denominator: matured, died, never taken up. */
export function persistsAt(policy: CohortPolicy, startedOn: Day, months: number): boolean | null {
  const status = statusOn(policy, endOfMonth(startedOn, months));
  return status === null || NEVER_COVER.has(status) || NO_LOSS.has(status) ? null : status === 'in-force';
}

/** First day of the latest start month whose end of month `months` has been reached. */
function latestMonth(asOf: Day, months: number): Day {
  const complete = endOfMonth(asOf, 0) === asOf ? 0 : 1;
  return day(`${addMonths(day(`${asOf.slice(0, 7)}-01`), -months - complete).slice(0, 7)}-01`);
}
