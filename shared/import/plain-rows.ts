import type { CellReader } from './cells.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { Field } from './fields.ts';
import { finishFigures } from './finish-row.ts';
import { LineHash } from './line-hash.ts';
import type { TableReading } from './reading.ts';
import type { SummedField, Tally } from './tally.ts';
import { own, ownFields } from './text.ts';
import type {
  ClientFields,
  CommissionFields,
  CommissionKind,
  Description,
  NormalisedRow,
  PolicyFields,
  RawRecord,
} from './types.ts';

/** Descriptions that are remembered: beyond it a file is no longer a few policies with many lines. */
const MOST_KNOWN = 250_000;
const MARK = '\u001f';

/**
 * The short way for the lines of commission statements, which name the same policies again and again: what the columns
 * about client and policy say is worked out once for each description, and only the figures are read anew. A line that
 * is in any way unusual goes the long way; both ways always come to the same row.
 */
export class PlainRows {
  readonly #table: TableReading;
  readonly #tally: Tally;
  readonly #describing: readonly CellReader[];
  readonly #figures: readonly CellReader[];
  /** Headers of the figures' columns, in the readers' order. */
  readonly #headers: readonly string[];
  readonly #numberAt: number;
  /** By the raw cells that describe. */
  readonly #known = new Map<string, Description>();
  #made = 0;
  readonly #draft: Draft = emptyDraft();
  readonly #hash = new LineHash();

  private constructor(table: TableReading, readers: readonly CellReader[], numberAt: number, tally: Tally) {
    this.#table = table;
    this.#tally = tally;
    this.#describing = readers.filter(({ field }) => describes(field));
    this.#figures = readers.filter(({ field }) => !describes(field));
    this.#headers = this.#figures.map(({ index }) => headerAt(table, index));
    this.#numberAt = numberAt;
  }

  /** Null for tables with other things than clients, policies by number, and their commission. */
  static of(table: TableReading, readers: readonly CellReader[], tally: Tally): PlainRows | null {
    const number = readers.find(({ field }) => field === 'policy.number');
    const fits = readers.every(({ field }) => describes(field) || isFigure(field));
    const money = readers.some(({ field }) => AMOUNTS.has(field));
    // A line that repeats the header is told by most of its cells, also those of columns nobody reads.
    const known = readers.length * 2 > table.columns.length;
    return number === undefined || !fits || !money || !known || table.kind !== 'commissions'
      ? null
      : new PlainRows(table, readers, number.index, tally);
  }

  /** What sections say changed: descriptions made before no longer hold. */
  forget(): void {
    this.#known.clear();
  }

  /**
   * The row of a record that begins like an earlier one; null when it has to go the long way.
   * @param kind of commission, from the section the record stands in
   */
  read(
    record: RawRecord,
    kind: CommissionKind | null,
    sum: (field: SummedField, minor: number) => void,
  ): NormalisedRow | null {
    const { cells } = record;
    const description = this.#known.get(this.#textOf(cells));
    if (description === undefined || record.typed !== undefined || record.hidden === true) {
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
    for (let at = 0; at < this.#figures.length; at++) {
      const reader = this.#figures[at];
      const cell = reader === undefined ? '' : (cells[reader.index] ?? '');
      if (cell !== '' && cell === this.#headers[at]) {
        return null;
      }
      reader?.read(cell, undefined, draft);
    }
    if (draft.problems.length > 0) {
      draft.problems.length = 0;
      return null;
    }
    if (draft.commissionAmount === null && draft.credit === null && draft.debit === null) {
      return null;
    }
    if (kind !== null) {
      draft.commission.kind ??= kind;
    }
    const commission = finishFigures(draft, this.#table, this.#tally, sum);
    if (commission === null) {
      return null;
    }
    return new PlainRow(record, description, commission, draft.identity.slice());
  }

  /** Remembers how a row that went the long way was described, for those that follow. */
  learn(record: RawRecord, row: NormalisedRow, identity: readonly string[]): NormalisedRow {
    const number = record.cells[this.#numberAt] ?? '';
    const text = this.#textOf(record.cells);
    if (
      row.problems.length > 0 ||
      row.commission === undefined ||
      row.client === undefined ||
      row.policy === undefined ||
      record.typed !== undefined ||
      !/\d/.test(number) ||
      number === headerAt(this.#table, this.#numberAt) ||
      this.#known.has(text) ||
      this.#known.size >= MOST_KNOWN
    ) {
      return row;
    }
    const head = own(identity.slice(0, this.#describing.length).join(MARK) + MARK);
    const description: Description = {
      id: this.#made++,
      client: ownFields(row.client),
      policy: ownFields(row.policy),
      head,
      ...this.#hash.start().add(head).state(),
    };
    this.#known.set(own(text), description);
    return { ...row, description, identityTail: identity.slice(this.#describing.length) };
  }

  #textOf(cells: readonly string[]): string {
    let text = '';
    for (const { index } of this.#describing) {
      text += `${cells[index] ?? ''}${MARK}`;
    }
    return text;
  }
}

/** A row made of little more than its description and its figures: there may be millions of them. */
class PlainRow implements NormalisedRow {
  readonly type = 'row';
  readonly index: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly offset: number | null;
  readonly length: number | null;
  readonly commission: CommissionFields;
  readonly description: Description;
  readonly identityTail: readonly string[];
  readonly problems = NO_PROBLEMS;

  constructor(record: RawRecord, description: Description, commission: CommissionFields, tail: readonly string[]) {
    this.index = record.index;
    this.sheet = record.sheet;
    this.row = record.row;
    this.offset = record.offset;
    this.length = record.length;
    this.commission = commission;
    this.description = description;
    this.identityTail = tail;
  }

  get client(): ClientFields {
    return this.description.client;
  }

  get policy(): PolicyFields {
    return this.description.policy;
  }

  get identityText(): string {
    return this.description.head + this.identityTail.join(MARK);
  }
}

const NO_PROBLEMS: NormalisedRow['problems'] = [];
const AMOUNTS = new Set<Field>(['commission.amount', 'commission.credit', 'commission.debit']);
const POLICY_FIGURES = new Set<Field>(['policy.premium', 'policy.sumInsured']);

function describes(field: Field): boolean {
  return (field.startsWith('client.') || field.startsWith('policy.')) && !POLICY_FIGURES.has(field);
}

function isFigure(field: Field): boolean {
  return field.startsWith('commission.') || field === 'row.currency';
}

function headerAt(table: TableReading, index: number): string {
  return table.columns.find((column) => column.index === index)?.header ?? '';
}
