import { day } from '../day.ts';
import type { HouseholdFacts } from './facts.ts';
import type { HouseholdResult } from './household-result.ts';
import { tableOf } from './household-table.ts';
import { NO_OPENINGS } from './needs.ts';
import { DEFAULT_PROFILE } from './potential-profile.ts';
import { type RunInput, segmentHouseholds } from './run.ts';
import { DEFAULT_ABC } from './scheme.ts';
import { DEFAULT_STATES } from './state-rules.ts';

export const asOf = day('2026-12-31');

/** A household that holds nothing but what is said. */
export function household(householdId: number, changes: Partial<HouseholdFacts> = {}): HouseholdFacts {
  return {
    householdId,
    clients: 1,
    commissionMinor: null,
    previousMinor: 0,
    premiumMinor: null,
    policiesInForce: 0,
    linesInForce: 0,
    policiesYearAgo: 0,
    policiesKept: 0,
    everHadPolicy: false,
    firstPolicyOn: null,
    restartedOn: null,
    tenureMonths: null,
    referrals: 0,
    special: false,
    openings: NO_OPENINGS,
    ...changes,
  };
}

/** A run of such households as of `asOf`, by ABC unless another scheme is said. */
export function segmented(facts: readonly HouseholdFacts[], changes: Partial<Omit<RunInput, 'facts'>> = {}) {
  return segmentHouseholds({
    asOf,
    scheme: DEFAULT_ABC,
    facts: tableOf(facts),
    overrides: new Map(),
    previous: new Map(),
    earlierWindowHeld: true,
    profile: DEFAULT_PROFILE,
    lines: [],
    states: DEFAULT_STATES,
    lineFigures: [],
    costs: new Map(),
    ...changes,
  });
}

export function tierLetters(results: readonly HouseholdResult[]): string {
  return results.map((result) => result.tier ?? '–').join(' ');
}
