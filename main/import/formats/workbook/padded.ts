import { partText, type ZipEntry } from './zip-directory.ts';

/** Cells of one column, row by row, that show their figures with leading zeros to a width. */
type Run = { readonly width: number; readonly from: number; to: number };

/** Column → runs in the order of the rows. */
export type PaddedColumns = ReadonlyMap<number, readonly Run[]>;

/** Columns that change their format more often than this are left as they are. */
const MOST_RUNS = 20_000;
/** `0000000000`, also with a part of its own for negative figures behind it. One zero pads nothing. */
const ZEROS = /^(0{2,30})(?:;.*)?$/;
const CELL = /<(?:\w+:)?c\s([^>]*)>/g;

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/**
 * Styles of a workbook whose number format is zeros only, as policy numbers are given that would lose theirs: style → how
 * many digits are shown at least. Empty in nearly every workbook, whose cells then need not be looked at.
 */
export function paddingStyles(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<string, number> {
  const part = entries.find(({ name }) => /^xl\/styles\d*\.xml$/i.test(name));
  const widths = new Map<string, number>();
  const styles = new Map<string, number>();
  const text = part === undefined ? '' : partText(bytes, part);
  for (const [tag] of text.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    const zeros = ZEROS.exec(attribute(tag, 'formatCode'))?.[1];
    if (zeros !== undefined) {
      widths.set(attribute(tag, 'numFmtId'), zeros.length);
    }
  }
  const used = widths.size === 0 ? '' : (/<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(text)?.[0] ?? '');
  for (const [index, [tag]] of [...used.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].entries()) {
    const width = widths.get(attribute(tag, 'numFmtId'));
    if (width !== undefined) {
      styles.set(String(index), width);
    }
  }
  return styles;
}

/** Gathers the padded cells of a sheet from pieces of its XML. */
export class PaddingScan {
  readonly columns = new Map<number, Run[]>();
  readonly #styles: ReadonlyMap<string, number>;

  constructor(styles: ReadonlyMap<string, number>) {
    this.#styles = styles;
  }

  /** @param text whole tags, each piece once and in order */
  see(text: string): void {
    if (this.#styles.size === 0) {
      return;
    }
    for (const [, tag = ''] of text.matchAll(CELL)) {
      const width = this.#styles.get(attribute(tag, 's'));
      const place = width === undefined ? null : /(?:^|\s)r="([A-Z]{1,3})(\d{1,7})"/.exec(tag);
      if (width !== undefined && place !== null) {
        this.#add(columnIndex(place[1] ?? ''), Number(place[2]), width);
      }
    }
  }

  #add(column: number, row: number, width: number): void {
    const runs = this.columns.get(column) ?? [];
    const last = runs.at(-1);
    if (last !== undefined && last.width === width && last.to + 1 === row) {
      last.to = row;
    } else if (runs.length < MOST_RUNS) {
      runs.push({ width, from: row, to: row });
    }
    this.columns.set(column, runs);
  }
}

/** A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Shows figures as their cells do. Rows come in order. */
export class Padding {
  readonly #columns: readonly { readonly column: number; readonly runs: readonly Run[]; at: number }[];

  constructor(columns: PaddedColumns) {
    this.#columns = [...columns].map(([column, runs]) => ({ column, runs, at: 0 }));
  }

  /**
   * Whole figures of padded cells as the text that is seen: `12345` as `0000012345`.
   * @param row 1-based
   */
  apply(row: number, values: readonly unknown[]): readonly unknown[] {
    let shown: unknown[] | null = null;
    for (const open of this.#columns) {
      while ((open.runs[open.at]?.to ?? Number.POSITIVE_INFINITY) < row) {
        open.at += 1;
      }
      const run = open.runs[open.at];
      const value = values[open.column];
      if (run !== undefined && run.from <= row && Number.isSafeInteger(value) && Number(value) >= 0) {
        shown ??= [...values];
        shown[open.column] = String(value).padStart(run.width, '0');
      }
    }
    return shown ?? values;
  }
}
