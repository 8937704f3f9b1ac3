import type { ReadBook, WriteBook } from './types.ts';

/** Where a line of a statement stands. The byte range is null where the format has none. */
export type LinePlace = {
  readonly sheet: string | null;
  readonly row: number;
  readonly offset: number | null;
  readonly length: number | null;
};

/** Line number, row number, byte offset from the block's, byte length: 32 bits each, little endian. */
const WORDS = 4;
/** Lines of one block: 16 KB, little enough to be read for the sake of one line. */
const BLOCK = 1024;
/** Blocks kept unpacked: lines asked for together often stand together. */
const MOST_BLOCKS = 256;

/**
 * Keeps the places of plain lines in blocks: a row of a table for each of a million lines would cost more than their
 * money. Lines come in the order of the file.
 */
export class PlaceWriter {
  readonly #insert;
  readonly #statementId: number;
  readonly #words = new Uint32Array(BLOCK * WORDS);
  #used = 0;
  #sheet: string | null = null;
  #base: number | null = null;

  constructor(db: WriteBook, statementId: number) {
    this.#insert = db.prepare<[number, number, string | null, number | null, Uint8Array]>(
      'INSERT INTO statement_place (statement_id, first_line, sheet, base_offset, places) VALUES (?, ?, ?, ?, ?)',
    );
    this.#statementId = statementId;
  }

  add(line: number, sheet: string | null, row: number, offset: number | null, length: number): void {
    const from = offset === null ? 0 : offset - (this.#base ?? 0);
    const other = sheet !== this.#sheet || (offset === null) !== (this.#base === null) || from > 0xffff_ffff;
    if (this.#used === this.#words.length || other) {
      this.end();
    }
    if (this.#used === 0) {
      this.#sheet = sheet;
      this.#base = offset;
    }
    this.#words[this.#used] = line;
    this.#words[this.#used + 1] = row;
    this.#words[this.#used + 2] = offset === null ? 0 : offset - (this.#base ?? 0);
    this.#words[this.#used + 3] = length;
    this.#used += WORDS;
  }

  /** Writes what is left. */
  end(): void {
    if (this.#used > 0) {
      const places = new Uint8Array(this.#words.buffer, 0, this.#used * 4);
      this.#insert.run(this.#statementId, this.#words[0] ?? 0, this.#sheet, this.#base, places);
      this.#used = 0;
    }
  }
}

type Stored = { first_line: number; sheet: string | null; base_offset: number | null; places: Buffer };
type Block = Omit<Stored, 'places'> & { readonly words: Uint32Array };

/** Finds where lines stand. One for each job: it keeps the blocks it read last. */
export function linePlaces(db: ReadBook): (statementId: number, line: number) => LinePlace | null {
  const single = db.prepare<[number, number], LinePlace>(
    `SELECT sheet, row_no AS row, byte_offset AS offset, byte_length AS length FROM statement_line
     WHERE statement_id = ? AND line_no = ?`,
  );
  const first = db.prepare<[number, number], { first_line: number }>(
    `SELECT first_line FROM statement_place WHERE statement_id = ? AND first_line <= ?
     ORDER BY first_line DESC LIMIT 1`,
  );
  const stored = db.prepare<[number, number], Stored>(
    'SELECT first_line, sheet, base_offset, places FROM statement_place WHERE statement_id = ? AND first_line = ?',
  );
  const blocks = new Map<string, Block>();

  function blockOf(statementId: number, line: number): Block | null {
    const found = first.get(statementId, line);
    if (found === undefined) {
      return null;
    }
    const key = `${statementId} ${found.first_line}`;
    let block = blocks.get(key);
    if (block === undefined) {
      const row = stored.get(statementId, found.first_line);
      if (row === undefined) {
        return null;
      }
      const { places, ...rest } = row;
      block = { ...rest, words: new Uint32Array(new Uint8Array(places).buffer) };
      const [oldest] = blocks.keys();
      if (blocks.size >= MOST_BLOCKS && oldest !== undefined) {
        blocks.delete(oldest);
      }
      blocks.set(key, block);
    }
    return block;
  }

  return (statementId, line) => {
    const block = blockOf(statementId, line);
    const at = block === null ? -1 : find(block.words, line);
    if (block === null || at < 0) {
      return single.get(statementId, line) ?? null;
    }
    const [row = 0, from = 0, length = 0] = block.words.subarray(at + 1, at + WORDS);
    const { sheet, base_offset: base } = block;
    return base === null ? { sheet, row, offset: null, length: null } : { sheet, row, offset: base + from, length };
  };
}

/** Where a line begins among the words of its block, or −1. */
function find(words: Uint32Array, line: number): number {
  let low = 0;
  let high = words.length / WORDS - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = words[middle * WORDS] ?? 0;
    if (found === line) {
      return middle * WORDS;
    }
    if (found < line) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}
