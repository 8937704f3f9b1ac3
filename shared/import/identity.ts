import { at, type RowColumns } from './plan-rows.ts';

const DIGITS = '0123456789abcdef';

/**
 * Who a line is, whatever file it comes in: the hash of its content and, from the second equal line of a file on, its
 * ordinal among them. Equal lines of one file therefore have different identities and are never merged.
 */
export function identityOf(rows: RowColumns, row: number): string {
  const hash = HASHES.map((column) => hex(at(rows, column, row))).join('');
  const ordinal = at(rows, 'ordinal', row);
  return ordinal === 0 ? hash : `${hash}#${ordinal}`;
}

const HASHES = ['hash0', 'hash1', 'hash2', 'hash3'] as const;

function hex(word: number): string {
  let text = '';
  for (let shift = 28; shift >= 0; shift -= 4) {
    text += DIGITS[(word >>> shift) & 15];
  }
  return text;
}

/**
 * The content of a whole file regardless of the order of its rows: the sum of its lines' hashes, 32 bits a word, and
 * their number. Equal lines count as often as they stand there.
 */
export function contentKey(rows: RowColumns): string {
  const sums = [0, 0, 0, 0];
  let lines = 0;
  for (let row = 0; row < rows.count; row++) {
    if (at(rows, 'ignored', row) === 0) {
      lines++;
      for (const [word, column] of HASHES.entries()) {
        sums[word] = ((sums[word] ?? 0) + at(rows, column, row)) >>> 0;
      }
    }
  }
  return `${lines}:${sums.map(hex).join('')}`;
}
