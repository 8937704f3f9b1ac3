import { z } from 'zod';
import type { Criterion } from './criteria.ts';

/** Criteria told in words, not in figures: they count by the points the office gives each answer (DOMAIN 4.1). All are about persons. */
export const ANSWER_CRITERIA = [
  'sex',
  'occupation',
  'interests',
  'values',
  'decisionStyle',
  'preferredChannel',
] as const satisfies readonly Criterion[];
export type AnswerCriterion = (typeof ANSWER_CRITERIA)[number];

/** Of each criterion, the answers that earn points, 0–100; an answer that is not in it counts as not known. */
export const answerPoints = z.partialRecord(
  z.enum(ANSWER_CRITERIA),
  z.array(z.object({ answer: z.string().trim().min(1).max(100), points: z.number().min(0).max(100) })).max(100),
);
export type RatedAnswers = NonNullable<z.infer<typeof answerPoints>[AnswerCriterion]>;

const BETWEEN = /[,;/\n、，；]/;

/** The answers in what was typed, as they were typed: "Sailing, wine" are two. */
export function answersIn(words: string): readonly string[] {
  return words
    .split(BETWEEN)
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '');
}

/** The most points any answer in the words earns; null where none of them is rated. */
export function pointsOfAnswers(words: string, rated: RatedAnswers): number | null {
  const given = new Set([words, ...answersIn(words)].map(answerKey));
  const earned = rated.flatMap(({ answer, points }) => (given.has(answerKey(answer)) ? [points] : []));
  return earned.length === 0 ? null : Math.max(...earned);
}

/** By which answers are told apart: capitals, widths of letters and spaces around make no difference. */
export function answerKey(answer: string): string {
  return answer.normalize('NFKC').trim().toLocaleLowerCase('en');
}
