import { expect, test } from 'vitest';
import { NO_RATES, profitOf } from '../../shared/evaluation/profit.ts';
import { profitSteps } from './ProfitBars.tsx';

const year = {
  premiumMinor: 0,
  returnMinor: 500_000,
  referred: false,
  clients: 1,
  policies: 2,
  advisorMinutes: 60,
  serviceMinutes: 30,
  touchCostMinor: 2_000,
};

test('each bar begins where the one before ended, and the last one is what is left', () => {
  const steps = profitSteps(profitOf(year, { ...NO_RATES, advisorHourMinor: 9_000, overheadPercent: 10 }));
  expect(steps.map(({ name, amount, from, to }) => [name, amount, from, to])).toEqual([
    ['return', 500_000, 0, 500_000],
    ['referral', null, 500_000, 500_000],
    ['advisor', -9_000, 500_000, 491_000],
    ['service', null, 491_000, 491_000],
    ['marketing', -2_000, 491_000, 489_000],
    ['overhead', -50_000, 489_000, 439_000],
    ['net', 439_000, 0, 439_000],
  ]);
});
