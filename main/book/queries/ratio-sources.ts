import { addMonths } from '../../../shared/day.ts';
import type { LedgerPolicy } from '../../../shared/evaluation/ledger.ts';
import { type PolicyYear, policyYears, type Window } from '../../../shared/evaluation/policy-years.ts';
import type {
  CommissionYear,
  ExpectedYear,
  Filled,
  FillName,
  RatioSources,
} from '../../../shared/evaluation/ratio-table.ts';
import type { ReadBook } from '../types.ts';
import { reconciled } from './reconciliation-gather.ts';
import { EARNED_FLOOR_MINOR } from './segment-extras.ts';

type ClientRow = {
  readonly householdId: number;
  readonly advisorId: number | null;
  readonly person: number;
  readonly birth: number;
  readonly email: number;
  readonly phone: number;
  readonly address: number;
};
type TouchRow = {
  readonly householdId: number;
  readonly advisorId: number | null;
  done: number;
  due: number;
  skipped: number;
};

/** What the ratios of a window are computed from, before it is divided into groups. */
export type Sources = {
  readonly clients: readonly ClientRow[];
  readonly touches: readonly TouchRow[];
  readonly years: readonly PolicyYear[];
  readonly of: (years: readonly PolicyYear[], rest: Pick<RatioSources, 'touches' | 'fill'>) => RatioSources;
  readonly whole: (change: (sources: RatioSources) => RatioSources) => RatioSources;
};

export function sourcesOf(db: ReadBook, ledger: readonly LedgerPolicy[], window: Window): Sources {
  const years = policyYears(ledger, window);
  const holdings = new Map<number, number>();
  for (const { holds, policy } of years) {
    if (holds) {
      holdings.set(policy.householdId, (holdings.get(policy.householdId) ?? 0) + 1);
    }
  }
  const shared = {
    window,
    holdings,
    commission: commissionOf(db, window),
    expected: expectedOf(db, window),
    claims: claimsOf(db, window),
    earnedFloorMinor: EARNED_FLOOR_MINOR,
  };
  const clients = clientRows(db);
  const touches = touchRows(db, window);
  const of: Sources['of'] = (some, rest) => ({ ...shared, years: some, ...rest });
  return {
    clients,
    touches,
    years,
    of,
    whole: (change) => change(of(years, { touches: worked(touches), fill: filled(clients, years) })),
  };
}

export function worked(rows: readonly TouchRow[]): RatioSources['touches'] {
  const add = (column: 'done' | 'due' | 'skipped') => rows.reduce((total, row) => total + row[column], 0);
  return { done: add('done'), due: add('due'), skipped: add('skipped') };
}

export function filled(clients: readonly ClientRow[], years: readonly PolicyYear[]): Record<FillName, Filled> {
  const count = (column: keyof ClientRow) => clients.filter((row) => row[column] === 1).length;
  const everybody = clients.length;
  return {
    fillBirthDate: { filled: count('birth'), applicable: count('person') },
    fillEmail: { filled: count('email'), applicable: everybody },
    fillPhone: { filled: count('phone'), applicable: everybody },
    fillAddress: { filled: count('address'), applicable: everybody },
    ...policyFill(years),
  };
}

export function policyFill(years: readonly PolicyYear[]): Record<'fillRenewalDate' | 'fillPremium', Filled> {
  const inForce = years.filter(({ holds }) => holds).map(({ policy }) => policy);
  const applicable = inForce.length;
  return {
    fillRenewalDate: { filled: inForce.filter(({ renewalOn }) => renewalOn !== null).length, applicable },
    fillPremium: { filled: inForce.filter((own) => own.annualPremiumMinor !== null).length, applicable },
  };
}

function clientRows(db: ReadBook): readonly ClientRow[] {
  return db
    .prepare<[], ClientRow>(
      `SELECT household_id AS householdId, advisor_id AS advisorId, kind = 'person' AS person,
         kind = 'person' AND birth_date IS NOT NULL AS birth,
         EXISTS (SELECT 1 FROM contact_point WHERE client_id = client.id AND kind = 'email') AS email,
         EXISTS (SELECT 1 FROM contact_point WHERE client_id = client.id AND kind = 'phone') AS phone,
         EXISTS (SELECT 1 FROM address WHERE client_id = client.id AND is_current = 1) AS address
       FROM client WHERE ended IS NULL AND merged_into_client_id IS NULL`,
    )
    .all();
}

/** Touches planned in a window; what was skipped with a reason is apart from what was due. */
function touchRows(db: ReadBook, { from, to }: Window): readonly TouchRow[] {
  return db
    .prepare<[string, string], TouchRow>(
      `SELECT touch.household_id AS householdId, client.advisor_id AS advisorId, sum(touch.status = 'done') AS done,
         sum(NOT (touch.status = 'skipped' AND ifnull(skip_reason, '') <> '')) AS due,
         sum(touch.status = 'skipped' AND ifnull(skip_reason, '') <> '') AS skipped
       FROM touch JOIN client ON client.id = touch.client_id WHERE planned_on BETWEEN ? AND ? GROUP BY 1, 2`,
    )
    .all(from, to);
}

function commissionOf(db: ReadBook, { from, to }: Window): ReadonlyMap<number, CommissionYear> {
  return new Map(
    db
      .prepare<object, CommissionYear & { policyId: number }>(
        `SELECT policy_id AS policyId, sum(CASE WHEN dated_on >= :from THEN amount_minor ELSE 0 END) AS now,
           sum(CASE WHEN dated_on < :from THEN amount_minor ELSE 0 END) AS before
         FROM commission WHERE dated_on BETWEEN :earlier AND :to GROUP BY policy_id`,
      )
      .all({ from, to, earlier: addMonths(from, -12) })
      .map(({ policyId, ...year }) => [policyId, year]),
  );
}

/** What the rates let expect in a window, by policy; null where the office entered no rates. */
function expectedOf(db: ReadBook, { from, to }: Window): ReadonlyMap<number, ExpectedYear> | null {
  const { rates, found } = reconciled(db, null);
  if (rates.length === 0) {
    return null;
  }
  const expected = new Map<number, ExpectedYear>();
  for (let index = 0; index < found.size; index += 1) {
    const at = found.at(index).day;
    if (at === null || at < from || at > to || found.classAt(index) === 'unjudged') {
      continue;
    }
    const own = expected.get(found.policyAt(index)) ?? { expected: 0, received: 0, missing: 0 };
    expected.set(found.policyAt(index), {
      expected: own.expected + found.expectedAt(index),
      received: own.received + found.receivedAt(index),
      missing: own.missing + (found.classAt(index) === 'missing' ? 1 : 0),
    });
  }
  return expected;
}

function claimsOf(db: ReadBook, { from, to }: Window): ReadonlyMap<number, number> | null {
  if (db.prepare<[], number>('SELECT 1 FROM claim LIMIT 1').pluck().get() === undefined) {
    return null;
  }
  return new Map(
    db
      .prepare<[string, string], { policyId: number; amount: number }>(
        `SELECT policy_id AS policyId, sum(ifnull(paid_minor, 0) + ifnull(reserve_minor, 0)) AS amount FROM claim
         WHERE policy_id IS NOT NULL AND coalesce(lost_on, reported_on) BETWEEN ? AND ? AND status <> 'rejected' GROUP BY 1`,
      )
      .all(from, to)
      .map(({ policyId, amount }) => [policyId, amount]),
  );
}
