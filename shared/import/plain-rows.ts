import { ByteKeys } from './byte-keys.ts';
import type { CellReader } from './cells.ts';
import type { Field } from './fields.ts';
import { LineHash, STATE_WORDS } from './line-hash.ts';
import { LineRecord } from './line-record.ts';
import { areReadable, isAmountFigure, isFigure, PlainFigures } from './plain-figures.ts';
import { COMMISSION_KINDS } from './plan-classes.ts';
import type { TableReading } from './reading.ts';
import type { PlainLine } from './row-sink.ts';
import type { SummedField, Tally } from './tally.ts';
import type { CommissionKind, NormalisedRow, RawRecord } from './types.ts';

/** Descriptions that are remembered: beyond it a file is no longer a few policies with many lines. */
const MOST_KNOWN = 250_000;
const MARK = '\u001f';

/**
 * The short way for the lines of commission statements, which name the same policies again and again: what the columns
 * about client and policy say is worked out once for each description, and only the figures are read anew, straight from
 * the bytes. A line that is in any way unusual goes the long way; both ways always come to the same.
 */
export class PlainRows {
  readonly #table: TableReading;
  readonly #tally: Tally;
  readonly #describing: readonly CellReader[];
  readonly #figures: PlainFigures;
  readonly #numberAt: number;
  /** Begin and end of each cell of the line in hand, and of those that describe. */
  readonly #cells: Int32Array;
  readonly #keyCells: Int32Array;
  /** With each: the description's number, and where the hash of its text stands. */
  #keys = new ByteKeys(MOST_KNOWN, 1 + STATE_WORDS);
  #made = 0;
  readonly #hash = new LineHash();

  private constructor(table: TableReading, readers: readonly CellReader[], numberAt: number, tally: Tally) {
    this.#table = table;
    this.#tally = tally;
    this.#describing = readers.filter(({ field }) => describes(field));
    const figures = readers.filter(({ field }) => !describes(field));
    this.#figures = new PlainFigures(figures, (index) => headerAt(table, index), tally);
    this.#numberAt = numberAt;
    this.#cells = new Int32Array((Math.max(...readers.map(({ index }) => index)) + 1) * 2);
    this.#keyCells = new Int32Array(this.#describing.length * 2);
  }

  /** Null for tables with other things than clients, policies by number, and their commission. */
  static of(table: TableReading, readers: readonly CellReader[], tally: Tally): PlainRows | null {
    const number = readers.find(({ field }) => field === 'policy.number');
    const fits = readers.every(({ field }) => describes(field) || isFigure(field)) && areReadable(readers);
    const money = readers.some(({ field }) => isAmountFigure(field));
    // A line that repeats the header is told by most of its cells, also those of columns nobody reads.
    const known = readers.length * 2 > table.columns.length;
    const numbers = table.columns.some(({ header }) => /^[\d.,-]+$/.test(header));
    return number === undefined || !fits || !money || !known || numbers || table.kind !== 'commissions'
      ? null
      : new PlainRows(table, readers, number.index, tally);
  }

  /** What sections say changed: descriptions made before no longer hold. */
  forget(): void {
    this.#keys = new ByteKeys(MOST_KNOWN, 1 + STATE_WORDS);
  }

  /**
   * The line of a record that is described like an earlier one; null when it has to go the long way.
   * @param kind of commission, from the section the record stands in
   */
  read(
    record: RawRecord,
    kind: CommissionKind | null,
    sum: (field: SummedField, minor: number) => void,
  ): PlainLine | null {
    if (!(record instanceof LineRecord)) {
      return null;
    }
    this.#cut(record);
    const key = this.#keys.find(record.bytes, this.#keyCells, this.#describing.length);
    if (key < 0) {
      return null;
    }
    const words = this.#keys.wordsAt(key);
    const hash = this.#hash.resume(this.#keys.words, words + 1);
    if (!this.#figures.read(record.bytes, this.#cells, hash)) {
      return null;
    }
    const { line } = this.#figures;
    hash.end(line.hash);
    line.description = this.#keys.words[words] ?? 0;
    line.index = record.index;
    line.row = record.row;
    line.offset = record.offset;
    line.length = record.length;
    this.#figures.finish(kind === null ? COMMISSION_KINDS.length : COMMISSION_KINDS.indexOf(kind), sum);
    return line;
  }

  /** Remembers how a row that went the long way was described, for those that follow. */
  learn(record: RawRecord, row: NormalisedRow, identity: readonly string[]): NormalisedRow {
    if (
      !(record instanceof LineRecord) ||
      row.problems.length > 0 ||
      row.commission === undefined ||
      row.client === undefined ||
      row.policy === undefined ||
      this.#made >= MOST_KNOWN
    ) {
      return row;
    }
    this.#cut(record);
    const number = record.cells[this.#numberAt] ?? '';
    const count = this.#describing.length;
    const isHeader = number === headerAt(this.#table, this.#numberAt);
    if (!/\d/.test(number) || isHeader || this.#keys.find(record.bytes, this.#keyCells, count) >= 0) {
      return row;
    }
    const key = this.#keys.add(record.bytes, this.#keyCells, count);
    const description = this.#tally.descriptions++;
    this.#made++;
    const words = this.#keys.wordsAt(key);
    this.#keys.words[words] = description;
    const head = identity.slice(0, count).join(MARK) + MARK;
    this.#hash
      .start()
      .add(head)
      .keep(this.#keys.words, words + 1);
    return { ...row, description };
  }

  /** Finds where the cells of a line begin and end. */
  #cut({ bytes, start, stop, delimiter }: LineRecord): void {
    const cells = this.#cells;
    const code = delimiter.charCodeAt(0);
    let cell = 0;
    let begin = start;
    for (let at = start; at <= stop && cell < cells.length; at++) {
      if (at === stop || bytes[at] === code) {
        cells[cell] = begin;
        cells[cell + 1] = at;
        cell += 2;
        begin = at + 1;
      }
    }
    cells.fill(0, cell);
    for (let at = 0; at < this.#describing.length; at++) {
      const index = this.#describing[at]?.index ?? 0;
      this.#keyCells[at * 2] = cells[index * 2] ?? 0;
      this.#keyCells[at * 2 + 1] = cells[index * 2 + 1] ?? 0;
    }
  }
}

const POLICY_FIGURES = new Set<Field>(['policy.premium', 'policy.sumInsured']);

function describes(field: Field): boolean {
  return (field.startsWith('client.') || field.startsWith('policy.')) && !POLICY_FIGURES.has(field);
}

function headerAt(table: TableReading, index: number): string {
  return table.columns.find((column) => column.index === index)?.header ?? '';
}
