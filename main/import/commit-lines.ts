import { identityBlocks } from '../../shared/import/identity.ts';
import { classAt, type Plan, reviewAt } from '../../shared/import/plan.ts';
import { ignoredKind, placeOf } from '../../shared/import/plan-rows.ts';
import { PlaceWriter } from '../book/line-places.ts';
import { BatchInsert } from './batch-insert.ts';
import { MoneyInsert, ownersOf } from './commit-money.ts';
import type { WrittenPolicies } from './commit-policies.ts';
import type { StatementWriter } from './commit-writer.ts';
import { eachMoneyByOwner, sameMoney } from './money-order.ts';
import { problemsOf } from './outcome.ts';

/** Every line of the file with its class, and the money of those that carry some. Returns the clients it belongs to. */
export function writeLines(
  writer: StatementWriter,
  plan: Plan,
  policies: WrittenPolicies,
  datedOn: string | null,
): ReadonlySet<number> {
  const { db, statementId } = writer;
  const { rows } = plan.facts;
  const plain = new PlaceWriter(db, statementId);
  const columns = ['line_no', 'row_no', 'byte_offset', 'byte_length', 'class', 'sheet', 'detail'];
  const others = new BatchInsert(db, 'statement_line', columns, { same: { statement_id: statementId } });
  for (let row = 0; row < rows.count; row++) {
    if (row % 20_000 === 0) {
      db.checkCancelled();
      db.progress('write', row / rows.count / 2);
    }
    const rowClass = classAt(plan, row);
    const { chunk, place: at } = placeOf(rows, row);
    const offset = chunk.base.offset + (chunk.offset[at] ?? 0);
    const sheet = rows.texts[chunk.sheet[at] ?? -1] ?? null;
    const rowNumber = chunk.base.row + (chunk.row[at] ?? 0);
    const line = chunk.base.line + (chunk.line[at] ?? 0);
    const from = offset < 0 ? null : offset;
    const length = chunk.length[at] ?? 0;
    if (rowClass === 'new') {
      plain.add(line, sheet, rowNumber, from, from === null ? 0 : length);
    } else {
      const detail = rowClass === 'same' ? null : lineDetail(plan, row);
      others.add(line, rowNumber, from, from === null ? null : length, rowClass, sheet, detail);
    }
  }
  plain.end();
  others.end();
  writeIdentities(writer, plan);
  return writeMoney(writer, plan, policies, datedOn);
}

function writeMoney(
  writer: StatementWriter,
  plan: Plan,
  policies: WrittenPolicies,
  datedOn: string | null,
): ReadonlySet<number> {
  const paid = new Set<number>();
  const { db } = writer;
  const { rows } = plan.facts;
  const insert = new MoneyInsert(writer, rows.texts, datedOn, sameMoney(plan, policies.carriers));
  const ownerOf = ownersOf(db, policies);
  let last = -1;
  let owner = ownerOf(last);
  let done = 0;
  eachMoneyByOwner(
    plan,
    (policy) => ownerOf(policy)?.clientId ?? 0,
    (policy, money) => {
      if (policy !== last) {
        owner = ownerOf(policy);
        last = policy;
        if (owner !== null) {
          paid.add(owner.clientId);
        }
      }
      if (done % 20_000 === 0) {
        db.checkCancelled();
        db.progress('write', 0.5 + done / rows.count / 2);
      }
      done++;
      if (owner !== null) {
        insert.add(owner, money);
      }
    },
  );
  insert.end();
  return paid;
}

/** Lines that count are remembered, so that they count once in whatever file they come again. */
export function writeIdentities({ db, statementId }: StatementWriter, plan: Plan, first = 0): void {
  const insert = db.prepare<[number, number, Buffer]>(
    'INSERT INTO statement_identity (statement_id, seq, entries) VALUES (?, ?, ?)',
  );
  const counts = (row: number) => COUNTING.has(classAt(plan, row));
  let seq = first;
  for (const block of identityBlocks(plan.facts.rows, counts)) {
    insert.run(statementId, seq++, Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  }
}

const COUNTING: ReadonlySet<string> = new Set(['new', 'changed', 'same']);

/** JSON for what a class alone does not tell; null for the plain case. */
export function lineDetail(plan: Plan, row: number): string | null {
  const kind = ignoredKind(plan.facts.rows, row);
  if (kind !== null) {
    return JSON.stringify({ kind });
  }
  if (classAt(plan, row) === 'rejected') {
    return JSON.stringify({ problems: problemsOf(plan, row) });
  }
  const review = reviewAt(plan, row);
  return review === null
    ? null
    : JSON.stringify({
        reason: review.reason,
        candidates: review.candidates.map(({ clientId, score }) => ({ clientId, score })),
      });
}
