import type { ClientRow } from '../../../shared/contract/clients.ts';
import type { Day } from '../../../shared/day.ts';
import { type ListedHousehold, type ListedRow, someClientRecords, someHouseholdRecords } from '../client-records.ts';
import { advisorReader, nextTouchReader, noFewRows } from '../few-rows.ts';
import type { ReadBook } from '../types.ts';
import { conditionOf, orderOf } from './client-conditions.ts';
import { type ClientListArgs, QUICK } from './client-list.ts';

/**
 * The client list while its index is still being made: the beginning of a list straight from the file, in a tenth of a
 * second at 100 000 clients, where the index would be waited for. The answers are the same.
 */

/** Further down, SQLite would sort all that stands before. */
const NEAR = 1_000;

/** @returns null where only the index can tell soon enough */
function list(db: ReadBook, args: ClientListArgs) {
  if ((args.filter.search ?? '') !== '' || args.offset > NEAR) {
    return null;
  }
  const every = totals(db, {}, args.today);
  const some = Object.values(args.filter).some((asked) => asked !== undefined);
  const kept = some ? totals(db, args.filter, args.today) : every;
  const { sql, args: values } = conditionOf(args.filter, args.today);
  const ids = db
    .prepare<(string | number)[], number>(
      `SELECT client_id FROM client_summary AS summary WHERE ${sql} ORDER BY ${orderOf(args.sort)} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...values, args.limit, args.offset) as number[];
  const records = someClientRecords(db, ids);
  const homes = someHouseholdRecords(
    db,
    Array.from(records.values(), ([, household]) => household),
  );
  const sizes = sizesOf(db, ids);
  const few = noFewRows();
  const readers = { advisorOf: advisorReader(db, few), nextTouchOf: nextTouchReader(db, few) };
  return {
    rows: ids.flatMap((id) => {
      const record = records.get(id);
      return record === undefined ? [] : rowOf(record, homes.get(record[1]), sizes.get(record[1]) ?? 0, readers);
    }),
    total: kept.clients,
    households: kept.households,
    valueMinor: kept.valueMinor,
    all: every.clients,
    allHouseholds: every.households,
    allValueMinor: every.valueMinor,
  };
}

type Totals = { readonly clients: number; readonly households: number; readonly valueMinor: number };

/** Each household's value counts once. */
function totals(db: ReadBook, filter: ClientListArgs['filter'], today: Day): Totals {
  const { sql, args } = conditionOf(filter, today);
  const found = db
    .prepare<(string | number)[], Totals>(
      `SELECT ifnull(sum(clients), 0) AS clients, count(*) AS households, ifnull(sum(value), 0) AS valueMinor FROM (
         SELECT count(*) AS clients, max(value_minor) AS value FROM client_summary AS summary WHERE ${sql} GROUP BY household_id)`,
    )
    .get(...args);
  return found ?? { clients: 0, households: 0, valueMinor: 0 };
}

/** Members of the households of some clients, by household. */
function sizesOf(db: ReadBook, ids: readonly number[]): ReadonlyMap<number, number> {
  const rows = db
    .prepare<[string], [household: number, size: number]>(
      `SELECT household_id, count(*) FROM client WHERE merged_into_client_id IS NULL AND household_id IN
         (SELECT household_id FROM client_summary WHERE client_id IN (SELECT value FROM json_each(?)))
       GROUP BY household_id`,
    )
    .raw()
    .all(JSON.stringify(ids)) as unknown as [number, number][];
  return new Map(rows);
}

type Readers = {
  readonly advisorOf: ReturnType<typeof advisorReader>;
  readonly nextTouchOf: ReturnType<typeof nextTouchReader>;
};

function rowOf(
  record: ListedRow,
  home: ListedHousehold | undefined,
  householdSize: number,
  { advisorOf, nextTouchOf }: Readers,
): ClientRow {
  const [id, householdId, name, kind, unnamed, doNotContact, tier, state, status, advisor] = record;
  const policiesInForce = record[10];
  const linesInForce = record[11];
  const annualPremiumMinor = record[12];
  const valueMinor = record[13];
  const [nextTouchOn, nextRenewalOn, lastContactOn, firstPolicyOn] = [record[14], record[15], record[16], record[17]];
  const [, household = '', change = null] = home ?? [];
  return {
    id,
    name,
    kind,
    householdId,
    household,
    householdSize,
    tier,
    state,
    valueMinor,
    change,
    status: status as ClientRow['status'],
    policiesInForce,
    linesInForce,
    annualPremiumMinor,
    advisor: advisorOf(advisor ?? 0),
    nextTouch: nextTouchOf(nextTouchOn, record[18] ?? 0),
    nextRenewalOn,
    lastContactOn,
    firstPolicyOn,
    unnamed: unnamed === 1,
    doNotContact: doNotContact === 1,
  };
}

function quickCounts(db: ReadBook, { today }: { readonly today: Day }) {
  const [overdue = 0, fallers = 0, singlePolicy = 0, unscored = 0, unnamed = 0] = QUICK.map((quick) => {
    const { sql, args } = conditionOf({ quick }, today);
    const count = db.prepare<(string | number)[], number>(
      `SELECT count(*) FROM client_summary AS summary WHERE ${sql}`,
    );
    return count.pluck().get(...args);
  });
  return { overdue, fallers, singlePolicy, unscored, unnamed };
}

/** Answers of the reads of the same name, or null. */
export const earlyClientReads = {
  'clients.list': list,
  'clients.quickCounts': quickCounts,
};
