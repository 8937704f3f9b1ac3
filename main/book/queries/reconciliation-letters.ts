import { CLAIM_STATES, type ClaimState } from '../../../shared/reconciliation/claims.ts';
import { totalsOf } from '../../../shared/reconciliation/totals.ts';
import type { ClaimLetter, FindingRow, ReconcileReport } from '../../../shared/reconciliation/view.ts';
import type { ReadBook } from '../types.ts';
import { type Reconciled, reconciled } from './reconciliation-gather.ts';
import { claimStates, rowMaker } from './reconciliation-rows.ts';
import { figuresOf, stateAt } from './reconciliation-states.ts';

type AsOf = { readonly asOf: string | null };

/** Rows of everything that can be claimed in these states: oldest first. */
function claimRows(db: ReadBook, whole: Reconciled, wanted: readonly ClaimState[]): readonly FindingRow[] {
  const { found } = whole;
  const states = claimStates(db);
  const makeRow = rowMaker(db, whole, states);
  const rows: FindingRow[] = [];
  for (let index = 0; index < found.size; index += 1) {
    const state = stateAt(found, index, states);
    const row = state !== null && wanted.includes(state) ? makeRow(index) : null;
    if (row !== null) {
      rows.push(row);
    }
  }
  return rows.toSorted((one, other) => compare(one.day ?? '', other.day ?? '') || compare(one.key, other.key));
}

/** A letter for each carrier of whom something is open or claimed; of one carrier only when it is named. */
function letters(db: ReadBook, { asOf, carrierId }: AsOf & { readonly carrierId: number | null }) {
  const whole = reconciled(db, asOf);
  const byCarrier = new Map<number | null, FindingRow[]>();
  for (const row of claimRows(db, whole, ['open', 'claimed'])) {
    if (carrierId === null || row.carrierId === carrierId) {
      byCarrier.set(row.carrierId, [...(byCarrier.get(row.carrierId) ?? []), row]);
    }
  }
  const written = [...byCarrier.values()].map(
    (rows): ClaimLetter => ({
      carrier: rows[0]?.carrier ?? null,
      totalMinor: rows.reduce((sum, { claim }) => sum + (claim?.amountMinor ?? 0), 0),
      rows: rows.map((row) => ({
        policyNumber: row.policyNumber,
        client: row.client,
        class: row.class,
        reason: row.reason,
        kind: row.kind,
        day: row.day,
        expectedMinor: row.expectedMinor,
        receivedMinor: row.receivedMinor,
        amountMinor: row.claim?.amountMinor ?? 0,
      })),
    }),
  );
  return {
    asOf: whole.asOf,
    letters: written.toSorted((one, other) => compare(one.carrier ?? '', other.carrier ?? '')),
  };
}

/** Everything a reconciliation found, as data. */
function report(db: ReadBook, { asOf }: AsOf): ReconcileReport {
  const whole = reconciled(db, asOf);
  const { byClass, expectedMinor, receivedMinor, differenceMinor } = totalsOf(figuresOf(whole.found));
  return {
    asOf: whole.asOf,
    expected: expectedMinor,
    received: receivedMinor,
    difference: differenceMinor,
    byClass: Object.fromEntries(
      Object.entries(byClass).map(([name, sum]) => [
        name,
        { count: sum.count, expected: sum.expectedMinor, received: sum.receivedMinor, difference: sum.differenceMinor },
      ]),
    ) as ReconcileReport['byClass'],
    claims: claimRows(db, whole, CLAIM_STATES).map((row) => ({
      carrier: row.carrier,
      policyNumber: row.policyNumber,
      client: row.client,
      class: row.class,
      reason: row.reason,
      day: row.day,
      expected: row.expectedMinor,
      received: row.receivedMinor,
      amount: row.claim?.amountMinor ?? 0,
      ageDays: row.claim?.ageDays ?? null,
      state: row.claim?.state ?? 'open',
      disputedOn: row.claim?.disputedOn ?? null,
    })),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export const reconciliationLetterReads = { 'reconcile.letters': letters, 'reconcile.report': report };
