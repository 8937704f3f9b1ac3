/** One criterion of a score as it counted for one household; points null where the criterion is not known. */
export type ScorePart<Criterion extends string = string> = {
  readonly criterion: Criterion;
  readonly weight: number;
  /** 0–100. */
  readonly points: number | null;
  /** Its share of the weights that were known, in per cent; 0 where it is missing. */
  readonly countedPercent: number;
};

export type Score<Criterion extends string = string> = {
  /** 0–100, rounded to six decimals so that a cut line is met exactly; null when no weighted criterion is known. */
  readonly score: number | null;
  readonly parts: readonly ScorePart<Criterion>[];
};

/** Weighted score (DOMAIN 4.3): Σ wᵢ·sᵢ / Σ wᵢ over what is known; a missing criterion's weight is shared out and shown. */
export function weightedScore<Criterion extends string>(
  inputs: readonly { readonly criterion: Criterion; readonly weight: number; readonly points: number | null }[],
): Score<Criterion> {
  let weights = 0;
  let sum = 0;
  for (const { weight, points } of inputs) {
    if (points !== null) {
      weights += weight;
      sum += weight * points;
    }
  }
  const parts = inputs.map((input) => ({
    ...input,
    countedPercent: input.points === null || weights === 0 ? 0 : (100 * input.weight) / weights,
  }));
  return { score: weights === 0 ? null : roundScore(sum / weights), parts };
}

/** The same score of the household at a place of columns of points, where NaN is not known and weight 0 counts nothing; NaN for none. */
export function weightedColumns(columns: readonly Float64Array[], weights: readonly number[], index: number): number {
  let known = 0;
  let sum = 0;
  for (let own = 0; own < columns.length; own += 1) {
    const weight = weights[own] ?? 0;
    const points = columns[own]?.[index] ?? Number.NaN;
    if (weight > 0 && !Number.isNaN(points)) {
      known += weight;
      sum += weight * points;
    }
  }
  return known === 0 ? Number.NaN : roundScore(sum / known);
}

/** Points 0–100 of a value on a scale from `from` (0) to `to` (100), which may run downwards; clamped at both ends. */
export function scalePoints(value: number, from: number, to: number): number {
  if (from === to) {
    return value >= to ? 100 : 0;
  }
  return Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
}

function roundScore(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
