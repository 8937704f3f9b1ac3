import { type Measured, share } from '../evaluation/measured.ts';
import type { Minor } from '../money.ts';

/** What an office would lose in a year, in minor units and as a share of what it has. */
export type Loss = { readonly lostMinor: Minor; readonly share: Measured };

/** "The top five leave": what the most valuable households hold (DOMAIN 4.8). Fewer than asked: all of them. */
export function topLeave(falling: readonly Minor[], totalMinor: Minor, count: number): Loss {
  const lostMinor = falling.slice(0, Math.max(0, count)).reduce((sum, value) => sum + Math.max(0, value), 0);
  return { lostMinor, share: share(lostMinor, totalMinor, 'nothing-earned') };
}

/**
 * "Carrier X cuts commission by n points": n % of the premium in force with it, at most what it pays (DOMAIN 4.8).
 * @param points percentage points of premium, as in from 12 % to 10 %
 * @returns null where no premium with the carrier is known
 */
export function rateCut(
  carrier: { readonly commissionMinor: Minor; readonly premiumMinor: Minor },
  totalMinor: Minor,
  points: number,
): Loss | null {
  if (carrier.premiumMinor <= 0) {
    return null;
  }
  const lostMinor = Math.min(Math.max(0, carrier.commissionMinor), Math.round((carrier.premiumMinor * points) / 100));
  return { lostMinor, share: share(lostMinor, totalMinor, 'nothing-earned') };
}
