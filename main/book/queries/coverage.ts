import type { Coverage, ServedRow } from '../../../shared/contract/coverage.ts';
import type { Day } from '../../../shared/day.ts';
import { type CoverageOf, coverageBy } from '../../../shared/planning/coverage.ts';
import type { ReadBook } from '../types.ts';
import { activityNames } from './matrix-store.ts';

type Args = { readonly year: number; readonly today: Day };

/** Due: planned up to today, or done before its day. */
const DUE = "status <> 'skipped' AND (planned_on <= :today OR status = 'done')";

function coverageRows(db: ReadBook, args: Args): readonly CoverageOf[] {
  return db
    .prepare<Args, CoverageOf>(
      `SELECT tier, person_id AS personId, activity.code AS activity,
         count(*) FILTER (WHERE ${DUE}) AS due, count(*) FILTER (WHERE status = 'done') AS done,
         count(*) FILTER (WHERE status = 'skipped') AS skipped,
         ifnull(sum(touch.minutes) FILTER (WHERE ${DUE}), 0) AS dueMinutes,
         ifnull(sum(ifnull(done_minutes, touch.minutes)) FILTER (WHERE status = 'done'), 0) AS doneMinutes
       FROM touch JOIN activity ON activity.id = touch.activity_id WHERE year = :year
       GROUP BY tier, person_id, activity_id ORDER BY tier IS NULL, tier, activity.sort_order, person_id IS NULL, person_id`,
    )
    .all(args);
}

/** Less than this share of the minutes due is too little, more than that share of the year's is too much. */
const UNDER = 0.5;
const OVER = 1.5;
/** Differences below are nobody's fault. */
const LEAST_MINUTES = 30;
const SHOWN = 100;

/** Households by what was planned for them and what was spent on them, in the year up to today. */
const SERVED = `WITH planned AS (
    SELECT household_id AS householdId, max(tier) AS tier, min(client_id) AS clientId,
      ifnull(sum(minutes) FILTER (WHERE ${DUE}), 0) AS dueMinutes, sum(minutes) AS yearMinutes
    FROM touch WHERE year = :year AND status <> 'skipped' GROUP BY household_id
  ), spent AS (
    SELECT household_id AS householdId, sum(minutes) AS spentMinutes
    FROM interaction JOIN client ON client.id = client_id
    WHERE happened_at >= :from AND happened_at < :until GROUP BY household_id
  )
  SELECT planned.clientId, planned.householdId, client.name AS client, planned.tier, dueMinutes, yearMinutes,
    ifnull(spentMinutes, 0) AS spentMinutes
  FROM planned JOIN client ON client.id = planned.clientId LEFT JOIN spent ON spent.householdId = planned.householdId`;

function served(db: ReadBook, { year, today }: Args, condition: string, order: string): ServedRow[] {
  return db
    .prepare<unknown[], ServedRow>(`${SERVED} WHERE ${condition} ORDER BY ${order}, planned.householdId LIMIT ${SHOWN}`)
    .all({ year, today, from: `${year}-01-01`, until: `${year + 1}-01-01` });
}

export const coverageReads = {
  'coverage.get': (db: ReadBook, args: Args): Coverage => {
    const rows = coverageRows(db, args);
    const names = activityNames(db);
    const people = new Map(db.prepare<[], [number, string]>('SELECT id, name FROM person').raw().all());
    const [all] = coverageBy(rows, () => 'all');
    return {
      all: all === undefined ? null : withoutKey(all),
      tiers: coverageBy(rows, ({ tier }) => tier).map((group) => ({ tier: group.key, ...withoutKey(group) })),
      people: coverageBy(rows, ({ personId }) => personId)
        .toSorted((a, b) => Number(a.key === null) - Number(b.key === null) || (a.key ?? 0) - (b.key ?? 0))
        .map((group) => ({ personId: group.key, name: people.get(group.key ?? 0) ?? '', ...withoutKey(group) })),
      activities: coverageBy(rows, ({ activity }) => activity).map((group) => ({
        activity: group.key,
        activityName: names.get(group.key) ?? null,
        ...withoutKey(group),
      })),
      under: served(
        db,
        args,
        `dueMinutes - ifnull(spentMinutes, 0) >= ${LEAST_MINUTES} AND ifnull(spentMinutes, 0) < dueMinutes * ${UNDER}`,
        'planned.tier IS NULL, planned.tier, ifnull(spentMinutes, 0) - dueMinutes',
      ),
      over: served(
        db,
        args,
        `spentMinutes - yearMinutes >= ${LEAST_MINUTES} AND spentMinutes > yearMinutes * ${OVER}`,
        'yearMinutes - spentMinutes',
      ),
    };
  },
};

function withoutKey<Group extends { readonly key: unknown }>({ key: _, ...rest }: Group): Omit<Group, 'key'> {
  return rest;
}
