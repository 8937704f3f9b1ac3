import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { CHANGE_KINDS, changesOf, groupChanges } from './changes.ts';
import { diffOf } from './diff.ts';
import { applied, HOLIDAYS, household, OWNER, planInput } from './office.fixture.ts';
import { planYear } from './plan.ts';
import { type Part, takePart } from './take-part.ts';
import { calendarOf } from './year.ts';

const calendar = calendarOf(2027, HOLIDAYS);

/** A plan that stands, and what planning it anew would change: tiers changed, a household went, one came, leave was entered. */
function replanned() {
  const tiers = ['A', 'B', 'C', 'A', 'B', 'C'];
  const before = planYear(planInput(tiers.slice(1).map((tier, index) => household(index + 2, tier))));
  const now = ['C', 'A', 'C', 'B', 'B', 'A'].map((tier, index) => household(index + 1, tier));
  const away = { ...OWNER, leave: [{ from: day('2027-03-01'), to: day('2027-03-31') }] };
  const existing = applied(before);
  const plan = planYear(
    planInput([...now.slice(0, 5), { ...household(6, 'A'), members: [] }], { existing, people: [away] }),
  );
  return { plan, diff: diffOf(plan) };
}

const days = calendar.days.filter(
  (_, index) => index === 0 || calendar.weekOfDay[index] !== calendar.weekOfDay[index - 1],
);
const parts: fc.Arbitrary<Part> = fc.record({
  leaveKinds: fc.subarray([...CHANGE_KINDS]),
  leavePeople: fc.subarray([0, 1]),
  leaveWeeks: fc.subarray(days),
  leaveHouseholds: fc.subarray([1, 2, 3, 4, 5, 6]),
  onlyHouseholds: fc.option(fc.subarray([1, 2, 3, 4, 5, 6])),
});

test('every change is either taken or left out, and every touch stands once', () => {
  const { plan, diff } = replanned();
  const size = changesOf(diff).length;
  expect(CHANGE_KINDS.every((kind) => changesOf(diff).some((change) => change.kind === kind))).toBe(true);
  fc.assert(
    fc.property(parts, (part) => {
      const taken = takePart(plan, diff, part, calendar);
      expect(changesOf(taken.diff).length + taken.leftOut).toBe(size);
      const standing = [...taken.plan.touches.map((touch) => touch.existing), ...taken.plan.fixed];
      const ids = standing.flatMap((touch) => (touch === null ? [] : [touch.id]));
      expect(new Set(ids).size).toBe(ids.length);
      const gone = [...taken.diff.removed, ...taken.diff.retired].map(({ id }) => id);
      expect(gone.filter((id) => ids.includes(id))).toEqual([]);
      const short = taken.plan.shortfalls.filter(({ reason }) => reason === 'left-out');
      expect(short.reduce((sum, { wanted, planned }) => sum + wanted - planned, 0)).toBe(
        diff.added.length - taken.diff.added.length,
      );
      for (const change of changesOf(taken.diff)) {
        expect(part.leaveKinds).not.toContain(change.kind);
        expect(part.leaveHouseholds).not.toContain(change.householdId);
        expect(part.onlyHouseholds ?? [change.householdId]).toContain(change.householdId);
      }
    }),
  );
});

test('half of a move is none: neither week nor person of it may be left out', () => {
  const { plan, diff } = replanned();
  const moved = diff.changed.find((change) => change.moved);
  if (moved === undefined) {
    throw new Error('nothing moved');
  }
  const none = { leaveKinds: [], leavePeople: [], leaveHouseholds: [], onlyHouseholds: null };
  for (const on of [moved.before.plannedOn, moved.after.plannedOn]) {
    const { weeks } = groupChanges(changesOf(diff), calendar);
    const week = weeks.findLast(({ weekOf }) => weekOf <= on)?.weekOf ?? day('2027-01-01');
    const taken = takePart(plan, diff, { ...none, leaveWeeks: [week] }, calendar);
    expect(taken.diff.changed).not.toContain(moved);
    expect(taken.plan.fixed).toContain(moved.before);
  }
});

test('groups add up to the same whole', () => {
  const { diff } = replanned();
  const groups = groupChanges(changesOf(diff), calendar);
  const minutes = (rows: readonly { readonly minutes: number }[]) => rows.reduce((sum, row) => sum + row.minutes, 0);
  expect(new Set([minutes(groups.households), minutes(groups.people), minutes(groups.weeks)]).size).toBe(1);
  const added = (rows: readonly { readonly added: number }[]) => rows.reduce((sum, row) => sum + row.added, 0);
  expect([added(groups.people), added(groups.weeks)]).toEqual([diff.added.length, diff.added.length]);
});
