import { expect, test } from 'vitest';
import { day, monthOf, weekday } from '../day.ts';
import { diffOf } from './diff.ts';
import { gatheringDays } from './gatherings.ts';
import { applied, HOLIDAYS, household, OWNER, planInput } from './office.fixture.ts';
import { planYear } from './plan.ts';
import { staffOf } from './staff.ts';
import { startingPlanMatrix } from './starting.ts';
import { calendarOf, dayAt } from './year.ts';

const calendar = calendarOf(2027, HOLIDAYS);
const matrix = {
  ...startingPlanMatrix,
  cells: startingPlanMatrix.cells
    .filter(({ activity }) => activity === 'client-event')
    .map((cell) => ({ ...cell, when: { rule: 'spread' } as const })),
};

function daysOf(people: Parameters<typeof staffOf>[0]): ReadonlyMap<number, number> {
  return gatheringDays('client-event', staffOf(people, calendar), calendar);
}

test('what is done for many is on a Thursday of the month, where people are away on the nearest day they work', () => {
  const present = [...daysOf([{ ...OWNER, leave: [] }]).values()].map((each) => dayAt(calendar, each));
  expect(present.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(present.filter((each) => weekday(each) === 4)).toHaveLength(11);
  // 6 May, a Thursday, is Ascension Day.
  expect(present).toContain('2027-05-05');
  expect(present).toContain('2027-07-01');
  const leave = [{ from: day('2027-07-01'), to: day('2027-07-02') }];
  expect(dayAt(calendar, daysOf([{ ...OWNER, leave }]).get(6) ?? 0)).toBe('2027-07-05');
});

test('households whose evening falls into one month come on one evening, and a second run leaves it there', () => {
  const households = Array.from({ length: 80 }, (_, index) =>
    household(index + 1, 'A', index === 0 ? { since: day('2027-12-30') } : {}),
  );
  const plan = planYear(planInput(households, { matrix }));
  const evenings = new Map(plan.touches.map(({ plannedOn }) => [plannedOn, monthOf(plannedOn)]));
  expect(evenings.size).toBe(new Set(evenings.values()).size);
  expect(plan.touches).toHaveLength(79);
  const again = diffOf(planYear(planInput(households, { matrix, existing: applied(plan) })));
  expect(again).toMatchObject({ added: [], changed: [], removed: [], retired: [] });
});

test('who is away on the evening is stood in for: nobody is asked to come alone on another day', () => {
  const leave = [{ from: day('2027-07-01'), to: day('2027-08-31') }];
  const people = [
    { ...OWNER, leave },
    { ...OWNER, id: 2, role: 'advisor' as const, leave: [] },
  ];
  const households = Array.from({ length: 60 }, (_, index) => household(index + 1, 'A', { advisorId: 1 }));
  const { touches } = planYear(planInput(households, { matrix, people }));
  const summer = touches.filter(({ plannedOn }) => monthOf(plannedOn) === 7);
  expect(new Set(summer.map(({ plannedOn, personId }) => `${plannedOn}/${personId}`))).toEqual(
    new Set(['2027-07-01/2']),
  );
});
