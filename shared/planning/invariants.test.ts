import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, type Day, day, daysBetween, fromOrdinal, weekday } from '../day.ts';
import { diffOf } from './diff.ts';
import { channelSet, type HouseholdFacts } from './facts.ts';
import { applied, HOLIDAYS, household, member, OWNER, planInput } from './office.fixture.ts';
import { phaseOf, spreadMonth } from './phase.ts';
import { type PlannedTouch, planYear } from './plan.ts';
import { startingPlanMatrix } from './starting.ts';

const anyDay = fc.integer({ min: 3000, max: 20_000 }).map(fromOrdinal);
const blackoutShape = fc
  .tuple(fc.integer({ min: -20, max: 364 }), fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant(800)))
  .map(([from, length]) => ({
    from: addDays(day('2027-01-01'), from),
    to: addDays(day('2027-01-01'), from + length),
  }));
const memberShape = fc.record({
  birthDate: fc.option(anyDay),
  blackouts: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(blackoutShape, { minLength: 1, maxLength: 3 }) },
  ),
  weekday: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) },
  ),
  refused: fc.constantFrom(0, 0, 0, channelSet(['call']), channelSet(['letter', 'gift'])),
});
const householdShape = fc.record({
  tier: fc.constantFrom('A', 'B', 'C'),
  members: fc.array(memberShape, { maxLength: 3 }),
  renewals: fc.array(anyDay, { maxLength: 2 }),
  firstPolicyOn: fc.option(anyDay),
  since: fc.option(fc.integer({ min: -200, max: 300 }).map((days) => addDays(day('2027-01-01'), days))),
  lastReviewOn: fc.option(fc.integer({ min: 1, max: 360 }).map((days) => addDays(day('2027-01-01'), -days))),
});
const leaveShape = fc
  .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 30 }))
  .map(([from, length]) => ({
    from: addDays(day('2027-01-01'), from),
    to: addDays(day('2027-01-01'), from + length),
  }));
const book = fc.array(householdShape, { minLength: 1, maxLength: 12 }).map((shapes) =>
  shapes.map(({ members, ...shape }, index): HouseholdFacts => {
    const id = index + 1;
    return household(id, shape.tier, {
      ...shape,
      members: members.map((facts, at) => member(id * 10 + at, facts)),
    });
  }),
);

function isOff(on: Day, leave: readonly { from: Day; to: Day }[]): boolean {
  return weekday(on) > 5 || HOLIDAYS.includes(on) || leave.some(({ from, to }) => on >= from && on <= to);
}

test('no touch on a weekend, holiday or leave day; counts exact or the gap listed; nothing for nobody', () => {
  fc.assert(
    fc.property(book, fc.array(leaveShape, { maxLength: 3 }), (households, leave) => {
      const plan = planYear(planInput(households, { people: [{ ...OWNER, leave }] }));
      expect(plan.touches.filter((touch) => isOff(touch.plannedOn, leave))).toEqual([]);
      for (const facts of households) {
        const own = plan.touches.filter((touch) => touch.householdId === facts.id);
        if (facts.members.length === 0) {
          expect(own).toEqual([]);
        }
        for (const cell of startingPlanMatrix.cells.filter((each) => each.tier === facts.tier)) {
          const celebrants = facts.members.filter((each) => each.birthDate !== null).length;
          const people = cell.when.rule === 'birthday' ? Math.max(1, celebrants) : 1;
          const wanted = facts.members.length === 0 ? 0 : cell.times * people;
          const planned = own.filter((touch) => touch.activity === cell.activity).length;
          const missing = plan.shortfalls
            .filter((each) => each.householdId === facts.id && each.activity === cell.activity)
            .reduce((sum, each) => sum + each.wanted - each.planned, 0);
          expect(planned + missing).toBe(wanted);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('nobody is contacted when they asked not to be, and talks keep the weekday where their window has it', () => {
  fc.assert(
    fc.property(book, (households) => {
      const { touches } = planYear(planInput(households));
      const members = new Map(
        households.flatMap((facts) => facts.members.map((each) => [each.clientId, { ...each, since: facts.since }])),
      );
      for (const { clientId, plannedOn, activity } of touches) {
        const facts = members.get(clientId);
        expect(facts?.blackouts.filter(({ from, to }) => plannedOn >= from && plannedOn <= to)).toEqual([]);
        const isOld = facts?.since === null || (facts?.since ?? '2027') < '2027';
        if (activity === 'quarterly-call' && isOld && facts?.blackouts.length === 0 && facts.weekday !== null) {
          expect(weekday(plannedOn)).toBe(facts.weekday);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the order of the households does not matter, and a second run changes nothing', () => {
  fc.assert(
    fc.property(book, (households) => {
      const plan = planYear(planInput(households));
      expect(planYear(planInput(households.toReversed())).touches).toEqual(plan.touches);
      const again = diffOf(planYear(planInput(households, { existing: applied(plan) })));
      expect(again).toMatchObject({ added: [], changed: [], removed: [], retired: [], same: plan.touches.length });
    }),
    { numRuns: 100 },
  );
});

test('what somebody fixed is never changed, whatever becomes of the household', () => {
  const fate = fc.constantFrom('done', 'skipped', 'pinned', 'moved', 'hand', 'open');
  fc.assert(
    fc.property(book, fc.infiniteStream(fate), fc.constantFrom('A', 'B', 'C'), (households, fates, tier) => {
      const stream = fates[Symbol.iterator]();
      const fixed = new Set<number>();
      const existing = applied(planYear(planInput(households)), (touch) => {
        const next = stream.next().value ?? 'open';
        if (next !== 'open') {
          fixed.add(touch.id);
        }
        if (next === 'done' || next === 'skipped') {
          return { ...touch, status: next };
        }
        if (next === 'moved') {
          return { ...touch, plannedOn: addDays(touch.plannedOn, 1) };
        }
        return next === 'hand' ? { ...touch, origin: 'hand' } : { ...touch, pinned: next === 'pinned' };
      });
      const plan = planYear(
        planInput(
          households.map((facts) => ({ ...facts, tier })),
          { existing },
        ),
      );
      const kept = new Set(plan.fixed.map((touch) => touch.id));
      expect([...fixed].filter((id) => !kept.has(id))).toEqual([]);
      expect(plan.touches.filter((touch) => touch.existing !== null && fixed.has(touch.existing.id))).toEqual([]);
      expect(plan.remove.filter((touch) => fixed.has(touch.id))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('spread touches fall in the months of the formula', () => {
  const households = Array.from({ length: 200 }, (_, index) => household(index + 1, 'A'));
  for (const touch of planYear(planInput(households)).touches.filter((each) => each.activity === 'greeting-mail')) {
    const month = spreadMonth(touch.ordinal, 4, phaseOf(touch.householdId, 'greeting-mail'));
    expect(Number(touch.plannedOn.slice(5, 7)) - 1).toBe(month);
  }
});

test('unanchored touches keep fourteen days wherever their months allow it', () => {
  const households = Array.from({ length: 300 }, (_, index) =>
    household(index + 1, 'A', {
      renewals: [day('2026-05-05')],
      members: [member(index * 10, { birthDate: day('1980-05-05') })],
    }),
  );
  const { touches } = planYear(planInput(households, { people: [{ ...OWNER, leave: [] }] }));
  const close = households.filter((facts) => {
    const own = touches.filter((touch) => touch.householdId === facts.id && touch.anchor === null);
    const sorted = own.toSorted((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1));
    return sorted.some((touch, index) => {
      const before = sorted[index - 1];
      const short = before !== undefined && daysBetween(before.plannedOn, touch.plannedOn) < 14;
      const said = [before, touch].some((each) => each?.why.includes('"gap"'));
      expect(!short || said).toBe(true);
      return short;
    });
  });
  expect(close.length / households.length).toBeLessThan(0.12);
});

test('the load of the weeks is level as far as anchors leave it free', () => {
  const households = Array.from({ length: 2000 }, (_, index) => household(index + 1, 'C'));
  const { touches } = planYear(planInput(households, { people: [{ ...OWNER, leave: [] }] }));
  const weeks = new Map<number, number>();
  for (const touch of touches) {
    const week = Math.floor((daysBetween(day('2027-01-04'), touch.plannedOn) + 7) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + touch.minutes);
  }
  const full = [...weeks].filter(([week]) => week > 0 && week < 52).map(([, minutes]) => minutes);
  const mean = full.reduce((sum, minutes) => sum + minutes, 0) / full.length;
  expect(Math.max(...full)).toBeLessThan(mean * 1.25);
});

test('reviews of a household lie ten months apart where nothing stronger forbids it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 364 }), fc.integer({ min: 1, max: 5000 }), (back, id) => {
      const last = addDays(day('2027-01-01'), -back);
      const { touches } = planYear(planInput([household(id, 'B', { lastReviewOn: last })]));
      const review = touches.find((touch): touch is PlannedTouch => touch.activity === 'annual-review');
      const earliest = addMonths(last, 10);
      expect(earliest > '2027-12-31' || (review?.plannedOn ?? '') >= earliest).toBe(true);
    }),
  );
});
