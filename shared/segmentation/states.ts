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
  if (state === 'prospect') {
    return { state, badges: [], trend: null };
  }
  const badges: StateBadge[] = [];
  if (facts.potential === null) {
    badges.push('potential-unknown');
  }
  if (!rules.trendKnown) {
    badges.push('trend-unknown');
  }
  if (
    state === 'warm-riser' &&
    changeAgainst(measures, rules, rules.bandPercent) < 0 &&
    changeAgainst(measures, rules, -rules.bandPercent) > 0
  ) {
    badges.push('flat');
  }
  const base = Math.max(facts.previousMinor, rules.floorMinor);
  return { state, badges, trend: rules.trendKnown ? (facts.valueMinor - facts.previousMinor) / base : null };
}

/** Relation 2 × 2 (DOMAIN 4.7): attractiveness (potential) by position (value). */
export type Relation = 'core-relation' | 'core-potential' | 'top-relation' | 'other';

export function relationOf(highAttractiveness: boolean, highPosition: boolean): Relation {
  if (highAttractiveness) {
    return highPosition ? 'core-relation' : 'core-potential';
  }
  return highPosition ? 'top-relation' : 'other';
}
