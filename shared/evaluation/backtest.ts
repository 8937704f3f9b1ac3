import type { Minor } from '../money.ts';
import { type Measured, share } from './measured.ts';

/** What became of a household in the twelve months after the day it was tiered. */
export type Followed = {
  readonly householdId: number;
  /** Commission received in the twelve months after; 0 where none came. */
  readonly revenueMinor: Minor;
  /** Policies in force on the day, those of them still in force twelve months later, and all in force then. */
  readonly policiesThen: number;
  readonly policiesKept: number;
  readonly policiesAfter: number;
};

export type BacktestTier = {
  /** Null: the scheme left them unscored. */
  readonly tier: string | null;
  readonly households: number;
  /** Of households with a policy on the day, those with one twelve months later. */
  readonly retention: Measured;
  /** Of policies in force on the day, those still in force. */
  readonly persistency: Measured;
  readonly revenueMinor: Minor;
  readonly revenueEach: Measured;
};

type Sums = { households: number; held: number; kept: number; policies: number; policiesKept: number; revenue: Minor };
const NOTHING: Readonly<Sums> = { households: 0, held: 0, kept: 0, policies: 0, policiesKept: 0, revenue: 0 };

function add(sums: Sums, own: Followed): void {
  sums.households += 1;
  sums.held += own.policiesThen > 0 ? 1 : 0;
  sums.kept += own.policiesThen > 0 && own.policiesAfter > 0 ? 1 : 0;
  sums.policies += own.policiesThen;
  sums.policiesKept += own.policiesKept;
  sums.revenue += own.revenueMinor;
}

function told(tier: string | null, sums: Readonly<Sums>): BacktestTier {
  return {
    tier,
    households: sums.households,
    retention: share(sums.kept, sums.held, 'nothing-at-start'),
    persistency: share(sums.policiesKept, sums.policies, 'no-cohort'),
    revenueMinor: sums.revenue,
    revenueEach: share(sums.revenue, sums.households, 'no-data'),
  };
}

/**
 * Back-test of a division (DOMAIN 4.9): of the households each tier held on an earlier day, what followed in twelve months.
 * A division that sees something keeps more, and earns more a household, in its higher tiers than chance would.
 */
export function backtest(
  followed: readonly Followed[],
  tierOf: ReadonlyMap<number, string | null>,
  tiers: readonly string[],
): BacktestTier[] {
  const sums = new Map<string | null, Sums>([...tiers, null].map((tier) => [tier, { ...NOTHING }]));
  for (const own of followed) {
    const tier = tierOf.get(own.householdId) ?? null;
    const found = sums.get(tier) ?? { ...NOTHING };
    sums.set(tier, found);
    add(found, own);
  }
  return [...sums].map(([tier, found]) => told(tier, found));
}

/**
 * The same tiers filled by chance: what each would hold on average over all ways to deal the households out. Shares and
 * revenue a household are then those of the whole book, exactly; nothing is drawn.
 */
export function byChance(followed: readonly Followed[], tested: readonly BacktestTier[]): BacktestTier[] {
  const all = { ...NOTHING };
  for (const own of followed) {
    add(all, own);
  }
  const whole = told(null, all);
  return tested.map(({ tier, households }) => ({
    ...whole,
    tier,
    households,
    revenueMinor: all.households === 0 ? 0 : Math.round((all.revenue * households) / all.households),
    ...(households === 0 ? told(tier, NOTHING) : {}),
  }));
}
