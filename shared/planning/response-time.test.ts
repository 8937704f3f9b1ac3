import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { answerHours, fairService, type Request } from './response-time.ts';

const NONE = new Set<ReturnType<typeof day>>();
const NOW = '2027-03-31T12:00:00Z';

function request(tier: string | null, hours: number | null): Request {
  const answered = hours === null ? null : new Date(Date.UTC(2027, 2, 1, 9) + hours * 3_600_000).toISOString();
  return { tier, requestedAt: '2027-03-01T09:00:00.000Z', answeredAt: answered };
}

test('weekends and holidays between a request and its answer do not count', () => {
  // Friday 16:00 to Monday 10:00: eight hours of Friday, ten of Monday.
  expect(answerHours('2027-03-05T16:00:00Z', '2027-03-08T10:00:00Z', NONE)).toBe(18);
  expect(answerHours('2027-03-05T16:00:00Z', '2027-03-08T10:00:00Z', new Set([day('2027-03-08')]))).toBe(8);
  expect(answerHours('2027-03-05T16:00:00Z', '2027-03-05T15:00:00Z', NONE)).toBe(0);
});

test('one norm for all tiers: alike within ten points, else the worst is named', () => {
  const times = (tier: string, hours: readonly number[]) => hours.map((each) => request(tier, each));
  const alike = fairService([...times('A', [1, 2, 3, 4, 30]), ...times('C', [1, 2, 3, 4, 30])], 24, NOW, NONE);
  expect(alike).toMatchObject({
    verdict: 'alike',
    worst: null,
    all: { requests: 10, withinNorm: 0.8, medianHours: 3 },
  });
  const uneven = fairService([...times('A', [1, 2, 3, 4, 5]), ...times('C', [1, 2, 40, 50, 60])], 24, NOW, NONE);
  expect(uneven).toMatchObject({ verdict: 'uneven', worst: 'C' });
  expect(uneven.tiers.map(({ tier, withinNorm, slowestTenthHours }) => [tier, withinNorm, slowestTenthHours])).toEqual([
    ['A', 1, 5],
    ['C', 0.4, 60],
  ]);
});

test('an open request counts against the norm once it is past it, and few requests decide nothing', () => {
  const { tiers, verdict, all } = fairService([request('A', 1), request('A', null), request(null, 2)], 24, NOW, NONE);
  expect(tiers).toMatchObject([
    { tier: 'A', requests: 2, answered: 1, withinNorm: 0.5 },
    { tier: null, requests: 1, answered: 1, withinNorm: 1 },
  ]);
  expect([verdict, all.requests]).toEqual(['too-few', 3]);
  expect(fairService([], 24, NOW, NONE).all).toMatchObject({ requests: 0, medianHours: null, withinNorm: null });
});
