import type { ChangedTouch, PlanDiff } from '../../../shared/planning/diff.ts';
import type { ExistingTouch } from '../../../shared/planning/facts.ts';
import type { PlannedTouch } from '../../../shared/planning/plan.ts';
import type { WriteBook } from '../types.ts';
import { bulkInsert } from './bulk-insert.ts';
import { indexedAfterwards } from './late-indexes.ts';
import { loadedAfterwards } from './touch-load.ts';

/** Rows between two looks at progress and cancelling. */
const BATCH = 5000;

/** The ids a planning gave to new touches; null when it added none. */
export type AddedIds = { readonly first: number; readonly last: number } | null;

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
  const late = { table: 'touch', indexes: BY_DAY, added: diff.added.length };
  return loadedAfterwards(db, diff.added, () =>
    indexedAfterwards(db, late, () => add(db, year, diff.added, activityIds)),
  );
}

/** Touches are added household by household: only this index sees them in another order. */
const BY_DAY = ['touch_day'];

function add(
  db: WriteBook,
  year: number,
  added: readonly PlannedTouch[],
  activityIds: ReadonlyMap<string, number>,
): AddedIds {
  const rows = bulkInsert(db, 'touch', BOUND_COLUMNS, { year, rule_on: 'planned_on' });
  const before = lastTouchId(db);
  for (const [index, touch] of added.entries()) {
    if (index % BATCH === 0) {
      db.checkCancelled();
      db.progress('plan.store', index / added.length);
    }
    rows.add(
      touch.householdId,
      touch.clientId,
      activityIds.get(touch.activity) ?? null,
      touch.ordinal,
      touch.times,
      touch.tier,
      touch.channel,
      touch.plannedOn,
      touch.personId,
      touch.minutes,
      touch.costMinor,
      touch.anchor,
      touch.why,
    );
  }
  rows.flush();
  return added.length === 0 ? null : { first: before + 1, last: lastTouchId(db) };
}

const BOUND_COLUMNS = [
  'household_id',
  'client_id',
  'activity_id',
  'ordinal',
  'times',
  'tier',
  'channel',
  'planned_on',
  'person_id',
  'minutes',
  'cost_minor',
  'anchor',
  'why',
] as const;

/** What planning writes of a touch; its id is given by the book. */
export const ADDED_COLUMNS = ['year', ...BOUND_COLUMNS, 'rule_on'] as const;

/** Ids are given in order and never again: what one transaction adds is one run of them. */
function lastTouchId(db: WriteBook): number {
  return db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'touch'").pluck().get() ?? 0;
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
