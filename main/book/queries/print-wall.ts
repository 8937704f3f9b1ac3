import type { Day } from '../../../shared/day.ts';
import type { WallDay, WallRest, WallTouch, WallView } from '../../../shared/print/wall-view.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { loadPeople, servedTiers } from './served.ts';
import { SHOWN } from './touch-rows.ts';

export type WallArgs = { readonly year: number; readonly personId: number | null; readonly named: number };

type Counted = { readonly day: Day; readonly rank: number; readonly count: number; readonly minutes: number };

/** Done in person: worth a name on the wall. What goes out by post or to many is counted. */
const IN_PERSON = "touch.channel IN ('call', 'visit', 'online')";

/**
 * A year's touches by day: the weightiest of each day by name, at most `named`, the rest counted.
 * @throws Refusal `unknown-person`
 */
export function wallYear(
  db: ReadBook,
  { year, personId, named }: WallArgs,
): Omit<WallView, 'year' | 'holidays' | 'printedOn'> {
  const everybody = loadPeople(db);
  const person = everybody.find(({ id }) => id === personId);
  if (personId !== null && person === undefined) {
    throw new Refusal('unknown-person', `There is no person ${personId} in this office. Look under Settings, People.`, {
      person: personId,
    });
  }
  const people = person === undefined ? everybody : [person];
  const tiers = servedTiers(db).slice(0, 2);
  const bound = { year, personId, named, highest: tiers[0] ?? '', next: tiers[1] ?? '' };
  const of = `touch.year = :year AND touch.status <> 'skipped' AND ${SHOWN}
    AND (:personId IS NULL OR touch.person_id = :personId)`;
  const rank = `CASE WHEN ${IN_PERSON} AND touch.tier = :highest THEN 0 WHEN ${IN_PERSON} AND touch.tier = :next THEN 1 ELSE 2 END`;
  const counts = db
    .prepare<[typeof bound], Counted>(
      `SELECT planned_on AS day, ${rank} AS rank, count(*) AS count, sum(minutes) AS minutes
       FROM touch WHERE ${of} GROUP BY planned_on, 2 ORDER BY planned_on`,
    )
    .all(bound);
  const touches = db
    .prepare<[typeof bound], WallTouch>(
      `SELECT * FROM (
         SELECT touch.id, touch.planned_on AS day, ${rank} AS rank, activity.code AS activity, activity.name, touch.channel,
           CASE WHEN client.kind = 'person' AND client.family_name <> '' THEN client.family_name ELSE client.name END AS client,
           ifnull(person.initials, '') AS initials,
           row_number() OVER (PARTITION BY touch.planned_on
             ORDER BY touch.tier, touch.minutes DESC, client.sort_key, touch.id) AS place
         FROM touch JOIN client ON client.id = touch.client_id JOIN activity ON activity.id = touch.activity_id
         LEFT JOIN person ON person.id = touch.person_id
         WHERE ${of} AND ${rank} < 2)
       WHERE place <= :named ORDER BY day, place`,
    )
    .all(bound);
  return {
    person: person?.name ?? null,
    people: people.map(({ id, name, initials }) => ({ id, name, initials })),
    leave: people.flatMap(({ id, leave }) => leave.map(({ from, to }) => ({ personId: id, from, to }))),
    tiers,
    days: daysOf(counts, touches),
    touches: counts.reduce((sum, { count }) => sum + count, 0),
    minutes: counts.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

function daysOf(counts: readonly Counted[], touches: readonly WallTouch[]): readonly WallDay[] {
  const named = Map.groupBy(touches, ({ day }) => day);
  return [...Map.groupBy(counts, ({ day }) => day)].map(([day, parts]) => {
    const own = named.get(day) ?? [];
    const count = (rank: number) => parts.find((part) => part.rank === rank)?.count ?? 0;
    const rest: WallRest = {
      highest: count(0) - own.filter((touch) => touch.rank === 0).length,
      next: count(1) - own.filter((touch) => touch.rank === 1).length,
      others: count(2),
    };
    return { day, named: own, rest };
  });
}
