import { addDays, addMonths, type Day } from '../day.ts';
import type { Minor } from '../money.ts';
import { type Adjustment, holdTier, type Override, type Previous, uplift } from './adjust.ts';
import {
  basisOf,
  type ExtraMeasures,
  type HouseholdFacts,
  measure,
  type UnscoredReason,
  valueOfHousehold,
} from './facts.ts';
import { type MeasuredCriterion, measureAll, measuredCriteria, scoreOf } from './measures.ts';
import type { RatedLine } from './needs.ts';
import { median } from './percentile.ts';
import { movedScheme, placesOf, type Ranking, rankingOf } from './place.ts';
import { NO_POTENTIAL, type Potential, potentialsOf } from './potential.ts';
import type { PotentialProfile } from './potential-profile.ts';
import { placeByClasses } from './rules.ts';
import { type SchemeDefinition, tierCount, tierName, weightsOf } from './scheme.ts';
import { type StateSettings, thresholdsOf } from './state-rules.ts';
import { type State, type StateBadge, stateOf } from './states.ts';
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

/** One household in a run: its tier and everything that explains it. */
export type HouseholdResult = {
  readonly householdId: number;
  readonly tier: string | null;
  /** What the rule gave, after uplift and hysteresis, before an override. */
  readonly ruleTier: string | null;
  readonly valueMinor: Minor | null;
  /** What states and map go by (DOMAIN 4.6): net value, of the window and of the one before; commission until costs are entered. */
  readonly netMinor: Minor | null;
  readonly previousMinor: Minor;
  /** Where it could go, 0–100, apart from what it brings. */
  readonly potential: Potential;
  /** 1 + households strictly better; null when unscored. */
  readonly rank: number | null;
  /** Value of the households strictly above; null unless shares decide. */
  readonly beforeMinor: Minor | null;
  /** Points 0–100 of a score or quantile scheme. */
  readonly points: number | null;
  readonly unscored: UnscoredReason | null;
  readonly criteria: readonly MeasuredCriterion[];
  readonly adjustments: readonly Adjustment[];
  readonly override: Override | null;
  readonly state: State;
  readonly badges: readonly StateBadge[];
  readonly trend: number | null;
};

export type RunOutcome = { readonly results: readonly HouseholdResult[]; readonly summary: RunSummary };

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
  const scores = weightsOf(scheme) === null ? null : criteria.map((own) => scoreOf(scheme, own));
  const values = facts.map((household) => valueOfHousehold(household, basis));
  const known =
    scheme.method === 'rules' ? criteria.map((own) => placeByClasses(scheme.classes, own)) : (scores ?? values);
  const scored = facts.map((_, index) => index).filter((index) => known[index] !== null);
  const ranking = rankingOf(
    scheme,
    scored.map((index) => values[index] ?? 0),
    scores === null ? null : scored.map((index) => scores[index] ?? 0),
    scheme.method === 'rules' ? scored.map((index) => criteria[index] ?? []) : [],
  );
  const ruled = ruledTiers(input, scored, ranking);
  const nets = facts.map(({ householdId }, index) => {
    const value = values[index] ?? null;
    return value === null ? null : value - (input.costs.get(householdId)?.costMinor ?? 0);
  });
  const medianMinor = median(nets.filter((value) => value !== null));
  const trendKnown = basis === 'commission' && input.earlierWindowHeld;
  const rules = { asOf, ...thresholdsOf(input.states, { medianMinor, trendKnown }) };
  const results = facts.map((household, index): HouseholdResult => {
    const rule = ruled.get(index);
    const override = input.overrides.get(household.householdId) ?? null;
    const potential = potentials[index] ?? NO_POTENTIAL;
    const previousMinor = household.previousMinor - (input.costs.get(household.householdId)?.previousCostMinor ?? 0);
    const state = stateOf(
      {
        valueMinor: nets[index] ?? 0,
        previousMinor,
        potential: potential.points,
        policiesInForce: household.policiesInForce,
        everHadPolicy: household.everHadPolicy,
        firstPolicyOn: household.firstPolicyOn,
        restartedOn: household.restartedOn,
      },
      rules,
    );
    return {
      householdId: household.householdId,
      tier: override?.tier ?? rule?.tier ?? null,
      ruleTier: rule?.tier ?? null,
      valueMinor: values[index] ?? null,
      netMinor: nets[index] ?? null,
      previousMinor,
      potential,
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
      criteria: criteria[index] ?? [],
      adjustments: rule?.adjustments ?? [],
      override,
      ...state,
    };
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
  };
  return { results, summary: summarise(facts, results, frame, floors) };
}

/** What the run measures of every household: the criteria told always, and those its scheme asks for. */
function criteriaIn(
  { facts, scheme, asOf, costs, extras }: RunInput,
  potentials: readonly Potential[],
): MeasuredCriterion[][] {
  const contexts = facts.map(({ householdId }, index) => ({
    asOf,
    potential: potentials[index]?.points ?? null,
    costMinor: costs.get(householdId)?.costMinor ?? null,
    extra: extras?.get(householdId),
  }));
  return measureAll(facts.length, measuredCriteria(scheme), (index, criterion) => {
    const [household, context] = [facts[index], contexts[index]];
    return household === undefined || context === undefined ? null : measure(household, criterion, context);
  });
}

type Ruled = {
  readonly place: number;
  readonly tier: string;
  readonly rank: number;
  readonly before: Minor;
  readonly points: number | null;
  readonly adjustments: readonly Adjustment[];
};

function ruledTiers(input: RunInput, scored: readonly number[], ranking: Ranking): ReadonlyMap<number, Ruled> {
  const { scheme, facts } = input;
  const places = placesOf(scheme, ranking);
  const margin = scheme.hysteresis?.marginPercent;
  const strict = margin === undefined ? places : placesOf(movedScheme(scheme, margin, 'stricter'), ranking);
  const mild = margin === undefined ? places : placesOf(movedScheme(scheme, margin, 'milder'), ranking);
  const ruled = new Map<number, Ruled>();
  for (const [at, index] of scored.entries()) {
    const household = facts[index];
    const place = places[at];
    if (household === undefined || place === undefined) {
      continue;
    }
    const adjustments: Adjustment[] = [];
    const raised = uplift(tierName(place), household, scheme.uplifts);
    if (raised !== null) {
      adjustments.push(raised);
    }
    const wanted = raised?.to ?? tierName(place);
    const before = input.previous.get(household.householdId);
    const marginPassed =
      raised !== null || pastMargin(wanted, before?.tier ?? null, strict[at] ?? place, mild[at] ?? place);
    const held = holdTier(wanted, marginPassed, before, margin);
    if (held !== null) {
      adjustments.push(held);
    }
    ruled.set(index, {
      place,
      tier: held?.to ?? wanted,
      rank: ranking.standing.rank[at] ?? 1,
      before: ranking.standing.before[at] ?? 0,
      points: ranking.points[at] ?? null,
      adjustments,
    });
  }
  return ruled;
}

/** Whether a household would leave its earlier tier even with the line moved against the change by the margin. */
function pastMargin(wanted: string, earlier: string | null, strict: number, mild: number): boolean {
  return earlier === null || (wanted < earlier ? tierName(strict) < earlier : tierName(mild) > earlier);
}

/** Lowest measure the rule itself placed in each tier: value, or points where points decide. */
function floorsOf(
  scored: readonly number[],
  ruled: ReadonlyMap<number, Ruled>,
  ranking: Ranking,
  scheme: SchemeDefinition,
): readonly (number | null)[] {
  const floors: (number | null)[] = Array.from({ length: tierCount(scheme) }, () => null);
  const byPoints = ranking.points.length > 0;
  for (const [at, index] of scored.entries()) {
    const place = ruled.get(index)?.place;
    const own = byPoints ? ranking.points[at] : ranking.values[at];
    if (place !== undefined && own !== undefined) {
      const floor = floors[place] ?? null;
      floors[place] = floor === null ? own : Math.min(floor, own);
    }
  }
  return floors;
}
