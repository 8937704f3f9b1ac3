import { expect, test } from 'vitest';
import { RATE_DEFAULTS, type Rate } from '../../../shared/reconciliation/classes.ts';
import { addClient, directBook, NOW } from '../book-fixture.ts';
import { latestDayOf } from '../in-force.ts';
import type { ReadBook } from '../types.ts';
import { reconciliationClaimReads, reconciliationClaimWrites } from './reconciliation-claims.ts';
import { type FindingsQuery, reconciliationFindingReads } from './reconciliation-findings.ts';
import { reconciliationLetterReads } from './reconciliation-letters.ts';
import { reconciliationRateReads, reconciliationRateWrites } from './reconciliation-rates.ts';

const { 'reconcile.overview': overview, 'reconcile.findings': findings } = reconciliationFindingReads;
const { 'reconcile.letters': letters, 'reconcile.report': report } = reconciliationLetterReads;
const {
  'reconcile.mark': mark,
  'reconcile.restore': restore,
  'reconcile.deposit': deposit,
} = reconciliationClaimWrites;

const EVERYTHING: FindingsQuery = {
  asOf: null,
  classes: [],
  states: [],
  carrierId: null,
  search: '',
  sort: 'difference',
  descending: false,
  offset: 0,
  limit: 100,
};

function carrierOf(db: ReadBook): number {
  return Number(
    db.prepare<[]>("INSERT INTO carrier (name, name_key) VALUES ('Polderzeker', 'polderzeker')").run().lastInsertRowid,
  );
}

function statementOf(db: ReadBook, carrierId: number, total: number, datedOn: string): number {
  return Number(
    db
      .prepare<unknown[]>(
        `INSERT INTO statement (carrier_id, file_name, sha256, byte_length, format, kind, recipe_name, reading, dated_on,
           imported_at, row_count, outcome, total_commission_minor)
         VALUES (?, 'q1.csv', 'x', 1, 'csv', 'commissions', '', '{}', ?, ?, 1, '{}', ?)`,
      )
      .run(carrierId, datedOn, NOW, total).lastInsertRowid,
  );
}

/** Three clients with a motor policy of 1 000.00 from 2020-03-01; rate 10 %: right, short by 20.00, nothing received. */
function someBook() {
  const db = directBook();
  const carrierId = carrierOf(db);
  const statementId = statementOf(db, carrierId, 18_000, '2026-06-30');
  const policies = ['Anna', 'Bert', 'Cees'].map((name) => {
    const client = addClient(db, name, { policies: [{ premium: 100_000 }] });
    const policy = db.prepare<[number], number>('SELECT id FROM policy WHERE client_id = ?').pluck().get(client) ?? 0;
    db.prepare<[number, number]>('UPDATE policy SET carrier_id = ? WHERE id = ?').run(carrierId, policy);
    return { client, policy };
  });
  for (const [index, amount] of [10_000, 8_000].entries()) {
    const { client, policy } = policies[index] ?? { client: 0, policy: 0 };
    db.prepare<unknown[]>(
      `INSERT INTO commission (policy_id, client_id, carrier_id, kind, period_from, dated_on, premium_minor, amount_minor,
         statement_id, line_no) VALUES (?, ?, ?, 'renewal', '2026-03-01', '2026-03-01', 100000, ?, ?, ?)`,
    ).run(policy, client, carrierId, amount, statementId, index + 1);
  }
  const rate: Rate = {
    carrierId,
    lineId: null,
    productId: null,
    kind: 'renewal',
    basis: 'percent',
    ratePpm: 100_000,
    amountMinor: null,
    ...RATE_DEFAULTS,
  };
  return { db, carrierId, statementId, rate, policies };
}

test('a book is held against its rates, and lists filter, search, sort and page', () => {
  const { db, rate } = someBook();
  expect(overview(db, { asOf: null }).totals.byClass.unjudged.count).toBe(2);
  reconciliationRateWrites['reconcile.putRates'](db, { remove: [], put: [rate] });
  const { totals, asOf, claims } = overview(db, { asOf: null });
  expect(asOf).toBe(latestDayOf(db));
  // Expected 3 × 100.00; received 100.00 + 80.00.
  expect(totals).toMatchObject({ expectedMinor: 30_000, receivedMinor: 18_000, differenceMinor: -12_000 });
  expect(claims.open).toEqual({ count: 2, amountMinor: 12_000 });
  const all = findings(db, EVERYTHING);
  expect(all.rows.map((row) => [row.client, row.class, row.differenceMinor])).toEqual([
    ['Cees', 'missing', -10_000],
    ['Bert', 'wrong-rate', -2_000],
    ['Anna', 'right', 0],
  ]);
  expect(all.rows[1]).toMatchObject({
    base: 100_000,
    rate: { ratePpm: 100_000, carrier: 'Polderzeker' },
    source: { fileName: 'q1.csv' },
    claim: { amountMinor: 2_000, ageDays: 121, state: 'open' },
  });
  const names = (query: Partial<FindingsQuery>) =>
    findings(db, { ...EVERYTHING, ...query }).rows.map((row) => row.client);
  expect(names({ classes: ['wrong-rate'] })).toEqual(['Bert']);
  expect(names({ search: 'nna' })).toEqual(['Anna']);
  expect(names({ search: '%' })).toEqual([]);
  expect(names({ descending: true, limit: 2 })).toEqual(['Anna', 'Bert']);
  expect(names({ offset: 2, limit: 2 })).toEqual(['Anna']);
  expect(names({ carrierId: 99 })).toEqual([]);
  // Before the grace of 60 days is over nothing is missing.
  expect(overview(db, { asOf: '2026-04-29' }).totals.byClass.missing.count).toBe(0);
});

test('claims go from open to claimed to settled, and undo puts each step back', () => {
  const { db, rate } = someBook();
  reconciliationRateWrites['reconcile.putRates'](db, { remove: [], put: [rate] });
  const open = findings(db, { ...EVERYTHING, states: ['open'] }).rows;
  const claims = open.map(({ policyId, claim }) => ({ policyId, key: claim?.key ?? '' }));
  const claimed = mark(db, { asOf: null, claims, state: 'claimed', on: '2026-07-02', now: NOW });
  const states = () => findings(db, { ...EVERYTHING, states: ['claimed', 'settled'] }).rows.map(({ claim }) => claim);
  expect(states()).toMatchObject([{ state: 'claimed', disputedOn: '2026-07-02' }, { state: 'claimed' }]);
  const settled = mark(db, { asOf: null, claims: claims.slice(0, 1), state: 'settled', on: '2026-08-01', now: NOW });
  expect(states()[0]).toMatchObject({ state: 'settled', disputedOn: '2026-07-02' });
  expect(letters(db, { asOf: null, carrierId: null }).letters).toMatchObject([
    { carrier: 'Polderzeker', totalMinor: 2_000, rows: [{ client: 'Bert', amountMinor: 2_000 }] },
  ]);
  restore(db, { claims: settled.before, now: NOW });
  expect(states()[0]).toMatchObject({ state: 'claimed', disputedOn: '2026-07-02' });
  restore(db, { claims: claimed.before, now: NOW });
  expect(states()).toEqual([]);
  expect(() =>
    mark(db, { asOf: null, claims: [{ policyId: 1, key: 'x' }], state: 'claimed', on: '2026-07-02', now: NOW }),
  ).toThrow(/nothing to claim/);
});

test('a claim outlives its line being imported again, and is resolved when the money comes', () => {
  const { db, rate, policies, carrierId } = someBook();
  reconciliationRateWrites['reconcile.putRates'](db, { remove: [], put: [rate] });
  const claims = findings(db, { ...EVERYTHING, states: ['open'] }).rows.map(({ policyId, claim }) => ({
    policyId,
    key: claim?.key ?? '',
  }));
  mark(db, { asOf: null, claims, state: 'claimed', on: '2026-07-02', now: NOW });
  db.prepare('UPDATE commission SET id = id + 1000').run();
  expect(overview(db, { asOf: null })).toMatchObject({ claims: { claimed: { count: 2 } }, resolved: 0 });
  const cees = policies[2] ?? { client: 0, policy: 0 };
  db.prepare<unknown[]>(
    `INSERT INTO commission (policy_id, client_id, carrier_id, kind, period_from, dated_on, premium_minor, amount_minor)
     VALUES (?, ?, ?, 'renewal', '2026-03-01', '2026-03-01', 100000, 10000)`,
  ).run(cees.policy, cees.client, carrierId);
  expect(overview(db, { asOf: null })).toMatchObject({ claims: { claimed: { count: 1 } }, resolved: 1 });
});

test('rates are proposed from what was paid, accepted, refused twice, and taken back', () => {
  const { db, carrierId } = someBook();
  const { rates, proposals } = reconciliationRateReads['reconcile.rates'](db);
  expect(rates).toEqual([]);
  // 10 % and 8 %: of an even number the lower.
  expect(proposals).toMatchObject([
    { carrierId, carrier: 'Polderzeker', lineCode: 'motor', ratePpm: 80_000, lines: 2, coverage: 0.5 },
  ]);
  const put = proposals.map(
    ({ carrierId: of, lineId, productId, kind, ratePpm }): Rate => ({
      carrierId: of,
      lineId,
      productId,
      kind,
      basis: 'percent',
      ratePpm,
      amountMinor: null,
      ...RATE_DEFAULTS,
    }),
  );
  const { ids } = reconciliationRateWrites['reconcile.putRates'](db, { remove: [], put });
  expect(reconciliationRateReads['reconcile.rates'](db).proposals).toEqual([]);
  expect(() => reconciliationRateWrites['reconcile.putRates'](db, { remove: [], put })).toThrow(/a rate for this/);
  const { removed } = reconciliationRateWrites['reconcile.putRates'](db, { remove: ids, put: [] });
  expect(removed).toEqual(put);
  expect(reconciliationRateReads['reconcile.rates'](db).rates).toEqual([]);
});

test('a deposit keeps its difference to the statement as an amount of its own', () => {
  const { db, statementId } = someBook();
  const typed = deposit(db, { statementId, amountMinor: 17_550, receivedOn: '2026-07-01', now: NOW });
  expect(typed).toEqual({ differenceMinor: -450, before: { amountMinor: null, receivedOn: null } });
  expect(reconciliationClaimReads['reconcile.deposits'](db)).toMatchObject([
    { totalMinor: 18_000, depositMinor: 17_550, differenceMinor: -450, receivedOn: '2026-07-01' },
  ]);
  deposit(db, { statementId, ...typed.before, now: NOW });
  expect(reconciliationClaimReads['reconcile.deposits'](db)[0]).toMatchObject({
    depositMinor: null,
    differenceMinor: null,
  });
  expect(() => deposit(db, { statementId: 99, amountMinor: 1, receivedOn: null, now: NOW })).toThrow(/not there/);
});

test('the headless document balances', () => {
  const { db, rate } = someBook();
  reconciliationRateWrites['reconcile.putRates'](db, { remove: [], put: [rate] });
  const { expected, received, difference, byClass, claims } = report(db, { asOf: null });
  expect([expected, received, difference]).toEqual([30_000, 18_000, -12_000]);
  const sums = Object.values(byClass);
  expect(sums.reduce((sum, one) => sum + one.difference, 0)).toBe(difference);
  expect(claims.map(({ client, amount, state }) => [client, amount, state])).toEqual([
    ['Bert', 2_000, 'open'],
    ['Cees', 10_000, 'open'],
  ]);
});

test('an empty book has nothing to say', () => {
  const db = directBook();
  expect(report(db, { asOf: null })).toMatchObject({ asOf: null, expected: 0, received: 0, claims: [] });
  expect(findings(db, EVERYTHING)).toEqual({ total: 0, all: 0, differenceMinor: 0, rows: [] });
});
