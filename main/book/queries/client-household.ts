import type { ClientCover, ClientEarnings } from '../../../shared/contract/clients.ts';
import { day } from '../../../shared/day.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import { IN_FORCE } from '../in-force.ts';
import type { ReadBook } from '../types.ts';
import { latestRun } from './segment-store.ts';

type ForHousehold = { readonly id: number };

/** The standing members of a client's household, those merged into one of them included. */
const MEMBERS = `WITH RECURSIVE member (id, own) AS (
    SELECT id, id FROM client WHERE household_id = (SELECT household_id FROM client WHERE id = :id)
      AND merged_into_client_id IS NULL
    UNION SELECT client.id, member.own FROM client JOIN member ON client.merged_into_client_id = member.id
  )`;

/** Which lines of business each member of the household has in force or was quoted. */
function cover(db: ReadBook, { id }: ForHousehold): ClientCover {
  const members = db
    .prepare<ForHousehold, ClientCover['members'][number]>(
      `${MEMBERS} SELECT client.id, client.name, client.kind FROM member JOIN client ON client.id = member.id
       WHERE member.id = member.own ORDER BY client.id`,
    )
    .all({ id });
  const lines = db
    .prepare<[], ClientCover['lines'][number]>(
      `SELECT line.id, line.code, line.name FROM line
       WHERE archived = 0 AND EXISTS (SELECT 1 FROM policy WHERE policy.line_id = line.id AND ${IN_FORCE})
       ORDER BY line.id`,
    )
    .all();
  const held = db
    .prepare<ForHousehold, ClientCover['held'][number]>(
      `${MEMBERS} SELECT member.own AS clientId, policy.line_id AS lineId,
         sum(${IN_FORCE}) AS inForce, sum(policy.status = 'quoted') AS quoted
       FROM member JOIN policy ON policy.client_id = member.id
       WHERE policy.line_id IS NOT NULL AND policy.status IN ('in-force', 'quoted') GROUP BY 1, 2`,
    )
    .all({ id });
  return { members, lines, held };
}

/** What a household brought in the twelve months up to the latest run's day, by kind of commission, and what its touches cost. */
function earnings(db: ReadBook, { id, today }: ForHousehold & { readonly today: string }): ClientEarnings {
  const asOf = latestRun(db)?.asOf ?? today;
  const window = { id, from: windowStart(day(asOf)), asOf };
  const kinds = db
    .prepare<typeof window, ClientEarnings['kinds'][number]>(
      `${MEMBERS} SELECT commission.kind, sum(commission.amount_minor) AS amountMinor
       FROM member JOIN commission ON commission.client_id = member.id
       WHERE commission.dated_on BETWEEN :from AND :asOf GROUP BY 1 HAVING sum(commission.amount_minor) <> 0 ORDER BY 1`,
    )
    .all(window);
  const spent = db
    .prepare<typeof window, { costMinor: number; minutes: number }>(
      `SELECT ifnull(sum(touch.cost_minor), 0) AS costMinor,
         ifnull(sum(ifnull((SELECT max(minutes) FROM interaction WHERE touch_id = touch.id), touch.minutes)), 0) AS minutes
       FROM touch WHERE household_id = (SELECT household_id FROM client WHERE id = :id) AND status = 'done'
         AND done_on BETWEEN :from AND :asOf`,
    )
    .get(window);
  const premium = db
    .prepare<ForHousehold, { minor: number }>(
      `SELECT ifnull(sum(annual_premium_minor), 0) AS minor FROM client_summary
       WHERE household_id = (SELECT household_id FROM client WHERE id = :id)`,
    )
    .get({ id });
  return {
    asOf,
    kinds,
    costMinor: spent?.costMinor ?? 0,
    minutes: spent?.minutes ?? 0,
    premiumMinor: premium?.minor ?? 0,
  };
}

export const clientHouseholdReads = {
  'clients.cover': cover,
  'clients.earnings': earnings,
};
