import type { ChangedTouch, PlanDiff } from '../../../shared/planning/diff.ts';
import type { ExistingTouch } from '../../../shared/planning/facts.ts';
import type { WriteBook } from '../types.ts';
import { ADDED_COLUMNS, type AddedIds, addTouches } from './plan-added.ts';

/**
 * Applies a diff: new rows, changed rows, removed rows, and open touches of people who may no longer be contacted, closed
 * with the reason. The earlier rows go to plan_change, so that the latest planning of the year can be undone.
 */
export function applyDiff(db: WriteBook, year: number, diff: PlanDiff): AddedIds {
  db.prepare('DELETE FROM plan_change WHERE year = ?').run(year);
  const codes = db.prepare<[], [string, number]>('SELECT code, id FROM activity').raw().all();
  const activityIds = new Map(codes);
  remove(db, year, diff.removed);
  retire(db, year, diff.retired);
  change(db, year, diff.changed);
  return addTouches(db, year, diff.added, activityIds);
}

function change(db: WriteBook, year: number, changed: readonly ChangedTouch[]): void {
  const keep = keeper(db, year, 'changed');
  const update = db.prepare<unknown[]>(
    `UPDATE touch SET client_id = ?, times = ?, tier = ?, channel = ?, planned_on = ?, rule_on = ?, person_id = ?,
       minutes = ?, cost_minor = ?, anchor = ?, why = ? WHERE id = ?`,
  );
  for (const { before, after } of changed) {
    keep(before.id);
    update.run(
      after.clientId,
      after.times,
      after.tier,
      after.channel,
      after.plannedOn,
      after.plannedOn,
      after.personId,
      after.minutes,
      after.costMinor,
      after.anchor,
      after.why,
      before.id,
    );
  }
}

function remove(db: WriteBook, year: number, removed: readonly ExistingTouch[]): void {
  const keep = keeper(db, year, 'removed');
  const drop = db.prepare<[number]>('DELETE FROM touch WHERE id = ?');
  for (const { id } of removed) {
    keep(id);
    drop.run(id);
  }
}

function retire(db: WriteBook, year: number, retired: readonly ExistingTouch[]): void {
  const keep = keeper(db, year, 'retired');
  const close = db.prepare<[number]>(
    "UPDATE touch SET status = 'skipped', skip_reason = 'not-contactable' WHERE id = ?",
  );
  for (const { id } of retired) {
    keep(id);
    close.run(id);
  }
}

/** Every column of a touch, as it is kept for undoing. */
const COLUMNS = [
  'id',
  ...ADDED_COLUMNS,
  'status',
  'origin',
  'pinned',
  'answer',
  'done_on',
  'done_minutes',
  'outcome',
  'skip_reason',
  'note',
] as const;

function keeper(db: WriteBook, year: number, kind: 'changed' | 'removed' | 'retired'): (id: number) => void {
  const pairs = COLUMNS.map((column) => `'${column}', ${column}`).join(', ');
  const insert = db.prepare<[number, string, number]>(
    `INSERT INTO plan_change (touch_id, year, kind, before) SELECT id, ?, ?, json_object(${pairs}) FROM touch WHERE id = ?`,
  );
  return (id) => {
    insert.run(year, kind, id);
  };
}

/**
 * Puts a year's touches back to before its latest planning. What people did since stays: a new touch that is done,
 * skipped, pinned or moved is not taken away, a changed one of that kind is not changed back.
 */
export function undoChanges(db: WriteBook, year: number, added: AddedIds): number {
  let count = 0;
  if (added !== null) {
    count += db
      .prepare(
        `DELETE FROM touch WHERE id BETWEEN ? AND ? AND year = ? AND origin = 'plan' AND status = 'planned' AND pinned = 0
           AND rule_on = planned_on`,
      )
      .run(added.first, added.last, year).changes;
  }
  const restored = COLUMNS.map((column) => `json_extract(before, '$.${column}')`).join(', ');
  const back = `FROM plan_change WHERE year = ?
    AND EXISTS (SELECT 1 FROM client WHERE client.id = json_extract(before, '$.client_id'))
    AND NOT EXISTS (
      SELECT 1 FROM touch WHERE touch.id = plan_change.touch_id AND kind = 'changed'
        AND (status <> 'planned' OR pinned = 1 OR rule_on <> planned_on))`;
  // Replaced in two steps: what a conflict replaces is not told to the load of its day.
  const gone = db.prepare<[number], number>(`SELECT touch_id ${back}`).pluck().all(year);
  db.prepare<[string]>('DELETE FROM touch WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(gone));
  count += db
    .prepare<[string]>(
      `INSERT INTO touch (${COLUMNS.join(', ')})
       SELECT ${restored} FROM plan_change WHERE touch_id IN (SELECT value FROM json_each(?))`,
    )
    .run(JSON.stringify(gone)).changes;
  db.prepare('DELETE FROM plan_change WHERE year = ?').run(year);
  return count;
}
