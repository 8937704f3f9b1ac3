import { columnLetter, nameOf } from '../../shared/import/cell-basics.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { HeldSession } from './held-session.ts';
import type { PreviewRow } from './import-messages.ts';
import type { ImportSession } from './import-session.ts';
import { startImportThread } from './import-thread.ts';
import { type RejectedRow, rejectedCsv } from './rejected-csv.ts';

/** A table to be corrected and dropped again. */
export type RejectedRows = { readonly name: string; readonly rows: number; readonly text: string };

const PAGE = 500;

/** Reading a larger file once more for one row would keep a person waiting. */
const LARGEST_LOOKED_UP = 20 << 20;

/**
 * A row that is rejected, or into which somebody typed, as it stands in the file, under its headers; of a very large file only
 * the cells that are wrong. Empty for other rows, which say what they mean, unless they are `wanted`.
 */
export async function cellsOf(
  file: ImportSession | HeldSession,
  row: PreviewRow,
  wanted: boolean,
): Promise<readonly { readonly column: number; readonly header: string; readonly text: string }[]> {
  const reading = file instanceof HeldSession ? file.statement.reading : file.reading;
  const bytes = file instanceof HeldSession ? file.statement.byteLength : (file.opened?.inspection.byteLength ?? 0);
  if ((row.class !== 'rejected' && row.typed.length === 0 && !wanted) || reading === null) {
    return [];
  }
  const table = reading.tables.find(({ sheet }) => sheet === row.sheet) ?? reading.tables[0];
  if (bytes > LARGEST_LOOKED_UP && !wanted) {
    const typed = row.typed.map(({ column, header, raw }) => ({ column, header, text: raw }));
    const wrong = row.problems.flatMap(({ column: header, value: text }) => {
      const column = table?.columns.find((one) => nameOf(one) === header)?.index;
      return column === undefined || typed.some((cell) => cell.column === column) ? [] : [{ column, header, text }];
    });
    return [...typed, ...wrong];
  }
  const found = await file.review.thread.ask('cells', { reading, places: [row] });
  const [cells = []] = found.ok ? found.value : [];
  return cells.flatMap((text, at) => {
    const header = table?.columns.find(({ index }) => index === at)?.header ?? '';
    return text === '' && header === ''
      ? []
      : [{ column: at, header: header === '' ? columnLetter(at) : header, text }];
  });
}

/** The rejected rows of a file under review. */
export async function rejectedOfReview(file: ImportSession | HeldSession): Promise<Result<RejectedRows>> {
  const rows: Omit<RejectedRow, 'cells'>[] = [];
  for (;;) {
    const page = await file.review.rows(['rejected'], rows.length, PAGE);
    if (!page.ok) {
      return page;
    }
    for (const { sheet, row, problems, typed } of page.value.rows) {
      rows.push({ sheet, row, reasons: problems.map(({ message }) => message), typed });
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
        name: rejectedName(fileName),
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
          name: rejectedName(fileName),
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
function rejectedName(fileName: string): string {
  return `${fileName.replace(/\.[^.]+$/, '')}-rejected.csv`;
}
