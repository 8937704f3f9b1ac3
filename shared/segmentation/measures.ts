import { type HouseholdFacts, measure } from './facts.ts';
import { midRanks } from './percentile.ts';
import { roundPoints } from './place.ts';
import { CRITERIA, type Criterion } from './scheme.ts';
import { weightedScore } from './score.ts';

export type MeasuredCriterion = {
  readonly criterion: Criterion;
  readonly value: number | null;
  /** Mid-rank percentile 0–1 among the households that know it. */
  readonly percentile: number | null;
};

/** Every criterion of every household, with its mid-rank percentile among those that know it. */
export function measureAll(facts: readonly HouseholdFacts[]): MeasuredCriterion[][] {
  const all: MeasuredCriterion[][] = facts.map(() => []);
  for (const criterion of CRITERIA) {
    const values = facts.map((household) => measure(household, criterion));
    const ranks = midRanks(values.filter((value) => value !== null));
    let known = 0;
    for (const [index, value] of values.entries()) {
      const percentile = value === null ? null : (ranks[known] ?? null);
      known += value === null ? 0 : 1;
      all[index]?.push({ criterion, value, percentile });
    }
  }
  return all;
}

/** The household's score under the weights; null when it knows none of the weighted criteria. */
/** The weighted score 0–100; null where no weighted criterion is known. */
export function scoreOf(
  weights: Readonly<Record<Criterion, number>>,
  criteria: readonly MeasuredCriterion[],
): number | null {
  return weightedScore(scoreInputs(weights, criteria)).score;
}

/** What the weighted score is computed from; criteria without weight are left out. */
export function scoreInputs(weights: Readonly<Record<Criterion, number>>, criteria: readonly MeasuredCriterion[]) {
  return criteria
    .filter(({ criterion }) => weights[criterion] > 0)
    .map(({ criterion, percentile }) => ({
      criterion,
      weight: weights[criterion],
      points: percentile === null ? null : roundPoints(100 * percentile),
    }));
}
