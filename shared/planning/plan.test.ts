import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { diffOf } from './diff.ts';
import { channelSet } from './facts.ts';
import { applied, household, member, OWNER, planInput } from './office.fixture.ts';
import { type PlannedTouch, planYear } from './plan.ts';
import { summarise } from './summary.ts';

function of(touches: readonly PlannedTouch[], activity: string): readonly PlannedTouch[] {
  return touches.filter((touch) => touch.activity === activity);
}

function daysOf(touches: readonly PlannedTouch[], activity: string): readonly string[] {
  return of(touches, activity).map((touch) => touch.plannedOn);
}

test('a household of A gets its twelve touches and 407 minutes', () => {
  const plan = planYear(planInput([household(1, 'A')]));
  expect(plan.touches).toHaveLength(12);
  expect(plan.touches.reduce((sum, touch) => sum + touch.minutes, 0)).toBe(407);
  expect(plan.shortfalls).toEqual([]);
});

test('the book of 40 / 120 / 340 comes to 951.67 hours of 920', () => {
  const households = Array.from({ length: 500 }, (_, index) =>
    household(index + 1, index < 40 ? 'A' : index < 160 ? 'B' : 'C'),
  );
  const plan = planYear(planInput(households));
  const summary = summarise(2027, ['A', 'B', 'C'], 920 * 60, plan);
  expect(summary).toMatchObject({ touches: 3600, hours: 951.67, capacityHours: 920 });
  expect(summary.byTier).toEqual({ A: 480, B: 1080, C: 2040 });
  expect(Object.values(summary.byMonth).reduce((sum, count) => sum + count, 0)).toBe(3600);
  expect(plan.overloads.length).toBeGreaterThan(0);
});

test('anchors fall in the year of their own date and move to the nearest earlier working day', () => {
  const facts = household(1, 'A', {
    members: [member(10, { birthDate: day('1980-02-29') })],
    renewals: [day('2025-01-15')],
  });
  const { touches } = planYear(planInput([facts]));
  // 28 February 2027 is a Sunday; the renewal of 15 January 2028 is prepared on 16 December 2027.
  expect(daysOf(touches, 'birthday-gift')).toEqual(['2027-02-26']);
  expect(daysOf(touches, 'annual-review')).toEqual(['2027-12-16']);
  expect(daysOf(touches, 'client-event')).toEqual(['2027-10-01']);
  expect(daysOf(touches, 'restaurant')[0]?.slice(0, 7)).toBe('2027-06');
  expect(JSON.parse(of(touches, 'birthday-gift')[0]?.why ?? '')).toMatchObject({
    moved: 'weekend',
    target: '2027-02-28',
  });
});

test('what would leave the year moves to the next working day', () => {
  const facts = household(1, 'A', { members: [member(10, { birthDate: day('1980-01-02') })] });
  expect(daysOf(planYear(planInput([facts])).touches, 'birthday-gift')).toEqual(['2027-01-04']);
});

test('leave moves a touch to the last day before it', () => {
  const facts = household(1, 'A', { members: [member(10, { birthDate: day('1980-08-03') })] });
  expect(daysOf(planYear(planInput([facts])).touches, 'birthday-gift')).toEqual(['2027-07-16']);
});

test('a household has one dinner and one letter, and its members birthdays of their own', () => {
  const members = [
    member(10, { birthDate: day('1980-03-10') }),
    member(11, { birthDate: day('1982-09-15') }),
    member(12),
  ];
  const { touches } = planYear(planInput([household(1, 'A', { members })]));
  expect(daysOf(touches, 'birthday-gift')).toEqual(['2027-03-10', '2027-09-15']);
  expect(of(touches, 'birthday-gift').map((touch) => touch.clientId)).toEqual([10, 11]);
  expect(of(touches, 'restaurant')).toHaveLength(1);
  expect(of(touches, 'greeting-mail').every((touch) => touch.clientId === 10)).toBe(true);
});

test('an unknown birthday is spread, and says so', () => {
  const { touches } = planYear(planInput([household(1, 'C')]));
  expect(JSON.parse(of(touches, 'birthday-card')[0]?.why ?? '')).toMatchObject({ rule: 'spread', unknown: 'birthday' });
});

test('a recorded refusal blocks its channel and is listed; a missing address only flags', () => {
  const refusing = household(1, 'C', { members: [member(10, { refused: channelSet(['call']), hasAddress: false })] });
  const plan = planYear(planInput([refusing]));
  expect(plan.shortfalls).toEqual([
    {
      householdId: 1,
      clientId: 10,
      tier: 'C',
      activity: 'phone-review',
      channel: 'call',
      wanted: 1,
      planned: 0,
      reason: 'refused',
    },
  ]);
  expect(plan.touches).toHaveLength(5);
  expect(JSON.parse(of(plan.touches, 'greeting-mail')[0]?.why ?? '').flags).toEqual(['no-address']);
});

test('a household without anybody to contact gets nothing and its open touches go', () => {
  const before = planYear(planInput([household(1, 'C')]));
  const pinnedFirst = applied(before, (touch) => ({ ...touch, pinned: touch.id === 1 }));
  const plan = planYear(planInput([household(1, 'C', { members: [] })], { existing: pinnedFirst }));
  expect(plan.touches).toEqual([]);
  expect(plan.remove).toHaveLength(5);
  expect(plan.retire.map((touch) => touch.id)).toEqual([1]);
});

test('a client new in July gets half the year, all of it after the first day', () => {
  const plan = planYear(planInput([household(1, 'C', { since: day('2027-07-02') })]));
  expect(of(plan.touches, 'greeting-mail')).toHaveLength(2);
  expect(plan.touches.every((touch) => touch.plannedOn >= '2027-07-02')).toBe(true);
  expect(plan.shortfalls.every((shortfall) => shortfall.reason === 'new-client')).toBe(true);
});

test('a review keeps ten months from the last one by taking another renewal', () => {
  const facts = household(1, 'B', {
    renewals: [day('2026-03-15'), day('2026-11-20')],
    lastReviewOn: day('2026-12-01'),
  });
  expect(daysOf(planYear(planInput([facts])).touches, 'annual-review')).toEqual(['2027-10-21']);
  const single = household(1, 'B', { renewals: [day('2026-03-15')], lastReviewOn: day('2026-12-01') });
  const review = of(planYear(planInput([single])).touches, 'annual-review')[0];
  // 13 February 2027 is a Saturday. The anchor goes before the ten months.
  expect(review?.plannedOn).toBe('2027-02-12');
  expect(JSON.parse(review?.why ?? '').yields).toEqual(['review']);
});

test('a spread review waits for ten months after the last one', () => {
  const facts = household(1, 'B', { lastReviewOn: day('2026-12-01') });
  const [on = ''] = daysOf(planYear(planInput([facts])).touches, 'annual-review');
  expect(on >= '2027-10-01').toBe(true);
});

test('done, skipped, pinned, moved and hand-made touches stay and count for the matrix', () => {
  const before = planYear(planInput([household(1, 'A')]));
  const calls = of(before.touches, 'quarterly-call').length;
  const existing = applied(before, (touch) => {
    if (touch.activity === 'quarterly-call' && touch.ordinal === 0) {
      return { ...touch, status: 'done' };
    }
    return touch.activity === 'restaurant' ? { ...touch, plannedOn: day('2027-09-09') } : touch;
  });
  const hand = { ...(existing.get(1)?.[0] ?? never()), id: 99, origin: 'hand' as const, ordinal: 0 };
  existing.set(1, [...(existing.get(1) ?? []), hand]);
  const diff = diffOf(planYear(planInput([household(1, 'A')], { existing })));
  expect(calls).toBe(4);
  expect(diff).toMatchObject({ added: [], removed: [], retired: [], changed: [], fixed: 3, same: 10 });
});

test('a tier that falls from A to B keeps what was done and drops what is open', () => {
  const before = planYear(planInput([household(1, 'A')]));
  const existing = applied(before, (touch) => (touch.activity === 'restaurant' ? { ...touch, status: 'done' } : touch));
  const diff = diffOf(planYear(planInput([household(1, 'B')], { existing })));
  expect(diff.removed.map((touch) => touch.activity).sort()).toEqual([
    'birthday-gift',
    'quarterly-call',
    'quarterly-call',
  ]);
  expect(diff.added.map((touch) => touch.activity)).toEqual(['birthday-card']);
});

test('a role nobody has falls to the advisor, and people share by capacity', () => {
  const people = [OWNER, { ...OWNER, id: 2, role: 'advisor' as const, weeklyMinutes: 1200 }];
  const households = Array.from({ length: 300 }, (_, index) => household(index + 1, 'C', { advisorId: null }));
  const { touches } = planYear(planInput(households, { people }));
  const mine = touches.filter((touch) => touch.personId === 1).length / touches.length;
  expect(mine).toBeGreaterThan(0.6);
  expect(mine).toBeLessThan(0.73);
  const own = planYear(planInput([household(1, 'C', { advisorId: 2 })], { people }));
  expect(own.touches.every((touch) => touch.personId === 2)).toBe(true);
});

function never(): never {
  throw new Error('the plan has touches');
}
