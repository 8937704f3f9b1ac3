import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../../shared/import/line-hash.ts';
import type { Decision } from '../../shared/import/match-decision.ts';
import { gather } from '../../shared/import/plan-gather.ts';
import type { NormalisedRow, StatementKind } from '../../shared/import/types.ts';
import { asReadBook, connect } from '../book/connection.ts';
import { migrate } from '../book/migrate.ts';
import { loadMigrations } from '../book/migrations.ts';
import { seedBook } from '../book/seed.ts';
import type { WriteBook } from '../book/types.ts';
import { type CommitRequest, type Committed, commitStatement } from './commit.ts';
import { packFacts } from './packed.ts';

export type RowParts = Pick<NormalisedRow, 'client' | 'policy' | 'commission' | 'claim' | 'keptOnly' | 'problems'>;

/** Rows as reading would hand them on. */
export function rowsOf(parts: readonly Partial<RowParts>[]): readonly NormalisedRow[] {
  return parts.map((part, index) => ({
    type: 'row',
    index,
    sheet: null,
    row: index + 2,
    offset: index * 10,
    length: 10,
    problems: [],
    identityText: JSON.stringify(part),
    ...part,
  }));
}

export type Import = {
  readonly kind: StatementKind;
  readonly carrier?: string;
  readonly datedOn?: string;
  readonly decisions?: readonly (readonly [number, Decision])[];
};

const FOLDER = mkdtempSync(join(tmpdir(), 'tierbook-import-'));
const NOTHING = { title: 0, subtotal: 0, repeatedHeader: 0, footer: 0, blank: 0 };

/** Commits rows as a statement of their own, without a file format in between. */
export function commitRows(db: WriteBook, parts: readonly Partial<RowParts>[], options: Import): Committed {
  const rows = rowsOf(parts);
  const bytes = Buffer.from(rows.map(({ identityText }) => identityText).join('\n'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = join(FOLDER, `${sha256}.csv`);
  writeFileSync(path, bytes);
  const request: CommitRequest = {
    path,
    fileName: 'list.csv',
    sha256,
    byteLength: bytes.length,
    reading: {
      version: 1,
      format: 'csv',
      kind: options.kind,
      encoding: 'utf-8',
      delimiter: ',',
      tables: [],
      carrier: options.carrier ?? null,
      currency: 'EUR',
      country: 'NL',
    },
    recipe: { id: null, name: 'automatic' },
    carrier: options.carrier ?? null,
    date: { day: options.datedOn ?? null, source: options.datedOn === undefined ? 'none' : 'stated' },
    summary: {
      records: rows.length,
      rows: rows.length,
      hiddenRows: 0,
      ignored: NOTHING,
      totals: { commission: null, premium: null, claims: null },
      controlTotals: [],
      latestDate: null,
      warnings: [],
    },
    warnings: [],
    facts: packFacts(gather(rows, contentHash, options.carrier ?? null)),
    decisions: options.decisions ?? [],
    now: '2027-03-01T10:00:00.000Z',
  };
  return inTransaction(db, () => commitStatement(db, request));
}

/** As the thread of the book does with every write. */
function inTransaction<Made>(db: WriteBook, work: () => Made): Made {
  db.prepare('BEGIN IMMEDIATE').run();
  try {
    const made = work();
    db.prepare('COMMIT').run();
    return made;
  } catch (error) {
    db.prepare('ROLLBACK').run();
    throw error;
  }
}

const NOW = '2027-01-02T09:00:00.000Z';

/** A new book in memory, with the functions its queries use. */
export function emptyBook(): WriteBook {
  const raw = connect(':memory:', { passphrase: null, readonly: false, mustExist: false });
  migrate(raw, loadMigrations(), { now: NOW, backup: null });
  const db = asReadBook(raw);
  seedBook(db, { name: 'Van Dijk & Partners', country: 'NL', currency: 'EUR', language: 'en' }, NOW);
  return { ...db, touched: () => {}, progress: () => {}, checkCancelled: () => {} };
}

const HISTORY = new Set([
  'statement',
  'statement_line',
  'statement_place',
  'statement_identity',
  'statement_meaning',
  'file_chunk',
  'audit',
  'import_change',
  'said',
  'rollup_day',
  'client_change',
  'sqlite_sequence',
]);

/** Everything a book holds but its history: what an undone statement must leave as it was. */
export function bookContent(db: WriteBook): Record<string, readonly unknown[]> {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !HISTORY.has(name));
  return Object.fromEntries(tables.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]));
}
