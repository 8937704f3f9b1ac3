import type { DayGroup, TouchRow } from '../../../shared/contract/planner.ts';
import type { ReadBook } from '../types.ts';
import { conditionsOf, SHOWN, type TouchFilter, touchRows } from './touch-rows.ts';

export type DaysArgs = TouchFilter & { readonly from: string; readonly to: string; readonly each: boolean };

type GroupRow = Omit<DayGroup, 'touch'> & { readonly activityId: number };
type Key = Pick<GroupRow, 'day' | 'activity' | 'channel' | 'tier' | 'personId'>;

/** Alike touches of one person and day that a week names one by one; a mailing beyond that is one line. */
const MOST_EACH = 8;
/** Groups of more than one that are named one by one. */
const MOST_SPLIT = 200;

/**
 * The touches of some days, alike ones of a day taken together: in a month tier A one by one up to six, others up to two. Read
 * from what the triggers keep of each day, so that it costs what is shown, not what the days hold.
 */
export function dayGroups(db: ReadBook, { from, to, each, ...filter }: DaysArgs): { groups: DayGroup[] } {
  const { sql, values } = conditionsOf(filter);
  const kept = db
    .prepare<unknown[], GroupRow>(
      `SELECT touch.day, activity.code AS activity, activity.name AS activityName, touch.channel,
         nullif(touch.tier, '') AS tier, nullif(touch.person_id, 0) AS personId, touch.touches AS count, touch.done,
         touch.minutes, touch.activity_id AS activityId
       FROM touch_group AS touch JOIN activity ON activity.id = touch.activity_id
       WHERE touch.day BETWEEN ? AND ? AND touch.touches > 0${sql}
       ORDER BY touch.day, touch.tier = '', touch.tier, activity.sort_order, touch.person_id`,
    )
    .all(from, to, ...values);
  const groups = withoutSilent(db, kept, from, to);
  const single = groups.filter(({ count }) => count === 1);
  const split = groups.filter((group) => isSplit(group, each)).slice(0, MOST_SPLIT);
  const rows = rowsOf(db, [...single, ...split]);
  return {
    groups: groups.flatMap(({ activityId: _, ...group }): DayGroup[] => {
      const own = rows.get(keyOf(group));
      return own === undefined
        ? [{ ...group, touch: null }]
        : own.map((touch) => ({
            ...group,
            count: 1,
            done: touch.status === 'done' ? 1 : 0,
            minutes: touch.minutes,
            touch,
          }));
    }),
  };
}

/** A month of a large office has ten thousands of touches: only small groups are shown one by one. */
function isSplit({ tier, count }: GroupRow, each: boolean): boolean {
  if (each) {
    return count > 1 && count <= MOST_EACH;
  }
  return count === 2 || (tier === 'A' && count > 1 && count <= 6);
}

function keyOf({ day, activity, channel, tier, personId }: Key): string {
  return `${day}/${activity}/${channel}/${tier ?? ''}/${personId ?? ''}`;
}

/** Clients with open touches who may not be contacted any more: few, as planning anew closes what they have. */
const SILENT = `SELECT client_id FROM client_summary INDEXED BY client_summary_silent
    WHERE next_touch_on IS NOT NULL AND status <> 'active' AND status <> 'prospect'
  UNION SELECT id FROM client WHERE do_not_contact = 1
  UNION SELECT id FROM client INDEXED BY client_merged WHERE merged_into_client_id IS NOT NULL`;

/** The groups without open touches of those who may not be contacted: they are on no list. */
function withoutSilent(db: ReadBook, groups: readonly GroupRow[], from: string, to: string): readonly GroupRow[] {
  const silent = db
    .prepare<[string, string], Key & { readonly count: number; readonly minutes: number }>(
      `SELECT touch.planned_on AS day, activity.code AS activity, touch.channel, touch.tier, touch.person_id AS personId,
         count(*) AS count, sum(touch.minutes) AS minutes
       FROM (${SILENT}) AS silent CROSS JOIN touch ON touch.client_id = silent.client_id AND touch.status = 'planned'
         AND touch.planned_on BETWEEN ? AND ?
       JOIN activity ON activity.id = touch.activity_id
       GROUP BY 1, 2, 3, 4, 5`,
    )
    .all(from, to);
  if (silent.length === 0) {
    return groups;
  }
  const gone = new Map(silent.map((group) => [keyOf(group), group]));
  return groups.flatMap((group) => {
    const off = gone.get(keyOf(group));
    const count = group.count - (off?.count ?? 0);
    return count <= 0 ? [] : [{ ...group, count, minutes: group.minutes - (off?.minutes ?? 0) }];
  });
}

/** The touches of small groups, all of them with one statement. */
function rowsOf(db: ReadBook, groups: readonly GroupRow[]): ReadonlyMap<string, readonly TouchRow[]> {
  const wanted = groups.map(({ day, personId, activityId, tier, channel }) => [
    day,
    personId,
    activityId,
    tier,
    channel,
  ]);
  const ids = db
    .prepare<[string], number>(
      `SELECT touch.id FROM json_each(?) AS wanted CROSS JOIN touch
       WHERE touch.planned_on = wanted.value ->> 0 AND touch.person_id IS wanted.value ->> 1
         AND touch.activity_id = wanted.value ->> 2 AND touch.tier IS wanted.value ->> 3
         AND touch.channel = wanted.value ->> 4 AND touch.status <> 'skipped' AND ${SHOWN}`,
    )
    .pluck()
    .all(JSON.stringify(wanted));
  const rows = touchRows(
    db,
    'WHERE touch.id IN (SELECT value FROM json_each(?)) ORDER BY touch.planned_on, client.sort_key, touch.id',
    [JSON.stringify(ids)],
  );
  return Map.groupBy(rows, ({ plannedOn, ...row }) => keyOf({ ...row, day: plannedOn }));
}
