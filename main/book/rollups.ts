import { noteClients } from './client-changes.ts';
import { GOES_ON, IN_FORCE, moveRollupDay } from './in-force.ts';
import { SEARCH_TEXT } from './search-text.ts';
import type { ReadBook } from './types.ts';

/**
 * What lists and screens need of each client, kept beside the rows by the writes themselves: client_summary, client_year
 * and client_text. The SELECTs here are the definition; check.ts compares them with what is stored.
 */

/** `{ids}` limits a SELECT to the clients asked for. */
type Scope = { readonly clients: string; readonly policies: string; readonly rows: string };

const EVERYONE: Scope = { clients: '', policies: '', rows: '' };
const SOME: Scope = {
  clients: 'WHERE client.id IN (SELECT id FROM temp.refreshed)',
  policies: 'WHERE policy.client_id IN (SELECT id FROM temp.refreshed)',
  rows: 'AND client_id IN (SELECT id FROM temp.refreshed)',
};

/** A quote or a policy nobody took up never made anybody a client. */
const HELD = `policy.status NOT IN ('quoted', 'not-taken-up')`;

const SUMMARY_COLUMNS = [
  'client_id',
  'household_id',
  'sort_key',
  'status',
  'policies_in_force',
  'policies_ever',
  'lines_in_force',
  'annual_premium_minor',
  'commission_ever',
  'first_policy_on',
  'next_renewal_on',
  'last_contact_on',
  'next_touch_on',
  'next_touch_activity_id',
  'tier',
  'state',
  'value_minor',
  'advisor_id',
] as const;

/** The id of a client's next planned touch: one look into an index. @param client what names the client in the statement around it */
export function nextTouchSql(client: string): string {
  return `(SELECT id FROM touch WHERE touch.client_id = ${client} AND touch.status = 'planned' ORDER BY planned_on, year, id LIMIT 1)`;
}

const YEAR_COLUMNS = [
  'client_id',
  'year',
  'premium_minor',
  'commission_minor',
  'claims_minor',
  'policies',
  'touches',
  'touches_done',
] as const;

/** One narrow row a client, as of the book's latest day. Nothing in it depends on the day it is computed. */
export function summarySql(scope: Scope = EVERYONE): string {
  return `
  WITH held AS MATERIALIZED (
    SELECT client_id,
      count(*) FILTER (WHERE ${IN_FORCE}) AS in_force,
      count(*) FILTER (WHERE ${HELD}) AS ever,
      count(DISTINCT CASE WHEN ${IN_FORCE} THEN line_id END) AS lines,
      ifnull(sum(annual_premium_minor) FILTER (WHERE ${IN_FORCE}), 0) AS premium,
      min(started_on) FILTER (WHERE ${HELD}) AS first_on,
      min(renewal_on) FILTER (WHERE ${GOES_ON}) AS renewal_on
    FROM policy ${scope.policies} GROUP BY client_id
  )
  SELECT client.id, client.household_id, client.sort_key,
    CASE WHEN client.ended IS NOT NULL THEN client.ended
         WHEN ifnull(held.in_force, 0) > 0 THEN 'active'
         WHEN ifnull(held.ever, 0) > 0 THEN 'lost'
         ELSE 'prospect' END,
    ifnull(held.in_force, 0), ifnull(held.ever, 0), ifnull(held.lines, 0), ifnull(held.premium, 0),
    EXISTS (SELECT 1 FROM commission WHERE commission.client_id = client.id),
    held.first_on, held.renewal_on,
    (SELECT max(substr(happened_at, 1, 10)) FROM interaction WHERE interaction.client_id = client.id),
    next.planned_on, next.activity_id,
    result.tier, result.state, result.value_minor, client.advisor_id
  FROM client
  LEFT JOIN held ON held.client_id = client.id
  LEFT JOIN touch AS next ON next.id = ${nextTouchSql('client.id')}
  LEFT JOIN segment_result AS result
    ON result.run_id = (SELECT max(id) FROM segment_run) AND result.household_id = client.household_id
  ${scope.clients}`;
}

/**
 * Totals of a client's calendar years: commission received by its date, claims paid by their payment (else loss) date,
 * policies taken out with their annual premium, and touches. Years without any of them have no row.
 */
export function yearSql(scope: Scope = EVERYONE): string {
  return `
  SELECT client_id, year, sum(premium), sum(commission), sum(claims), sum(policies), sum(touches), sum(done) FROM (
    SELECT client_id, CAST(substr(dated_on, 1, 4) AS INTEGER) AS year, 0 AS premium, commission, 0 AS claims,
      0 AS policies, 0 AS touches, 0 AS done
    FROM (
      -- By day first, in the order of the index: what is sorted then are days, not lines.
      SELECT client_id, dated_on, sum(amount_minor) AS commission
      FROM commission WHERE dated_on IS NOT NULL ${scope.rows} GROUP BY client_id, dated_on
    )
    UNION ALL
    SELECT client_id, CAST(substr(started_on, 1, 4) AS INTEGER), ifnull(annual_premium_minor, 0), 0, 0, 1, 0, 0
    FROM policy WHERE started_on IS NOT NULL AND ${HELD} ${scope.rows}
    UNION ALL
    SELECT client_id, CAST(substr(coalesce(paid_on, lost_on, reported_on), 1, 4) AS INTEGER), 0, 0, ifnull(paid_minor, 0), 0, 0, 0
    FROM claim WHERE coalesce(paid_on, lost_on, reported_on) IS NOT NULL ${scope.rows}
    UNION ALL
    SELECT client_id, year, 0, 0, 0, 0, 1, status = 'done' FROM touch WHERE 1 ${scope.rows}
  ) GROUP BY client_id, year
  HAVING sum(premium) <> 0 OR sum(commission) <> 0 OR sum(claims) <> 0 OR sum(policies) <> 0 OR sum(touches) <> 0`;
}

/** What is stored and what it must equal, for the check. */
export const ROLLUPS = {
  client_summary: {
    stored: `SELECT ${SUMMARY_COLUMNS.join(', ')} FROM client_summary`,
    summed: `SELECT * FROM (${summarySql()})`,
  },
  client_year: {
    // Years that held something once may stand there with nothing in them.
    stored: `SELECT ${YEAR_COLUMNS.join(', ')} FROM client_year
      WHERE premium_minor <> 0 OR commission_minor <> 0 OR claims_minor <> 0 OR policies <> 0 OR touches <> 0`,
    summed: `SELECT * FROM (${yearSql()})`,
  },
  client_text: {
    stored: 'SELECT client_id, text FROM client_text',
    summed: `SELECT client.id, ${SEARCH_TEXT} FROM client`,
  },
} as const;

/** From this many clients on it is quicker to go through all tables once than to look each client up. */
const MANY = 20_000;

/**
 * Recomputes the rollups of some clients, or of all, after a write changed anything they sum. Cost follows the clients
 * named. Rows of a removed client go with it.
 */
export function refreshClients(db: ReadBook, clientIds: Iterable<number> | 'all'): void {
  const ended = moveRollupDay(db);
  const ids = clientIds === 'all' ? null : [...new Set([...clientIds, ...ended])];
  if (ids?.length === 0) {
    return;
  }
  const some = ids !== null && ids.length < MANY;
  const scope = some ? SOME : EVERYONE;
  if (some) {
    nameRefreshed(db, ids);
  }
  const removed = some ? 'WHERE client_id IN (SELECT id FROM temp.refreshed)' : '';
  db.prepare(`DELETE FROM client_year ${removed}`).run();
  insertYears(db, some);
  refreshSummaries(db, scope);
  refreshTexts(db, scope);
  noteClients(db, some ? ids : 'all');
}

/** Clients whose years are summed at once: those of all would be sorted in memory, as many as there are commission lines. */
const TOGETHER = 2048;
const STRETCH: Scope = { ...EVERYONE, rows: 'AND client_id >= @from AND client_id < @to' };

function insertYears(db: ReadBook, some: boolean): void {
  const into = `INSERT INTO client_year (${YEAR_COLUMNS.join(', ')})`;
  if (some) {
    db.prepare(`${into} ${yearSql(SOME)}`).run();
    return;
  }
  const last = db.prepare<[], { id: number }>('SELECT ifnull(max(id), 0) AS id FROM client').get();
  const insert = db.prepare<{ from: number; to: number }>(`${into} ${yearSql(STRETCH)}`);
  for (let from = 0; from <= (last?.id ?? 0); from += TOGETHER) {
    insert.run({ from, to: from + TOGETHER });
  }
}

/** Only rows that differ are written: an index entry moved for nothing costs more than the comparison. */
function refreshSummaries(db: ReadBook, scope: Scope): void {
  const values = SUMMARY_COLUMNS.slice(1);
  db.prepare(
    `INSERT INTO client_summary (${SUMMARY_COLUMNS.join(', ')}) ${summarySql(scope)} ${scope.clients === '' ? 'WHERE 1' : ''}
     ON CONFLICT (client_id) DO UPDATE SET ${values.map((column) => `${column} = excluded.${column}`).join(', ')}
     WHERE ${values.map((column) => `${column} IS NOT excluded.${column}`).join(' OR ')}`,
  ).run();
}

/** Only texts that differ are written. */
function refreshTexts(db: ReadBook, scope: Scope): void {
  db.prepare(
    `INSERT INTO client_text (client_id, text) SELECT client.id, ${SEARCH_TEXT} FROM client ${scope.clients === '' ? 'WHERE 1' : scope.clients}
     ON CONFLICT (client_id) DO UPDATE SET text = excluded.text WHERE text <> excluded.text`,
  ).run();
}

function nameRefreshed(db: ReadBook, ids: readonly number[]): void {
  db.prepare('CREATE TEMP TABLE IF NOT EXISTS refreshed (id INTEGER PRIMARY KEY)').run();
  db.prepare('DELETE FROM temp.refreshed').run();
  db.prepare('INSERT INTO temp.refreshed SELECT value FROM json_each(?)').run(JSON.stringify(ids));
}
