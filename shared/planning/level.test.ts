import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, fromOrdinal, weekday } from '../day.ts';
import { diffOf } from './diff.ts';
import { levelOf } from './level.ts';
import { applied, HOLIDAYS, household, member, OWNER, planInput } from './office.fixture.ts';
import { type PlannedTouch, planYear, type YearPlan } from './plan.ts';
import { staffOf } from './staff.ts';
import { calendarOf } from './year.ts';

const calendar = calendarOf(2027, HOLIDAYS);
const people = [OWNER, { ...OWNER, id: 2, role: 'advisor' as const, leave: [] }];
const staff = staffOf(people, calendar);
const anyRenewals = fc.array(fc.integer({ min: 0, max: 364 }), { minLength: 1, maxLength: 5 });
const book = fc.array(anyRenewals, { minLength: 1, maxLength: 60 }).map((offsets) =>
  offsets.map((renewals, index) =>
    household(index + 1, index % 3 === 0 ? 'A' : 'B', {
      renewals: renewals.map((offset) => addDays(day('2026-01-01'), offset)),
      members: [member((index + 1) * 10, { birthDate: fromOrdinal(index * 37) })],
    }),
  ),
);

function reviewsOf(plan: YearPlan): readonly PlannedTouch[] {
  return plan.touches.filter((touch) => touch.activity === 'annual-review');
}

function minutesByWeek(touches: readonly PlannedTouch[], personId: number): ReadonlyMap<Day, number> {
  const weeks = new Map<Day, number>();
  for (const touch of touches.filter((each) => each.personId === personId)) {
    const monday = addDays(touch.plannedOn, 1 - weekday(touch.plannedOn));
    weeks.set(monday, (weeks.get(monday) ?? 0) + touch.minutes);
  }
  return weeks;
}

test('no plan is more level than its bound', () => {
  fc.assert(
    fc.property(book, (households) => {
      const { variation, bound } = levelOf(planYear(planInput(households, { people })), staff, calendar);
      expect(bound).toBeLessThanOrEqual(variation + 1e-9);
    }),
    { numRuns: 400 },
  );
});

test('without anchors the weeks of an office come close to even, leave and all', () => {
  const households = Array.from({ length: 400 }, (_, index) => household(index + 1, index % 4 === 0 ? 'B' : 'C'));
  const { variation, bound, weeks } = levelOf(planYear(planInput(households, { people })), staff, calendar);
  expect(weeks).toBe(52);
  // The client event of 1 October is an anchor: all of B on one day.
  expect(bound).toBeGreaterThan(0.2);
  expect(variation - bound).toBeLessThan(0.05);
});

test('with several renewals the review goes before the first one whose week has room', () => {
  const renewals = [day('2026-06-01'), day('2026-09-15')];
  const households = Array.from({ length: 40 }, (_, index) => household(index + 1, 'B', { renewals }));
  const plan = planYear(planInput(households, { people: [{ ...OWNER, leave: [] }] }));
  const days = reviewsOf(plan).map((touch) => touch.plannedOn);
  // 30 days before 1 June is Sunday 2 May. The week of King's Day has four days, 870 minutes: seven reviews.
  expect(new Set(days)).toEqual(new Set(['2027-04-30', '2027-08-16']));
  expect(days.indexOf(day('2027-08-16'))).toBe(7);
  const chosen = plan.touches.find((touch) => touch.plannedOn === '2027-08-16');
  expect(JSON.parse(chosen?.why ?? '')).toMatchObject({ rule: 'renewal', target: '2027-08-16' });
  expect(chosen?.why.includes('moved')).toBe(false);
});

test('a review lies 30 days before one of its renewals, and a second run leaves it there', () => {
  fc.assert(
    fc.property(book, (households) => {
      const plan = planYear(planInput(households, { people }));
      for (const touch of reviewsOf(plan)) {
        const { target } = JSON.parse(touch.why) as { target: Day };
        const own = households.find((facts) => facts.id === touch.householdId)?.renewals ?? [];
        expect(own.some((renewal) => addDays(target, 30).slice(5) === renewal.slice(5))).toBe(true);
      }
      const again = diffOf(planYear(planInput(households, { people, existing: applied(plan) })));
      expect(again).toMatchObject({ added: [], changed: [], removed: [], retired: [] });
      const reversed = planYear(planInput(households.toReversed(), { people }));
      expect(reversed.touches).toEqual(plan.touches);
    }),
    { numRuns: 60 },
  );
});

test('a spread review goes where its month has room, not onto the day of its rhythm', () => {
  const households = Array.from({ length: 120 }, (_, index) => household(index + 1, 'B'));
  const one = [{ ...OWNER, leave: [] }];
  const plan = planYear(planInput(households, { people: one }));
  const weeks = [...minutesByWeek(reviewsOf(plan), OWNER.id).values()];
  expect(Math.max(...weeks)).toBeLessThan(120 * 6);
});
