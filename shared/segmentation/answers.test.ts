import { expect, test } from 'vitest';
import { answersIn, pointsOfAnswers } from './answers.ts';

const RATED = [
  { answer: 'Sailing', points: 80 },
  { answer: 'wine', points: 30 },
  { answer: 'Manager, sales', points: 60 },
];

test('words hold an answer or several, however they are set apart', () => {
  expect(answersIn(' Sailing; WINE/art、 ')).toEqual(['Sailing', 'WINE', 'art']);
  expect(answersIn('')).toEqual([]);
});

test('the best rated answer counts, the whole of the words too; what nobody rated is not known', () => {
  expect(pointsOfAnswers('Wine, sailing', RATED)).toBe(80);
  expect(pointsOfAnswers('manager, sales', RATED)).toBe(60);
  expect(pointsOfAnswers('Chess', RATED)).toBeNull();
  expect(pointsOfAnswers('sailing', [])).toBeNull();
});
