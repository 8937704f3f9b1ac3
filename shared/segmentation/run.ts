import { addDays, addMonths, type Day } from '../day.ts';
import type { Minor } from '../money.ts';
import type { Override, Previous } from './adjust.ts';
import type { Criterion } from './criteria.ts';
import { type ExtraMeasures, measure } from './facts.ts';
import { type HouseholdResult, type RunColumns, RunResult } from './household-result.ts';
import { basisOfTable, type HouseholdTable } from './household-table.ts';
import { type MeasuredColumns, measureAll, measuredCriteria, scoreOf } from './measures.ts';
import type { RatedLine } from './needs.ts';
import { knownPlaces } from './order.ts';
import { type Column, columnOf, figureAt, figuresOf, median } from './percentile.ts';
import { rankingOf } from './place.ts';
import { type PotentialColumns, potentialsOf } from './potential.ts';
import type { PotentialProfile } from './potential-profile.ts';
import { ruledTiers } from './ruled.ts';
import { placeByClasses } from './rules.ts';
import { type SchemeDefinition, weightsOf } from './scheme.ts';
import { decideStates } from './state-columns.ts';
import { type StateSettings, thresholdsOf } from './state-rules.ts';
import { summarise } from './summarise.ts';
import type { LineFigure, RunSummary } from './summary.ts';

export type RunInput = {
  readonly asOf: Day;
  readonly scheme: SchemeDefinition;
  readonly facts: HouseholdTable;
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

/** First day of the value window (as-of − 12 months, as-of]. */
export function windowStart(asOf: Day): Day {
  return addDays(addMonths(asOf, -12), 1);
}

/** Tiers and states of every household. The answer for a household depends on the set of facts, never on its order. */
export function segmentHouseholds(input: RunInput): RunOutcome {
  const { facts, scheme, asOf } = input;
  const basis = basisOfTable(facts);
  const potentials = potentialsOf(facts, input.profile, input.lines, asOf);
  const criteria = criteriaIn(input, potentials);
  const values = basis === 'commission' ? facts.commission : facts.premium;
  const { known, scored, ranking } = rankedBy(scheme, criteria, values);
  const costs = costsIn(input);
  const nets = input.costs.size === 0 ? values : values.map((value, index) => value - (costs.now[index] ?? 0));
  const previous =
    input.costs.size === 0 ? facts.previous : facts.previous.map((own, index) => own - (costs.before[index] ?? 0));
  const medianMinor = median(nets);
  const trendKnown = basis === 'commission' && input.earlierWindowHeld;
  const overrides = overridden(input);
  const decided = { nets, previous, potential: potentials.points };
  const ruled = ruledTiers(input, scored, ranking);
  const columns: RunColumns = {
    ...ruled,
    befores: scheme.method === 'abc' ? ruled.befores : new Float64Array(facts.length).fill(Number.NaN),
    ...decideStates(facts, decided, { asOf, ...thresholdsOf(input.states, { medianMinor, trendKnown }) }),
    households: facts.households,
    criteria,
    potentials,
    kept: keptOf(facts),
    values,
    nets,
    previous,
    overrides,
    unscored: known !== values ? 'no-criteria' : basis === 'commission' ? 'no-commission' : 'no-premium',
  };
  const summary = summarise(facts, columns, {
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
    potentialKnown: knownPlaces(potentials.points).length,
  });
  return new Outcome(columns, summary);
}

/** Columns are what a run keeps; a result for each household is made for those who ask. */
class Outcome implements RunOutcome {
  readonly columns: RunColumns;
  readonly summary: RunSummary;
  #results: readonly HouseholdResult[] | null = null;

  constructor(columns: RunColumns, summary: RunSummary) {
    this.columns = columns;
    this.summary = summary;
  }

  get results(): readonly HouseholdResult[] {
    this.#results ??= Array.from(this.columns.households, (_, index) => new RunResult(this.columns, index));
    return this.#results;
  }
}

/** What the scheme ranks by, where it is known, and the places among the facts of whom it can rank. */
function rankedBy(scheme: SchemeDefinition, criteria: MeasuredColumns, values: Column) {
  const byClasses = scheme.method === 'rules';
  const measured = byClasses ? Array.from(values, (_, index) => criteria.at(index)) : [];
  const scores =
    weightsOf(scheme) === null ? null : values.map((_, index) => scoreOf(scheme, criteria.at(index)) ?? Number.NaN);
  const known = byClasses ? figuresOf(measured, (own) => placeByClasses(scheme.classes, own)) : (scores ?? values);
  const scored = knownPlaces(known);
  const ranked = new Float64Array(scored.length);
  for (let at = 0; at < ranked.length; at += 1) {
    const value = values[scored[at] ?? 0] ?? Number.NaN;
    ranked[at] = Number.isNaN(value) ? 0 : value;
  }
  const ranking = rankingOf(
    scheme,
    ranked,
    scores === null ? null : columnOf(scored.length, (at) => scores[scored[at] ?? 0] ?? 0),
    byClasses ? Array.from(scored, (index) => measured[index] ?? []) : [],
  );
  return { known, scored, ranking };
}

/** 1 where a household with a policy in force twelve months before still has one, 0 where it has none; NaN without one then. */
function keptOf({ policiesYearAgo, policiesInForce }: HouseholdTable): Column {
  const kept = new Float64Array(policiesYearAgo.length);
  for (let index = 0; index < kept.length; index += 1) {
    kept[index] = policiesYearAgo[index] === 0 ? Number.NaN : Number((policiesInForce[index] ?? 0) > 0);
  }
  return kept;
}

/** Lines in force; NaN of those who never had a policy. */
function linesOf({ linesInForce, everHadPolicy }: HouseholdTable): Column {
  const lines = new Float64Array(linesInForce.length);
  for (let index = 0; index < lines.length; index += 1) {
    lines[index] = everHadPolicy[index] === 1 ? (linesInForce[index] ?? 0) : Number.NaN;
  }
  return lines;
}

/** What serving each household cost, in the window and in the one before; 0 where the office priced nothing. */
function costsIn({ facts, costs }: RunInput): { readonly now: Column; readonly before: Column } {
  const now = new Float64Array(facts.length);
  const before = new Float64Array(facts.length);
  for (let index = 0; costs.size > 0 && index < facts.length; index += 1) {
    const own = costs.get(facts.households[index] ?? 0);
    now[index] = own?.costMinor ?? 0;
    before[index] = own?.previousCostMinor ?? 0;
  }
  return { now, before };
}

/** Overrides by place among the facts. */
function overridden({ facts, overrides }: RunInput): ReadonlyMap<number, Override> {
  const byPlace = new Map<number, Override>();
  for (let index = 0; overrides.size > 0 && index < facts.length; index += 1) {
    const own = overrides.get(facts.households[index] ?? 0);
    if (own !== undefined) {
      byPlace.set(index, own);
    }
  }
  return byPlace;
}

/** What the run measures of every household: the criteria told always, and those its scheme asks for. */
function criteriaIn({ facts, scheme, asOf, costs, extras }: RunInput, potentials: PotentialColumns): MeasuredColumns {
  const known: Partial<Record<Criterion, Column>> = {
    commission12m: facts.commission,
    premiumInForce: facts.premium,
    tenure: facts.tenure,
    potential: potentials.points,
    lines: linesOf(facts),
  };
  return measureAll(measuredCriteria(scheme), (criterion) => {
    const column = known[criterion];
    return (
      column ??
      columnOf(facts.length, (index) => {
        const householdId = facts.households[index] ?? 0;
        return measure(facts.at(index), criterion, {
          asOf,
          potential: figureAt(potentials.points, index),
          costMinor: costs.get(householdId)?.costMinor ?? null,
          extra: extras?.get(householdId),
        });
      })
    );
  });
}
