import type { HouseholdFacts } from './facts.ts';
import type { HouseholdResult } from './household-result.ts';
import { tiersOf } from './scheme.ts';
import type { RunSummary, TierSummary } from './summary.ts';

type Frame = Pick<
  RunSummary,
  | 'from'
  | 'asOf'
  | 'basis'
  | 'definition'
  | 'medianMinor'
  | 'trendKnown'
  | 'stateSettings'
  | 'profile'
  | 'isNet'
  | 'lineFigures'
  | 'potentialKnown'
>;

const NOBODY = { households: 0, clients: 0, valueMinor: 0, overridden: 0, heldYearAgo: 0, kept: 0 };

/** Counts and sums of a run: every household is in exactly one tier or unscored. */
export function summarise(
  facts: readonly HouseholdFacts[],
  results: readonly HouseholdResult[],
  frame: Frame,
  floors: readonly (number | null)[],
): RunSummary {
  const tiers = new Map<string, { -readonly [Key in keyof TierSummary]: TierSummary[Key] }>();
  for (const [index, tier] of tiersOf(frame.definition).entries()) {
    tiers.set(tier, { ...NOBODY, tier, floor: floors[index] ?? null });
  }
  const unscored = { households: 0, clients: 0, reasons: {} as Record<string, number> };
  const states: Record<string, number> = {};
  let clients = 0;
  let ranked = 0;
  let valued = 0;
  let positive = 0;
  let totalMinor = 0;
  for (const [index, result] of results.entries()) {
    const members = facts[index]?.clients ?? 0;
    clients += members;
    states[result.state] = (states[result.state] ?? 0) + 1;
    ranked += result.rank === null ? 0 : 1;
    if (result.valueMinor !== null) {
      valued += 1;
      positive += result.valueMinor > 0 ? 1 : 0;
      totalMinor += Math.max(0, result.valueMinor);
    }
    if (result.tier === null) {
      unscored.households += 1;
      unscored.clients += members;
      const reason = result.unscored ?? 'no-criteria';
      unscored.reasons[reason] = (unscored.reasons[reason] ?? 0) + 1;
      continue;
    }
    const tier = tiers.get(result.tier) ?? { ...NOBODY, tier: result.tier, floor: null };
    tiers.set(result.tier, tier);
    tier.households += 1;
    tier.clients += members;
    tier.valueMinor += result.valueMinor ?? 0;
    const policiesYearAgo = facts[index]?.policiesYearAgo ?? 0;
    tier.heldYearAgo += policiesYearAgo > 0 ? 1 : 0;
    tier.kept += policiesYearAgo > 0 && (facts[index]?.policiesInForce ?? 0) > 0 ? 1 : 0;
    tier.overridden += result.tier === result.ruleTier ? 0 : 1;
  }
  return {
    ...frame,
    households: results.length,
    clients,
    ranked,
    valued,
    positive,
    totalMinor,
    tiers: [...tiers.values()].sort((a, b) => (a.tier < b.tier ? -1 : 1)),
    unscored,
    states,
  };
}
