import type { UnscoredReason } from '../../../shared/segmentation/facts.ts';
import { type RunColumns, ruleTierAt, STATE_CODES, tierAt } from '../../../shared/segmentation/household-result.ts';
import { type Column, figureAt } from '../../../shared/segmentation/percentile.ts';
import { placeOfTier } from '../../../shared/segmentation/scheme.ts';

/** What the rows of a run say, as columns in the order of its households: compared before any is written. */
export const ROW_NAMES = [
  'households',
  'values',
  'places',
  'tiers',
  'nets',
  'previous',
  'potentials',
  'scores',
  'states',
  'trends',
  'unscored',
  'details',
] as const;
export type ResultRows = Readonly<Record<(typeof ROW_NAMES)[number], Column>>;

const REASONS: readonly UnscoredReason[] = ['no-commission', 'no-premium', 'no-criteria'];
const THOUSAND = 1000;

/** Tiers and reasons by their places; details 1 where a row has some. Potential and score in thousandths, as rows keep them. */
export function rowsOf(run: RunColumns): ResultRows {
  const { households, values, nets, previous, potentials, points, states, trends } = run;
  const unscored = new Float64Array(households.length);
  const reason = REASONS.indexOf(run.unscored);
  for (let index = 0; index < households.length; index += 1) {
    unscored[index] = Number.isNaN(run.places[index]) ? reason : Number.NaN;
  }
  // Few: those of whom the rule has not the last word. Without any a place is a tier.
  const exceptions = [...run.adjustments.keys(), ...run.overrides.keys()];
  const details = new Float64Array(households.length);
  const places = exceptions.length === 0 ? run.places : run.places.slice();
  const tiers = exceptions.length === 0 ? run.places : run.places.slice();
  for (const index of exceptions) {
    places[index] = placeIn(ruleTierAt(run, index));
    tiers[index] = placeIn(tierAt(run, index));
    details[index] = 1;
  }
  return {
    households,
    values,
    places,
    tiers,
    nets,
    previous,
    potentials: thousandths(potentials.points),
    scores: thousandths(points),
    states: Float64Array.from(states),
    trends,
    unscored,
    details,
  };
}

function thousandths(points: Column): Column {
  const rounded = new Float64Array(points.length);
  for (let index = 0; index < rounded.length; index += 1) {
    rounded[index] = Math.round((points[index] ?? Number.NaN) * THOUSAND);
  }
  return rounded;
}

function placeIn(tier: string | null): number {
  return tier === null ? Number.NaN : placeOfTier(tier);
}

/** Columns of segment_result a run writes. */
export const RESULT_TABLE = [
  'household_id',
  'tier',
  'rule_tier',
  'value_minor',
  'net_minor',
  'previous_minor',
  'potential_milli',
  'score_milli',
  'state',
  'trend',
  'unscored_reason',
  'detail',
];

/** The row of the household at a place, in the order of RESULT_TABLE. */
export function rowAt(run: RunColumns, rows: ResultRows, index: number, detail: string | null) {
  return [
    rows.households[index] ?? 0,
    tierAt(run, index),
    ruleTierAt(run, index),
    figureAt(rows.values, index),
    figureAt(rows.nets, index),
    rows.previous[index] ?? 0,
    figureAt(rows.potentials, index),
    figureAt(rows.scores, index),
    STATE_CODES[run.states[index] ?? 0] ?? 'prospect',
    figureAt(rows.trends, index),
    REASONS[rows.unscored[index] ?? Number.NaN] ?? null,
    detail,
  ] as const;
}

/**
 * What to write so that the rows of a run say something else. Those with details always differ: what they tell stands in no column.
 * @returns places among the new rows, and households that are no longer in it
 */
export function differing(
  before: ResultRows,
  now: ResultRows,
): { readonly written: number[]; readonly gone: number[] } {
  const written: number[] = [];
  const gone: number[] = [];
  // Of the same households, a column that stays as it was is the same one.
  const aligned = before.households === now.households;
  const pairs = ROW_NAMES.map((name) => [before[name], now[name]] as const).filter(
    ([one, other]) => !aligned || one !== other,
  );
  if (pairs.length === 0 && !now.details.includes(1)) {
    return { written, gone };
  }
  let earlier = 0;
  for (let index = 0; index < now.households.length; index += 1) {
    const household = now.households[index] ?? 0;
    for (; (before.households[earlier] ?? Number.POSITIVE_INFINITY) < household; earlier += 1) {
      gone.push(before.households[earlier] ?? 0);
    }
    if (before.households[earlier] !== household) {
      written.push(index);
      continue;
    }
    let same = now.details[index] === 0;
    for (const [one, other] of pairs) {
      same &&= Object.is(one[earlier], other[index]);
    }
    if (!same) {
      written.push(index);
    }
    earlier += 1;
  }
  gone.push(...before.households.subarray(earlier));
  return { written, gone };
}
