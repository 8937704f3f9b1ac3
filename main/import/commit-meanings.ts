import { ASKED, FOR_ONCE, meaningsOf } from '../../shared/import/match-again.ts';
import type { Plan } from '../../shared/import/plan.ts';
import type { StatementWriter } from './commit-writer.ts';

/** Bytes of one block. */
const BLOCK = 12 << 14;

/** Remembers whom the statement's descriptions meant, for when the same list comes again. */
export function writeMeanings({ db, statementId }: StatementWriter, plan: Plan, clientIds: Int32Array): void {
  const entries = meaningsOf(plan.facts, (party) => {
    const target = plan.matching.targets[party];
    const decision = plan.matching.decided.get(party)?.decision;
    if (target?.kind === 'review') {
      return ASKED;
    }
    const forOnce = decision !== undefined && (decision.kind === 'skip' || decision.remember !== true);
    if (target?.kind === 'skip' || forOnce) {
      return FOR_ONCE;
    }
    return target?.kind === 'book' ? target.clientId : (clientIds[plan.clientOfParty[party] ?? -1] ?? null);
  });
  const last = db
    .prepare<[number], { next: number }>(
      'SELECT ifnull(max(seq), -1) + 1 AS next FROM statement_meaning WHERE statement_id = ?',
    )
    .get(statementId);
  const insert = db.prepare<[number, number, Buffer]>(
    'INSERT INTO statement_meaning (statement_id, seq, entries) VALUES (?, ?, ?)',
  );
  const bytes = Buffer.from(entries.buffer, entries.byteOffset, entries.byteLength);
  let seq = last?.next ?? 0;
  for (let from = 0; from < bytes.length; from += BLOCK) {
    insert.run(statementId, seq++, bytes.subarray(from, from + BLOCK));
  }
}
