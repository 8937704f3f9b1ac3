import { expect, test } from 'vitest';
import { planWrites } from './plan.ts';
import { NOW, testBook } from './segment-fixture.ts';
import { workOffWrites } from './work-off.ts';

test('what was planned before a day is done on its own day, but for a few of the last ones', () => {
  const db = testBook();
  db.client(1, { birthDate: '1980-05-05' });
  db.commission({ client: 1, amount: 1, on: '2026-06-30' });
  planWrites['plan.apply'](db, { year: 2027, holidays: [], now: NOW });
  const count = (where: string) =>
    db.prepare<[], number>(`SELECT count(*) FROM touch WHERE ${where}`).pluck().get() ?? 0;
  const due = count(`planned_on < '2027-07-01'`);
  const late = count(`planned_on >= '2027-04-01' AND planned_on < '2027-07-01' AND id % 2 = 0`);
  expect(late).toBeGreaterThan(0);
  const { done } = workOffWrites['touch.workOff'](db, {
    year: 2027,
    before: '2027-07-01',
    lateFrom: '2027-04-01',
    everyLate: 2,
  });
  expect(done).toBe(due - late);
  expect(count(`status = 'done' AND done_on = planned_on AND planned_on < '2027-07-01'`)).toBe(done);
  expect(count(`status = 'planned' AND planned_on >= '2027-07-01'`)).toBe(count(`planned_on >= '2027-07-01'`));
  expect(db.prepare('SELECT count(*) AS n FROM interaction').get()).toEqual({ n: done });
});
