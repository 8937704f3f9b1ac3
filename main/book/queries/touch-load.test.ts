import { expect, test } from 'vitest';
import { addDays, day } from '../../../shared/day.ts';
import { addClient, directBook } from '../book-fixture.ts';
import { rollupProblems } from '../check.ts';
import { applyDiff, undoChanges } from './plan-store.ts';
import { loadOfYear } from './touch-load.ts';

test('a large planning adds up to the same load as touches told one by one, and undoing takes it away', () => {
  const db = directBook();
  const clientId = addClient(db, 'Jan Bakker');
  const touch = (index: number) => ({
    existing: null,
    householdId: clientId,
    clientId,
    activity: 'quarterly-call',
    ordinal: index,
    times: 52,
    tier: 'A',
    channel: 'call' as const,
    plannedOn: addDays(day('2027-01-04'), index % 200),
    personId: index % 3 === 0 ? null : 1,
    minutes: 20,
    costMinor: 0,
    anchor: null,
    why: '{"rule":"spread"}',
  });
  const diff = { added: [], changed: [], removed: [], retired: [], same: 0, fixed: 0 };
  const loadProblems = () => rollupProblems(db).filter(({ message }) => /touch_(load|group)/.test(message));
  applyDiff(db, 2027, { ...diff, added: Array.from({ length: 30 }, (_, index) => touch(index)) });
  const few = loadOfYear(db, 2027);
  expect(loadProblems()).toEqual([]);
  const ids = applyDiff(db, 2027, { ...diff, added: Array.from({ length: 2500 }, (_, index) => touch(index)) });
  expect(loadProblems()).toEqual([]);
  expect(loadOfYear(db, 2027).reduce((sum, { touches }) => sum + touches, 0)).toBe(2530);
  db.prepare("UPDATE touch SET status = 'done' WHERE id % 5 = 0 AND id <= 30").run();
  expect(loadOfYear(db, 2027).reduce((sum, { done }) => sum + done, 0)).toBe(6);
  undoChanges(db, 2027, ids);
  expect(loadProblems()).toEqual([]);
  expect(loadOfYear(db, 2027).map(({ day: on, touches }) => [on, touches])).toEqual(
    few.map(({ day: on, touches }) => [on, touches]),
  );
});
