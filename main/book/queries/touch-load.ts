import type { PlanYearScreen } from '../../../shared/contract/planner.ts';
import type { ReadBook, WriteBook } from '../types.ts';

/** Fewer touches than these are told to the load one by one, as they are added. */
const WORTH_WHILE = 1000;

const ADDED = 'touch_load_added';

type Added = {
  readonly plannedOn: string;
  readonly personId: number | null;
  readonly activity: string;
  readonly tier: string;
  readonly channel: string;
  readonly minutes: number;
};

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

type Group = { readonly tier: string; readonly channel: string; touches: number; minutes: number };
type Days = Map<string, Map<number, Map<string, Group[]>>>;

/** Touches by day, person and activity; of these few, those of one tier and channel together. */
function groupsOf(added: readonly Added[]): Days {
  const days: Days = new Map();
  for (const { plannedOn, personId, activity, tier, channel, minutes } of added) {
    const people = entryOf(days, plannedOn, () => new Map<number, Map<string, Group[]>>());
    const activities = entryOf(people, personId ?? 0, () => new Map<string, Group[]>());
    const groups = entryOf(activities, activity, (): Group[] => []);
    const own = groups.find((group) => group.tier === tier && group.channel === channel);
    if (own === undefined) {
      groups.push({ tier, channel, touches: 1, minutes });
    } else {
      own.touches += 1;
      own.minutes += minutes;
    }
  }
  return days;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  map.set(key, made);
  return made;
}

function addLoad(db: WriteBook, added: readonly Added[]): void {
  const ids = new Map(db.prepare<[], [string, number]>('SELECT code, id FROM activity').raw().all());
  const adds = 'touches = touches + excluded.touches, minutes = minutes + excluded.minutes';
  const load = db.prepare<unknown[]>(
    `INSERT INTO touch_load (day, person_id, touches, done, minutes) VALUES (?, ?, ?, 0, ?)
     ON CONFLICT (day, person_id) DO UPDATE SET ${adds}`,
  );
  const group = db.prepare<unknown[]>(
    `INSERT INTO touch_group (day, person_id, activity_id, tier, channel, touches, done, minutes)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (day, person_id, activity_id, tier, channel) DO UPDATE SET ${adds}`,
  );
  for (const [on, people] of groupsOf(added)) {
    for (const [personId, activities] of people) {
      const sum = { touches: 0, minutes: 0 };
      for (const [activity, groups] of activities) {
        for (const { tier, channel, touches, minutes } of groups) {
          group.run(on, personId, ids.get(activity) ?? 0, tier, channel, touches, minutes);
          sum.touches += touches;
          sum.minutes += minutes;
        }
      }
      load.run(on, personId, sum.touches, sum.minutes);
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

/** The same of the groups. */
export const GROUPS = {
  summed: `SELECT planned_on, ifnull(person_id, 0), activity_id, ifnull(tier, ''), channel, count(*), sum(status = 'done'),
      sum(minutes) FROM touch WHERE status <> 'skipped'
    GROUP BY planned_on, ifnull(person_id, 0), activity_id, ifnull(tier, ''), channel`,
  stored:
    'SELECT day, person_id, activity_id, tier, channel, touches, done, minutes FROM touch_group WHERE touches > 0',
} as const;
