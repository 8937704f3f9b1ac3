import type { Minor } from '../money.ts';
import { type Adjustment, holdTier, type Previous, uplift } from './adjust.ts';
import type { HouseholdFacts } from './facts.ts';
import { movedScheme, placesOf, type Ranking } from './place.ts';
import { type SchemeDefinition, tierCount, tierName } from './scheme.ts';

/** Shared by all whose tier is the rule's own. */
const NONE: readonly Adjustment[] = Object.freeze([]);

type RuleInput = {
  readonly scheme: SchemeDefinition;
  readonly facts: readonly HouseholdFacts[];
  readonly previous: ReadonlyMap<number, Previous>;
};

/** What the rule says of a household it can place. */
export type Ruled = {
  readonly place: number;
  readonly tier: string;
  readonly rank: number;
  readonly before: Minor;
  readonly points: number | null;
  readonly adjustments: readonly Adjustment[];
};

/** By place among the facts: what the rule says, with uplift and hysteresis; nothing for those that are not scored. */
export function ruledTiers(
  input: RuleInput,
  scored: readonly number[],
  ranking: Ranking,
): readonly (Ruled | undefined)[] {
  const { scheme, facts } = input;
  const places = placesOf(scheme, ranking);
  const margin = scheme.hysteresis?.marginPercent;
  const strict = margin === undefined ? places : placesOf(movedScheme(scheme, margin, 'stricter'), ranking);
  const mild = margin === undefined ? places : placesOf(movedScheme(scheme, margin, 'milder'), ranking);
  const ruled: (Ruled | undefined)[] = facts.map(() => undefined);
  for (const [at, index] of scored.entries()) {
    const household = facts[index];
    const place = places[at];
    if (household === undefined || place === undefined) {
      continue;
    }
    const raised = uplift(tierName(place), household, scheme.uplifts);
    const wanted = raised?.to ?? tierName(place);
    const before = input.previous.get(household.householdId);
    const marginPassed =
      raised !== null || pastMargin(wanted, before?.tier ?? null, strict[at] ?? place, mild[at] ?? place);
    const held = holdTier(wanted, marginPassed, before, margin);
    const adjustments = raised === null && held === null ? NONE : [raised, held].filter((own) => own !== null);
    ruled[index] = {
      place,
      tier: held?.to ?? wanted,
      rank: ranking.standing.rank[at] ?? 1,
      before: ranking.standing.before[at] ?? 0,
      points: ranking.points[at] ?? null,
      adjustments,
    };
  }
  return ruled;
}

/** Whether a household would leave its earlier tier even with the line moved against the change by the margin. */
function pastMargin(wanted: string, earlier: string | null, strict: number, mild: number): boolean {
  return earlier === null || (wanted < earlier ? tierName(strict) < earlier : tierName(mild) > earlier);
}

/** Lowest measure the rule itself placed in each tier: value, or points where points decide. */
export function floorsOf(
  scored: readonly number[],
  ruled: readonly (Ruled | undefined)[],
  ranking: Ranking,
  scheme: SchemeDefinition,
): readonly (number | null)[] {
  const floors: (number | null)[] = Array.from({ length: tierCount(scheme) }, () => null);
  const byPoints = ranking.points.length > 0;
  for (const [at, index] of scored.entries()) {
    const place = ruled[index]?.place;
    const own = byPoints ? ranking.points[at] : ranking.values[at];
    if (place !== undefined && own !== undefined) {
      const floor = floors[place] ?? null;
      floors[place] = floor === null ? own : Math.min(floor, own);
    }
  }
  return floors;
}
