import { expect, test } from 'vitest';
import { flowOf, senseOf } from './flow.ts';

const counts = [
  { from: 'A', to: 'A', households: 6 },
  { from: 'A', to: 'B', households: 2 },
  { from: 'B', to: 'A', households: 1 },
  { from: null, to: 'B', households: 1 },
];

test('bars are as high as their households, and ribbons fill them without gaps', () => {
  const { left, right, ribbons } = flowOf(counts, 124);
  expect(left.map(({ tier, households, top, height }) => [tier, households, top, height])).toEqual([
    ['A', 8, 0, 80],
    ['B', 1, 92, 10],
    [null, 1, 114, 10],
  ]);
  expect(right.map(({ tier, households }) => [tier, households])).toEqual([
    ['A', 7],
    ['B', 3],
  ]);
  const into = ribbons.filter(({ to }) => to === 'B');
  expect(into.map(({ right: top, height }) => [top, height])).toEqual([
    [82, 20],
    [102, 10],
  ]);
});

test('nobody at all draws nothing', () => {
  expect(flowOf([], 100)).toEqual({ left: [], right: [], ribbons: [] });
});

test('up is nearer to A; unscored is below every tier', () => {
  expect([senseOf('B', 'A'), senseOf('A', 'C'), senseOf('A', 'A'), senseOf(null, 'C')]).toEqual([
    'up',
    'down',
    'same',
    'up',
  ]);
});
