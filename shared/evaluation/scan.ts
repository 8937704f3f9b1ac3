import type { Day } from '../day.ts';
import type { Minor } from '../money.ts';
import type { Measured } from './measured.ts';

/**
 * The quick scan: an office's picture of its book on one page (DOMAIN 8), as of one day.
 * All figures are data; the page turns them into sentences in the reader's language.
 */
export type QuickScan = {
  readonly asOf: Day;
  readonly office: { readonly name: string; readonly currency: string; readonly country: string };
  /** Statements that stand (not undone) and the carriers they came from. */
  readonly sources: { readonly statements: number; readonly carriers: number };
  readonly size: ScanSize;
  readonly curve: ScanCurve;
  readonly proposal: ScanProposal;
  readonly policies: ScanPolicies;
  /** At 13, 25, 37, 49 and 61 months; shares 0–1. */
  readonly persistency: readonly ScanPersistency[];
  readonly fill: readonly ScanFill[];
  readonly carriers: ScanCarriers;
  /** At most three, most useful first. */
  readonly nextSteps: readonly ScanStep[];
};

export type ScanSize = {
  readonly clients: number;
  readonly households: number;
  readonly policiesInForce: number;
  /** Annualised premium of the policies in force as of the day. */
  readonly annualPremiumMinor: Minor;
  /** Received in (as-of − 12 months, as-of]. */
  readonly commission12mMinor: Minor;
  /** Commission less what the office's work cost (DOMAIN 4.5), the whole commission until that is priced; null with none at all. */
  readonly netValueMinor: Minor | null;
  /** Whether some of the work has no price. */
  readonly netPartial: boolean;
  /** What values the households: premium only where the whole book holds no commission. */
  readonly basis: 'commission' | 'premium';
};

export type ScanCurve = {
  /** Cumulative share of value (0–1) after so many households, highest first; at most 201 points, first {0, 0}. */
  readonly points: readonly { readonly households: number; readonly share: number }[];
  /** Households with a value above 0: the curve's length. */
  readonly households: number;
  /** Fewest households that together hold half, and four fifths, of the value; null with no value. */
  readonly halfHouseholds: number | null;
  readonly fourFifthsHouseholds: number | null;
  readonly gini: Measured;
  /** Share of value held by the top 1 %, 5 % and 20 % of the households (rounded up to whole households), 0–1. */
  readonly top: { readonly one: Measured; readonly five: Measured; readonly twenty: Measured };
};

export type ScanTier = {
  readonly tier: string;
  readonly households: number;
  readonly clients: number;
  readonly valueMinor: Minor;
  /** Of the active matrix, per household and year. */
  readonly touchesEach: number;
  readonly minutesEach: number;
  /** Served households × minutes each. */
  readonly minutes: number;
};

export type ScanProposal = {
  /** Cut lines proposed, per cent of value; the default where it fits. */
  readonly cuts: readonly number[];
  readonly isDefault: boolean;
  /** False when not even the lowest cut lines fit the hours. */
  readonly fits: boolean;
  readonly tiers: readonly ScanTier[];
  readonly unscored: {
    readonly households: number;
    readonly clients: number;
    readonly minutes: number;
    readonly reasons: readonly { readonly reason: string; readonly households: number }[];
  };
  readonly minutes: number;
  readonly capacityMinutes: number;
  /** What 80 / 95 would make and need. */
  readonly atDefault: {
    readonly cuts: readonly number[];
    readonly households: Readonly<Record<string, number>>;
    readonly minutes: number;
  };
};

export type ScanPolicies = {
  /** Households by number of policies in force. */
  readonly buckets: readonly { readonly from: number; readonly to: number | null; readonly households: number }[];
  /** Over households with at least one policy in force. */
  readonly average: Measured;
  readonly singleShare: Measured;
};

export type ScanPersistency = {
  readonly months: number;
  readonly byCount: Measured;
  readonly byPremium: Measured;
  /** Policies behind the figure. */
  readonly policies: number;
};

export type FillField =
  | 'birth-date'
  | 'email'
  | 'phone'
  | 'address'
  | 'purchase-reason'
  | 'household'
  | 'renewal-date'
  | 'premium';

/** Fields filled, of those it applies to; what a gap blocks has one name per field. */
export type ScanFill = { readonly field: FillField; readonly filled: number; readonly applicable: number };

export type ScanCarriers = {
  readonly basis: 'commission' | 'premium';
  /** Largest first, all carriers; id null = carrier unknown. Shares 0–1 of amounts above 0. */
  readonly rows: readonly {
    readonly carrierId: number | null;
    readonly name: string | null;
    readonly amountMinor: Minor;
    readonly share: number;
  }[];
  /** Herfindahl–Hirschman index, 0–1. */
  readonly hhi: Measured;
};

export type ScanStep =
  | {
      readonly kind: 'fit-cuts';
      readonly cuts: readonly number[];
      readonly minutes: number;
      readonly capacityMinutes: number;
    }
  | { readonly kind: 'room'; readonly minutes: number; readonly capacityMinutes: number }
  | { readonly kind: 'fill'; readonly field: FillField; readonly filled: number; readonly applicable: number }
  | { readonly kind: 'second-policy'; readonly households: number; readonly boughtWithin90Days: number }
  | { readonly kind: 'unscored'; readonly households: number };
