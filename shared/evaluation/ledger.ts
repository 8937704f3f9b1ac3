import { addDays, type Day, daysBetween } from '../day.ts';
import type { Minor } from '../money.ts';
import { coverOf, NEVER_COVER, type StatusEvent, statusOn } from '../segmentation/cover.ts';
import type { CohortPolicy } from './persistency.ts';

/** A policy with what it is grouped by, and its dated changes with the premium each told. */
export type LedgerPolicy = Omit<CohortPolicy, 'events'> & {
  readonly id: number;
  readonly clientId: number;
  readonly householdId: number;
  readonly advisorId: number | null;
  readonly carrierId: number | null;
  readonly lineId: number | null;
  readonly renewalOn: Day | null;
  readonly events: readonly (StatusEvent & { readonly premiumMinor: Minor | null })[];
};

/** Whether the policy was ever more than a quote, as known on a day. */
export function everCovered(policy: LedgerPolicy, on: Day): boolean {
  const status = statusOn(policy, on);
  return status !== null && !NEVER_COVER.has(status);
}

/** The annualised premium as last told up to a day; the policy's own where no change says; null where none is known. */
export function annualPremiumOn(policy: LedgerPolicy, on: Day): Minor | null {
  const told = policy.events.findLast(
    ({ premiumMinor, onDay }) => premiumMinor !== null && (onDay === null || onDay <= on),
  );
  return told?.premiumMinor ?? policy.annualPremiumMinor;
}

/** Days of a year for earning a premium: an annualised premium is earned over the year that begins with the window. */
function yearDays(from: Day, to: Day): number {
  const days = daysBetween(from, to) + 1;
  return days === 366 ? 366 : 365;
}

/**
 * Premium earned in a window, both days included (DOMAIN 5): annualised premium × days of cover in the window / days of the
 * year. 0 where the premium is not known or the cover lies outside.
 */
export function earnedIn(policy: LedgerPolicy, from: Day, to: Day): number {
  const cover = coverOf(policy, to);
  const premium = annualPremiumOn(policy, to);
  if (cover === null || premium === null) {
    return 0;
  }
  const begins = cover.from === null || cover.from < from ? from : cover.from;
  const after = cover.to === null || cover.to > to ? addDays(to, 1) : cover.to;
  const days = daysBetween(begins, after);
  return days <= 0 ? 0 : (premium * days) / yearDays(from, to);
}
