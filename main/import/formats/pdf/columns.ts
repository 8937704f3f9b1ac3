import { headerMeaning } from '../../../../shared/import/headers.ts';
import { median } from './lines.ts';
import type { PdfLine, Piece } from './piece.ts';

/**
 * What parts two columns is at least this wide, in sizes of the letters: wider than a blank between words, or as wide where so
 * many lines leave it blank at the same place that it cannot be chance.
 */
const NARROWEST = 0.4;
const NARROWEST_OF_MANY = 0.18;
const MANY = 10;
/** Lines that may run through what parts two columns. */
const STRAY = 0.04;
/** Places are counted in parts of a point. */
const FINE = 8;

/** One column's place on the page, in points. */
export type Span = { readonly left: number; readonly right: number };

/** A table: lines that the same columns run through, across pages. */
export type PdfTable = { readonly lines: PdfLine[]; columns: readonly Span[] };

/** Lines with fewer pieces are titles, sections and notes: they say nothing of columns. */
function tells(line: PdfLine): boolean {
  return line.pieces.length >= 3;
}

/** The columns of lines: what nearly all of them leave blank at the same place parts two. */
export function columnsOf(lines: readonly PdfLine[]): readonly Span[] {
  const telling = lines.filter(tells);
  if (telling.length === 0) {
    return [];
  }
  const width = Math.ceil(Math.max(...telling.flatMap(({ pieces }) => pieces.map(({ right }) => right))) * FINE) + 1;
  const covered = new Uint32Array(Math.max(1, Math.min(width, 20_000)));
  for (const { pieces } of telling) {
    let done = -1;
    for (const { left, right } of pieces) {
      const from = Math.max(done + 1, Math.floor(left * FINE));
      const to = Math.min(covered.length - 1, Math.ceil(right * FINE));
      for (let at = Math.max(0, from); at <= to; at += 1) {
        covered[at] = (covered[at] ?? 0) + 1;
      }
      done = Math.max(done, to);
    }
  }
  const many = telling.length >= MANY;
  const most = many ? Math.max(1, Math.floor(telling.length * STRAY)) : 0;
  const narrow = median(telling.map(({ size }) => size)) * (many ? NARROWEST_OF_MANY : NARROWEST) * FINE;
  const spans: { left: number; right: number }[] = [];
  for (let at = 0; at < covered.length; at += 1) {
    if ((covered[at] ?? 0) <= most) {
      continue;
    }
    const from = at;
    while (at < covered.length && (covered[at] ?? 0) > most) {
      at += 1;
    }
    const last = spans.at(-1);
    if (last !== undefined && from - last.right < narrow) {
      last.right = at;
    } else {
      spans.push({ left: from, right: at });
    }
  }
  return spans.map(({ left, right }) => ({ left: left / FINE, right: right / FINE }));
}

/**
 * Parts the lines into tables. Stretches between wide gaps and page ends belong together as long as their common columns
 * are those that either has by itself.
 */
export function tablesOf(lines: readonly PdfLine[]): PdfTable[] {
  const tables: PdfTable[] = [];
  for (const block of blocksOf(lines)) {
    const last = tables.at(-1);
    if (last === undefined) {
      tables.push({ lines: [...block], columns: columnsOf(block) });
      continue;
    }
    const own = columnsOf(block);
    const both = columnsOf([...last.lines, ...block]);
    if (startsAnew(block, last)) {
      tables.push({ lines: [...block], columns: own });
    } else if (
      own.length === 0 ||
      last.columns.length === 0 ||
      both.length >= Math.max(last.columns.length, own.length * 0.8)
    ) {
      last.lines.push(...block);
      last.columns = both;
    } else {
      tables.push({ lines: [...block], columns: own });
    }
  }
  return tables;
}

/** The words above a table's columns, where a line is nothing else. */
export function headingOf(line: PdfLine): string | null {
  const known = line.pieces.filter(({ text }) => headerMeaning(text.trim()) !== null).length;
  return tells(line) && known * 2 >= line.pieces.length && !line.pieces.some(({ text }) => /\d/.test(text))
    ? line.pieces.map(({ text }) => text.trim()).join('|')
    : null;
}

/** Other headings than the table's own begin another table. */
function startsAnew(block: readonly PdfLine[], table: PdfTable): boolean {
  const [heading] = block.flatMap((line) => headingOf(line) ?? []);
  const held = table.lines.flatMap((line) => headingOf(line) ?? []);
  return heading !== undefined && held.length > 0 && !held.includes(heading);
}

/** Lines that stand together: a gap twice as wide as usual, or another page, begins the next. */
function blocksOf(lines: readonly PdfLine[]): PdfLine[][] {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && before.page === line.page ? [line.base - before.base] : [];
  });
  const usual = median(steps);
  const blocks: PdfLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    if (
      block === undefined ||
      before === undefined ||
      before.page !== line.page ||
      line.base - before.base > usual * 1.8
    ) {
      blocks.push([line]);
    } else {
      block.push(line);
    }
  }
  return blocks;
}

/** The column a piece stands in: the one it covers most of, else the nearest. */
export function columnOf(piece: Piece, columns: readonly Span[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, { left, right }] of columns.entries()) {
    const shared = Math.min(piece.right, right) - Math.max(piece.left, left);
    if (shared > most) {
      most = shared;
      best = at;
    }
  }
  return best;
}
