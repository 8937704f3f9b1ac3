import type { PlanYearScreen } from '../../../shared/contract/planner.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { SHAPES } from './touch-shapes.ts';

/** Fewer touches than these are told to the load one by one, as they are added. */
const WORTH_WHILE = 1000;

const ADDED = 'touch_load_added';

/**
 * Does work that adds many open touches, and adds what their shapes come to to the load of the days in one go: telling it
 * half a million of them one by one would cost as much as adding them. Part of the caller's transaction.
 * @param added how many; touch-shapes.ts holds their shapes
 */
export function loadedAfterwards(db: WriteBook, added: number, work: () => void): void {
  if (added < WORTH_WHILE) {
    work();
    return;
  }
  const making = db
    .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
    .pluck()
    .get(ADDED);
  if (making === undefined) {
    throw new Error('the book keeps no load of its days');
  }
  db.prepare(`DROP TRIGGER ${ADDED}`).run();
  work();
  db.prepare(making).run();
  addLoad(db);
}

function addLoad(db: WriteBook): void {
  const adds = 'touches = touches + excluded.touches, minutes = minutes + excluded.minutes';
  db.prepare(
    `INSERT INTO touch_load (day, person_id, touches, done, minutes)
     SELECT planned_on, ifnull(person_id, 0), sum(touches), 0, sum(touches * minutes) FROM ${SHAPES} WHERE true GROUP BY 1, 2
     ON CONFLICT (day, person_id) DO UPDATE SET ${adds}`,
  ).run();
  db.prepare(
    `INSERT INTO touch_group (day, person_id, activity_id, tier, channel, touches, done, minutes)
     SELECT planned_on, ifnull(person_id, 0), activity_id, ifnull(tier, ''), channel, sum(touches), 0, sum(touches * minutes)
     FROM ${SHAPES} WHERE true GROUP BY 1, 2, 3, 4, 5
     ON CONFLICT (day, person_id, activity_id, tier, channel) DO UPDATE SET ${adds}`,
  ).run();
}

/** What each day of a year holds for each person, skipped touches left out. */
export function loadOfYear(db: ReadBook, year: number): PlanYearScreen['load'] {
  return db
    .prepare<[string, string], PlanYearScreen['load'][number]>(
      `SELECT day, nullif(person_id, 0) AS personId, touches, done, minutes FROM touch_load
       WHERE day BETWEEN ? AND ? AND touches > 0 ORDER BY day, person_id`,
    )
    .all(`${year}-01-01`, `${year}-12-31`);
}

/** SQL of the load as the touches sum it, and as it is kept, for the check that compares both. */
export const LOAD = {
  summed: `SELECT planned_on, ifnull(person_id, 0), count(*), sum(status = 'done'), sum(minutes) FROM touch
    WHERE status <> 'skipped' GROUP BY planned_on, ifnull(person_id, 0)`,
  stored: 'SELECT day, person_id, touches, done, minutes FROM touch_load WHERE touches > 0',
} as const;

/** The same of the groups. */
export const GROUPS = {
  summed: `SELECT planned_on, ifnull(person_id, 0), activity_id, ifnull(tier, ''), channel, count(*), sum(status = 'done'),
      sum(minutes) FROM touch WHERE status <> 'skipped'
    GROUP BY planned_on, ifnull(person_id, 0), activity_id, ifnull(tier, ''), channel`,
  stored:
    'SELECT day, person_id, activity_id, tier, channel, touches, done, minutes FROM touch_group WHERE touches > 0',
} as const;
