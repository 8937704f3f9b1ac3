import { BASE_CRITERIA, CRITERIA, CRITERION_INFO, type Criterion } from './criteria.ts';
import { type Column, figureAt, midRankColumn, quintile } from './percentile.ts';
import { roundPoints } from './place.ts';
import { criteriaUsed, type Scale, type SchemeDefinition, scaleOf, weightsOf } from './scheme.ts';
import { scalePoints, weightedScore } from './score.ts';

export type MeasuredCriterion = {
  readonly criterion: Criterion;
  readonly value: number | null;
  /** Mid-rank percentile 0–1 among the households that know it; where less is better it counts from the other end. */
  readonly percentile: number | null;
};

/** The criteria a run measures under a scheme, in their order: those every explanation tells, and those the scheme asks for. */
export function measuredCriteria(scheme: SchemeDefinition): readonly Criterion[] {
  const used = new Set<Criterion>([...BASE_CRITERIA, ...criteriaUsed(scheme)]);
  return CRITERIA.filter((criterion) => used.has(criterion));
}

/** What a run measured, a column for each criterion: a large book has as many households as columns have places. */
export class MeasuredColumns {
  readonly criteria: readonly Criterion[];
  readonly values: readonly Column[];
  /** Mid-rank percentiles among those that know the criterion. */
  readonly percentiles: readonly Column[];

  constructor(criteria: readonly Criterion[], values: readonly Column[], percentiles: readonly Column[]) {
    this.criteria = criteria;
    this.values = values;
    this.percentiles = percentiles;
  }

  /** The criteria of the household at a place, in their order. */
  at(index: number): MeasuredCriterion[] {
    return this.criteria.map((criterion, own) => ({
      criterion,
      value: figureAt(this.values[own], index),
      percentile: figureAt(this.percentiles[own], index),
    }));
  }
}

/** Criteria of all households, each with its mid-rank percentile among those that know it. @param measure NaN where the book does not know it */
export function measureAll(criteria: readonly Criterion[], measure: (criterion: Criterion) => Column): MeasuredColumns {
  const values = criteria.map(measure);
  const percentiles = criteria.map((criterion, own) => {
    const { sign } = CRITERION_INFO[criterion];
    const column = values[own] ?? new Float64Array(0);
    return midRankColumn(sign === 1 ? column : column.map((value) => sign * value));
  });
  return new MeasuredColumns(criteria, values, percentiles);
}

/** Points 0–100 of a measured criterion on a scale; a fifth counts 20 points, so the best fifth has 100. */
export function pointsOf(scale: Scale | 'percentile', { value, percentile }: MeasuredCriterion): number | null {
  if (value === null || percentile === null) {
    return null;
  }
  if (scale === 'percentile') {
    return roundPoints(100 * percentile);
  }
  return scale === 'quintile' ? 20 * quintile(percentile) : roundPoints(scalePoints(value, scale.from, scale.to));
}

/** The weighted score 0–100; null where the scheme has no weights or no weighted criterion is known. */
export function scoreOf(scheme: SchemeDefinition, criteria: readonly MeasuredCriterion[]): number | null {
  return weightedScore(scoreInputs(scheme, criteria)).score;
}

/** What the weighted score is computed from; criteria without weight are left out. */
export function scoreInputs(scheme: SchemeDefinition, criteria: readonly MeasuredCriterion[]) {
  const weights = weightsOf(scheme) ?? {};
  return criteria.flatMap((measured) => {
    const { criterion } = measured;
    const weight = weights[criterion] ?? 0;
    return weight > 0 ? [{ criterion, weight, points: pointsOf(scaleOf(scheme, criterion), measured) }] : [];
  });
}
