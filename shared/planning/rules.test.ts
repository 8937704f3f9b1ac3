import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, dayOfMonth, daysBetween, fromOrdinal, monthOf, weekday, yearOf } from '../day.ts';
import { HOLIDAYS, household, member, OWNER, planInput } from './office.fixture.ts';
import { type PlannedTouch, planYear } from './plan.ts';

/** The calendar rules of DOMAIN 7, told a second time as a person would with a wall calendar: no index, no window. */
const anyBirth = fc.integer({ min: -18_000, max: 12_000 }).map(fromOrdinal);
const leave = OWNER.leave;

function works(on: Day): boolean {
  return weekday(on) <= 5 && !HOLIDAYS.includes(on) && !leave.some(({ from, to }) => on >= from && on <= to);
}

/** The same date in the year; 29 February on the 28th of a common one. */
function returnIn(year: number, date: Day): Day {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthDay = date.slice(5) === '02-29' && !leap ? '02-28' : date.slice(5);
  return day(`${year}-${monthDay}`);
}

/** That day, else the nearest earlier working day of the year, else the nearest later one. */
function nearest(on: Day): Day {
  const year = yearOf(on);
  let found = on;
  while (!works(found)) {
    found = addDays(found, -1);
    if (yearOf(found) < year) {
      found = on;
      while (!works(found)) {
        found = addDays(found, 1);
      }
      return found;
    }
  }
  return found;
}

function of(touches: readonly PlannedTouch[], activity: string): readonly PlannedTouch[] {
  return touches.filter((touch) => touch.activity === activity);
}

test('each member has a birthday touch of their own, on the day or the nearest working day before it', () => {
  fc.assert(
    fc.property(fc.array(anyBirth, { minLength: 1, maxLength: 4 }), (births) => {
      const members = births.map((birthDate, index) => member(10 + index, { birthDate }));
      const { touches } = planYear(planInput([household(1, 'B', { members })]));
      const cards = of(touches, 'birthday-card').map(({ clientId, plannedOn }) => ({ clientId, plannedOn }));
      expect(cards).toEqual(
        births.map((birth, index) => ({ clientId: 10 + index, plannedOn: nearest(returnIn(2027, birth)) })),
      );
    }),
    { numRuns: 200 },
  );
});

test('a birthday on 29 February is kept on the 28th in a common year and on its day in a leap year', () => {
  const born = [household(1, 'C', { members: [member(10, { birthDate: day('1980-02-29') })] })];
  const on = (year: number) =>
    of(planYear(planInput(born, { year, holidays: [], people: [{ ...OWNER, leave: [] }] })).touches, 'birthday-card');
  // Both 28 February 2029 and 29 February 2028 are working days.
  expect(on(2029)).toMatchObject([{ plannedOn: '2029-02-28' }]);
  expect(on(2028)).toMatchObject([{ plannedOn: '2028-02-29' }]);
});

test('a review prepares the renewal 30 days ahead, in the year that day falls in', () => {
  fc.assert(
    fc.property(anyBirth, (renewal) => {
      const { touches } = planYear(planInput([household(1, 'B', { renewals: [renewal] })]));
      const days = [2027, 2028].map((year) => addDays(returnIn(year, renewal), -30));
      const due = days.find((on) => yearOf(on) === 2027);
      expect(of(touches, 'annual-review').map((touch) => touch.plannedOn)).toEqual(due ? [nearest(due)] : []);
    }),
    { numRuns: 200 },
  );
});

test('one dinner in June and the four letters for a household, however many live in it', () => {
  const many = Array.from({ length: 5 }, (_, index) => member(10 + index, { birthDate: day('1980-03-03') }));
  const { touches } = planYear(planInput([household(1, 'A', { members: many })]));
  expect(of(touches, 'restaurant').map((touch) => monthOf(touch.plannedOn))).toEqual([6]);
  expect(of(touches, 'greeting-mail')).toHaveLength(4);
  expect(of(touches, 'birthday-gift')).toHaveLength(5);
  expect(of(touches, 'client-event')).toMatchObject([{ plannedOn: '2027-10-01' }]);
});

test('a client new in the year gets nothing before the first day, and its part of the year after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 364 }), fc.integer({ min: 1, max: 5000 }), (offset, id) => {
      const since = addDays(day('2027-01-01'), offset);
      const { touches, shortfalls } = planYear(planInput([household(id, 'A', { since })]));
      const left = 365 - offset;
      const calls = of(touches, 'quarterly-call');
      expect(calls).toHaveLength(Math.round((4 * left) / 365));
      const missing = shortfalls.find((each) => each.activity === 'quarterly-call');
      expect(calls.length + (missing === undefined ? 0 : missing.wanted - missing.planned)).toBe(4);
      // Where no working day is left in the year, the last one before it stands in: the count does not yield.
      const last = nearest(day('2027-12-31'));
      expect(touches.filter((touch) => touch.plannedOn < since && touch.plannedOn !== last)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('whatever puts two unanchored touches closer than fourteen days, both say so', () => {
  const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.uniqueArray(month, { maxLength: 3 }), fc.integer({ min: 1, max: 500 }), (away, id) => {
      const off = away.map((value) => ({ from: day(`2027-${value}-01`), to: day(`2027-${value}-28`) }));
      const { touches } = planYear(planInput([household(id, 'A')], { people: [{ ...OWNER, leave: off }] }));
      const own = touches.filter((touch) => touch.anchor === null);
      for (const touch of own) {
        const close = own.some(
          (other) => other !== touch && Math.abs(daysBetween(other.plannedOn, touch.plannedOn)) < 14,
        );
        expect(touch.why.includes('"gap"')).toBe(close);
      }
    }),
    { numRuns: 200 },
  );
});

test('the touches of somebody away all year stay spread over the working days of the office', () => {
  const gone = { ...OWNER, leave: [{ from: day('2027-01-01'), to: day('2027-12-31') }] };
  const households = Array.from({ length: 60 }, (_, index) => household(index + 1, 'C'));
  const { touches } = planYear(planInput(households, { people: [gone] }));
  expect(touches.filter(({ plannedOn }) => weekday(plannedOn) > 5 || HOLIDAYS.includes(plannedOn))).toEqual([]);
  const firstOfMonth = touches.filter(({ plannedOn }) => dayOfMonth(plannedOn) <= 3);
  expect(firstOfMonth.length / touches.length).toBeLessThan(0.25);
});
