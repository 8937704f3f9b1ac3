import { addMonths, type Day } from '../../../shared/day.ts';
import { minor } from '../../../shared/money.ts';
import type { Earned } from '../../../shared/segmentation/facts.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';

/** Households with all whose commission counts for them: a place in `clients` is one in `owners`, its household. */
type Around = {
  readonly households: readonly number[];
  readonly clients: readonly number[];
  readonly owners: readonly number[];
};

/** The households of some clients and of whom these were merged into, whole: all who live in them, with those merged into them. */
export function membersAround(db: ReadBook, clientIds: readonly number[]): Around {
  // Lists' own narrow rows tell most households; rows of clients are as many pages more, so they are asked of the rest alone.
  const households = db
    .prepare<[string], number>(
      `WITH RECURSIVE asked (id) AS (SELECT value FROM json_each(?)),
       other (id) AS (
         SELECT id FROM asked WHERE id NOT IN (SELECT client_id FROM client_summary)
           OR id IN (SELECT id FROM client WHERE merged_into_client_id IS NOT NULL)
         UNION SELECT merged_into_client_id FROM client JOIN other USING (id) WHERE merged_into_client_id IS NOT NULL
       )
       SELECT household_id FROM client_summary WHERE client_id IN (SELECT id FROM asked)
       UNION SELECT household_id FROM client WHERE id IN (SELECT id FROM other)`,
    )
    .pluck()
    .all(JSON.stringify(clientIds))
    .map(Number);
  // Who was merged away is told by the small index of them: asking each member itself reads as many rows of clients.
  const [clients, owners] = columnsOf<[number, number]>(
    db,
    ['id', 'household'],
    `WITH RECURSIVE member (id, household) AS (
       SELECT client.id, household_id FROM client WHERE household_id IN (SELECT value FROM json_each(?))
         AND client.id NOT IN (SELECT id FROM client WHERE merged_into_client_id IS NOT NULL)
       UNION ALL SELECT client.id, member.household FROM member
         CROSS JOIN client ON client.merged_into_client_id = member.id
     ) SELECT id, household FROM member`,
    [JSON.stringify(households)],
  );
  return { households, clients, owners };
}

/**
 * What the households of some clients earned as of a day, as a run of all gathers it, without what costs more.
 * @returns null of a household nobody is left in
 */
export function earnedAround(
  db: ReadBook,
  asOf: Day,
  clientIds: readonly number[],
): ReadonlyMap<number, Earned | null> {
  const { households, clients, owners } = membersAround(db, clientIds);
  const earned = new Map<number, Earned | null>(households.map((id) => [id, null]));
  const ownerOf = new Map<number, number>();
  for (const [at, client] of clients.entries()) {
    const household = owners[at] ?? 0;
    ownerOf.set(client, household);
    earned.set(household, { commissionMinor: null, previousMinor: minor(0) });
  }
  const year = addMonths(asOf, -12);
  const [paid, received, previous] = columnsOf<[number, number | null, number | null]>(
    db,
    ['client_id', 'received', 'previous'],
    `SELECT client_id, sum(amount_minor) FILTER (WHERE dated_on > ?) AS received,
       sum(amount_minor) FILTER (WHERE dated_on > ? AND dated_on <= ?) AS previous
     FROM commission WHERE dated_on <= ? AND client_id IN (SELECT value FROM json_each(?)) GROUP BY client_id`,
    [year, addMonths(asOf, -24), year, asOf, JSON.stringify(clients)],
  );
  for (const [at, client] of paid.entries()) {
    const household = ownerOf.get(client) ?? 0;
    const own = earned.get(household);
    earned.set(household, {
      commissionMinor: minor((own?.commissionMinor ?? 0) + (received[at] ?? 0)),
      previousMinor: minor((own?.previousMinor ?? 0) + (previous[at] ?? 0)),
    });
  }
  return earned;
}
