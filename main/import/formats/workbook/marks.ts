import { createInflateRaw } from 'node:zlib';
import { type MergedRows, MOST_MERGES } from './fill-down.ts';
import { columnIndex, type PaddedColumns, PaddingScan } from './padded.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** What the row reader does not tell about a sheet. */
export type SheetMarks = {
  /** 1-based rows hidden by a filter or by hand. */
  readonly hidden: ReadonlySet<number>;
  /** Cells (`B5`) with a formula whose result was never stored. */
  readonly uncached: ReadonlySet<string>;
  readonly merges: readonly MergedRows[];
  readonly padded: PaddedColumns;
};

const LONGEST_TAG = 16_384;
const ROW = /<(?:\w+:)?row\s[^>]*>/g;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
const UNCACHED =
  /<(?:\w+:)?c\s[^>]*?r="([A-Z]+\d+)"[^>]*><(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v><\/(?:\w+:)?v>)?<\/(?:\w+:)?c>/g;

/**
 * Scans a sheet's XML once, in pieces, for hidden rows, formulas without results and figures shown with leading zeros.
 * @param styles the styles that show leading zeros
 */
export async function readMarks(
  bytes: Uint8Array,
  entry: ZipEntry,
  styles: ReadonlyMap<string, number>,
): Promise<SheetMarks> {
  const hidden = new Set<number>();
  const uncached = new Set<string>();
  const merges: MergedRows[] = [];
  const padding = new PaddingScan(styles);
  let carry = '';
  let row = 0;
  for await (const piece of pieces(bytes, entry)) {
    const text = carry + piece;
    const cut = Math.max(0, text.lastIndexOf('</c>') + 4, text.lastIndexOf('>', text.length - LONGEST_TAG) + 1);
    const ready = cut > 3 ? text.slice(0, cut) : '';
    carry = text.slice(ready.length);
    row = scan(ready, row, hidden, uncached);
    findMerges(ready, merges);
    padding.see(ready);
  }
  scan(carry, row, hidden, uncached);
  findMerges(carry, merges);
  padding.see(carry);
  return { hidden, uncached, merges, padded: padding.columns };
}

function findMerges(text: string, merges: MergedRows[]): void {
  if (!text.includes('mergeCell ')) {
    return;
  }
  for (const [, letters = '', top = '', bottom = ''] of text.matchAll(MERGE)) {
    if (top !== bottom && merges.length < MOST_MERGES) {
      merges.push({ column: columnIndex(letters), top: Number(top), bottom: Number(bottom) });
    }
  }
}

function scan(text: string, before: number, hidden: Set<number>, uncached: Set<string>): number {
  let row = before;
  if (text.includes('hidden=') || !/<row r=/.test(text)) {
    for (const [tag] of text.matchAll(ROW)) {
      row = Number(/\sr="(\d+)"/.exec(tag)?.[1] ?? row + 1);
      if (/\shidden="(?:1|true)"/.test(tag)) {
        hidden.add(row);
      }
    }
  }
  if (text.includes('<f') || text.includes(':f')) {
    for (const match of text.matchAll(UNCACHED)) {
      uncached.add(match[1] ?? '');
    }
  }
  return row;
}

async function* pieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    for (let at = 0; at < packed.length; at += 1 << 18) {
      yield Buffer.from(packed.subarray(at, at + (1 << 18))).toString('latin1');
    }
    return;
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  for await (const piece of inflate) {
    yield (piece as Buffer).toString('latin1');
  }
}
