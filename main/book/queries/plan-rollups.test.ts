import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { rollupProblems } from '../check.ts';
import { refreshClients } from '../rollups.ts';
import { planWrites } from './plan.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { segmentWrites } from './segments.ts';
import { touchWrites } from './touches.ts';

/** Two years of plans, work on them and tiers that change in between: what lists show must follow each step. */
type Step = (db: TestBook) => unknown;

function office(): TestBook {
  const db = testBook();
  for (const id of [1, 2, 3]) {
    db.client(id, { birthDate: '1980-05-05', ...(id === 3 ? { household: 2 } : {}) });
    db.policy({ client: id, started: '2015-04-01', renewal: '2026-04-01' });
    db.commission({ client: id, amount: id * 1000, on: '2026-06-30' });
  }
  refreshClients(db, 'all');
  return db;
}

const years = fc.constantFrom(2027, 2028);
/** One of the touches there are, whichever these may be. */
const some = fc.nat({ max: 1000 });
const touch = (change: (db: TestBook, id: number) => unknown) =>
  some.map(
    (at): Step =>
      (db) => {
        const ids = db.prepare<[], number>('SELECT id FROM touch ORDER BY id').pluck().all() as number[];
        const id = ids[at % Math.max(ids.length, 1)];
        return id === undefined ? null : change(db, id);
      },
  );

const steps: fc.Arbitrary<Step> = fc.oneof(
  years.map(
    (year): Step =>
      (db) =>
        planWrites['plan.apply'](db, { year, holidays: [], now: NOW }),
  ),
  years.map(
    (year): Step =>
      (db) => {
        const { undoable } = db
          .prepare<[number], { undoable: number }>(
            `SELECT count(*) AS undoable FROM year_plan WHERE year = ? AND summary LIKE '%"added"%'`,
          )
          .get(year) ?? { undoable: 0 };
        return undoable === 0 ? null : planWrites['plan.undo'](db, { year });
      },
  ),
  touch((db, id) => touchWrites['touch.done'](db, { id, on: '2027-02-03', outcome: '' })),
  touch((db, id) => touchWrites['touch.skip'](db, { id, reason: 'ill' })),
  touch((db, id) => touchWrites['touch.move'](db, { id, to: day('2027-07-07') })),
  touch((db, id) => db.prepare('UPDATE touch SET person_id = NULL WHERE id = ?').run(id)),
  touch((db, id) =>
    db.prepare("SELECT 1 FROM touch WHERE id = ? AND origin = 'hand'").get(id) === undefined
      ? touchWrites['touch.add'](db, { clientId: 1, activity: 'quarterly-call', on: '2027-03-03', personId: null })
      : touchWrites['touch.remove'](db, { id }),
  ),
  touch((db, id) => touchWrites['touch.pin'](db, { id, pinned: true })),
  fc.constantFrom('2025-12-31', '2026-12-31').map(
    (asOf): Step =>
      (db) =>
        segmentWrites['segments.run'](db, { schemeId: null, method: null, asOf, now: NOW }),
  ),
);

test('whatever is planned, done, moved, undone or valued anew, the rollups say what the rows say', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 3, maxLength: 10 }), (sequence) => {
      const db = office();
      for (const step of sequence) {
        step(db);
        expect(rollupProblems(db)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
