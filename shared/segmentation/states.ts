import { type Day, monthsBetween } from '../day.ts';
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

/** The same with days told as whole months up to the day of the run. */
export type StateMeasures = Pick<StateFacts, 'valueMinor' | 'previousMinor' | 'potential' | 'everHadPolicy'> & {
  readonly inForce: boolean;
  readonly sinceFirst: number | null;
  readonly sinceRestart: number | null;
};

export type StateThresholds = {
  /** Value from which it is high; null where nobody is valued: all are high then. */
  readonly valueLine: number | null;
  /** False when the book holds nothing for the earlier window: the trend is then unknown. */
  readonly trendKnown: boolean;
  readonly bandPercent: number;
  readonly jumpPercent: number;
  readonly floorMinor: Minor;
  readonly potentialLine: number;
  readonly starterMonths: number;
  readonly returnerMonths: number;
};

/** A potential nobody knows counts as this. */
export const UNKNOWN_POTENTIAL = 50;

export type StateAnswer = {
  readonly state: State;
  readonly badges: readonly StateBadge[];
  /** (V − V₀) / max(V₀, floor); null when the trend is unknown. */
  readonly trend: number | null;
};

/** Exactly one state (DOMAIN 4.6); the first rule that matches wins. Thresholds are compared as integers. */
export function stateBy(measures: StateMeasures, rules: StateThresholds): State {
  if (!measures.everHadPolicy) {
    return 'prospect';
  }
  const { sinceFirst, sinceRestart, inForce } = measures;
  if (inForce && sinceRestart !== null && sinceRestart < rules.returnerMonths) {
    return 'returner';
  }
  if (sinceFirst !== null && sinceFirst < rules.starterMonths) {
    return 'starter';
  }
  const highValue = rules.valueLine === null || measures.valueMinor >= rules.valueLine;
  const highPotential = (measures.potential ?? UNKNOWN_POTENTIAL) >= rules.potentialLine;
  if (!inForce || (!highValue && !highPotential && changeAgainst(measures, rules, rules.bandPercent) < 0)) {
    return 'burnt-out';
  }
  const fallen = changeAgainst(measures, rules, -rules.bandPercent) <= 0;
  if (changeAgainst(measures, rules, -rules.jumpPercent) <= 0 || (fallen && !highPotential)) {
    return 'cold-faller';
  }
  if (fallen) {
    return 'warm-faller';
  }
  return changeAgainst(measures, rules, rules.jumpPercent) >= 0 && highPotential ? 'hot-riser' : 'warm-riser';
}

/** Sign of t − p %. */
function changeAgainst(measures: StateMeasures, rules: StateThresholds, percent: number): number {
  const change = rules.trendKnown ? measures.valueMinor - measures.previousMinor : 0;
  return compareProducts(change, 100, Math.max(measures.previousMinor, rules.floorMinor), percent);
}

/** Badges as bits: a run keeps them of every household. */
const POTENTIAL_UNKNOWN = 1;
const TREND_UNKNOWN = 2;
const FLAT = 4;
const BADGE_BITS: readonly (readonly [StateBadge, number])[] = [
  ['potential-unknown', POTENTIAL_UNKNOWN],
  ['trend-unknown', TREND_UNKNOWN],
  ['flat', FLAT],
];

/** What is not known behind a state, and whether its value stays where it was; as `badgesIn` reads it. */
export function badgesOf(state: State, measures: StateMeasures, rules: StateThresholds): number {
  if (state === 'prospect') {
    return 0;
  }
  const flat =
    state === 'warm-riser' &&
    changeAgainst(measures, rules, rules.bandPercent) < 0 &&
    changeAgainst(measures, rules, -rules.bandPercent) > 0;
  return (
    (measures.potential === null ? POTENTIAL_UNKNOWN : 0) + (rules.trendKnown ? 0 : TREND_UNKNOWN) + (flat ? FLAT : 0)
  );
}

export function badgesIn(bits: number): StateBadge[] {
  return BADGE_BITS.flatMap(([badge, bit]) => ((bits & bit) === 0 ? [] : [badge]));
}

/** (V − V₀) / max(V₀, floor); null when the trend is unknown, and of prospects. */
export function trendOf(state: State, measures: StateMeasures, rules: StateThresholds): number | null {
  return state === 'prospect' || !rules.trendKnown
    ? null
    : (measures.valueMinor - measures.previousMinor) / Math.max(measures.previousMinor, rules.floorMinor);
}

/** The state with what is not known of it, and the change behind it. */
export function stateOf(facts: StateFacts, rules: StateThresholds & { readonly asOf: Day }): StateAnswer {
  const { valueMinor, previousMinor, potential, everHadPolicy, firstPolicyOn, restartedOn } = facts;
  const measures: StateMeasures = {
    valueMinor,
    previousMinor,
    potential,
    everHadPolicy,
    inForce: facts.policiesInForce > 0,
    sinceFirst: firstPolicyOn === null ? null : monthsBetween(firstPolicyOn, rules.asOf),
    sinceRestart: restartedOn === null ? null : monthsBetween(restartedOn, rules.asOf),
  };
  const state = stateBy(measures, rules);
  return { state, badges: badgesIn(badgesOf(state, measures, rules)), trend: trendOf(state, measures, rules) };
}

/** Relation 2 × 2 (DOMAIN 4.7): attractiveness (potential) by position (value). */
export type Relation = 'core-relation' | 'core-potential' | 'top-relation' | 'other';

export function relationOf(highAttractiveness: boolean, highPosition: boolean): Relation {
  if (highAttractiveness) {
    return highPosition ? 'core-relation' : 'core-potential';
  }
  return highPosition ? 'top-relation' : 'other';
}
