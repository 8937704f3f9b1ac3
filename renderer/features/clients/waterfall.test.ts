import { expect, test } from 'vitest';
import { stepsOf } from './waterfall.ts';

test('each bar begins where the one before ended, and the last one is what is left', () => {
  const steps = stepsOf({
    kinds: [
      { kind: 'chargeback', amountMinor: -12_000 },
      { kind: 'first-year', amountMinor: 100_000 },
      { kind: 'renewal', amountMinor: 400_000 },
    ],
    costMinor: 9_600,
  });
  expect(steps.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['renewal', 0, 400_000],
    ['first-year', 400_000, 500_000],
    ['chargeback', 500_000, 488_000],
    ['cost', 488_000, 478_400],
    ['net', 0, 478_400],
  ]);
});

test('without any commission or cost there is nothing to draw', () => {
  expect(stepsOf({ kinds: [], costMinor: 0 })).toEqual([]);
});
