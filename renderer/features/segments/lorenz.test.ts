import { expect, test } from 'vitest';
import { lorenzPoints } from './LorenzCurve.tsx';

const CURVE = {
  points: [
    { households: 0, share: 0 },
    { households: 1, share: 0.6 },
    { households: 2, share: 0.9 },
    { households: 4, share: 1 },
  ],
  households: 4,
  halfHouseholds: 1,
  fourFifthsHouseholds: 2,
  gini: { value: 0.4 },
  top: { one: { value: 0.6 }, five: { value: 0.6 }, twenty: { value: 0.6 } },
};

test('the Lorenz curve begins with the least valuable, stays below the diagonal and ends with all', () => {
  const points = lorenzPoints(CURVE);
  expect(points[0]).toEqual({ households: 0, share: 0 });
  expect(points.at(-1)).toEqual({ households: 1, share: 1 });
  expect(points.every(({ households, share }) => share <= households + 1e-9)).toBe(true);
});
