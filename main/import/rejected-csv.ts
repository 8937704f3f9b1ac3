import type { Reading } from '../../shared/import/reading.ts';
import type { Place } from './raw-cells.ts';

/** A rejected row as it stood, with why. */
export type RejectedRow = Place & { readonly cells: readonly string[]; readonly reasons: readonly string[] };

/** Headers of the columns that are added; a file that has them again is laid out as its original. */
export const ADDED_HEADERS = ['Tierbook: row', 'Tierbook: reason'] as const;

/**
 * Rejected rows under the headers of their file, with row and reasons behind: to be corrected and dropped again.
 * Sheets follow each other, each under its own header. RFC 4180, UTF-8 with BOM, CRLF.
 */
export function rejectedCsv(reading: Reading, rows: readonly RejectedRow[]): string {
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const blocks = sheets.map((sheet) => {
    const own = rows.filter((row) => row.sheet === sheet);
    const table = reading.tables.find((one) => one.sheet === sheet) ?? reading.tables[0];
    const headers: string[] = [];
    for (const column of table?.columns ?? []) {
      headers[column.index] = column.header;
    }
    const width = Math.max(headers.length, ...own.map(({ cells }) => cells.length));
    const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
    return [
      [...padded(headers), ...ADDED_HEADERS],
      ...own.map(({ cells, row, reasons }) => [...padded(cells), String(row), reasons.join(' ')]),
    ];
  });
  const lines = blocks.flatMap((block, at) => [
    ...(at === 0 ? [] : ['']),
    ...block.map((cells) => cells.map(cell).join(',')),
  ]);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What a spreadsheet would run as a formula gets a `'` before it; amounts with a sign stay as they are. */
function cell(text: string): string {
  const safe = /^[=@\t\r]|^[+-](?![\d.,\s]*[\d][\d.,\s]*$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
