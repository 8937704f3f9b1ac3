import type { RatingCode } from '../../../shared/contract/ratings.ts';
import { type Day, day } from '../../../shared/day.ts';
import {
  ANSWER_CRITERIA,
  type AnswerCriterion,
  answerKey,
  answersIn,
  pointsOfAnswers,
  type RatedAnswers,
} from '../../../shared/segmentation/answers.ts';
import type { ReadBook } from '../types.ts';
import { ANSWERING } from './profit.ts';

type Told = { readonly householdId: number; readonly words: string };

/** Where the answers stand: a column of the client as it is, or what advisors noted as last told up to a day. */
const KEPT: Readonly<Record<AnswerCriterion, 'sex' | 'occupation' | { readonly code: RatingCode }>> = {
  sex: 'sex',
  occupation: 'occupation',
  interests: { code: 'interests' },
  values: { code: 'values' },
  decisionStyle: { code: 'decision-style' },
  preferredChannel: { code: 'channel' },
};

function toldOf(db: ReadBook, criterion: AnswerCriterion, asOf: Day): readonly Told[] {
  const kept = KEPT[criterion];
  if (typeof kept === 'string') {
    return db
      .prepare<[], Told>(
        `SELECT household_id AS householdId, ${kept} AS words FROM client
         WHERE ${kept} IS NOT NULL AND merged_into_client_id IS NULL ORDER BY id`,
      )
      .all();
  }
  return db
    .prepare<[string, string], Told>(
      `WITH RECURSIVE ${ANSWERING}, latest AS (
         SELECT client_id, words, max(told_on) FROM client_rating WHERE code = ? AND told_on <= ? GROUP BY client_id
       )
       SELECT client.household_id AS householdId, latest.words FROM latest
       JOIN answering ON answering.id = latest.client_id JOIN client ON client.id = answering.client_id
       WHERE latest.words IS NOT NULL ORDER BY latest.client_id`,
    )
    .all(kept.code, asOf);
}

/** Points of a criterion told in words, by household: the mean of its clients who gave an answer that is rated. */
export function answeredPoints(
  db: ReadBook,
  asOf: Day,
  criterion: AnswerCriterion,
  rated: RatedAnswers,
): ReadonlyMap<number, number> {
  const earned = new Map<number, number[]>();
  // Unless answers are rated, what they are is not even read.
  for (const { householdId, words } of rated.length === 0 ? [] : toldOf(db, criterion, asOf)) {
    const points = pointsOfAnswers(words, rated);
    if (points !== null) {
      earned.set(householdId, [...(earned.get(householdId) ?? []), points]);
    }
  }
  return new Map([...earned].map(([id, all]) => [id, all.reduce((sum, points) => sum + points, 0) / all.length]));
}

/** Answers of a criterion offered for rating: more would only be scrolled past. */
const MOST_OFFERED = 200;
const LAST_DAY = day('9999-12-31');

/** The answers the book holds of each criterion, most given first: what the office can rate. */
export function answersHeld(db: ReadBook, _args: Record<string, never>) {
  return ANSWER_CRITERIA.map((criterion) => {
    const given = new Map<string, { readonly answer: string; count: number }>();
    for (const { words } of toldOf(db, criterion, LAST_DAY)) {
      for (const answer of answersIn(words)) {
        const own = given.get(answerKey(answer)) ?? { answer, count: 0 };
        own.count += 1;
        given.set(answerKey(answer), own);
      }
    }
    const held = [...given.values()].sort((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1));
    return { criterion, answers: held.slice(0, MOST_OFFERED).map(({ answer }) => answer) };
  });
}
