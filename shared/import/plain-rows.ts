import { plainMinorIn } from './amount.ts';
import { ByteKeys } from './byte-keys.ts';
import type { CellReader } from './cells.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { Field } from './fields.ts';
import { finishFigures } from './finish-row.ts';
import { LineHash } from './line-hash.ts';
import { LineRecord } from './line-record.ts';
import { PlainRow } from './plain-row.ts';
import type { TableReading } from './reading.ts';
import type { SummedField, Tally } from './tally.ts';
import type { CommissionKind, Description, NormalisedRow, RawRecord } from './types.ts';

/** Descriptions that are remembered: beyond it a file is no longer a few policies with many lines. */
const MOST_KNOWN = 250_000;
/** Different texts of one column of figures: days, rates, kinds, advisors. */
const MOST_TEXTS = 5000;
const MARK = '\u001f';

/** What one text of one column comes to. */
type Effect = Pick<Draft, 'commission' | 'sign'> & { readonly identity: string; readonly usual: boolean };

type Figure = {
  readonly reader: CellReader;
  readonly header: string;
  readonly texts: ByteKeys;
  readonly effects: Effect[];
};

/**
 * The short way for the lines of commission statements, which name the same policies again and again: what the columns
 * about client and policy say is worked out once for each description, and only the figures are read anew, straight from
 * the bytes. A line that is in any way unusual goes the long way; both ways always come to the same row.
 */
export class PlainRows {
  readonly #table: TableReading;
  readonly #tally: Tally;
  readonly #describing: readonly CellReader[];
  readonly #figures: readonly Figure[];
  readonly #numberAt: number;
  /** Begin and end of each cell of the line in hand, and of those that describe. */
  readonly #cells: Int32Array;
  readonly #keyCells: Int32Array;
  readonly #one = new Int32Array(2);
  #keys = new ByteKeys(MOST_KNOWN);
  #descriptions: Description[] = [];
  #made = 0;
  readonly #draft: Draft = emptyDraft();
  readonly #hash = new LineHash();

  private constructor(table: TableReading, readers: readonly CellReader[], numberAt: number, tally: Tally) {
    this.#table = table;
    this.#tally = tally;
    this.#describing = readers.filter(({ field }) => describes(field));
    this.#figures = readers
      .filter(({ field }) => !describes(field))
      .map((reader) => ({
        reader,
        header: headerAt(table, reader.index),
        texts: new ByteKeys(MOST_TEXTS),
        effects: [],
      }));
    this.#numberAt = numberAt;
    this.#cells = new Int32Array((Math.max(...readers.map(({ index }) => index)) + 1) * 2);
    this.#keyCells = new Int32Array(this.#describing.length * 2);
  }

  /** Null for tables with other things than clients, policies by number, and their commission. */
  static of(table: TableReading, readers: readonly CellReader[], tally: Tally): PlainRows | null {
    const number = readers.find(({ field }) => field === 'policy.number');
    const fits = readers.every(
      (reader) => describes(reader.field) || (isFigure(reader.field) && (!isMoney(reader.field) || reader.put)),
    );
    const money = readers.some(({ field }) => AMOUNTS.has(field));
    // A line that repeats the header is told by most of its cells, also those of columns nobody reads.
    const known = readers.length * 2 > table.columns.length;
    const numbers = table.columns.some(({ header }) => /^[\d.,-]+$/.test(header));
    return number === undefined || !fits || !money || !known || numbers || table.kind !== 'commissions'
      ? null
      : new PlainRows(table, readers, number.index, tally);
  }

  /** What sections say changed: descriptions made before no longer hold. */
  forget(): void {
    this.#keys = new ByteKeys(MOST_KNOWN);
    this.#descriptions = [];
  }

  /**
   * The row of a record that is described like an earlier one; null when it has to go the long way.
   * @param kind of commission, from the section the record stands in
   */
  read(
    record: RawRecord,
    kind: CommissionKind | null,
    sum: (field: SummedField, minor: number) => void,
  ): NormalisedRow | null {
    if (!(record instanceof LineRecord)) {
      return null;
    }
    this.#cut(record);
    const description = this.#descriptions[this.#keys.find(record.bytes, this.#keyCells, this.#describing.length)];
    if (description === undefined) {
      return null;
    }
    const draft = this.#draft;
    draft.commission = {};
    draft.commissionAmount = null;
    draft.premiumAmount = null;
    draft.credit = null;
    draft.debit = null;
    draft.sign = 1;
    draft.identity.length = 0;
    for (const figure of this.#figures) {
      if (!this.#figure(figure, record.bytes)) {
        return null;
      }
    }
    if (draft.commissionAmount === null && draft.credit === null && draft.debit === null) {
      return null;
    }
    if (kind !== null) {
      draft.commission.kind ??= kind;
    }
    const commission = finishFigures(draft, this.#table, this.#tally, sum);
    return commission === null ? null : new PlainRow(record, description, commission, draft.identity.slice());
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
    const { bytes } = record;
    const count = this.#describing.length;
    if (
      !/\d/.test(number) ||
      number === headerAt(this.#table, this.#numberAt) ||
      this.#keys.find(bytes, this.#keyCells, count) >= 0
    ) {
      return row;
    }
    const head = identity.slice(0, count).join(MARK) + MARK;
    const description: Description = {
      id: this.#made++,
      client: row.client,
      policy: row.policy,
      head,
      ...this.#hash.start().add(head).state(),
    };
    this.#descriptions[this.#keys.add(bytes, this.#keyCells, count)] = description;
    return { ...row, description, identityTail: identity.slice(count) };
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

  /** Reads one cell of figures into the draft; false when it is an unusual one. */
  #figure(figure: Figure, bytes: Uint8Array): boolean {
    const { reader } = figure;
    const draft = this.#draft;
    const begin = this.#cells[reader.index * 2] ?? 0;
    const end = this.#cells[reader.index * 2 + 1] ?? 0;
    if (reader.put !== undefined) {
      const minor = plainMinorIn(bytes, begin, end);
      if (begin === end) {
        draft.identity.push('');
      } else if (Number.isNaN(minor)) {
        return false;
      } else {
        reader.put(minor, draft);
      }
      return true;
    }
    this.#one[0] = begin;
    this.#one[1] = end;
    let key = figure.texts.find(bytes, this.#one, 1);
    if (key < 0) {
      key = figure.texts.add(bytes, this.#one, 1);
      if (key < 0) {
        return false;
      }
      figure.effects[key] = effectOf(figure, bytes.subarray(begin, end));
    }
    const effect = figure.effects[key];
    if (effect === undefined || !effect.usual) {
      return false;
    }
    Object.assign(draft.commission, effect.commission);
    draft.sign = effect.sign < 0 ? -1 : draft.sign;
    draft.identity.push(effect.identity);
    return true;
  }
}

function effectOf({ reader, header }: Figure, bytes: Uint8Array): Effect {
  const text = String.fromCharCode(...bytes);
  const draft = emptyDraft();
  reader.read(text, undefined, draft);
  const { commission, sign, identity, problems } = draft;
  const usual = problems.length === 0 && (text === '' || text !== header);
  return { commission, sign, identity: identity[0] ?? '', usual };
}

const AMOUNTS = new Set<Field>(['commission.amount', 'commission.credit', 'commission.debit']);
const POLICY_FIGURES = new Set<Field>(['policy.premium', 'policy.sumInsured']);

function describes(field: Field): boolean {
  return (field.startsWith('client.') || field.startsWith('policy.')) && !POLICY_FIGURES.has(field);
}

function isFigure(field: Field): boolean {
  return field.startsWith('commission.') || field === 'row.currency';
}

function isMoney(field: Field): boolean {
  return AMOUNTS.has(field) || field === 'commission.premium';
}

function headerAt(table: TableReading, index: number): string {
  return table.columns.find((column) => column.index === index)?.header ?? '';
}
