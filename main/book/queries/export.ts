import type { ExportName } from '../../../shared/contract/export.ts';
import type { ReadBook } from '../types.ts';

/** How a column is written: text may need guarding, money stands in major units with two decimals. */
export type ExportColumn = { readonly name: string; readonly type: 'text' | 'number' | 'money' | 'day' };

export type ExportCell = string | number | null;

type Table = {
  readonly columns: readonly ExportColumn[];
  /** Rows after an id, ordered by it; the first column is the id. */
  readonly source: string;
};

const id = (name: string): ExportColumn => ({ name, type: 'number' });
const text = (name: string): ExportColumn => ({ name, type: 'text' });
const money = (name: string): ExportColumn => ({ name, type: 'money' });
const day = (name: string): ExportColumn => ({ name, type: 'day' });

/** The tables other programs build on: names and order of columns stay. */
export const EXPORT_TABLES: Readonly<Record<Exclude<ExportName, 'provenance'>, Table>> = {
  clients: {
    columns: [
      id('client_id'),
      text('client'),
      text('kind'),
      day('birth_date'),
      id('household_id'),
      text('tier'),
      text('advisor'),
      text('status'),
    ],
    source: `SELECT client.id, client.name, client.kind, client.birth_date, client.household_id, summary.tier, person.name,
        summary.status
      FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
      LEFT JOIN person ON person.id = client.advisor_id
      WHERE client.id > ? AND client.merged_into_client_id IS NULL ORDER BY client.id LIMIT ?`,
  },
  policies: {
    columns: [
      id('policy_id'),
      id('client_id'),
      text('policy_number'),
      text('carrier'),
      text('line'),
      text('status'),
      day('start'),
      day('renewal'),
      day('end'),
      money('premium'),
    ],
    source: `SELECT policy.id, policy.client_id, policy.number, carrier.name, line.code, policy.status, policy.started_on,
        policy.renewal_on, policy.ended_on, policy.premium_minor
      FROM policy LEFT JOIN carrier ON carrier.id = policy.carrier_id LEFT JOIN line ON line.id = policy.line_id
      WHERE policy.id > ? ORDER BY policy.id LIMIT ?`,
  },
  commissions: {
    columns: [
      id('commission_id'),
      id('client_id'),
      id('policy_id'),
      text('policy_number'),
      text('carrier'),
      day('dated_on'),
      text('kind'),
      money('amount'),
      id('statement_id'),
    ],
    source: `SELECT commission.id, commission.client_id, commission.policy_id, policy.number, carrier.name, commission.dated_on,
        commission.kind, commission.amount_minor, commission.statement_id
      FROM commission JOIN policy ON policy.id = commission.policy_id
      LEFT JOIN carrier ON carrier.id = ifnull(commission.carrier_id, policy.carrier_id)
      WHERE commission.id > ? ORDER BY commission.id LIMIT ?`,
  },
  claims: {
    columns: [
      id('claim_id'),
      id('client_id'),
      id('policy_id'),
      text('claim_number'),
      day('lost_on'),
      money('paid'),
      money('reserve'),
      text('status'),
    ],
    source: `SELECT id, client_id, policy_id, number, lost_on, paid_minor, reserve_minor, status
      FROM claim WHERE id > ? ORDER BY id LIMIT ?`,
  },
  touches: {
    columns: [
      id('touch_id'),
      id('client_id'),
      text('client'),
      text('tier'),
      text('activity'),
      text('channel'),
      day('planned_on'),
      text('person'),
      id('minutes'),
      text('status'),
    ],
    source: `SELECT touch.id, touch.client_id, client.name, touch.tier, ifnull(activity.name, activity.code), touch.channel,
        touch.planned_on, person.name, touch.minutes, touch.status
      FROM touch JOIN client ON client.id = touch.client_id JOIN activity ON activity.id = touch.activity_id
      LEFT JOIN person ON person.id = touch.person_id
      WHERE touch.id > ? ORDER BY touch.id LIMIT ?`,
  },
};

/** The next rows of a table; fewer than asked for means the end. */
function page(
  db: ReadBook,
  args: { readonly what: Exclude<ExportName, 'provenance'>; readonly afterId: number; readonly limit: number },
): ExportCell[][] {
  return db
    .prepare<[number, number], ExportCell[]>(EXPORT_TABLES[args.what].source)
    .raw()
    .all(args.afterId, args.limit) as ExportCell[][];
}

export const exportReads = { 'export.page': page };
