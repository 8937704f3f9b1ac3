import { type Day, monthsBetween } from '../day.ts';
import type { HouseholdFacts } from './facts.ts';
import { STATE_CODES } from './household-result.ts';
import { type Column, figureAt } from './percentile.ts';
import { badgesOf, type StateMeasures, type StateThresholds, stateBy, trendOf } from './states.ts';

/** Of each household: net value of the window and of the one before, and potential. */
type Decided = { readonly nets: Column; readonly previous: Column; readonly potential: Column };

/** The state of every household, as `stateOf` tells it of one: places in STATE_CODES, badges as bits, trends. */
export function decideStates(
  facts: readonly HouseholdFacts[],
  { nets, previous, potential }: Decided,
  rules: StateThresholds & { readonly asOf: Day },
) {
  const { asOf } = rules;
  const codes = new Map(STATE_CODES.map((state, code) => [state, code]));
  const states = new Uint8Array(facts.length);
  const badges = new Uint8Array(facts.length);
  const trends = new Float64Array(facts.length);
  // One for all: what is told of a household is read before the next one is looked at.
  const measures: { -readonly [Name in keyof StateMeasures]: StateMeasures[Name] } = {
    valueMinor: 0,
    previousMinor: 0,
    potential: null,
    everHadPolicy: false,
    inForce: false,
    sinceFirst: null,
    sinceRestart: null,
  };
  let index = 0;
  for (const { everHadPolicy, policiesInForce, firstPolicyOn, restartedOn } of facts) {
    measures.valueMinor = figureAt(nets, index) ?? 0;
    measures.previousMinor = previous[index] ?? 0;
    measures.potential = figureAt(potential, index);
    measures.everHadPolicy = everHadPolicy;
    measures.inForce = policiesInForce > 0;
    measures.sinceFirst = firstPolicyOn === null ? null : monthsBetween(firstPolicyOn, asOf);
    measures.sinceRestart = restartedOn === null ? null : monthsBetween(restartedOn, asOf);
    const state = stateBy(measures, rules);
    states[index] = codes.get(state) ?? 0;
    badges[index] = badgesOf(state, measures, rules);
    trends[index] = trendOf(state, measures, rules) ?? Number.NaN;
    index += 1;
  }
  return { states, badges, trends };
}
