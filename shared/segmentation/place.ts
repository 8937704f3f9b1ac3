import type { MeasuredCriterion } from './measures.ts';
import { type Column, midRankColumn } from './percentile.ts';
import { movedClasses, placeByClasses } from './rules.ts';
import type { SchemeDefinition } from './scheme.ts';
import { type Standing, standing } from './standing.ts';
import { placeReached, placesByAmount, placesByCount, placesByPoints, placesByShare } from './tiers.ts';

/** What ranks the households a run can tell apart under a scheme. */
export type Ranking = {
  readonly values: Column;
  /** 0–100: the score, or the value's mid-rank percentile. Only for score, rfm and quantile. */
  readonly points: Column;
  /** Each household's criteria, where classes ask about them. */
  readonly measured: readonly (readonly MeasuredCriterion[])[];
  readonly standing: Standing;
};

const NO_POINTS = new Float64Array(0);

/** Ranks values; `scores` are the weighted scores where the scheme has them. */
export function rankingOf(
  scheme: SchemeDefinition,
  values: Column,
  scores: Column | null,
  measured: Ranking['measured'] = [],
): Ranking {
  const points =
    scores ?? (scheme.method === 'quantile' ? midRankColumn(values).map((rank) => roundPoints(100 * rank)) : NO_POINTS);
  return {
    values,
    points,
    measured,
    standing: standing(scores === null ? values : points.map((own) => Math.round(own * 1e6))),
  };
}

/** Places of all under the scheme, 0 = highest tier. */
export function placesOf(scheme: SchemeDefinition, ranking: Ranking): readonly number[] {
  const { cuts } = scheme;
  switch (scheme.method) {
    case 'abc':
      return placesByShare(ranking.values, cuts, ranking.standing);
    case 'count':
      return placesByCount(ranking.values, cuts, ranking.standing);
    case 'amount':
      return placesByAmount(ranking.values, cuts);
    case 'quantile':
      return placesByPoints(ranking.values, ranking.points, cuts);
    case 'score':
    case 'rfm':
      return Array.from(ranking.points, (points) => placeReached(points, cuts));
    case 'rules':
      return ranking.measured.map((own) => placeByClasses(scheme.classes, own) ?? scheme.classes.length);
  }
}

/**
 * The scheme with its lines moved by a margin, for hysteresis.
 * @param toward 'stricter' makes high tiers harder to reach, 'milder' makes them harder to lose
 */
export function movedScheme(
  scheme: SchemeDefinition,
  marginPercent: number,
  toward: 'stricter' | 'milder',
): SchemeDefinition {
  const sign = toward === 'stricter' ? 1 : -1;
  switch (scheme.method) {
    case 'abc':
    case 'count':
      return { ...scheme, cuts: scheme.cuts.map((cut) => clampPercent(cut - sign * marginPercent)) };
    case 'amount':
      return { ...scheme, cuts: scheme.cuts.map((cut) => cut * (1 + (sign * marginPercent) / 100)) };
    case 'quantile':
    case 'score':
    case 'rfm':
      return { ...scheme, cuts: scheme.cuts.map((cut) => clampPercent(cut + sign * marginPercent)) };
    case 'rules':
      return { ...scheme, classes: movedClasses(scheme.classes, { percent: marginPercent, toward }) };
  }
}

function clampPercent(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** Six decimals, so that 100 × p meets a cut line it equals. */
export function roundPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
