import type { ClientCover } from '../../../shared/contract/clients.ts';
import { IN_FORCE } from '../in-force.ts';
import type { ReadBook } from '../types.ts';

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

export const clientHouseholdReads = {
  'clients.cover': cover,
};
