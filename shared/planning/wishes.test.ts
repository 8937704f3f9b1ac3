import { expect, test } from 'vitest';
import { addDays, day, weekday } from '../day.ts';
import { applied, household, member, OWNER, planInput } from './office.fixture.ts';
import { planYear } from './plan.ts';

const JUNE = { from: day('2027-06-01'), to: day('2027-06-30') };

function planned(more: Parameters<typeof member>[1], renewals = [day('2026-07-15')]) {
  const facts = household(1, 'A', { members: [member(10, more)], renewals });
  return planYear(planInput([facts], { people: [{ ...OWNER, leave: [] }] }));
}

test('a blackout moves what falls into it to before it, and says so', () => {
  const { touches, shortfalls } = planned({ blackouts: [JUNE], birthDate: day('1980-06-10') });
  expect(shortfalls).toEqual([]);
  const gift = touches.find(({ activity }) => activity === 'birthday-gift');
  expect([gift?.plannedOn, JSON.parse(gift?.why ?? '{}')]).toEqual([
    '2027-05-31',
    { rule: 'birthday', target: '2027-06-10', moved: 'blackout' },
  ]);
  // The rule's month is black from end to end: the dinner goes to the nearest day before.
  expect(touches.find(({ activity }) => activity === 'restaurant')?.plannedOn).toBe('2027-05-31');
});

test('a client who is not to be contacted all year gets nothing, and the plan says why', () => {
  const { touches, shortfalls } = planned({ blackouts: [{ from: day('2026-12-01'), to: day('2028-01-31') }] });
  expect(touches).toEqual([]);
  expect(
    shortfalls.map(({ activity, wanted, planned: got, reason }) => [activity, wanted, got, reason]),
  ).toContainEqual(['quarterly-call', 4, 0, 'blackout']);
  expect(new Set(shortfalls.map(({ reason }) => reason))).toEqual(new Set(['blackout']));
});

test('talks go to the weekday the client likes; letters do not care', () => {
  for (const wanted of [1, 2, 3, 4, 5]) {
    const { touches } = planned({ weekday: wanted });
    const talks = touches.filter(({ channel }) => channel === 'call' || channel === 'visit');
    expect(talks.map(({ plannedOn }) => weekday(plannedOn))).toEqual(talks.map(() => wanted));
  }
  const review = planned({ weekday: 1 }).touches.find(({ activity }) => activity === 'annual-review');
  // 30 days before 15 July is a Tuesday; the Monday before it suits better.
  expect([review?.plannedOn, JSON.parse(review?.why ?? '{}').moved]).toEqual(['2027-06-14', 'weekday']);
});

test('a wish told later moves what stands, and planning again then changes nothing', () => {
  const before = planYear(planInput([household(1, 'A')]));
  const calls = before.touches.filter(({ activity }) => activity === 'quarterly-call');
  const [first] = calls;
  const from = first?.plannedOn ?? day('2027-01-01');
  const wished = household(1, 'A', { members: [member(10, { blackouts: [{ from, to: addDays(from, 3) }] })] });
  const after = planYear(planInput([wished], { existing: applied(before) }));
  expect(after.touches.filter(({ plannedOn }) => plannedOn >= from && plannedOn <= addDays(from, 3))).toEqual([]);
  const again = planYear(planInput([wished], { existing: applied(after) }));
  expect(again.touches.map(({ plannedOn }) => plannedOn)).toEqual(after.touches.map(({ plannedOn }) => plannedOn));
});
