import { Refusal } from '../../../shared/result.ts';
import { risingOrder } from '../../../shared/segmentation/order.ts';
import { linePlaces } from '../line-places.ts';
import type { ReadBook } from '../types.ts';
import { loadFigures } from './segment-figures.ts';
import { latestRun, type StoredRun } from './segment-store.ts';

/** @throws Refusal `no-run` */
export function requireRun(db: ReadBook): StoredRun {
  const run = latestRun(db);
  if (run === null) {
    throw new Refusal('no-run', 'The book has not been segmented yet. Run a segmentation first.');
  }
  return run;
}

const SORTS = {
  value: 'result.value_minor DESC, result.household_id',
  name: 'household.name, result.household_id',
} as const;

export type HouseholdArgs = {
  readonly tier: string | null;
  readonly state: string | null;
  readonly sort: 'rank' | keyof typeof SORTS;
  readonly offset: number;
  readonly limit: number;
};

export type HouseholdRow = {
  readonly householdId: number;
  readonly leadClientId: number;
  readonly name: string;
  readonly clients: number;
  readonly tier: string | null;
  readonly ruleTier: string | null;
  readonly overridden: boolean;
  readonly valueMinor: number | null;
  readonly rank: number | null;
  readonly points: number | null;
  readonly state: string;
  readonly unscoredReason: string | null;
};

const FILTER = `run_id = :run AND (:tier IS NULL OR tier IS nullif(:tier, 'unscored')) AND (:state IS NULL OR state = :state)`;
/** The client a household is shown by. */
export const LEAD = `ifnull(household.lead_client_id, (SELECT min(id) FROM client WHERE client.household_id = household.id))`;

const HOUSEHOLDS = `SELECT result.household_id AS householdId, ${LEAD} AS leadClientId, household.name,
    (SELECT count(*) FROM client WHERE client.household_id = household.id AND merged_into_client_id IS NULL) AS clients,
    result.tier, result.rule_tier AS ruleTier, result.value_minor AS valueMinor,
    result.score_milli / 1000.0 AS points, result.state, result.unscored_reason AS unscoredReason
  FROM segment_result AS result JOIN household ON household.id = result.household_id`;

/** Households of the latest run. @throws Refusal `no-run` */
export function listHouseholds(db: ReadBook, args: HouseholdArgs): { total: number; rows: readonly HouseholdRow[] } {
  const run = requireRun(db).id;
  const { standingOf } = loadFigures(db, run);
  const filter = { run, tier: args.tier, state: args.state };
  const page = { limit: args.limit, offset: args.offset };
  const total = db
    .prepare<object, { n: number }>(`SELECT count(*) AS n FROM segment_result WHERE ${FILTER}`)
    .get(filter);
  const rows =
    args.sort === 'rank'
      ? rankedPage(db, filter, page, (household) => standingOf(household).rank)
      : db
          .prepare<object, ListedRow>(
            `${HOUSEHOLDS} WHERE ${FILTER} ORDER BY ${SORTS[args.sort]} LIMIT :limit OFFSET :offset`,
          )
          .all({ ...filter, ...page });
  return {
    total: total?.n ?? 0,
    rows: rows.map((row) => ({
      ...row,
      rank: standingOf(row.householdId).rank,
      overridden: row.tier !== row.ruleTier,
    })),
  };
}

type ListedRow = Omit<HouseholdRow, 'overridden' | 'rank'>;

/** A page by rank, those without one last: ranks stand in a column of the run, so only the page is read as rows. */
function rankedPage(
  db: ReadBook,
  filter: { readonly run: number; readonly tier: string | null; readonly state: string | null },
  page: { readonly limit: number; readonly offset: number },
  rankOf: (household: number) => number | null,
): readonly ListedRow[] {
  const passing = db
    .prepare<object, number>(`SELECT household_id FROM segment_result WHERE ${FILTER} ORDER BY household_id`)
    .pluck()
    .all(filter)
    .map(Number);
  const ranks = Float64Array.from(passing, (household) => rankOf(household) ?? Number.POSITIVE_INFINITY);
  const shown = Array.from(
    risingOrder(ranks).subarray(page.offset, page.offset + page.limit),
    (at) => passing[at] ?? 0,
  );
  const rows = new Map(
    db
      .prepare<object, ListedRow>(
        `${HOUSEHOLDS} WHERE run_id = :run AND household.id IN (SELECT value FROM json_each(:shown))`,
      )
      .all({ run: filter.run, shown: JSON.stringify(shown) })
      .map((row) => [row.householdId, row]),
  );
  return shown.flatMap((household) => rows.get(household) ?? []);
}

export type CommissionLine = {
  readonly commissionId: number;
  readonly clientId: number;
  readonly client: string;
  readonly policyNumber: string;
  readonly carrier: string | null;
  readonly datedOn: string | null;
  readonly kind: string;
  readonly amountMinor: number;
  readonly statementId: number | null;
  readonly fileName: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
};

/** Clients that answer for a household, those merged into one of them included. */
export const MEMBERS = `WITH RECURSIVE member (id) AS (
    SELECT id FROM client WHERE household_id = :household AND merged_into_client_id IS NULL
    UNION SELECT client.id FROM client JOIN member ON client.merged_into_client_id = member.id
  )`;

type Window = { readonly household: number; readonly from: string; readonly asOf: string };

export function countLines(db: ReadBook, window: Window): { count: number; amountMinor: number } {
  const row = db
    .prepare<object, { count: number; amountMinor: number }>(
      `${MEMBERS} SELECT count(*) AS count, ifnull(sum(amount_minor), 0) AS amountMinor FROM commission
       WHERE client_id IN (SELECT id FROM member) AND dated_on BETWEEN :from AND :asOf`,
    )
    .get(window);
  return row ?? { count: 0, amountMinor: 0 };
}

/** The commission behind a household's value, newest first, each with the row of the file it came from. */
export function listLines(
  db: ReadBook,
  args: { readonly householdId: number; readonly offset: number; readonly limit: number },
): { total: number; rows: readonly CommissionLine[] } {
  const { summary } = requireRun(db);
  const window = { household: args.householdId, from: summary.from, asOf: summary.asOf };
  const rows = db
    .prepare<object, Omit<CommissionLine, 'sheet' | 'row'> & { readonly line: number | null }>(
      `${MEMBERS} SELECT commission.id AS commissionId, commission.client_id AS clientId, client.name AS client,
         policy.number AS policyNumber, carrier.name AS carrier, commission.dated_on AS datedOn, commission.kind,
         commission.amount_minor AS amountMinor, commission.statement_id AS statementId,
         statement.file_name AS fileName, commission.line_no AS line
       FROM commission JOIN client ON client.id = commission.client_id JOIN policy ON policy.id = commission.policy_id
       LEFT JOIN carrier ON carrier.id = commission.carrier_id
       LEFT JOIN statement ON statement.id = commission.statement_id
       WHERE commission.client_id IN (SELECT id FROM member) AND commission.dated_on BETWEEN :from AND :asOf
       ORDER BY commission.dated_on DESC, commission.id DESC LIMIT :limit OFFSET :offset`,
    )
    .all({ ...window, limit: args.limit, offset: args.offset });
  const places = linePlaces(db);
  const placed = rows.map(({ line, ...row }): CommissionLine => {
    const place = row.statementId === null || line === null ? null : places(row.statementId, line);
    return { ...row, sheet: place?.sheet ?? null, row: place?.row ?? null };
  });
  return { total: countLines(db, window).count, rows: placed };
}
