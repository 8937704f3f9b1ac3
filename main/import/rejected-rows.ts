import { ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { HeldSession } from './held-session.ts';
import type { ImportSession } from './import-session.ts';
import { startImportThread } from './import-thread.ts';
import { rejectedCsv } from './rejected-csv.ts';

/** A table to be corrected and dropped again. */
export type RejectedRows = { readonly name: string; readonly rows: number; readonly text: string };

const PAGE = 500;

/** The rejected rows of a file under review. */
export async function rejectedOfReview(file: ImportSession | HeldSession): Promise<Result<RejectedRows>> {
  const rows: { sheet: string | null; row: number; reasons: readonly string[] }[] = [];
  for (;;) {
    const page = await file.review.rows(['rejected'], rows.length, PAGE);
    if (!page.ok) {
      return page;
    }
    for (const { sheet, row, problems } of page.value.rows) {
      rows.push({ sheet, row, reasons: problems.map(({ message }) => message) });
    }
    if (page.value.rows.length === 0 || rows.length >= page.value.total) {
      break;
    }
  }
  const reading = file instanceof HeldSession ? file.statement.reading : file.reading;
  const fileName = file instanceof HeldSession ? file.statement.fileName : file.fileName;
  if (reading === null) {
    throw new Error('the file was not read yet');
  }
  const cells = await file.review.thread.ask('cells', { reading, places: rows });
  return cells.ok
    ? ok({
        name: nameOf(fileName),
        rows: rows.length,
        text: rejectedCsv(
          reading,
          rows.map((row, at) => ({ ...row, cells: cells.value[at] ?? [] })),
        ),
      })
    : cells;
}

/** The rejected rows of a committed statement, from the original the book keeps. */
export async function rejectedOfStatement(book: Book, statementId: number): Promise<Result<RejectedRows>> {
  const found = await book.read('statements.rejected', { statementId });
  if (!found.ok) {
    return found;
  }
  const { statement, rows } = found.value;
  const { sha256, byteLength, fileName, reading } = statement;
  const thread = startImportThread({
    source: { kept: sha256, byteLength },
    fileName,
    book: book.path,
    passphrase: book.passphrase,
  });
  try {
    const cells = await thread.ask('cells', { reading, places: rows });
    return cells.ok
      ? ok({
          name: nameOf(fileName),
          rows: rows.length,
          text: rejectedCsv(
            reading,
            rows.map((row, at) => ({ ...row, cells: cells.value[at] ?? [] })),
          ),
        })
      : cells;
  } finally {
    await thread.end();
  }
}

/** `list.xlsx` → `list-rejected.csv`. */
function nameOf(fileName: string): string {
  return `${fileName.replace(/\.[^.]+$/, '')}-rejected.csv`;
}
