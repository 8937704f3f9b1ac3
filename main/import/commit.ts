import { identityBlocks } from '../../shared/import/identity.ts';
import type { Decision } from '../../shared/import/match-decision.ts';
import { classAt, type Plan, planImport, reviewAt } from '../../shared/import/plan.ts';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import { COMMISSION_KINDS, type EntityCounts, type RowCounts } from '../../shared/import/plan-classes.ts';
import { at, COMMISSION, hasFlag, ignoredKind, placeOf } from '../../shared/import/plan-rows.ts';
import type { Reading, ReadSummary, Warning } from '../../shared/import/reading.ts';
import type { StatementKind } from '../../shared/import/types.ts';
import { planBook } from '../book/queries/importing-view.ts';
import { refreshClients } from '../book/rollups.ts';
import type { WriteBook } from '../book/types.ts';
import { archiveFile } from './archive.ts';
import { BatchInsert } from './batch-insert.ts';
import { writeAliases } from './commit-aliases.ts';
import { writeClients } from './commit-people.ts';
import { inOrderOf, writeClaims, writePolicies } from './commit-policies.ts';
import { StatementWriter } from './commit-writer.ts';
import { planWarnings, problemsOf, rejectedCells } from './outcome.ts';
import { type PackedFacts, unpackFacts } from './packed.ts';

export type StatementDate = { readonly day: string | null; readonly source: 'stated' | 'rows' | 'none' };

/** A file that was read, and how it is to be written. */
export type CommitRequest = {
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly reading: Reading;
  readonly recipe: { readonly id: number | null; readonly name: string };
  readonly carrier: string | null;
  readonly date: StatementDate;
  readonly summary: ReadSummary;
  readonly warnings: readonly Warning[];
  readonly facts: PackedFacts;
  readonly decisions: readonly (readonly [row: number, decision: Decision])[];
  /** Hand-typed values that give way to the file's: keys of plan-accept.ts. */
  readonly accepted?: readonly string[];
  /** UTC instant. */
  readonly now: string;
};

export type RejectedCell = {
  readonly row: number;
  readonly sheet: string | null;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly message: string;
};

/** What an import did, or would do. Kept with the statement as it was reported. */
export type ImportOutcome = {
  readonly rows: number;
  readonly rowsBy: RowCounts;
  readonly created: EntityCounts;
  readonly updated: EntityCounts;
  readonly rejected: readonly RejectedCell[];
  readonly ignored: ReadSummary['ignored'];
  readonly totals: { readonly commission: number | null; readonly premium: number | null };
  readonly warnings: readonly Warning[];
};

export type Committed = ImportOutcome & { readonly statementId: number };

/** Writes a whole file in the caller's transaction: the original, the statement, its lines and all they change. */
export function commitStatement(db: WriteBook, request: CommitRequest): Committed {
  db.progress('match', 0);
  const facts = unpackFacts(request.facts);
  const { kind } = request.reading;
  const decisions = new Map(request.decisions);
  const datedOn = request.date.source === 'stated' ? request.date.day : null;
  const accepted = new Set(request.accepted ?? []);
  const plan = planImport(facts, planBook(db), { kind, datedOn, decisions, accepted });
  db.checkCancelled();
  db.progress('write', 0);
  const outcome = outcomeOf(plan, request);
  const statementId = insertStatement(db, request, plan, outcome);
  const writer = new StatementWriter(db, statementId, request.now);
  const touched = writePlan(writer, plan, request.date.day, kind);
  db.progress('archive', 0);
  archiveFile(db, request.path, request.sha256);
  db.progress('totals', 0);
  refreshClients(db, touched);
  db.touched('statement', 'client', 'household', 'policy', 'commission', 'claim', 'client_summary', 'client_year');
  return { statementId, ...outcome };
}

/** What a plan comes to, in the words of the report. */
export function outcomeOf(plan: Plan, request: Pick<CommitRequest, 'summary' | 'warnings' | 'date'>): ImportOutcome {
  const { rowsBy, created, updated } = plan;
  const { summary } = request;
  return {
    rows: rowsBy.new + rowsBy.changed + rowsBy.same + rowsBy.review + rowsBy.rejected,
    rowsBy: {
      new: rowsBy.new,
      changed: rowsBy.changed,
      same: rowsBy.same,
      review: rowsBy.review,
      rejected: rowsBy.rejected,
    },
    created,
    updated,
    rejected: rejectedCells(plan),
    ignored: summary.ignored,
    totals: { commission: summary.totals.commission, premium: summary.totals.premium },
    warnings: [...request.warnings, ...planWarnings(plan, request.date)],
  };
}

function insertStatement(db: WriteBook, request: CommitRequest, plan: Plan, outcome: ImportOutcome): number {
  const control = request.summary.controlTotals.find(({ field }) => field !== 'records');
  const unexplained = control === undefined ? null : control.stated - control.found;
  const { lastInsertRowid } = db
    .prepare<FieldValue[]>(
      `INSERT INTO statement (file_name, sha256, byte_length, format, encoding, kind, recipe_id, recipe_name, reading,
         dated_on, date_source, content_key, imported_at, row_count, outcome, total_commission_minor, total_premium_minor,
         control_total_minor, unexplained_minor)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      request.fileName,
      request.sha256,
      request.byteLength,
      request.reading.format,
      request.reading.encoding,
      request.reading.kind,
      request.recipe.id,
      request.recipe.name,
      JSON.stringify(request.reading),
      request.date.day,
      request.date.source,
      plan.content,
      request.now,
      outcome.rows,
      JSON.stringify(outcome),
      outcome.totals.commission,
      outcome.totals.premium,
      control?.stated ?? null,
      unexplained === 0 ? null : unexplained,
    );
  const statementId = Number(lastInsertRowid);
  if (request.carrier !== null) {
    const writer = new StatementWriter(db, statementId, request.now);
    db.prepare<FieldValue[]>('UPDATE statement SET carrier_id = ? WHERE id = ?').run(
      writer.carrier(request.carrier, 0),
      statementId,
    );
  }
  return statementId;
}

/**
 * Writes everything a plan says. Returns the clients whose totals changed.
 * @param lines writes the plan's lines and their money: all of a new statement, or some of an old one
 */
export function writePlan(
  writer: StatementWriter,
  plan: Plan,
  datedOn: string | null,
  kind: StatementKind,
  lines: typeof writeLines = writeLines,
): ReadonlySet<number> {
  const { rows } = plan.facts;
  const lineOf = (row: number) => at(rows, 'line', row);
  const clientIds = writeClients(writer, plan.clients, lineOf);
  const policyIds = writePolicies(writer, plan.policies, clientIds, lineOf, datedOn);
  writeClaims(writer, plan.claims, clientIds, policyIds, lineOf);
  writeAliases(writer, plan, clientIds);
  writer.end();
  lines(writer, plan, policyIds, datedOn);
  const touched = new Set(clientIds);
  for (const policy of plan.policies) {
    if (policy.movedFrom !== null) {
      touched.add(policy.movedFrom);
    }
  }
  // A commission list need not touch its clients otherwise, and a mixed one touches more than it names.
  if (kind === 'commissions' || kind === 'mixed') {
    const owners = writer.db.prepare<[number], { id: number }>(
      'SELECT DISTINCT client_id AS id FROM commission WHERE statement_id = ?',
    );
    for (const { id } of owners.all(writer.statementId)) {
      touched.add(id);
    }
  }
  return touched;
}

/** Every line of the file with its class, and the money of those that carry some. */
function writeLines(writer: StatementWriter, plan: Plan, policyIds: Int32Array, datedOn: string | null): void {
  const { db, statementId } = writer;
  const { rows } = plan.facts;
  const place = ['line_no', 'row_no', 'byte_offset', 'byte_length', 'class'];
  const plain = new BatchInsert(db, 'statement_line', place, {
    same: { statement_id: statementId, sheet: null, detail: null },
  });
  const others = new BatchInsert(db, 'statement_line', [...place, 'sheet', 'detail'], {
    same: { statement_id: statementId },
  });
  const owner = ownerOf(writer, policyIds);
  const moneyLines = commissionInsert(writer, owner, datedOn);
  for (let row = 0; row < rows.count; row++) {
    if (row % 20_000 === 0) {
      db.checkCancelled();
      db.progress('write', row / rows.count / 2);
    }
    const rowClass = classAt(plan, row);
    const { chunk, place: at } = placeOf(rows, row);
    const offset = chunk.offset[at] ?? -1;
    const sheet = rows.texts[chunk.sheet[at] ?? -1] ?? null;
    const detail = rowClass === 'new' || rowClass === 'same' ? null : lineDetail(plan, row);
    (sheet === null && detail === null ? plain : others).add(
      chunk.line[at] ?? row,
      chunk.row[at] ?? 0,
      offset < 0 ? null : offset,
      offset < 0 ? null : (chunk.length[at] ?? 0),
      rowClass,
      sheet,
      detail,
    );
  }
  plain.end();
  others.end();
  writeIdentities(writer, plan);
  const money = moneyByOwner(plan, owner);
  for (const [done, row] of money.entries()) {
    if (done % 20_000 === 0) {
      db.checkCancelled();
      db.progress('write', 0.5 + done / money.length / 2);
    }
    moneyLines.add(plan, row);
  }
  moneyLines.end();
}

/**
 * The rows with money, by client and policy: all indexes then grow at one place at a time, ten times as quick as in the
 * file's order once they outgrow the page cache.
 */
function moneyByOwner(plan: Plan, owner: ReturnType<typeof ownerOf>): Int32Array {
  const { rows } = plan.facts;
  const counts = new Int32Array(plan.policies.length);
  const policyOf = (row: number) =>
    classAt(plan, row) === 'new' && hasFlag(rows, row, COMMISSION)
      ? (plan.policyOfParty[at(rows, 'party', row)] ?? -1)
      : -1;
  let paid = 0;
  for (let row = 0; row < rows.count; row++) {
    const policy = policyOf(row);
    if (policy >= 0) {
      counts[policy] = (counts[policy] ?? 0) + 1;
      paid++;
    }
  }
  const next = new Int32Array(plan.policies.length);
  let start = 0;
  for (const policy of inOrderOf(plan.policies.length, (at) => owner(at)?.clientId ?? 0)) {
    next[policy] = start;
    start += counts[policy] ?? 0;
  }
  const ordered = new Int32Array(paid);
  for (let row = 0; row < rows.count; row++) {
    const policy = policyOf(row);
    if (policy >= 0) {
      ordered[next[policy] ?? 0] = row;
      next[policy] = (next[policy] ?? 0) + 1;
    }
  }
  return ordered;
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

/** Writes the money of rows whose policy is known; `end` when there are no more. */
export function commissionInsert(
  writer: StatementWriter,
  owner: ReturnType<typeof ownerOf>,
  datedOn: string | null,
): { readonly add: (plan: Plan, row: number) => void; readonly end: () => void } {
  const columns = [
    'policy_id',
    'client_id',
    'carrier_id',
    'kind',
    'period_from',
    'dated_on',
    'premium_minor',
    'rate_ppm',
  ];
  const insert = new BatchInsert(writer.db, 'commission', [...columns, 'amount_minor', 'advisor_code', 'line_no'], {
    same: { statement_id: writer.statementId },
  });
  const add = (plan: Plan, row: number) => {
    const { rows } = plan.facts;
    const { chunk, place } = placeOf(rows, row);
    const found = owner(plan.policyOfParty[chunk.party[place] ?? -1] ?? -1);
    if (found === null) {
      return;
    }
    const amount = chunk.amount[place] ?? 0;
    const premium = chunk.premium[place] ?? Number.NaN;
    const rate = chunk.rate[place] ?? Number.NaN;
    const period = rows.texts[chunk.period[place] ?? -1] ?? null;
    insert.add(
      found.policyId,
      found.clientId,
      found.carrierId,
      COMMISSION_KINDS[chunk.kind[place] ?? -1] ?? (amount < 0 ? 'chargeback' : 'renewal'),
      period,
      period ?? datedOn,
      Number.isNaN(premium) ? null : premium,
      Number.isNaN(rate) ? null : rate,
      amount,
      rows.texts[chunk.advisor[place] ?? -1] ?? null,
      chunk.line[place] ?? 0,
    );
  };
  return { add, end: () => insert.end() };
}

/** Money belongs to the policy's client and carrier, whatever its own row calls them. */
export function ownerOf(writer: StatementWriter, policyIds: Int32Array) {
  const select = writer.db.prepare<[number], { client_id: number; carrier_id: number | null }>(
    'SELECT client_id, carrier_id FROM policy WHERE id = ?',
  );
  const clients = new Int32Array(policyIds.length);
  const carriers = new Int32Array(policyIds.length);
  return (policy: number) => {
    const policyId = policyIds[policy];
    if (policyId === undefined) {
      return null;
    }
    if (clients[policy] === 0) {
      const found = select.get(policyId);
      clients[policy] = found?.client_id ?? 0;
      carriers[policy] = found?.carrier_id ?? 0;
    }
    return { policyId, clientId: clients[policy] ?? 0, carrierId: carriers[policy] || null };
  };
}

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
