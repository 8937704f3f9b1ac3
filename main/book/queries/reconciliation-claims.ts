import { and, desc, eq, isNull, sql } from 'drizzle-orm/sql';
import type { ClaimState } from '../../../shared/reconciliation/claims.ts';
import type { DepositRow, KeptClaim } from '../../../shared/reconciliation/view.ts';
import { Refusal } from '../../../shared/result.ts';
import { carrier } from '../schema/carrier.ts';
import { deposit, moneyClaim } from '../schema/reconciliation.ts';
import { statement } from '../schema/statement.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { reconciled } from './reconciliation-gather.ts';

type Mark = {
  readonly asOf: string | null;
  readonly claims: readonly { readonly policyId: number; readonly key: string }[];
  readonly state: ClaimState;
  /** The day it is claimed on. */
  readonly on: string;
  readonly now: string;
};

/**
 * Says what became of money to claim. Claiming sets the dispute date; settling and writing off keep it; open forgets it.
 * @returns what was kept before, which `restoreClaims` puts back
 * @throws Refusal `claim-gone` when one of them is nothing to claim any more
 */
function markClaims(db: WriteBook, { asOf, claims, state, on, now }: Mark): { readonly before: readonly KeptClaim[] } {
  const { found } = reconciled(db, asOf);
  const wanted = new Set(claims.map(({ policyId, key }) => `${policyId}/${key}`));
  const policies = new Set(claims.map(({ policyId }) => policyId));
  const marked: KeptClaim[] = [];
  for (let index = 0; index < found.size; index += 1) {
    const policyId = found.policyAt(index);
    const key = policies.has(policyId) ? found.claimKeyAt(index) : '';
    if (key !== '' && wanted.delete(`${policyId}/${key}`)) {
      const { carrierId, reason, day, expectedMinor, receivedMinor } = found.at(index);
      const disputedOn = state === 'claimed' ? on : (keptOf(db, policyId, key)?.disputedOn ?? null);
      const figures = { carrierId, reason, dueOn: day, expectedMinor, receivedMinor };
      marked.push({ policyId, key, kept: state === 'open' ? null : { ...figures, state, disputedOn } });
    }
  }
  if (wanted.size > 0) {
    throw new Refusal('claim-gone', 'This is nothing to claim any more. Look at the list again.');
  }
  return restoreClaims(db, { claims: marked, now });
}

/** Puts claims as they are given; answers what was kept before. */
function restoreClaims(
  db: WriteBook,
  { claims, now }: { readonly claims: readonly KeptClaim[]; readonly now: string },
): { readonly before: readonly KeptClaim[] } {
  const before = claims.map(({ policyId, key }): KeptClaim => ({ policyId, key, kept: keptOf(db, policyId, key) }));
  for (const { policyId, key, kept } of claims) {
    db.orm
      .delete(moneyClaim)
      .where(and(eq(moneyClaim.policyId, policyId), eq(moneyClaim.itemKey, key)))
      .run();
    if (kept !== null) {
      db.orm
        .insert(moneyClaim)
        .values({ policyId, itemKey: key, ...kept, updatedAt: now })
        .run();
    }
  }
  db.touched('money_claim');
  return { before };
}

function keptOf(db: ReadBook, policyId: number, key: string): KeptClaim['kept'] {
  const kept = db.orm
    .select({
      carrierId: moneyClaim.carrierId,
      state: moneyClaim.state,
      disputedOn: moneyClaim.disputedOn,
      reason: moneyClaim.reason,
      dueOn: moneyClaim.dueOn,
      expectedMinor: moneyClaim.expectedMinor,
      receivedMinor: moneyClaim.receivedMinor,
    })
    .from(moneyClaim)
    .where(and(eq(moneyClaim.policyId, policyId), eq(moneyClaim.itemKey, key)))
    .get();
  return kept ?? null;
}

/** Statements that paid commission, latest first, with what the bank shows for each. */
function deposits(db: ReadBook): readonly DepositRow[] {
  return db.orm
    .select({
      statementId: statement.id,
      fileName: statement.fileName,
      carrier: carrier.name,
      datedOn: statement.datedOn,
      lines: statement.rowCount,
      totalMinor: sql<number>`${statement.totalCommissionMinor}`,
      depositMinor: deposit.amountMinor,
      receivedOn: deposit.receivedOn,
      differenceMinor: deposit.differenceMinor,
    })
    .from(statement)
    .leftJoin(deposit, eq(deposit.statementId, statement.id))
    .leftJoin(carrier, eq(carrier.id, statement.carrierId))
    .where(and(isNull(statement.undoneAt), sql`${statement.totalCommissionMinor} IS NOT NULL`))
    .orderBy(desc(sql`ifnull(${statement.datedOn}, '')`), desc(statement.id))
    .all();
}

type Typed = {
  readonly statementId: number;
  /** Null takes the deposit away. */
  readonly amountMinor: number | null;
  readonly receivedOn: string | null;
  readonly now: string;
};

/**
 * Keeps what the bank shows for a statement, with the difference to its total as an amount of its own.
 * @returns the deposit there was before
 * @throws Refusal `unknown-statement`
 */
function typeDeposit(db: WriteBook, { statementId, amountMinor, receivedOn, now }: Typed) {
  const row = deposits(db).find((one) => one.statementId === statementId);
  if (row === undefined) {
    throw new Refusal('unknown-statement', 'This statement is not there any more, or pays no commission.');
  }
  db.orm.delete(deposit).where(eq(deposit.statementId, statementId)).run();
  const differenceMinor = amountMinor === null ? null : amountMinor - row.totalMinor;
  if (amountMinor !== null && differenceMinor !== null) {
    db.orm.insert(deposit).values({ statementId, amountMinor, receivedOn, differenceMinor, enteredAt: now }).run();
  }
  db.touched('deposit');
  return { differenceMinor, before: { amountMinor: row.depositMinor, receivedOn: row.receivedOn } };
}

export const reconciliationClaimReads = { 'reconcile.deposits': deposits };

export const reconciliationClaimWrites = {
  'reconcile.mark': markClaims,
  'reconcile.restore': restoreClaims,
  'reconcile.deposit': typeDeposit,
};
