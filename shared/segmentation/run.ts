import { addDays, addMonths, type Day } from '../day.ts';
import type { Minor } from '../money.ts';
import type { Adjustment, Override, Previous } from './adjust.ts';
import { basisOf, type ExtraMeasures, type HouseholdFacts, measure, valueOfHousehold } from './facts.ts';
import { type HouseholdResult, type RunColumns, RunResult } from './household-result.ts';
import { type MeasuredColumns, measureAll, measuredCriteria, scoreOf } from './measures.ts';
import type { RatedLine } from './needs.ts';
import { figureAt, figuresOf, median } from './percentile.ts';
import { rankingOf } from './place.ts';
import { type PotentialColumns, potentialsOf } from './potential.ts';
import type { PotentialProfile } from './potential-profile.ts';
import { floorsOf, ruledTiers } from './ruled.ts';
import { placeByClasses } from './rules.ts';
import { criteriaUsed, type SchemeDefinition, weightsOf } from './scheme.ts';
import { type StateSettings, thresholdsOf } from './state-rules.ts';
import { stateOf } from './states.ts';
import { summarise } from './summarise.ts';
import type { LineFigure, RunSummary } from './summary.ts';

export type RunInput = {
  readonly asOf: Day;
  readonly scheme: SchemeDefinition;
  readonly facts: readonly HouseholdFacts[];
  /** By household: overrides that hold on the run's day. */
  readonly overrides: ReadonlyMap<number, Override>;
  /** By household: the run before, for hysteresis. */
  readonly previous: ReadonlyMap<number, Previous>;
  /** Whether the book holds commission for the twelve months before the window. */
  readonly earlierWindowHeld: boolean;
  /** What the office thinks a household could bring, with its lines as the book knows them. */
  readonly profile: PotentialProfile;
  readonly lines: readonly RatedLine[];
  readonly states: StateSettings;
  readonly lineFigures: readonly LineFigure[];
  /** By household, where the office priced its work: what it cost in the window and in the one before. */
  readonly costs: ReadonlyMap<number, { readonly costMinor: Minor; readonly previousCostMinor: Minor }>;
  /** By household: measures only this scheme asks for. */
  readonly extras?: ReadonlyMap<number, ExtraMeasures>;
};

export type RunOutcome = {
  readonly results: readonly HouseholdResult[];
  readonly columns: RunColumns;
  readonly summary: RunSummary;
};

const NONE: readonly Adjustment[] = Object.freeze([]);

/** First day of the value window (as-of − 12 months, as-of]. */
export function windowStart(asOf: Day): Day {
  return addDays(addMonths(asOf, -12), 1);
}

/** Tiers and states of every household. The answer for a household depends on the set of facts, never on its order. */
export function segmentHouseholds(input: RunInput): RunOutcome {
  const { facts, scheme, asOf } = input;
  const basis = basisOf(facts);
  const potentials = potentialsOf(facts, input.profile, input.lines, asOf);
  const criteria = criteriaIn(input, potentials);
  const scores = weightsOf(scheme) === null ? null : facts.map((_, index) => scoreOf(scheme, criteria.at(index)));
  const values = facts.map((household) => valueOfHousehold(household, basis));
  const measured = scheme.method === 'rules' ? facts.map((_, index) => criteria.at(index)) : [];
  const known =
    scheme.method === 'rules' ? measured.map((own) => placeByClasses(scheme.classes, own)) : (scores ?? values);
  const scored = facts.map((_, index) => index).filter((index) => known[index] !== null);
  const ranking = rankingOf(
    scheme,
    scored.map((index) => values[index] ?? 0),
    scores === null ? null : scored.map((index) => scores[index] ?? 0),
    scheme.method === 'rules' ? scored.map((index) => measured[index] ?? []) : [],
  );
  const ruled = ruledTiers(input, scored, ranking);
  const nets = facts.map(({ householdId }, index) => {
    const value = values[index] ?? null;
    return value === null ? null : value - (input.costs.get(householdId)?.costMinor ?? 0);
  });
  const medianMinor = median(Float64Array.from(nets.filter((value) => value !== null)));
  const trendKnown = basis === 'commission' && input.earlierWindowHeld;
  const rules = { asOf, ...thresholdsOf(input.states, { medianMinor, trendKnown }) };
  const kept = figuresOf(facts, ({ policiesYearAgo, policiesInForce }) =>
    policiesYearAgo === 0 ? null : Number(policiesInForce > 0),
  );
  const columns = { criteria, potentials, kept };
  const results = facts.map((household, index) => {
    const rule = ruled[index];
    const override = input.overrides.get(household.householdId) ?? null;
    const previousMinor = household.previousMinor - (input.costs.get(household.householdId)?.previousCostMinor ?? 0);
    const answer = stateOf(
      {
        valueMinor: nets[index] ?? 0,
        previousMinor,
        potential: figureAt(potentials.points, index),
        policiesInForce: household.policiesInForce,
        everHadPolicy: household.everHadPolicy,
        firstPolicyOn: household.firstPolicyOn,
        restartedOn: household.restartedOn,
      },
      rules,
    );
    const decided = {
      householdId: household.householdId,
      tier: override?.tier ?? rule?.tier ?? null,
      ruleTier: rule?.tier ?? null,
      valueMinor: values[index] ?? null,
      netMinor: nets[index] ?? null,
      previousMinor,
      rank: rule?.rank ?? null,
      beforeMinor: scheme.method === 'abc' ? (rule?.before ?? null) : null,
      points: rule?.points ?? null,
      unscored:
        rule === undefined
          ? known !== values
            ? 'no-criteria'
            : basis === 'commission'
              ? 'no-commission'
              : 'no-premium'
          : null,
      adjustments: rule?.adjustments ?? NONE,
      override,
      state: answer.state,
      badges: answer.badges,
      trend: answer.trend,
    } as const;
    return new RunResult(decided, columns, index);
  });
  const floors = floorsOf(scored, ruled, ranking, scheme);
  const frame = {
    from: windowStart(asOf),
    asOf,
    basis,
    definition: scheme,
    medianMinor,
    trendKnown,
    isNet: input.costs.size > 0,
    stateSettings: input.states,
    profile: input.profile,
    lineFigures: input.lineFigures,
    potentialKnown: potentials.points.reduce((known, points) => known + (Number.isNaN(points) ? 0 : 1), 0),
  };
  return { results, columns, summary: summarise(facts, results, frame, floors) };
}

/** What the run measures of every household: the criteria told always, and those its scheme asks for. */
function criteriaIn({ facts, scheme, asOf, costs, extras }: RunInput, potentials: PotentialColumns): MeasuredColumns {
  const plain = { asOf, potential: null, costMinor: null, extra: undefined };
  const contexts =
    costs.size === 0 && (extras === undefined || extras.size === 0) && !criteriaUsed(scheme).includes('potential')
      ? null
      : facts.map(({ householdId }, index) => ({
          asOf,
          potential: figureAt(potentials.points, index),
          costMinor: costs.get(householdId)?.costMinor ?? null,
          extra: extras?.get(householdId),
        }));
  return measureAll(facts.length, measuredCriteria(scheme), (index, criterion) => {
    const household = facts[index];
    return household === undefined ? null : measure(household, criterion, contexts?.[index] ?? plain);
  });
}
