import { addMonths, type Day, daysBetween, monthOf, yearOf } from '../day.ts';
import type { PolicyFacts } from './classes.ts';

/** Carriers bill a yearly premium ahead of its due day; a line up to this many days early pays the year that begins. */
const EARLY_DAYS = 31;

/** The first day of a policy's n-th year, n from 1: its start, and every anniversary. TEST 2024-02-29, 2 → 2025-02-28. */
export function yearBegins(start: Day, year: number): Day {
  return addMonths(start, 12 * (year - 1));
}

/** The policy year a day lies in, 1 = the first; 0 and less before the start. TEST 2024-03-01: 2025-02-28 → 1, 2025-03-01 → 2. */
export function policyYearOf(start: Day, day: Day): number {
  const months = (yearOf(day) - yearOf(start)) * 12 + monthOf(day) - monthOf(start);
  const guess = Math.floor(months / 12) + 1;
  return day < yearBegins(start, guess) ? guess - 1 : guess;
}

/** How many days ahead of an anniversary a line may come and still pay the year that begins there. */
export function earlyDays(paymentsPerYear: number): number {
  return paymentsPerYear <= 1 ? EARLY_DAYS : 0;
}

/** True when a day lies within so many days before or after one of the others. */
export function near(day: Day, others: readonly Day[], before: number, after: number): boolean {
  return others.some((other) => {
    const since = daysBetween(other, day);
    return since >= -before && since <= after;
  });
}

/** Statuses in which nothing more is paid. */
const ENDED = ['lapsed', 'cancelled', 'surrendered', 'matured', 'claimed-out', 'not-taken-up'];

export function hasEnded(policy: PolicyFacts): boolean {
  return ENDED.includes(policy.status);
}

/** The first day on which nothing falls due any more; null while in force; '' when it has ended on a day nobody told. */
export function endOf(policy: PolicyFacts): Day | '' | null {
  if (!hasEnded(policy)) {
    return null;
  }
  return policy.endings.toSorted().at(-1) ?? '';
}
