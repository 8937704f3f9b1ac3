import type { Reading } from '../../../shared/import/reading.ts';
import { Refusal } from '../../../shared/result.ts';
import type { StatementDate } from '../../import/commit.ts';
import type { HeldStatement } from '../../import/held-session.ts';
import type { ReadBook } from '../types.ts';

export const heldReads = {
  /** What is needed to read the rows of a statement that wait once more. */
  'statements.held': (db: ReadBook, { statementId }: { readonly statementId: number }): HeldStatement => {
    const kept = keptStatement(db, statementId);
    const lines = db
      .prepare<[number], { line: number }>(
        `SELECT line_no AS line FROM statement_line WHERE statement_id = ? AND class = 'review' ORDER BY line_no`,
      )
      .all(statementId)
      .map(({ line }) => line);
    if (lines.length === 0) {
      throw new Refusal('nothing-held', 'Every row of this statement is decided.', { statementId });
    }
    return { ...kept, lines };
  },

  /** The rejected rows of a statement with their reasons, and how they were read. */
  'statements.rejected': (db: ReadBook, { statementId }: { readonly statementId: number }) => {
    const rows = db
      .prepare<[number], { line: number; sheet: string | null; row: number; detail: string | null }>(
        `SELECT line_no AS line, sheet, row_no AS row, detail FROM statement_line WHERE statement_id = ? AND class = 'rejected' ORDER BY line_no`,
      )
      .all(statementId);
    const typed = db
      .prepare<[number], { line: number; column: number; header: string; raw: string; text: string }>(
        `SELECT DISTINCT line_no AS line, column_no AS "column", header, raw, typed AS text FROM hand_cell
         WHERE statement_id = ? ORDER BY line_no, column_no`,
      )
      .all(statementId);
    return {
      statement: keptStatement(db, statementId),
      rows: rows.map(({ line, sheet, row, detail }) => ({
        sheet,
        row,
        reasons: reasonsIn(detail),
        typed: typed.filter((cell) => cell.line === line),
      })),
    };
  },

  /** Statements with rows that wait, latest first. */
  'statements.open': (db: ReadBook) =>
    db
      .prepare<[], { id: number; fileName: string; carrier: string | null; importedAt: string; held: number }>(
        `SELECT s.id, s.file_name AS fileName, c.name AS carrier, s.imported_at AS importedAt, count(*) AS held
         FROM statement_line l JOIN statement s ON s.id = l.statement_id LEFT JOIN carrier c ON c.id = s.carrier_id
         WHERE l.class = 'review' AND s.undone_at IS NULL GROUP BY s.id ORDER BY s.id DESC`,
      )
      .all(),
} as const;

/** @throws Refusal `no-statement`, `already-undone` */
function keptStatement(db: ReadBook, statementId: number): Omit<HeldStatement, 'lines'> {
  type Kept = Omit<HeldStatement, 'lines' | 'reading' | 'date'> & {
    readonly reading: string;
    readonly datedOn: string | null;
    readonly source: StatementDate['source'];
    readonly undoneAt: string | null;
  };
  const found = db
    .prepare<[number], Kept>(
      `SELECT s.id, s.file_name AS fileName, s.sha256, s.byte_length AS byteLength, s.recipe_name AS recipe,
         s.imported_at AS importedAt,
         c.name AS carrier, s.reading, s.dated_on AS datedOn, s.date_source AS source, s.undone_at AS undoneAt
       FROM statement s LEFT JOIN carrier c ON c.id = s.carrier_id WHERE s.id = ?`,
    )
    .get(statementId);
  if (found === undefined) {
    throw new Refusal('no-statement', `The book has no statement ${statementId}.`, { statementId });
  }
  const { reading, datedOn, source, undoneAt, ...rest } = found;
  if (undoneAt !== null) {
    throw new Refusal('already-undone', `Statement ${statementId} was undone before.`, { statementId });
  }
  return { ...rest, reading: JSON.parse(reading) as Reading, date: { day: datedOn, source } };
}

function reasonsIn(detail: string | null): readonly string[] {
  const known = detail === null ? {} : (JSON.parse(detail) as { problems?: readonly { message: string }[] });
  return (known.problems ?? []).map(({ message }) => message);
}
