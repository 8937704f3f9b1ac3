import type { ImportOutcome } from '../../import/commit.ts';
import { NEEDED } from '../../import/undo-created.ts';
import type { ReadBook } from '../types.ts';

export type StatementRow = {
  readonly id: number;
  readonly fileName: string;
  readonly carrier: string | null;
  readonly kind: string;
  readonly format: string;
  readonly recipe: string;
  readonly sha256: string;
  readonly datedOn: string | null;
  readonly importedAt: string;
  readonly undoneAt: string | null;
  readonly rows: number;
  readonly unexplainedMinor: number | null;
  readonly held: number;
  readonly outcome: ImportOutcome;
};

type Stored = Omit<StatementRow, 'outcome'> & { readonly outcome: string };

const COLUMNS = `s.id, s.file_name AS fileName, c.name AS carrier, s.kind, s.format, s.recipe_name AS recipe, s.sha256,
  s.dated_on AS datedOn, s.imported_at AS importedAt, s.undone_at AS undoneAt, s.row_count AS rows,
  s.unexplained_minor AS unexplainedMinor, s.outcome,
  (SELECT count(*) FROM statement_line l WHERE l.statement_id = s.id AND l.class = 'review') AS held`;

function asRow(stored: Stored): StatementRow {
  return { ...stored, outcome: JSON.parse(stored.outcome) as ImportOutcome };
}

export const statementReads = {
  /** The statement that still counts with exactly these bytes. */
  'statements.bySha': (db: ReadBook, { sha256 }: { readonly sha256: string }): StatementRow | null => {
    const found = db
      .prepare<[string], Stored>(
        `SELECT ${COLUMNS} FROM statement s LEFT JOIN carrier c ON c.id = s.carrier_id
         WHERE s.sha256 = ? AND s.undone_at IS NULL ORDER BY s.id LIMIT 1`,
      )
      .get(sha256);
    return found === undefined ? null : asRow(found);
  },

  /** Latest first; undone ones too. */
  'statements.list': (
    db: ReadBook,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): { readonly total: number; readonly rows: readonly StatementRow[] } => ({
    total: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM statement').get()?.n ?? 0,
    rows: db
      .prepare<[number, number], Stored>(
        `SELECT ${COLUMNS} FROM statement s LEFT JOIN carrier c ON c.id = s.carrier_id
         ORDER BY s.id DESC LIMIT ? OFFSET ?`,
      )
      .all(limit, offset)
      .map(asRow),
  }),

  /** What undoing a statement would remove, and what would stay because something needs it. */
  'statements.dependents': (db: ReadBook, { statementId }: { readonly statementId: number }) => {
    const count = (entity: keyof typeof NEEDED) =>
      db
        .prepare<[number], { total: number; needed: number }>(
          `SELECT count(*) AS total, count(*) FILTER (WHERE ${NEEDED[entity]}) AS needed FROM ${entity} e WHERE e.statement_id = ?`,
        )
        .get(statementId) ?? { total: 0, needed: 0 };
    const later = db
      .prepare<[number, number], { id: number; fileName: string; fields: number }>(
        `SELECT s.id, s.file_name AS fileName, count(*) AS fields FROM import_change mine
         JOIN import_change later ON later.entity = mine.entity AND later.entity_id = mine.entity_id
           AND later.field = mine.field AND later.id > mine.id AND later.statement_id <> mine.statement_id
         JOIN statement s ON s.id = later.statement_id AND s.undone_at IS NULL
         WHERE mine.statement_id = ? AND mine.field NOT LIKE '$%' GROUP BY s.id ORDER BY s.id LIMIT ?`,
      )
      .all(statementId, 50);
    const money = db.prepare<[number], { n: number }>('SELECT count(*) AS n FROM commission WHERE statement_id = ?');
    const changed = db.prepare<[number], { n: number }>(
      `SELECT count(DISTINCT entity || entity_id) AS n FROM import_change WHERE statement_id = ? AND field NOT LIKE '$%'`,
    );
    return {
      clients: count('client'),
      claims: count('claim'),
      policies: count('policy'),
      commissions: money.get(statementId)?.n ?? 0,
      changed: changed.get(statementId)?.n ?? 0,
      later,
    };
  },
} as const;
