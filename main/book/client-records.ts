import type { ReadBook } from './types.ts';

/** One client as the list keeps it in memory; arrays, since a book has many. */
export type ListedRow = readonly [
  id: number,
  household: number,
  name: string,
  kind: 'person' | 'organisation',
  unnamed: number,
  doNotContact: number,
  tier: string | null,
  state: string | null,
  status: string,
  advisor: number | null,
  policies: number,
  lines: number,
  premium: number,
  value: number | null,
  nextTouch: string | null,
  renewal: string | null,
  lastContact: string | null,
  since: string | null,
  /** The activity of the next touch. */
  nextActivity: number | null,
];

/** A merged client stands in no list: its rows went to the other one. */
const ROWS = `SELECT summary.client_id, summary.household_id, client.name, client.kind, client.unnamed, client.do_not_contact, summary.tier, summary.state,
    summary.status, summary.advisor_id, summary.policies_in_force, summary.lines_in_force, summary.annual_premium_minor,
    summary.value_minor, summary.next_touch_on, summary.next_renewal_on, summary.last_contact_on, summary.first_policy_on,
    summary.next_touch_activity_id
  FROM client_summary AS summary
  JOIN client ON client.id = summary.client_id AND client.merged_into_client_id IS NULL`;

/** What the list shows of a household beside its clients. */
export type ListedHousehold = readonly [
  id: number,
  name: string,
  /** How its value moves. */
  change: number | null,
];

const HOUSEHOLDS = `SELECT household.id, household.name, result.trend FROM household
  LEFT JOIN segment_result AS result
    ON result.run_id = (SELECT max(id) FROM segment_run) AND result.household_id = household.id`;

const LISTED = 'client_id NOT IN (SELECT id FROM client WHERE merged_into_client_id IS NOT NULL)';

/** Ids of those in the list, each order from an index alone. */
export const CLIENTS_BY_NAME = `SELECT client_id FROM client_summary WHERE ${LISTED} ORDER BY sort_key, client_id`;
export const CLIENTS_BY_HOUSEHOLD = `SELECT client_id FROM client_summary WHERE ${LISTED} ORDER BY household_id, client_id`;

/** Rows read in one go: a few milliseconds, so that a question in between need not wait longer. */
const SLICE = 1_000;

/** All of them by id, a slice at a time. */
export function clientRecords(db: ReadBook): Generator<readonly ListedRow[], void> {
  return slices<ListedRow>(db, `${ROWS} WHERE summary.client_id > ? ORDER BY summary.client_id LIMIT ?`);
}

/** The same of households. */
export function householdRecords(db: ReadBook): Generator<readonly ListedHousehold[], void> {
  return slices<ListedHousehold>(db, `${HOUSEHOLDS} WHERE household.id > ? ORDER BY household.id LIMIT ?`);
}

function* slices<Row extends readonly [id: number, ...rest: unknown[]]>(
  db: ReadBook,
  source: string,
): Generator<readonly Row[], void> {
  const slice = db.prepare<[number, number], Row>(source).raw();
  for (let rows = slice.all(0, SLICE); rows.length > 0; rows = slice.all(rows.at(-1)?.[0] ?? 0, SLICE)) {
    yield rows;
  }
}

/** Those of some ids. */
export function someHouseholdRecords(db: ReadBook, ids: readonly number[]): ReadonlyMap<number, ListedHousehold> {
  const rows = db
    .prepare<[string], ListedHousehold>(`${HOUSEHOLDS} WHERE household.id IN (SELECT value FROM json_each(?))`)
    .raw()
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row[0], row]));
}

/** A client's place among names. */
export function sortKeyOf(db: ReadBook, clientId: number): string {
  const key = db.prepare<[number], string>('SELECT sort_key FROM client_summary WHERE client_id = ?').pluck();
  return key.get(clientId) ?? '';
}

/** Those of some ids that stand in the list. */
export function someClientRecords(db: ReadBook, ids: readonly number[]): ReadonlyMap<number, ListedRow> {
  const rows = db
    .prepare<[string], ListedRow>(`${ROWS} WHERE summary.client_id IN (SELECT value FROM json_each(?))`)
    .raw()
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row[0], row]));
}
