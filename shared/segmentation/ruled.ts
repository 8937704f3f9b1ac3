import { type Adjustment, holdTier, type Previous, uplift } from './adjust.ts';
import type { HouseholdTable } from './household-table.ts';
import type { Column } from './percentile.ts';
import { movedScheme, placesOf, type Ranking } from './place.ts';
import { type SchemeDefinition, tierCount, tierName } from './scheme.ts';

type RuleInput = {
  readonly scheme: SchemeDefinition;
  readonly facts: HouseholdTable;
  readonly previous: ReadonlyMap<number, Previous>;
};

/** What the rule says of each household, by place among the facts; NaN of those it cannot place. */
export type RuledColumns = {
  /** The rule's own place, 0 = highest, before uplift and hysteresis. */
  readonly places: Column;
  readonly ranks: Column;
  readonly befores: Column;
  readonly points: Column;
  /** What was done to the rule's tier, of those of whom something was. */
  readonly adjustments: ReadonlyMap<number, readonly Adjustment[]>;
  /** Lowest measure the rule itself placed in each tier: value, or points where points decide. */
  readonly floors: readonly (number | null)[];
};

/** @param scored places among the facts of those the ranking speaks of, in its order */
export function ruledTiers(input: RuleInput, scored: Uint32Array, ranking: Ranking): RuledColumns {
  const { facts, scheme } = input;
  const own = placesOf(scheme, ranking);
  const unknown = () => new Float64Array(facts.length).fill(Number.NaN);
  const [places, ranks, befores, points] = [unknown(), unknown(), unknown(), unknown()];
  const { rank, before } = ranking.standing;
  for (let at = 0; at < scored.length; at += 1) {
    const index = scored[at] ?? 0;
    places[index] = own[at] ?? Number.NaN;
    ranks[index] = rank[at] ?? 1;
    befores[index] = before[at] ?? 0;
    points[index] = ranking.points[at] ?? Number.NaN;
  }
  const adjustments = adjusted(input, scored, ranking, own);
  return { places, ranks, befores, points, adjustments, floors: floorsOf(scheme, ranking, own) };
}

/** Uplift and hysteresis, of those whose tier they change. */
function adjusted(
  { scheme, facts, previous }: RuleInput,
  scored: Uint32Array,
  ranking: Ranking,
  places: readonly number[],
): ReadonlyMap<number, readonly Adjustment[]> {
  const made = new Map<number, readonly Adjustment[]>();
  const margin = scheme.hysteresis?.marginPercent;
  if (margin === undefined && scheme.uplifts === undefined) {
    return made;
  }
  const strict = margin === undefined ? places : placesOf(movedScheme(scheme, margin, 'stricter'), ranking);
  const mild = margin === undefined ? places : placesOf(movedScheme(scheme, margin, 'milder'), ranking);
  for (const [at, index] of scored.entries()) {
    const place = places[at] ?? 0;
    const household = { referrals: facts.referrals[index] ?? 0, special: facts.special[index] === 1 };
    const raised = uplift(tierName(place), household, scheme.uplifts);
    const wanted = raised?.to ?? tierName(place);
    const before = previous.get(facts.households[index] ?? 0);
    const marginPassed =
      raised !== null || pastMargin(wanted, before?.tier ?? null, strict[at] ?? place, mild[at] ?? place);
    const held = holdTier(wanted, marginPassed, before, margin);
    if (raised !== null || held !== null) {
      made.set(
        index,
        [raised, held].filter((one) => one !== null),
      );
    }
  }
  return made;
}

/** Whether a household would leave its earlier tier even with the line moved against the change by the margin. */
function pastMargin(wanted: string, earlier: string | null, strict: number, mild: number): boolean {
  return earlier === null || (wanted < earlier ? tierName(strict) < earlier : tierName(mild) > earlier);
}

function floorsOf(
  scheme: SchemeDefinition,
  { points, values }: Ranking,
  places: readonly number[],
): readonly (number | null)[] {
  const floors: (number | null)[] = Array.from({ length: tierCount(scheme) }, () => null);
  const measures = points.length > 0 ? points : values;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const own = measures[at] ?? 0;
    const floor = floors[place] ?? null;
    if (floor === null || own < floor) {
      floors[place] = own;
    }
  }
  return floors;
}
