import { expect, test } from 'vitest';
import { demandOf } from './capacity.ts';
import { forecastOf, type Workforce } from './forecast.ts';
import { withCell } from './matrix.ts';
import { startingPlanMatrix } from './starting.ts';

const WEEKS = Array.from({ length: 52 }, (_, week) => {
  const on = new Date(Date.UTC(2027, 0, 4 + week * 7)).toISOString();
  return { from: on.slice(0, 10), month: Number(on.slice(5, 7)) - 1 };
});
const zeros = () => WEEKS.map(() => 0);

function force(): Workforce {
  const capacity = WEEKS.map((_, week) => (week === 30 ? 0 : 1200));
  const birthdays = zeros();
  birthdays[10] = 20;
  const person = { name: '', role: 'owner' as const, weekCapacity: capacity };
  const doers = { owner: [40, 0], advisor: [30, 10], service: [0, 40], office: [20, 20] };
  return {
    weeks: WEEKS,
    people: [
      { ...person, id: 1 },
      { ...person, id: 2, role: 'service' },
    ],
    groups: [
      {
        tier: 'A',
        overlays: [],
        households: 40,
        doers,
        anchors: { birthday: birthdays, renewal: zeros(), anniversary: zeros() },
      },
    ],
    taxSeason: { from: 3, to: 4 },
  };
}

const OVERHEADS = { eventPreparationMinutes: 0, incomingReserveMinutes: 600 };
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test('people together have what the demand says, each their own part of it', () => {
  const load = forecastOf(startingPlanMatrix, force(), OVERHEADS);
  const demand = demandOf(startingPlanMatrix, [{ tier: 'A', households: 40 }], OVERHEADS);
  expect(sum(load.map(sum))).toBeCloseTo(demand.minutes, 6);
  // Owner: review 150 and restaurant 120 of all, calls 80 and gift 15 of thirty, half the event.
  expect(sum(load[0] ?? [])).toBeCloseTo(40 * 270 + 30 * 95 + 20 * 30 + 300, 6);
});

test('spread touches keep out of weeks without hours; anchored ones fall where the days are', () => {
  const only = (activity: string) => ({
    ...startingPlanMatrix,
    cells: startingPlanMatrix.cells.filter((cell) => cell.activity === activity),
  });
  const none = { eventPreparationMinutes: 0, incomingReserveMinutes: 0 };
  const mails = forecastOf(only('greeting-mail'), force(), none)[1] ?? [];
  expect(mails[30]).toBe(0);
  expect(mails[0]).toBeCloseTo((40 * 12) / 51, 6);
  const gifts = forecastOf(only('birthday-gift'), force(), none)[0] ?? [];
  expect(gifts[10]).toBeGreaterThan(30 * 15 * 0.5);
  const dinner = forecastOf(only('restaurant'), force(), none)[0] ?? [];
  expect(dinner.flatMap((minutes, week) => (minutes > 0 ? (WEEKS[week]?.month ?? 0) : []))).toEqual([5, 5, 5, 5]);
});

test('typing more raises the load at once', () => {
  const cell = startingPlanMatrix.cells.find(({ activity, tier }) => activity === 'quarterly-call' && tier === 'A');
  if (cell === undefined) {
    throw new Error('tier A is called');
  }
  const more = withCell(startingPlanMatrix, { ...cell, times: 8 });
  const before = sum(forecastOf(startingPlanMatrix, force(), OVERHEADS).map(sum));
  expect(sum(forecastOf(more, force(), OVERHEADS).map(sum)) - before).toBeCloseTo(40 * 4 * 20, 6);
});
