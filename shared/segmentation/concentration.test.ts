import { expect, test } from 'vitest';
import { figureOf } from '../evaluation/measured.ts';
import { gini, hhi, topShare } from './concentration.ts';

test('Gini is 0 for equals and (n − 1)/n for one who holds all', () => {
  expect(figureOf(gini([7, 7, 7, 7]))).toBe(0);
  expect(figureOf(gini([0, 0, 0, 10]))).toBe(0.75);
  expect(figureOf(gini([1, 3]))).toBe(0.25);
  expect(gini([0, 0])).toEqual({ na: 'nothing-earned' });
});

test('top shares count whole households', () => {
  expect(figureOf(topShare([50, 20, 10, 10, 10], 20))).toBe(0.5);
  expect(figureOf(topShare([50, 20, 10, 10, 10], 21))).toBe(0.7);
  expect(figureOf(topShare([3, 1, -9], 1))).toBe(0.75);
});

test('HHI adds squared shares', () => {
  expect(figureOf(hhi([50, 50, -3]))).toBe(0.5);
  expect(hhi([])).toEqual({ na: 'nothing-earned' });
});
