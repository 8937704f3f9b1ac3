import type { Day } from '../../shared/day.ts';

/** One generated file and what a correct import of it must find. */
export type StatementFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly as: 'clients' | 'policies' | 'commissions' | 'claims' | 'mixed';
  /** As written in the book; null for the office's own list and for files of several carriers. */
  readonly carrier: string | null;
  readonly statementDate: Day;
  /** Data rows: titles, headers, sections, subtotals, totals and blanks not counted. */
  readonly rows: number;
  /** Rows that are wrong on purpose. */
  readonly rejected: number;
  /** Cents over the rows that are right; null where the file has no such column. */
  readonly commission: number | null;
  readonly premium: number | null;
};

/** What the manifest keeps of a file: everything but its bytes. */
export type ManifestEntry = Omit<StatementFile, 'bytes'>;

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-8 with the byte order mark that spreadsheet programs need to tell it from Windows-1252. */
export function utf8WithMark(text: string): Uint8Array {
  return utf8(`\uFEFF${text}`);
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
