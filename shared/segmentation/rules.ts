import { z } from 'zod';
import { CRITERIA } from './criteria.ts';
import type { MeasuredCriterion } from './measures.ts';

const conditionRule = z.object({
  criterion: z.enum(CRITERIA),
  /** value: in the criterion's own unit · percentile: 0–100 among those that know it, 100 the best. */
  by: z.enum(['value', 'percentile']),
  is: z.enum(['atLeast', 'atMost']),
  limit: z.number(),
});
export type ConditionRule = z.infer<typeof conditionRule>;

/** A class of hard criteria: a household is in it while at least so many of the conditions hold. */
export const classRule = z
  .object({ conditions: z.array(conditionRule).min(1).max(8), least: z.number().int().min(1).max(8) })
  .refine(({ conditions, least }) => least <= conditions.length, 'more conditions have to hold than there are');
export type ClassRule = z.infer<typeof classRule>;

/** How much limits are moved, for hysteresis: value limits by a share, percentiles by points. */
export type Shift = { readonly percent: number; readonly toward: 'stricter' | 'milder' };

/** Whether a condition holds; null = the criterion is not known, which never counts as holding. */
export function holds(rule: ConditionRule, measured: readonly MeasuredCriterion[]): boolean | null {
  const own = measured.find(({ criterion }) => criterion === rule.criterion);
  const figure = rule.by === 'value' ? own?.value : own?.percentile;
  if (figure === null || figure === undefined) {
    return null;
  }
  const compared = rule.by === 'value' ? figure : 100 * figure;
  return rule.is === 'atLeast' ? compared >= rule.limit : compared <= rule.limit;
}

/**
 * Place of a household among classes, 0 = the first whose conditions hold, the number of classes = the rest. Null where none
 * of the criteria the classes ask about is known: such a household is unscored, not general.
 */
export function placeByClasses(classes: readonly ClassRule[], measured: readonly MeasuredCriterion[]): number | null {
  const answers = classes.map(({ conditions }) => conditions.map((rule) => holds(rule, measured)));
  if (answers.every((own) => own.every((answer) => answer === null))) {
    return null;
  }
  const place = classes.findIndex(({ least }, index) => (answers[index] ?? []).filter(Boolean).length >= least);
  return place === -1 ? classes.length : place;
}

/** The classes with every limit moved by a margin: stricter makes each harder to hold, milder harder to lose. */
export function movedClasses(classes: readonly ClassRule[], { percent, toward }: Shift): ClassRule[] {
  return classes.map(({ conditions, least }) => ({
    least,
    conditions: conditions.map((rule) => {
      const up = (rule.is === 'atLeast') === (toward === 'stricter');
      const moved =
        rule.by === 'percentile'
          ? rule.limit + (up ? percent : -percent)
          : rule.limit + ((up ? 1 : -1) * Math.abs(rule.limit) * percent) / 100;
      return { ...rule, limit: moved };
    }),
  }));
}

/** Conditions in the order they are asked, with the household's own figure and whether it holds. */
export type AnsweredCondition = ConditionRule & {
  readonly figure: number | null;
  readonly holds: boolean | null;
};

export type AnsweredClass = {
  readonly least: number;
  /** How many hold. */
  readonly holding: number;
  readonly conditions: readonly AnsweredCondition[];
};

/** Every class with the answers of one household: what its tier rests on, and what the class above still asks. */
export function answeredClasses(
  classes: readonly ClassRule[],
  measured: readonly MeasuredCriterion[],
): AnsweredClass[] {
  return classes.map(({ conditions, least }) => {
    const answered = conditions.map((rule): AnsweredCondition => {
      const own = measured.find(({ criterion }) => criterion === rule.criterion);
      const percentile = own?.percentile ?? null;
      return {
        ...rule,
        figure: rule.by === 'value' ? (own?.value ?? null) : percentile === null ? null : 100 * percentile,
        holds: holds(rule, measured),
      };
    });
    return { least, holding: answered.filter((one) => one.holds === true).length, conditions: answered };
  });
}
