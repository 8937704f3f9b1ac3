import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, monthOf } from '../day.ts';
import { HOLIDAYS, household, OWNER, planInput } from './office.fixture.ts';
import { planYear } from './plan.ts';
import { seasonMonths } from './season.ts';
import { personYear } from './staff.ts';
import { startingPlanMatrix } from './starting.ts';
import { calendarOf } from './year.ts';

const months = fc.integer({ min: 1, max: 12 });

test('a season over the turn of the year is the months at both its ends', () => {
  expect(seasonMonths({ from: 11, to: 2 })).toEqual([0, 1, 10, 11]);
  expect(seasonMonths({ from: 6, to: 6 })).toEqual([5]);
});

test('spread touches stay within their season and keep their count; of a new client their part', () => {
  fc.assert(
    fc.property(months, months, fc.integer({ min: 1, max: 6 }), fc.nat(364), (from, to, times, late) => {
      const matrix = {
        activities: startingPlanMatrix.activities.map((each) => ({ ...each, season: { from, to } })),
        cells: startingPlanMatrix.cells
          .filter(({ activity, tier }) => activity === 'quarterly-call' && tier === 'A')
          .map((cell) => ({ ...cell, times })),
      };
      const known = household(1, 'A');
      const fresh = household(2, 'A', { since: addDays(day('2027-01-01'), late) });
      const { touches, shortfalls } = planYear(planInput([known, fresh], { matrix }));
      const open = seasonMonths({ from, to });
      const calendar = calendarOf(2027, HOLIDAYS);
      const { free } = personYear(OWNER, calendar);
      const left = calendar.days.some(
        (each, index) => index >= late && free[index] === 1 && open.includes(monthOf(each) - 1),
      );
      // Leave comes before a season: who comes when nobody is left in it to do the touch gets it after the season.
      const within = touches.filter(({ householdId }) => householdId === 1 || left);
      expect(within.every(({ plannedOn }) => open.includes(monthOf(plannedOn) - 1))).toBe(true);
      expect(touches.filter(({ householdId }) => householdId === 1)).toHaveLength(times);
      const short = shortfalls.find(({ householdId }) => householdId === 2);
      expect(touches.filter(({ householdId }) => householdId === 2)).toHaveLength(short?.planned ?? times);
    }),
  );
});
