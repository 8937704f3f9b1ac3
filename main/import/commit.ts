import type { HandCell } from '../../shared/import/hand-cells.ts';
import type { Decision } from '../../shared/import/match-decision.ts';
import { type Plan, planImport } from '../../shared/import/plan.ts';
import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { EntityCounts, RowCounts } from '../../shared/import/plan-classes.ts';
import { at } from '../../shared/import/plan-rows.ts';
import type { Reading, ReadSummary, Warning } from '../../shared/import/reading.ts';
import { settleLead, settleName } from '../book/households.ts';
import { planBook } from '../book/queries/importing-view.ts';
import { lapsingOf, missingPolicies, NOTHING_MISSING } from '../book/queries/missing-policies.ts';
import { refreshClients } from '../book/rollups.ts';
import type { WriteBook } from '../book/types.ts';
import { Archive } from './archive.ts';
import type { PackedAhead } from './archive-ahead.ts';
import { writeAliases } from './commit-aliases.ts';
import { writeClaims } from './commit-claims.ts';
import { writeHandCells } from './commit-hand-cells.ts';
import { writeLapses } from './commit-lapses.ts';
import { writeLines } from './commit-lines.ts';
import { writeMeanings } from './commit-meanings.ts';
import { writeClients } from './commit-people.ts';
import { writePolicies } from './commit-policies.ts';
import { writeShares } from './commit-shares.ts';
import { StatementWriter } from './commit-writer.ts';
import { missingWarnings, planWarnings, rejectedCells } from './outcome.ts';
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
  /** The original's chunks, where they are packed elsewhere meanwhile. */
  readonly ahead?: PackedAhead | null;
  readonly decisions: readonly (readonly [row: number, decision: Decision])[];
  /** Hand-typed values that give way to the file's: keys of plan-accept.ts. */
  readonly accepted?: readonly string[];
  /** Policies that are to lapse because the complete list leaves them out. */
  readonly lapsing?: readonly number[];
  /** Cells that were read as people typed them. */
  readonly typed?: readonly HandCell[];
  /** Who brings it in; empty where nobody knows. */
  readonly by?: string;
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
  const plan = planImport(facts, planBook(db), {
    kind,
    datedOn,
    decisions,
    accepted,
    pause: () => db.checkCancelled(),
  });
  db.checkCancelled();
  const archive = new Archive(db, request.path, request.sha256, request.ahead ?? null);
  const book = storing(db, archive);
  db.progress('write', 0);
  const missing = request.reading.complete === true ? missingPolicies(db, plan, request.date.day) : NOTHING_MISSING;
  const lapsing = lapsingOf(missing, request.lapsing ?? []);
  const left = missingWarnings(missing.policies.length - lapsing.length);
  const outcome = outcomeOf(plan, { ...request, warnings: [...request.warnings, ...left] }, lapsing.length);
  const statementId = insertStatement(db, request, plan, outcome);
  const writer = new StatementWriter(book, statementId, request.now);
  const touched = writePlan(writer, plan, request.date.day);
  writeShares(writer, plan, request.reading);
  const lapsed = writeLapses(writer, lapsing, request.date.day ?? '');
  writeHandCells(writer, request.typed ?? [], request.reading, request.by ?? '');
  db.progress('archive', 0);
  archive.finish();
  db.progress('totals', 0);
  refreshClients(db, new Set([...touched, ...lapsed]));
  db.touched('statement', 'client', 'household', 'policy', 'commission', 'claim', 'client_summary', 'client_year');
  return { statementId, ...outcome };
}

/** The book as everything else of a statement is written to: chunks of the original go in between, as they get ready. */
function storing(db: WriteBook, archive: Archive): WriteBook {
  return {
    ...db,
    checkCancelled: () => {
      db.checkCancelled();
      archive.writeReady();
    },
  };
}

/**
 * What a plan comes to, in the words of the report.
 * @param lapses policies that lapse because the list left them out
 */
export function outcomeOf(
  plan: Plan,
  request: Pick<CommitRequest, 'summary' | 'warnings' | 'date'>,
  lapses = 0,
): ImportOutcome {
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
    updated: { ...updated, policies: updated.policies + lapses },
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
         dated_on, date_source, content_key, imported_at, imported_by, row_count, outcome, total_commission_minor, total_premium_minor,
         control_total_minor, unexplained_minor)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
      request.by ?? '',
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
  lines: typeof writeLines = writeLines,
): ReadonlySet<number> {
  const { rows } = plan.facts;
  const lineOf = (row: number) => at(rows, 'line', row);
  const clientIds = writeClients(writer, plan.clients, lineOf);
  const policies = writePolicies(writer, plan.policies, clientIds, lineOf, datedOn);
  writeClaims(writer, plan.claims, clientIds, policies.ids, lineOf);
  writeAliases(writer, plan, clientIds);
  writeMeanings(writer, plan, clientIds);
  writer.end();
  for (const household of writer.unsettled) {
    settleLead(writer.db, household);
    settleName(writer.db, household);
  }
  const paid = lines(writer, plan, policies, datedOn);
  // A commission list need not touch its clients otherwise, and a mixed one touches more than it names.
  return new Set([...clientIds, ...paid, ...plan.policies.left]);
}
