import { type Day, daysBetween } from '../day.ts';
import type { Minor } from '../money.ts';
import { type Measured, share } from './measured.ts';

/** Retention of clients, policies, premium or commission (DOMAIN 5): (end − new) / start. */
export function retention(start: number, end: number, added: number): Measured {
  return share(end - added, start, 'nothing-at-start');
}

/** Renewal retention: (up − lost) / up for renewal. Mid-term cancellations are not among the lost. */
export function renewalRetention(up: number, lost: number): Measured {
  return share(up - lost, up, 'nothing-at-start');
}

/** Lapse rate: (lapsed + surrendered) / start. */
export function lapseRate(start: number, lapsed: number, surrendered: number): Measured {
  return share(lapsed + surrendered, start, 'nothing-at-start');
}

export type PremiumTerm = {
  readonly premiumMinor: Minor;
  /** First day of the term, and the day the next term begins. */
  readonly from: Day;
  readonly to: Day;
};

/** Premium earned from one day to another (both included): premium × days of the term in the window / days of the term. */
export function earnedPremium(term: PremiumTerm, windowFrom: Day, windowTo: Day): number {
  const from = term.from > windowFrom ? term.from : windowFrom;
  const last = daysBetween(windowTo, term.to) > 0 ? daysBetween(from, windowTo) + 1 : daysBetween(from, term.to);
  const days = daysBetween(term.from, term.to);
  return days <= 0 || last <= 0 ? 0 : (term.premiumMinor * last) / days;
}

/** Loss ratio: (paid + reserve) / earned premium; below a floor of earned premium there is no answer. */
export function lossRatio(paidMinor: Minor, reserveMinor: Minor, earnedMinor: number, floorMinor: Minor): Measured {
  return earnedMinor <= 0 || earnedMinor < floorMinor
    ? { na: 'below-floor' }
    : { value: (paidMinor + reserveMinor) / earnedMinor };
}

/** The most years a client is taken to stay. */
const LIFE_CAP_YEARS = 25;

/**
 * Lifetime value with the current year included: m·(1 + d)/(1 + d − r).
 * @param margin a year's net value
 * @param keep retention rate r, 0–1
 * @param discount rate d
 * Where the sum would run beyond 25 years of undiminished margin, it is capped there.
 */
export function lifetimeValue(margin: number, keep: number, discount: number): number {
  const years = 1 + discount - keep <= 0 ? LIFE_CAP_YEARS : (1 + discount) / (1 + discount - keep);
  return margin * Math.min(LIFE_CAP_YEARS, years);
}

/** Coverage: touches done of those due to date, never over 100 %. */
export function coverage(done: number, due: number): Measured {
  return share(Math.min(done, due), due, 'no-data');
}
