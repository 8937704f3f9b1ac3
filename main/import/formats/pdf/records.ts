import type { RawRecord } from '../../../../shared/import/types.ts';
import { Refusal } from '../../../../shared/result.ts';
import { columnOf, tablesOf } from './columns.ts';
import { linesOfPage } from './lines.ts';
import type { Page, PdfLine } from './piece.ts';
import { oneBelowTheOther } from './side-by-side.ts';
import { joinWrapped, type Row } from './wrapped.ts';

/** Fewer letters on all pages are a stamp over a picture. */
const LEAST_LETTERS = 20;
/** Share of letters whose meaning the file does not tell, from which on nothing in it is to be trusted. */
const UNTOLD = 0.1;
const PAGE_NUMBER =
  /(?:page|seite|pagina|pag\.?|p\.|página|blad)\s*:?\s*\d+|\b\d+\s*(?:\/|of|von|van|sur|de|di)\s*\d+\s*$|第\s*\d+\s*页/i;
/** Above and below these shares of a page stand its running titles and footers. */
const TOP = 0.12;
const BOTTOM = 0.88;

/** The records of a document: each line of its tables with its cells; `sheet` is the page, `table` what it is part of. */
export function recordsOf(pages: readonly Page[]): RawRecord[] {
  refuseUnreadable(pages);
  const lines = oneBelowTheOther(pages.flatMap(linesOfPage));
  const running = runningLines(lines, pages.length);
  const rowOf = new Map(lines.map((line, at) => [line, at + 1]));
  const body = lines.filter((line) => !running.has(line));
  const records: RawRecord[] = [];
  for (const { lines: own, columns } of tablesOf(body)) {
    const table = `page ${own[0]?.page ?? 1}, line ${rowOf.get(own[0] ?? noLine) ?? 1}`;
    for (const { at, cells, page } of joinWrapped(own.map((line) => cellsOf(line, columns)))) {
      records.push({
        index: 0,
        sheet: `page ${page}`,
        table,
        row: rowOf.get(own[at] ?? noLine) ?? 1,
        offset: null,
        length: null,
        cells,
      });
    }
  }
  for (const line of running) {
    records.push({
      index: 0,
      sheet: `page ${line.page}`,
      row: rowOf.get(line) ?? 1,
      offset: null,
      length: null,
      cells: line.pieces.map(({ text }) => text.trim()),
      aside: { kind: line.depth < TOP ? 'title' : 'footer' },
    });
  }
  const first = records.find(({ table }) => table !== undefined)?.table ?? '';
  let table = first;
  return records
    .toSorted((a, b) => a.row - b.row)
    .map((record, index) => {
      table = record.table ?? table;
      return { ...record, index, table };
    });
}

const noLine: PdfLine = { page: 0, pieces: [], base: 0, size: 0, depth: 0 };

function refuseUnreadable(pages: readonly Page[]): void {
  const text = pages.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('');
  const letters = text.replace(/\s/g, '');
  if (letters.length < LEAST_LETTERS) {
    throw new Refusal(
      'pdf-scanned',
      'The pages of this PDF are pictures, most likely scanned: there is no text in them to read. Ask the carrier for the list as CSV or XLSX, or for the PDF it was made as.',
    );
  }
  const untold = letters.match(/[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (untold > letters.length * UNTOLD) {
    throw new Refusal(
      'pdf-unreadable',
      'The fonts of this PDF do not tell which letters they draw, so its text would be read wrongly. Ask the carrier for the list as CSV or XLSX.',
    );
  }
}

/** Lines every page repeats at its foot, and page numbers at either end: no part of any table. */
function runningLines(lines: readonly PdfLine[], pages: number): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  const atFoot = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const text = textOf(line);
    if ((line.depth < TOP || line.depth > BOTTOM) && PAGE_NUMBER.test(text)) {
      found.add(line);
    } else if (line.depth > BOTTOM) {
      const key = `${Math.round(line.base / 3)} ${text.replace(/\d+/g, '#')}`;
      atFoot.set(key, [...(atFoot.get(key) ?? []), line]);
    }
  }
  for (const same of atFoot.values()) {
    // The last lines of a table differ from page to page; what a form repeats does not.
    if (same.length >= 2 && same.length >= pages * 0.5 && new Set(same.map(({ page }) => page)).size === same.length) {
      for (const line of same) {
        found.add(line);
      }
    }
  }
  return found;
}

function textOf({ pieces }: PdfLine): string {
  return pieces.map(({ text }) => text.trim()).join(' ');
}

function cellsOf(line: PdfLine, columns: Parameters<typeof columnOf>[1]): Row {
  const parts: { readonly text: string; readonly base: number; readonly left: number }[][] = columns.map(() => []);
  if (columns.length === 0) {
    return { line, cells: [textOf(line)], lefts: [line.pieces[0]?.left ?? null] };
  }
  for (const piece of line.pieces) {
    parts[columnOf(piece, columns)]?.push({ text: piece.text.trim(), base: piece.base, left: piece.left });
  }
  // A cell of two lines is read line by line; pieces of one line stand in order already.
  return {
    line,
    cells: parts.map((cell) =>
      cell
        .toSorted((a, b) => (Math.abs(a.base - b.base) < line.size * 0.3 ? 0 : a.base - b.base))
        .map(({ text }) => text)
        .join(' '),
    ),
    lefts: parts.map((cell) => (cell.length === 0 ? null : Math.min(...cell.map(({ left }) => left)))),
  };
}
