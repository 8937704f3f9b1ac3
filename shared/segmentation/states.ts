import { addMonths, type Day } from '../day.ts';
import type { Minor } from '../money.ts';
import { compareProducts } from './exact.ts';

/** Where a household is heading (DOMAIN 4.6); `prospect` for those who never had a policy. */
export const STATES = [
  'returner',
  'starter',
  'burnt-out',
  'cold-faller',
  'warm-faller',
  'hot-riser',
  'warm-riser',
] as const;
export type State = (typeof STATES)[number] | 'prospect';
export type StateBadge = 'flat' | 'potential-unknown' | 'trend-unknown';

export type StateFacts = {
  readonly valueMinor: Minor;
  readonly previousMinor: Minor;
  /** 0–100, null = unknown. */
  readonly potential: number | null;
  readonly policiesInForce: number;
  readonly everHadPolicy: boolean;
  readonly firstPolicyOn: Day | null;
  /** The latest day on which cover began again after six months or more without any; null = never. */
  readonly restartedOn: Day | null;
};

export type StateRules = {
  readonly asOf: Day;
  /** Median value of the valued households; null when there are none. */
  readonly medianMinor: number | null;
  /** False when the book holds nothing for the earlier window: the trend is then unknown. */
  readonly trendKnown: boolean;
  readonly bandPercent: number;
  readonly jumpPercent: number;
  readonly floorMinor: Minor;
};

export const STATE_DEFAULTS = { bandPercent: 10, jumpPercent: 30, floorMinor: 10_000 } as const;

export type StateAnswer = {
  readonly state: State;
  readonly badges: readonly StateBadge[];
  /** (V − V₀) / max(V₀, floor); null when the trend is unknown. */
  readonly trend: number | null;
};

/** The value a year before, from the value now and its trend t = (V − V₀) / max(V₀, floor): V₀ in minor units, rounded. */
export function previousValue(valueMinor: Minor, trend: number): Minor {
  const above = valueMinor / (1 + trend);
  const floor = STATE_DEFAULTS.floorMinor;
  return Math.round(trend > -1 && above >= floor ? above : valueMinor - trend * floor);
}

/** Exactly one state; the first rule that matches wins. Thresholds are compared as integers. */
export function stateOf(facts: StateFacts, rules: StateRules): StateAnswer {
  const change = rules.trendKnown ? facts.valueMinor - facts.previousMinor : 0;
  const base = Math.max(facts.previousMinor, rules.floorMinor);
  /** Sign of t − p %. */
  const against = (percent: number) => compareProducts(change, 100, base, percent);
  const highValue = rules.medianMinor === null || facts.valueMinor >= rules.medianMinor;
  const highPotential = (facts.potential ?? 50) >= 50;
  const { bandPercent: band, jumpPercent: jump, asOf } = rules;
  const badges: StateBadge[] = [];
  if (facts.potential === null) {
    badges.push('potential-unknown');
  }
  if (!rules.trendKnown) {
    badges.push('trend-unknown');
  }
  const state = ((): State => {
    if (!facts.everHadPolicy) {
      return 'prospect';
    }
    if (facts.policiesInForce > 0 && facts.restartedOn !== null && addMonths(facts.restartedOn, 18) > asOf) {
      return 'returner';
    }
    if (facts.firstPolicyOn !== null && addMonths(facts.firstPolicyOn, 12) > asOf) {
      return 'starter';
    }
    if (facts.policiesInForce === 0 || (!highValue && !highPotential && against(band) < 0)) {
      return 'burnt-out';
    }
    if (against(-jump) <= 0 || (against(-band) <= 0 && !highPotential)) {
      return 'cold-faller';
    }
    if (against(-band) <= 0) {
      return 'warm-faller';
    }
    return against(jump) >= 0 && highPotential ? 'hot-riser' : 'warm-riser';
  })();
  if (state === 'warm-riser' && against(band) < 0 && against(-band) > 0) {
    badges.push('flat');
  }
  if (state === 'prospect') {
    return { state, badges: [], trend: null };
  }
  return { state, badges, trend: rules.trendKnown ? change / base : null };
}

/** Relation 2 × 2 (DOMAIN 4.7): attractiveness (potential) by position (value). */
export type Relation = 'core-relation' | 'core-potential' | 'top-relation' | 'other';

export function relationOf(highAttractiveness: boolean, highPosition: boolean): Relation {
  if (highAttractiveness) {
    return highPosition ? 'core-relation' : 'core-potential';
  }
  return highPosition ? 'top-relation' : 'other';
}
