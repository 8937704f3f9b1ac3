import { expect, test } from 'vitest';
import type { PlanDiff } from '../../../shared/planning/diff.ts';
import { addClient, directBook } from '../book-fixture.ts';
import { gatherTouches } from './plan-gather.ts';
import { applyDiff, undoChanges } from './plan-store.ts';

const YEAR = 2027;
const NOTHING: PlanDiff = { added: [], changed: [], removed: [], retired: [], same: 0, fixed: 0 };

type Added = PlanDiff['added'][number];

function touchOf(id: number, on: string): Added {
  return {
    existing: null,
    householdId: id,
    clientId: id,
    activity: 'quarterly-call',
    ordinal: 1,
    times: 4,
    tier: 'A',
    channel: 'call',
    plannedOn: on as Added['plannedOn'],
    personId: 1,
    minutes: 20,
    costMinor: 0,
    anchor: null,
    why: '{"rule":"spread"}',
  };
}

function office() {
  const db = directBook();
  const ids = [addClient(db, 'Jan Bakker'), addClient(db, 'Anna Bos'), addClient(db, 'Cas Dik')];
  const rows = () =>
    db.prepare<[], Record<string, unknown>>('SELECT id, client_id, planned_on, rule_on, status FROM touch').all();
  return { db, ids, rows };
}

test('new touches are written whole, on the day the rules gave', () => {
  const { db, ids, rows } = office();
  const added = ids.map((id, at) => touchOf(id, `2027-0${at + 2}-10`));
  expect(applyDiff(db, YEAR, NOTHING)).toBe(null);
  expect(applyDiff(db, YEAR, { ...NOTHING, added })).toEqual({ first: 1, last: 3 });
  expect(rows().map(({ planned_on, rule_on }) => [planned_on, rule_on])).toEqual(
    added.map(({ plannedOn }) => [plannedOn, plannedOn]),
  );
  const [first] = gatherTouches(db, YEAR).get(ids[0] ?? 0) ?? [];
  const { existing: _, ...given } = touchOf(ids[0] ?? 0, '2027-02-10');
  expect(first).toMatchObject({ ...given, ruleOn: '2027-02-10', status: 'planned', origin: 'plan', pinned: false });
});

test('what was changed, taken away and closed comes back; what people did since stays', () => {
  const { db, ids, rows } = office();
  applyDiff(db, YEAR, { ...NOTHING, added: ids.map((id) => touchOf(id, '2027-02-10')) });
  const before = db.prepare('SELECT * FROM touch ORDER BY id').all();
  const existing = ids.map((id) => gatherTouches(db, YEAR).get(id)?.[0]);
  const [one, two, three] = existing;
  if (one === undefined || two === undefined || three === undefined) {
    throw new Error('three touches were added');
  }
  const after = { ...touchOf(one.clientId, '2027-09-01'), existing: one };
  const diff: PlanDiff = {
    ...NOTHING,
    added: [touchOf(ids[0] ?? 0, '2027-11-11'), touchOf(ids[1] ?? 0, '2027-11-12')],
    changed: [{ before: one, after, moved: true }],
    removed: [two],
    retired: [three],
  };
  const given = applyDiff(db, YEAR, diff);
  expect(rows().map(({ id, planned_on, status }) => [id, planned_on, status])).toEqual([
    [1, '2027-09-01', 'planned'],
    [3, '2027-02-10', 'skipped'],
    [4, '2027-11-11', 'planned'],
    [5, '2027-11-12', 'planned'],
  ]);
  db.prepare("UPDATE touch SET status = 'done', done_on = '2027-11-12' WHERE id = 5").run();
  undoChanges(db, YEAR, given);
  expect(db.prepare('SELECT * FROM touch WHERE id < 4 ORDER BY id').all()).toEqual(before);
  expect(rows().filter(({ id }) => Number(id) > 3)).toMatchObject([{ id: 5, status: 'done' }]);
  expect(undoChanges(db, YEAR, null)).toBe(0);
});
