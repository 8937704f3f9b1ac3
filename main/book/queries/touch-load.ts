import type { PlanYearScreen } from '../../../shared/contract/planner.ts';
import type { ReadBook, WriteBook } from '../types.ts';

/** Fewer touches than these are told to the load one by one, as they are added. */
const WORTH_WHILE = 1000;

const ADDED = 'touch_load_added';

type Added = { readonly plannedOn: string; readonly personId: number | null; readonly minutes: number };

/**
 * Does work that adds many open touches, and adds what they come to to the load of the days in one go: telling it half a
 * million of them one by one would cost as much as adding them. Part of the caller's transaction.
 */
export function loadedAfterwards<Made>(db: WriteBook, added: readonly Added[], work: () => Made): Made {
  if (added.length < WORTH_WHILE) {
    return work();
  }
  const making = db
    .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
    .pluck()
    .get(ADDED);
  if (making === undefined) {
    throw new Error('the book keeps no load of its days');
  }
  db.prepare(`DROP TRIGGER ${ADDED}`).run();
  const made = work();
  db.prepare(making).run();
  addLoad(db, added);
  return made;
}

function addLoad(db: WriteBook, added: readonly Added[]): void {
  const days = new Map<string, Map<number, { touches: number; minutes: number }>>();
  for (const { plannedOn, personId, minutes } of added) {
    const people = days.get(plannedOn) ?? new Map<number, { touches: number; minutes: number }>();
    const load = people.get(personId ?? 0) ?? { touches: 0, minutes: 0 };
    load.touches += 1;
    load.minutes += minutes;
    people.set(personId ?? 0, load);
    days.set(plannedOn, people);
  }
  const add = db.prepare<unknown[]>(
    `INSERT INTO touch_load (day, person_id, touches, done, minutes) VALUES (?, ?, ?, 0, ?)
     ON CONFLICT (day, person_id) DO UPDATE SET
       touches = touches + excluded.touches, minutes = minutes + excluded.minutes`,
  );
  for (const [on, people] of days) {
    for (const [personId, { touches, minutes }] of people) {
      add.run(on, personId, touches, minutes);
    }
  }
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
