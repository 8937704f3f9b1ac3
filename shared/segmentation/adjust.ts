import { TIER_NAMES } from './scheme.ts';

/** What the run before said about a household. */
export type Previous = { readonly tier: string | null; readonly ruleTier: string | null };

/** A tier set by hand, as it holds on the run's day. */
export type Override = {
  readonly id: number;
  readonly tier: string;
  readonly reason: string;
  readonly author: string;
  readonly expiresOn: string | null;
};

/** What was done to the tier the rule gave, in order; each is visible in the explanation. */
export type Adjustment =
  | { readonly kind: 'uplift'; readonly because: 'referrer' | 'special'; readonly from: string; readonly to: string }
  | { readonly kind: 'held'; readonly marginPercent: number; readonly from: string; readonly to: string };

/** One tier up for the first reason that holds and is switched on; a household in the highest tier stays. */
export function uplift(
  tier: string,
  facts: { readonly referrals: number; readonly special: boolean },
  rules: { readonly referrer: boolean; readonly special: boolean } | undefined,
): Adjustment | null {
  const place = (TIER_NAMES as readonly string[]).indexOf(tier);
  const higher = TIER_NAMES[place - 1];
  if (rules === undefined || higher === undefined) {
    return null;
  }
  const because =
    rules.referrer && facts.referrals > 0 ? 'referrer' : rules.special && facts.special ? 'special' : null;
  return because === null ? null : { kind: 'uplift', because, from: tier, to: higher };
}

/**
 * Hysteresis (DOMAIN 4.4): the earlier tier stays unless the household is past the margin, or the rule says the same
 * for the second run in a row.
 * @param marginPassed whether the rule's tier would be the same with the cut lines moved against it by the margin
 */
export function holdTier(
  ruleTier: string,
  marginPassed: boolean,
  previous: Previous | undefined,
  marginPercent: number | undefined,
): Adjustment | null {
  if (marginPercent === undefined || previous?.ruleTier === undefined || previous.ruleTier === null) {
    return null;
  }
  const before = previous.tier ?? previous.ruleTier;
  if (before === ruleTier || marginPassed || previous.ruleTier === ruleTier) {
    return null;
  }
  return { kind: 'held', marginPercent, from: ruleTier, to: before };
}

/** Whether an override holds on a day: from its first to its last day, both included, unless it was ended. */
export function overrideHolds(
  override: { readonly fromDay: string; readonly expiresOn: string | null; readonly ended: boolean },
  on: string,
): boolean {
  return !override.ended && override.fromDay <= on && (override.expiresOn === null || override.expiresOn >= on);
}
