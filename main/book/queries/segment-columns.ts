import type { Column } from '../../../shared/segmentation/percentile.ts';
import type { ReadBook, WriteBook } from '../types.ts';

/**
 * Figures of a run as SQLite keeps them: little-endian numbers as narrow as all of a column fit in, with the breadth of one as
 * the last byte. What a run keeps is then half as long, and takes half as long to write.
 */
const NARROW = 1;
const MIDDLE = 4;
const BROAD = 8;
/** What stands where nothing is known, where whole numbers have no NaN. */
const UNKNOWN_NARROW = 255;
const UNKNOWN_MIDDLE = -(2 ** 31);

function breadthOf(column: Column): number {
  let breadth = NARROW;
  for (let at = 0; at < column.length; at += 1) {
    const figure = column[at] ?? 0;
    if (Number.isNaN(figure) || (figure >= 0 && figure < UNKNOWN_NARROW && figure === (figure | 0))) {
      continue;
    }
    if (figure !== (figure | 0) || figure === UNKNOWN_MIDDLE) {
      return BROAD;
    }
    breadth = MIDDLE;
  }
  return breadth;
}

export function bytesOf(column: Column): Buffer {
  const breadth = breadthOf(column);
  // Memory of its own begins where numbers of any breadth may.
  const bytes = Buffer.allocUnsafeSlow(column.length * breadth + 1);
  bytes[bytes.length - 1] = breadth;
  if (breadth === BROAD) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    return bytes;
  }
  if (breadth === NARROW) {
    for (let at = 0; at < column.length; at += 1) {
      const figure = column[at] ?? Number.NaN;
      bytes[at] = Number.isNaN(figure) ? UNKNOWN_NARROW : figure;
    }
    return bytes;
  }
  const narrow = new Int32Array(bytes.buffer, 0, column.length);
  for (let at = 0; at < column.length; at += 1) {
    const figure = column[at] ?? Number.NaN;
    narrow[at] = Number.isNaN(figure) ? UNKNOWN_MIDDLE : figure;
  }
  return bytes;
}

export function columnIn(bytes: Buffer | undefined): Column {
  const breadth = bytes?.at(-1);
  if (bytes === undefined || breadth === undefined) {
    return new Float64Array(0);
  }
  // Copied: what SQLite hands over need not begin where numbers of that breadth may.
  const { buffer } = new Uint8Array(bytes.subarray(0, -1));
  if (breadth === BROAD) {
    return new Float64Array(buffer);
  }
  const narrow = breadth === NARROW ? new Uint8Array(buffer) : new Int32Array(buffer);
  const unknown = breadth === NARROW ? UNKNOWN_NARROW : UNKNOWN_MIDDLE;
  const column = new Float64Array(narrow.length);
  for (let at = 0; at < narrow.length; at += 1) {
    const figure = narrow[at] ?? unknown;
    column[at] = figure === unknown ? Number.NaN : figure;
  }
  return column;
}

/** The names of the columns a run has. */
export function columnNames(db: ReadBook, runId: number): ReadonlySet<string> {
  return new Set(
    db.prepare<[number], string>('SELECT name FROM segment_column WHERE run_id = ?').pluck().all(runId).map(String),
  );
}

/** Reads a column of a run; empty where it has none of that name. */
export function columnReader(db: ReadBook, runId: number): (name: string) => Column {
  const select = db
    .prepare<[number, string], Buffer>('SELECT figures FROM segment_column WHERE run_id = ? AND name = ?')
    .pluck();
  return (name) => columnIn(select.get(runId, name));
}

/**
 * Keeps columns of a run, in place of those of the same names; one that stays as it is is not written.
 * @returns what was kept before of those that differ, null where there was none
 */
export function keepColumns(
  db: WriteBook,
  runId: number,
  columns: ReadonlyMap<string, Column>,
): ReadonlyMap<string, Column | null> {
  const select = db
    .prepare<[number, string], Buffer>('SELECT figures FROM segment_column WHERE run_id = ? AND name = ?')
    .pluck();
  const keep = db.prepare<[number, string, Buffer]>(
    `INSERT INTO segment_column (run_id, name, figures) VALUES (?, ?, ?)
     ON CONFLICT (run_id, name) DO UPDATE SET figures = excluded.figures`,
  );
  const differing = new Map<string, Column | null>();
  // What a run measured and what its rows say of it is one column by two names.
  const written = new Map<Column, Buffer>();
  for (const [name, column] of columns) {
    const bytes = written.get(column) ?? bytesOf(column);
    written.set(column, bytes);
    const before = select.get(runId, name);
    if (before === undefined || !bytes.equals(before)) {
      keep.run(runId, name, bytes);
      differing.set(name, before === undefined ? null : columnIn(before));
    }
  }
  return differing;
}

/** Takes columns of a run away. */
export function dropColumns(db: WriteBook, runId: number, names: Iterable<string>): void {
  const drop = db.prepare<[number, string]>('DELETE FROM segment_column WHERE run_id = ? AND name = ?');
  for (const name of names) {
    drop.run(runId, name);
  }
}
