import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { clientListReads } from './client-list.ts';
import { earlyClientReads } from './client-list-early.ts';
import { clientTimelineReads } from './client-timeline.ts';
import { matrixReads, matrixWrites } from './matrix.ts';
import { planWrites } from './plan.ts';
import { plannerReads } from './planner.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { todayReads, todayWrites } from './today.ts';
import { touchReads, touchWrites } from './touches.ts';

const args = { year: 2027, holidays: [day('2027-01-01')], now: NOW };

function office(): TestBook {
  const db = testBook();
  for (const id of [1, 2]) {
    db.client(id, { birthDate: '1980-05-05' });
    db.commission({ client: id, amount: 3 - id, on: '2026-06-30' });
  }
  planWrites['plan.apply'](db, args);
  return db;
}

function summaryOf(db: TestBook, clientId: number) {
  return db
    .prepare('SELECT last_contact_on AS contact, next_touch_on AS next FROM client_summary WHERE client_id = ?')
    .get(clientId);
}

test('the list shows of each client what is planned next, from its index as from the file', () => {
  const db = office();
  const soonest = db.prepare<[number], { on: string; activity: string; id: number }>(
    `SELECT touch.planned_on AS "on", activity.code AS activity, touch.id AS id FROM touch JOIN activity ON activity.id = activity_id
     WHERE client_id = ? AND status = 'planned' ORDER BY planned_on, touch.id LIMIT 1`,
  );
  const asked = {
    filter: {},
    sort: { by: 'name', descending: false },
    offset: 0,
    limit: 9,
    today: day('2027-01-02'),
  } as const;
  const shown = (
    rows: readonly {
      readonly id: number;
      readonly nextTouch: { readonly on: string; readonly activity: string } | null;
    }[],
  ) => rows.map(({ id, nextTouch }) => [id, nextTouch?.on, nextTouch?.activity]);
  const expected = () => [1, 2].map((id) => [id, soonest.get(id)?.on, soonest.get(id)?.activity]);
  const both = () => {
    const early = earlyClientReads['clients.list'](db, asked);
    return [shown(clientListReads['clients.list'](db, asked).rows), shown(early?.rows ?? [])];
  };
  expect(both()).toEqual([expected(), expected()]);
  const before = expected();
  touchWrites['touch.done'](db, { id: soonest.get(1)?.id ?? 0, on: '2027-01-05' });
  expect(expected()).not.toEqual(before);
  expect(both()).toEqual([expected(), expected()]);
});

test('a touch that is done is a contact; taken back, it is none', () => {
  const db = office();
  const before = summaryOf(db, 1);
  const { touch, before: state } = touchWrites['touch.done'](db, { id: 1, on: '2027-02-03', outcome: 'spoke' });
  expect(touch).toMatchObject({ status: 'done', doneOn: '2027-02-03', outcome: 'spoke' });
  expect(summaryOf(db, 1)).toMatchObject({ contact: '2027-02-03' });
  expect(db.prepare('SELECT count(*) AS n FROM interaction').get()).toEqual({ n: 1 });
  touchWrites['touch.restore'](db, state);
  expect(summaryOf(db, 1)).toEqual(before);
  expect(db.prepare('SELECT count(*) AS n FROM interaction').get()).toEqual({ n: 0 });
});

test('a touch that is done stands once in what happened with the client', () => {
  const db = office();
  const entries = () => clientTimelineReads['clients.timeline'](db, { id: 1, offset: 0, limit: 50 });
  const before = entries().total;
  touchWrites['touch.note'](db, { id: 1, note: 'ask for the car' });
  touchWrites['touch.done'](db, { id: 1, on: '2027-02-03', outcome: 'spoke' });
  expect(entries().total).toBe(before + 1);
  expect(entries().entries[0]).toMatchObject({ on: '2027-02-03', kind: 'touch', text: 'spoke · ask for the car' });
});

test('moved, pinned, skipped and noted touches say so and survive planning', () => {
  const db = office();
  touchWrites['touch.move'](db, { id: 1, to: '2027-12-30' });
  touchWrites['touch.pin'](db, { id: 2, pinned: true });
  touchWrites['touch.skip'](db, { id: 3, reason: 'asked for it' });
  touchWrites['touch.note'](db, { id: 3, note: 'in spring' });
  const { touch: hand } = touchWrites['touch.add'](db, {
    clientId: 1,
    activity: 'quarterly-call',
    on: '2027-04-06',
    personId: 1,
  });
  const { counts } = planWrites['plan.apply'](db, args);
  expect(counts).toMatchObject({ added: 0, moved: 0, removed: 0, fixed: 4 });
  expect(touchReads['touch.get'](db, { id: 1 })).toMatchObject({ touch: { moved: true, plannedOn: '2027-12-30' } });
  expect(touchReads['touch.get'](db, { id: 2 })).toMatchObject({ touch: { pinned: true } });
  expect(touchReads['touch.get'](db, { id: 3 })).toMatchObject({ touch: { status: 'skipped', note: 'in spring' } });
  expect(touchReads['touch.get'](db, { id: hand.id })).toMatchObject({ why: null, touch: { byHand: true } });
  expect(() => touchWrites['touch.remove'](db, { id: 1 })).toThrow('Skip it');
  expect(touchWrites['touch.remove'](db, { id: hand.id })).toEqual({ id: hand.id });
});

test('open touches of somebody who may not be contacted are on no list, even before planning anew', () => {
  const db = office();
  const today = day('2027-12-31');
  const list = () => todayReads['today.get'](db, { personId: null, today, holidays: [] }).overdue.total;
  const all = list();
  db.prepare('UPDATE client SET do_not_contact = 1 WHERE id = 1').run();
  expect(list()).toBe(all - 12);
});

test('today puts the A households first and counts the week', () => {
  const db = office();
  const screen = todayReads['today.get'](db, { personId: null, today: day('2027-07-01'), holidays: [] });
  const tiers = screen.overdue.rows.map((row) => row.tier);
  expect(tiers).toEqual([...tiers].sort());
  expect(screen.weekOf).toBe('2027-06-28');
  expect(screen.people[0]).toMatchObject({ capacityMinutes: expect.any(Number) });
  expect(screen.planned).toBe(true);
});

test('a logged contact moves the last contact, and can be taken back', () => {
  const db = office();
  const { id } = todayWrites['today.logContact'](db, {
    clientId: 2,
    touchId: null,
    channel: 'call',
    direction: 'in',
    at: '2027-03-09T12:00:00.000Z',
    minutes: 5,
    personId: null,
    note: '',
  });
  expect(summaryOf(db, 2)).toMatchObject({ contact: '2027-03-09' });
  todayWrites['today.unlogContact'](db, { id });
  expect(summaryOf(db, 2)).toMatchObject({ contact: null });
});

test('a month shows what the list counts', () => {
  const db = office();
  const filter = { personId: null, tier: null, channel: null };
  const { groups } = plannerReads['planner.days'](db, {
    from: '2027-01-01',
    to: '2027-12-31',
    each: false,
    ...filter,
  });
  const { total, rows } = plannerReads['planner.list'](db, {
    year: 2027,
    ...filter,
    status: null,
    on: null,
    activity: null,
    offset: 0,
    limit: 5,
    today: '2027-01-01',
  });
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(total);
  expect(rows).toHaveLength(5);
});

test('a matrix a plan was made from stays; the first edit makes the next version', () => {
  const db = office();
  const { cells } = matrixReads['matrix.get'](db, { today: day('2027-03-01') });
  const fewer = cells.filter((cell) => cell.activity !== 'restaurant');
  expect(matrixWrites['matrix.save'](db, { cells: fewer, now: NOW })).toEqual({ version: 2 });
  expect(matrixWrites['matrix.save'](db, { cells: fewer, now: NOW })).toEqual({ version: 2 });
  expect(matrixReads['matrix.version'](db, { version: 1 }).cells).toEqual(cells);
  expect(matrixReads['matrix.get'](db, { today: day('2027-03-01') }).cells).toEqual(fewer);
  const { counts } = planWrites['plan.apply'](db, args);
  // Both households are A here.
  expect(counts.removed).toBe(2);
});

test('a week names alike touches one by one, up to a mailing, and counts the same', () => {
  const db = office();
  const range = { from: '2027-01-01', to: '2027-12-31', personId: null, tier: null, channel: null };
  const month = plannerReads['planner.days'](db, { ...range, each: false }).groups;
  const week = plannerReads['planner.days'](db, { ...range, each: true }).groups;
  const count = (groups: typeof month) => groups.reduce((sum, group) => sum + group.count, 0);
  expect(count(week)).toBe(count(month));
  expect(week.filter((group) => group.count > 1 && group.count <= 8)).toEqual([]);
  expect(week.every((group) => group.count > 1 || group.touch?.plannedOn === group.day)).toBe(true);
});
