import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { ratingReads, ratingWrites } from './ratings.ts';
import { answersHeld } from './segment-answers.ts';
import { gatherExtras } from './segment-extras.ts';
import { NOW, testBook } from './segment-fixture.ts';
import { commissionInForce } from './segment-ratings.ts';

const DAY = day('2026-12-31');
const points = (code: 'satisfaction' | 'health-need', toldOn: string, figure: number | null) => ({
  code,
  toldOn,
  figure,
  words: null,
});

test('what is thought of a client is written whole and answers with what stood before', () => {
  const book = testBook();
  book.client(1);
  const words = { code: 'interests' as const, toldOn: '2026-03-01', figure: null, words: 'Sailing' };
  const first = [words, points('satisfaction', '2026-04-01', 8)];
  expect(ratingWrites['ratings.save'](book, { clientId: 1, ratings: first, now: NOW })).toEqual({ before: [] });
  expect(ratingReads['ratings.get'](book, { clientId: 1, today: '2027-01-02' })).toEqual({
    today: '2027-01-02',
    ratings: first,
  });
  expect(ratingWrites['ratings.save'](book, { clientId: 1, ratings: [], now: NOW })).toEqual({ before: first });
  expect(() => ratingWrites['ratings.save'](book, { clientId: 9, ratings: [], now: NOW })).toThrow('no longer in');
});

test('points count as last told up to the day: the mean, the highest need, and nothing once no longer known', () => {
  const book = testBook();
  book.client(1);
  book.client(2, { household: 1 });
  book.client(3, { household: 1, mergedInto: 2 });
  const save = (clientId: number, ratings: ReturnType<typeof points>[]) =>
    ratingWrites['ratings.save'](book, { clientId, ratings, now: NOW });
  save(1, [
    points('satisfaction', '2026-01-01', 9),
    points('satisfaction', '2027-01-01', 1),
    points('health-need', '2026-01-01', 2),
  ]);
  save(2, [points('satisfaction', '2026-05-01', 4), points('health-need', '2026-01-01', 7)]);
  const of = (on: string) => gatherExtras(book, day(on), ['satisfaction', 'healthNeed']).get(1);
  expect(of('2026-12-31')).toEqual({ satisfaction: 6.5, healthNeed: 7 });
  expect(of('2025-12-31')).toBeUndefined();
  save(1, [points('satisfaction', '2026-01-01', 9), points('satisfaction', '2026-06-01', null)]);
  expect(of('2026-12-31')?.satisfaction).toBe(4);
});

test('commission in force is the premium at the last stated rate, else what the policy brought in a year', () => {
  const book = testBook();
  for (const id of [1, 2, 3, 4]) {
    book.client(id);
  }
  const rated = book.policy({ client: 1, started: '2020-01-01', premium: 120_000 });
  const line = book.prepare<unknown[]>(
    'INSERT INTO commission (policy_id, client_id, kind, dated_on, rate_ppm, amount_minor) VALUES (?, ?, ?, ?, ?, ?)',
  );
  line.run(rated, 1, 'renewal', '2025-02-01', 100_000, 12_000);
  line.run(rated, 1, 'renewal', '2026-02-01', 125_000, 15_000);
  line.run(rated, 1, 'first-year', '2026-03-01', 500_000, 60_000);
  book.policy({ client: 2, started: '2020-01-01', premium: 50_000 });
  book.commission({ client: 2, amount: 4_000, on: '2026-06-01' });
  book.commission({ client: 2, amount: 9_000, on: '2025-06-01' });
  book.policy({ client: 3, started: '2020-01-01', ended: '2026-03-01', status: 'lapsed', premium: 50_000 });
  book.commission({ client: 3, amount: 4_000, on: '2026-01-15' });
  book.policy({ client: 4, started: '2020-01-01', premium: 50_000 });
  expect([...commissionInForce(book, DAY)]).toEqual([
    [1, 15_000],
    [2, 4_000],
  ]);
});

test('answers about persons earn the points the office gave them, as last told, and nothing before it gave any', () => {
  const book = testBook();
  book.client(1);
  book.client(2, { household: 1 });
  book.client(3);
  book.prepare<[]>("UPDATE client SET occupation = 'Dentist' WHERE id = 1").run();
  book.prepare<[]>("UPDATE client SET occupation = 'baker' WHERE id = 2").run();
  const words = (toldOn: string, told: string) => ({ code: 'interests' as const, toldOn, figure: null, words: told });
  ratingWrites['ratings.save'](book, {
    clientId: 3,
    ratings: [words('2026-01-01', 'Chess'), words('2026-05-01', 'Wine; sailing')],
    now: NOW,
  });
  const answers = {
    occupation: [
      { answer: 'dentist', points: 90 },
      { answer: 'Baker', points: 40 },
    ],
    interests: [{ answer: 'Sailing', points: 70 }],
  };
  const asked = ['occupation', 'interests'] as const;
  expect([...gatherExtras(book, DAY, asked, { answers })]).toEqual([
    [1, { occupation: 65 }],
    [3, { interests: 70 }],
  ]);
  expect(gatherExtras(book, day('2026-04-30'), asked, { answers }).has(3)).toBe(false);
  expect(gatherExtras(book, DAY, asked).size).toBe(0);
  expect(answersHeld(book, {})).toContainEqual({ criterion: 'occupation', answers: ['Dentist', 'baker'] });
  expect(answersHeld(book, {})).toContainEqual({ criterion: 'interests', answers: ['Wine', 'sailing'] });
});
