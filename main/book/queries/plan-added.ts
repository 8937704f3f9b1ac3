import type { PlannedTouch } from '../../../shared/planning/plan.ts';
import type { WriteBook } from '../types.ts';
import { bulkInsert } from './bulk-insert.ts';
import { indexedAfterwards } from './late-indexes.ts';
import { loadedAfterwards } from './touch-load.ts';
import { SHAPE_COLUMNS, SHAPES, shapesOf, storeShapes } from './touch-shapes.ts';

/** Rows between two looks at progress and cancelling. */
const BATCH = 5000;

/** The ids a planning gave to new touches; null when it added none. */
export type AddedIds = { readonly first: number; readonly last: number } | null;

const OWN_COLUMNS = ['household_id', 'client_id'] as const;

/** What planning writes of a touch; its id is given by the book. */
export const ADDED_COLUMNS = ['year', ...OWN_COLUMNS, ...SHAPE_COLUMNS] as const;

/** Touches are added household by household: only this index sees them in another order. */
const BY_DAY = ['touch_day'];

/** Writes new touches in the order they come; each hands over whom it is for and the number of its shape. */
export function addTouches(
  db: WriteBook,
  year: number,
  added: readonly PlannedTouch[],
  activityIds: ReadonlyMap<string, number>,
): AddedIds {
  if (added.length === 0) {
    return null;
  }
  const { shapes, numbers } = shapesOf(added);
  storeShapes(db, shapes, activityIds);
  const late = { table: 'touch', indexes: BY_DAY, added: added.length };
  const before = lastTouchId(db);
  loadedAfterwards(db, added.length, () => indexedAfterwards(db, late, () => insert(db, year, added, numbers)));
  return { first: before + 1, last: lastTouchId(db) };
}

function insert(db: WriteBook, year: number, added: readonly PlannedTouch[], numbers: Int32Array): void {
  const rows = bulkInsert(db, 'touch', OWN_COLUMNS, { year }, { table: SHAPES, columns: SHAPE_COLUMNS });
  for (const [index, { householdId, clientId }] of added.entries()) {
    if (index % BATCH === 0) {
      db.checkCancelled();
      db.progress('plan.store', index / added.length);
    }
    rows.add(householdId, clientId, numbers[index] ?? 0);
  }
  rows.flush();
}

/** Ids are given in order and never again: what one transaction adds is one run of them. */
function lastTouchId(db: WriteBook): number {
  return db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'touch'").pluck().get() ?? 0;
}
