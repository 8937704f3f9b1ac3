import { type RunColumns, ruleTierAt, STATE_CODES, tierAt } from './household-result.ts';
import type { HouseholdTable } from './household-table.ts';
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
export function summarise(facts: HouseholdTable, columns: RunColumns, frame: Frame): RunSummary {
  const tiers = new Map<string, { -readonly [Key in keyof TierSummary]: TierSummary[Key] }>();
  for (const [index, tier] of tiersOf(frame.definition).entries()) {
    tiers.set(tier, { ...NOBODY, tier, floor: columns.floors[index] ?? null });
  }
  const unscored = { households: 0, clients: 0, reasons: {} as Record<string, number> };
  const states = new Float64Array(STATE_CODES.length);
  const told: number[] = [];
  // Without exceptions a place is a tier: not asked for by name of every household.
  const isRuled = columns.adjustments.size === 0 && columns.overrides.size === 0;
  const tierNames = tiersOf(frame.definition);
  let clients = 0;
  let ranked = 0;
  let valued = 0;
  let positive = 0;
  let totalMinor = 0;
  for (let index = 0; index < facts.length; index += 1) {
    const members = facts.clients[index] ?? 0;
    const kept = columns.kept[index] ?? Number.NaN;
    const value = columns.values[index] ?? Number.NaN;
    const state = columns.states[index] ?? 0;
    clients += members;
    if (states[state] === 0) {
      told.push(state);
    }
    states[state] = (states[state] ?? 0) + 1;
    ranked += Number.isNaN(columns.ranks[index]) ? 0 : 1;
    if (!Number.isNaN(value)) {
      valued += 1;
      positive += value > 0 ? 1 : 0;
      totalMinor += Math.max(0, value);
    }
    const place = columns.places[index] ?? Number.NaN;
    const name = isRuled ? (tierNames[place] ?? null) : tierAt(columns, index);
    if (name === null) {
      unscored.households += 1;
      unscored.clients += members;
      unscored.reasons[columns.unscored] = unscored.households;
      continue;
    }
    const tier = tiers.get(name) ?? { ...NOBODY, tier: name, floor: null };
    tiers.set(name, tier);
    tier.households += 1;
    tier.clients += members;
    tier.valueMinor += Number.isNaN(value) ? 0 : value;
    tier.heldYearAgo += Number.isNaN(kept) ? 0 : 1;
    tier.kept += kept === 1 ? 1 : 0;
    tier.overridden += isRuled || name === ruleTierAt(columns, index) ? 0 : 1;
  }
  return {
    ...frame,
    households: facts.length,
    clients,
    ranked,
    valued,
    positive,
    totalMinor,
    tiers: [...tiers.values()].sort((a, b) => (a.tier < b.tier ? -1 : 1)),
    unscored,
    states: Object.fromEntries(told.map((code) => [STATE_CODES[code] ?? '', states[code] ?? 0])),
  };
}
