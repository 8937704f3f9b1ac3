/** Rows of one part of the columns. */
export const CHUNK = 1 << 14;

type Column = Float64Array | Int32Array | Uint32Array | Int16Array | Uint8Array;

/** One part of the columns. A part that is full is kept in as few bytes as its figures need. */
export type Chunk = {
  /** What lines, rows and offsets of this part count from. */
  base: { readonly line: number; readonly row: number; readonly offset: number };
  line: Column;
  row: Column;
  sheet: Column;
  /** −1 where the format has no byte ranges. */
  offset: Column;
  length: Column;
  flags: Column;
  ignored: Column;
  party: Column;
  claim: Column;
  /** Half of the 128 bits of a line's content: what tells it from the lines of other files. */
  hash0: Column;
  hash1: Column;
  /** How many equal lines stand above this one. */
  ordinal: Column;
  amount: Column;
  /** NaN: not stated; the same for rate. */
  premium: Column;
  rate: Column;
  period: Column;
  advisor: Column;
  kind: Column;
};

type Place = { readonly chunk: Chunk; readonly place: number };

const bytes = () => new Uint8Array(new SharedArrayBuffer(CHUNK));
const halves = () => new Int16Array(new SharedArrayBuffer(CHUNK * 2));
const ints = () => new Int32Array(new SharedArrayBuffer(CHUNK * 4));
const words = () => new Uint32Array(new SharedArrayBuffer(CHUNK * 4));
const figures = () => new Float64Array(new SharedArrayBuffer(CHUNK * 8));

/** Columns that most files leave as they are: all their parts share these until something else is written. */
const UNTOUCHED = { sheet: ints().fill(-1), claim: ints().fill(-1), advisor: ints().fill(-1), ordinal: ints() };

/** 0, 1, 2, …: what lines one behind the other count from their base. */
const COUNTING = halves();
COUNTING.set(Array.from({ length: CHUNK }, (_, place) => place));

/** Lists of one rate are many: all their parts share these. */
const ALIKE = new Map<number, Float64Array>();
const MOST_ALIKE = 16;

/** By value: a column of one small number throughout, such as the kind of the money in a list of one kind. */
const ALIKE_BYTES: (Uint8Array | undefined)[] = [];

/** A column that holds the same in all places, not to be written to; null where there are too many already. */
function alike(value: number): Float64Array | null {
  let column = ALIKE.get(value);
  if (column === undefined && ALIKE.size < MOST_ALIKE) {
    column = figures().fill(value);
    ALIKE.set(value, column);
  }
  return column ?? null;
}

/** Writes a rate. A part has a column of its own from the second rate on. */
export function putRate({ chunk, place }: Place, rate: number): void {
  const { rate: column } = chunk;
  if (Object.is(column[place], rate)) {
    return;
  }
  if (ALIKE.get(column[0] ?? 0) !== column) {
    column[place] = rate;
    return;
  }
  const shared = place === 0 ? alike(rate) : null;
  chunk.rate = shared ?? figures();
  if (shared === null) {
    chunk.rate.set(column);
    chunk.rate[place] = rate;
  }
}

/** Writes into a column that most files leave as it is. */
export function touch({ chunk, place }: Place, column: keyof typeof UNTOUCHED, value: number): void {
  const untouched = UNTOUCHED[column];
  if (chunk[column] === untouched) {
    if (value === untouched[place]) {
      return;
    }
    chunk[column] = ints();
    chunk[column].set(untouched);
  }
  chunk[column][place] = value;
}

const NO_BASE = { line: 0, row: 0, offset: 0 };

/** Parts are begun with these; the rest is written row by row. */
function unwritten() {
  return { base: NO_BASE, rate: alike(Number.NaN) ?? figures().fill(Number.NaN), ...UNTOUCHED };
}

/** An empty part. */
export function newChunk(): Chunk {
  return {
    line: ints(),
    row: ints(),
    offset: figures(),
    length: ints(),
    flags: bytes(),
    ignored: bytes(),
    party: ints(),
    hash0: words(),
    hash1: words(),
    amount: figures(),
    premium: figures(),
    period: ints(),
    kind: bytes(),
    ...unwritten(),
  };
}

/** What a full part holds, in a part of its own and in fewer bytes; the part itself is empty again. */
export function packed(chunk: Chunk): Chunk {
  const base = {
    line: chunk.line[0] ?? 0,
    row: chunk.row[0] ?? 0,
    // A format without byte ranges has no first one.
    offset: chunk.offset.includes(-1) ? 0 : (chunk.offset[0] ?? 0),
  };
  const own = {
    base,
    line: counted(chunk.line, base.line),
    row: counted(chunk.row, base.row),
    offset: narrow(chunk.offset, base.offset),
    length: narrow(chunk.length),
    flags: narrow(chunk.flags),
    ignored: narrow(chunk.ignored),
    party: narrow(chunk.party),
    hash0: words(),
    hash1: words(),
    amount: narrow(chunk.amount),
    premium: narrow(chunk.premium),
    period: narrow(chunk.period),
    kind: narrow(chunk.kind),
    rate: ALIKE.get(chunk.rate[0] ?? 0) === chunk.rate ? chunk.rate : narrow(chunk.rate),
    sheet: touched(chunk, 'sheet'),
    claim: touched(chunk, 'claim'),
    advisor: touched(chunk, 'advisor'),
    ordinal: touched(chunk, 'ordinal'),
  };
  own.hash0.set(chunk.hash0);
  own.hash1.set(chunk.hash1);
  for (const column of WRITTEN) {
    chunk[column].fill(0);
  }
  Object.assign(chunk, unwritten());
  return own;
}

/** Columns that a row may leave as they were begun. */
const WRITTEN = ['flags', 'ignored', 'hash0', 'hash1', 'amount', 'premium', 'period', 'kind'] as const;

function touched(chunk: Chunk, column: keyof typeof UNTOUCHED): Column {
  // Ordinals are written when the last row is read.
  return chunk[column] === UNTOUCHED[column] || column === 'ordinal' ? chunk[column] : narrow(chunk[column]);
}

/** Lines and rows mostly follow one another. */
function counted(column: Column, base: number): Column {
  return column.every((value, place) => value === base + place) ? COUNTING : narrow(column, base);
}

/** A column's figures less a base, with as few bytes for each as all of them fit into. */
function narrow(column: Column, base = 0): Column {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (let place = 0; place < column.length; place++) {
    const value = (column[place] ?? 0) - base;
    low = Math.min(low, value);
    high = Math.max(high, value);
    whole &&= Number.isInteger(value);
  }
  if (low === high && low >= 0 && low < 256 && whole) {
    return alikeBytes(low);
  }
  const narrowed = roomFor(whole ? low : Number.NEGATIVE_INFINITY, high);
  for (let place = 0; place < column.length; place++) {
    narrowed[place] = (column[place] ?? 0) - base;
  }
  return narrowed;
}

function alikeBytes(value: number): Uint8Array {
  const column = ALIKE_BYTES[value] ?? bytes().fill(value);
  ALIKE_BYTES[value] = column;
  return column;
}

function roomFor(low: number, high: number): Column {
  if (low >= 0 && high < 2 ** 8) {
    return bytes();
  }
  if (low >= -(2 ** 15) && high < 2 ** 15) {
    return halves();
  }
  return low >= -(2 ** 31) && high < 2 ** 31 ? ints() : figures();
}
