import type { Day } from '../day.ts';
import { dayNumber, monthsBetweenNumbers } from '../day-number.ts';
import { STATE_CODES } from './household-result.ts';
import type { HouseholdTable } from './household-table.ts';
import { type Column, figureAt } from './percentile.ts';
import { badgesOf, type StateMeasures, type StateThresholds, stateBy, trendOf } from './states.ts';

/** Of each household: net value of the window and of the one before, and potential. */
type Decided = { readonly nets: Column; readonly previous: Column; readonly potential: Column };

/** The state of every household, as `stateOf` tells it of one: places in STATE_CODES, badges as bits, trends. */
export function decideStates(
  facts: HouseholdTable,
  { nets, previous, potential }: Decided,
  rules: StateThresholds & { readonly asOf: Day },
) {
  const asOf = dayNumber(rules.asOf);
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
  for (let index = 0; index < facts.length; index += 1) {
    const first = facts.firstPolicyOn[index] ?? Number.NaN;
    const restart = facts.restartedOn[index] ?? Number.NaN;
    measures.valueMinor = figureAt(nets, index) ?? 0;
    measures.previousMinor = previous[index] ?? 0;
    measures.potential = figureAt(potential, index);
    measures.everHadPolicy = facts.everHadPolicy[index] === 1;
    measures.inForce = (facts.policiesInForce[index] ?? 0) > 0;
    measures.sinceFirst = Number.isNaN(first) ? null : monthsBetweenNumbers(first, asOf);
    measures.sinceRestart = Number.isNaN(restart) ? null : monthsBetweenNumbers(restart, asOf);
    const state = stateBy(measures, rules);
    states[index] = codes.get(state) ?? 0;
    badges[index] = badgesOf(state, measures, rules);
    trends[index] = trendOf(state, measures, rules) ?? Number.NaN;
  }
  return { states, badges, trends };
}
