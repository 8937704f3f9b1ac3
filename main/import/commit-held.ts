import type { Decision } from '../../shared/import/match-decision.ts';
import { classAt, type Plan, planImport } from '../../shared/import/plan.ts';
import { at, COMMISSION, hasFlag } from '../../shared/import/plan-rows.ts';
import type { Reading, ReadSummary, Warning } from '../../shared/import/reading.ts';
import { Refusal } from '../../shared/result.ts';
import { planBook } from '../book/queries/importing-view.ts';
import { refreshClients } from '../book/rollups.ts';
import type { WriteBook } from '../book/types.ts';
import { type ImportOutcome, outcomeOf, type StatementDate, writePlan } from './commit.ts';
import { lineDetail, writeIdentities } from './commit-lines.ts';
import { MoneyInsert, moneyAt, ownersOf } from './commit-money.ts';
import type { WrittenPolicies } from './commit-policies.ts';
import { writeShares } from './commit-shares.ts';
import { StatementWriter } from './commit-writer.ts';
import { type PackedFacts, unpackFacts } from './packed.ts';

/** Rows of a committed statement that waited, read again from its original, and what was decided about them. */
export type HeldRequest = {
  readonly statementId: number;
  readonly reading: Reading;
  readonly date: StatementDate;
  readonly summary: ReadSummary;
  readonly warnings: readonly Warning[];
  readonly facts: PackedFacts;
  readonly decisions: readonly (readonly [row: number, decision: Decision])[];
  readonly accepted: readonly string[];
  /** Who decided; empty where nobody knows. */
  readonly by?: string;
  /** UTC instant. */
  readonly now: string;
};

/** What came of the rows that were decided; `rowsBy.review` still wait. */
export type HeldCommitted = ImportOutcome & { readonly statementId: number };

/**
 * Writes what was decided about held rows in the caller's transaction, as part of the statement they came with: undoing
 * it takes them back too. What the statement reported at its commit stays as it was.
 * @throws Refusal `no-statement`, `already-undone`, `already-decided`
 */
export function commitHeld(db: WriteBook, request: HeldRequest): HeldCommitted {
  const { statementId, reading, date } = request;
  checkStatement(db, statementId);
  db.progress('match', 0);
  const facts = unpackFacts(request.facts);
  const plan = planImport(facts, planBook(db, statementId), {
    kind: reading.kind,
    datedOn: date.source === 'stated' ? date.day : null,
    decisions: new Map(request.decisions),
    hold: true,
    accepted: new Set(request.accepted),
  });
  db.checkCancelled();
  db.progress('write', 0);
  const writer = new StatementWriter(db, statementId, request.now);
  const touched = writePlan(writer, plan, date.day, writeDecided);
  writeShares(writer, plan, reading);
  db.progress('totals', 0);
  refreshClients(db, touched);
  db.prepare<[string, string, number]>(
    `INSERT INTO audit (at, actor, action, entity, entity_id) VALUES (?, ?, 'decide', 'statement', ?)`,
  ).run(request.now, request.by ?? '', statementId);
  db.touched('statement', 'client', 'household', 'policy', 'commission', 'claim', 'client_summary', 'client_year');
  return { statementId, ...outcomeOf(plan, request) };
}

function checkStatement(db: WriteBook, statementId: number): void {
  const found = db
    .prepare<[number], { undone_at: string | null }>('SELECT undone_at FROM statement WHERE id = ?')
    .get(statementId);
  if (found === undefined) {
    throw new Refusal('no-statement', `The book has no statement ${statementId}.`, { statementId });
  }
  if (found.undone_at !== null) {
    throw new Refusal('already-undone', `Statement ${statementId} was undone before.`, { statementId });
  }
}

/** The lines that are no longer held get their class, their identity and their money; the others wait on. */
function writeDecided(
  writer: StatementWriter,
  plan: Plan,
  policies: WrittenPolicies,
  datedOn: string | null,
): ReadonlySet<number> {
  const { db, statementId } = writer;
  const { rows } = plan.facts;
  const settle = db.prepare<[string, string | null, number, number]>(
    `UPDATE statement_line SET class = ?, detail = ? WHERE statement_id = ? AND line_no = ? AND class = 'review'`,
  );
  const ownerOf = ownersOf(db, policies);
  const paid = new Set<number>();
  const money = new MoneyInsert(writer, rows.texts, datedOn);
  for (let row = 0; row < rows.count; row++) {
    const rowClass = classAt(plan, row);
    if (rowClass === 'review' || rowClass === 'ignored') {
      continue;
    }
    const detail = rowClass === 'new' || rowClass === 'same' ? null : lineDetail(plan, row);
    if (settle.run(rowClass, detail, statementId, at(rows, 'line', row)).changes === 0) {
      throw new Refusal('already-decided', 'Some of these rows were decided meanwhile. Open the list again.', {
        row: at(rows, 'row', row),
      });
    }
    const owner = ownerOf(plan.policyOfParty[at(rows, 'party', row)] ?? -1);
    if (rowClass === 'new' && hasFlag(rows, row, COMMISSION) && owner !== null) {
      money.add(owner, moneyAt(plan, row));
      paid.add(owner.clientId);
    }
  }
  money.end();
  const last = db
    .prepare<[number], { next: number }>(
      'SELECT ifnull(max(seq), -1) + 1 AS next FROM statement_identity WHERE statement_id = ?',
    )
    .get(statementId);
  writeIdentities(writer, plan, last?.next ?? 0);
  return paid;
}
