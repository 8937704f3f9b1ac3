import type { Minor } from '../money.ts';
import { midRanks } from './percentile.ts';
import type { SchemeDefinition } from './scheme.ts';
import { type Standing, standing } from './standing.ts';
import { placeReached, placesByAmount, placesByCount, placesByPoints, placesByShare } from './tiers.ts';

/** What ranks the valued households under a scheme. */
export type Ranking = {
  readonly values: readonly Minor[];
  /** 0–100: the score, or the value's mid-rank percentile. Only for score and quantile. */
  readonly points: readonly number[];
  readonly standing: Standing;
};

/** Ranks values; `scores` are the weighted scores where the scheme has them. */
export function rankingOf(
  scheme: SchemeDefinition,
  values: readonly Minor[],
  scores: readonly number[] | null,
): Ranking {
  const points =
    scores ?? (scheme.method === 'quantile' ? midRanks(values).map((rank) => roundPoints(100 * rank)) : []);
  return {
    values,
    points,
    standing: standing(scheme.method === 'score' ? points.map((own) => Math.round(own * 1e6)) : values),
  };
}

/** Places of all, 0 = highest tier, under the scheme's cut lines or others of the same kind. */
export function placesOf(
  scheme: SchemeDefinition,
  ranking: Ranking,
  cuts: readonly number[] = scheme.cuts,
): readonly number[] {
  switch (scheme.method) {
    case 'abc':
      return placesByShare(ranking.values, cuts);
    case 'count':
      return placesByCount(ranking.values, cuts);
    case 'amount':
      return placesByAmount(ranking.values, cuts);
    case 'quantile':
      return placesByPoints(ranking.values, ranking.points, cuts);
    case 'score':
      return ranking.points.map((points) => placeReached(points, cuts));
  }
}

/**
 * Cut lines moved by a margin, for hysteresis.
 * @param toward 'stricter' makes high tiers harder to reach, 'milder' makes them harder to lose
 */
export function movedCuts(scheme: SchemeDefinition, marginPercent: number, toward: 'stricter' | 'milder'): number[] {
  const sign = toward === 'stricter' ? 1 : -1;
  switch (scheme.method) {
    case 'abc':
    case 'count':
      return scheme.cuts.map((cut) => clampPercent(cut - sign * marginPercent));
    case 'amount':
      return scheme.cuts.map((cut) => cut * (1 + (sign * marginPercent) / 100));
    case 'quantile':
    case 'score':
      return scheme.cuts.map((cut) => clampPercent(cut + sign * marginPercent));
  }
}

function clampPercent(value: number): number {
  return Math.min(100, Math.max(0, value));
}

/** Six decimals, so that 100 × p meets a cut line it equals. */
export function roundPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
