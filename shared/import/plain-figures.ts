import { plainMinorIn } from './amount.ts';
import { ByteKeys } from './byte-keys.ts';
import type { CellReader } from './cells.ts';
import { emptyDraft } from './draft.ts';
import { divides, type Field } from './fields.ts';
import type { LineHash } from './line-hash.ts';
import { COMMISSION_KINDS } from './plan-classes.ts';
import type { PlainLine } from './row-sink.ts';
import type { SummedField, Tally } from './tally.ts';

/** Different texts of one column of figures: days, rates, kinds, advisors. */
const MOST_TEXTS = 5000;
const MARK = Uint16Array.of(0x1f);
const NO_KIND = COMMISSION_KINDS.length;
const CHARGEBACK = COMMISSION_KINDS.indexOf('chargeback');

const MONEY: readonly Field[] = ['commission.amount', 'commission.credit', 'commission.debit', 'commission.premium'];
const AMOUNT = 0;
const CREDIT = 1;
const DEBIT = 2;
const PREMIUM = 3;

/** What one text of one column comes to. */
type Effect = {
  readonly identity: Uint16Array;
  readonly period: string | null;
  readonly rate: number;
  readonly kind: number;
  readonly advisor: string | null;
  readonly negative: boolean;
  /** False: lines with it go the long way. */
  readonly usual: boolean;
};

type Figure = {
  readonly reader: CellReader;
  readonly header: string;
  /** Index into MONEY, or −1 for a text. */
  readonly money: number;
  readonly texts: ByteKeys;
  readonly effects: Effect[];
};

export function isFigure(field: Field): boolean {
  return (field.startsWith('commission.') && !divides(field)) || field === 'row.currency';
}

export function isAmountFigure(field: Field): boolean {
  return moneyOf(field) >= 0 && moneyOf(field) !== PREMIUM;
}

function moneyOf(field: Field): number {
  return MONEY.indexOf(field);
}

/** Whether the columns are such that their figures can be read from the bytes: money as it stands, each kind of it once. */
export function areReadable(readers: readonly CellReader[]): boolean {
  const money = readers.filter(({ field }) => moneyOf(field) >= 0);
  const kinds = new Set(money.map(({ field }) => field));
  return money.every(({ put }) => put !== undefined) && kinds.size === money.length;
}

/** Reads the figures of one line after another straight from its bytes, in the order of `readers`. */
export class PlainFigures {
  /** The latest line's figures. */
  readonly line: PlainLine = {
    index: 0,
    row: 0,
    offset: 0,
    length: 0,
    description: 0,
    hash: new Uint32Array(4),
    amount: 0,
    premium: 0,
    rate: 0,
    period: null,
    advisor: null,
    kind: NO_KIND,
  };
  readonly #figures: readonly Figure[];
  readonly #tally: Tally;
  readonly #cell = new Int32Array(2);
  /** By MONEY: what the latest line says; NaN where it says nothing. */
  readonly #money = new Float64Array(MONEY.length);
  #negative = false;

  constructor(readers: readonly CellReader[], headerAt: (index: number) => string, tally: Tally) {
    this.#tally = tally;
    this.#figures = readers.map((reader) => ({
      reader,
      header: headerAt(reader.index),
      money: moneyOf(reader.field),
      texts: new ByteKeys(MOST_TEXTS),
      effects: [],
    }));
  }

  /** Takes in the figures and adds them to the line's identity. False: one of them is unusual. Nothing is summed yet. */
  read(bytes: Uint8Array, cells: Int32Array, hash: LineHash): boolean {
    const { line } = this;
    line.rate = Number.NaN;
    line.period = null;
    line.advisor = null;
    line.kind = NO_KIND;
    this.#money.fill(Number.NaN);
    this.#negative = false;
    for (let at = 0; at < this.#figures.length; at++) {
      const figure = this.#figures[at];
      if (at > 0) {
        hash.addLetters(MARK, 0, 1);
      }
      if (figure === undefined || !this.#take(figure, bytes, cells, hash)) {
        return false;
      }
    }
    const money = this.#money;
    return !(isNone(money[AMOUNT]) && isNone(money[CREDIT]) && isNone(money[DEBIT]));
  }

  /**
   * Adds the figures to the sums, as finish-row.ts does for a row that went the long way.
   * @param kind of commission where the line names none, from the section it stands in
   */
  finish(kind: number, sum: (field: SummedField, minor: number) => void): void {
    const { line } = this;
    const { sums } = this.#tally;
    const stated = this.#money[AMOUNT] ?? Number.NaN;
    const amount = this.#negative && stated > 0 ? -stated : stated;
    let minor = 0;
    for (const part of [amount, this.#money[CREDIT] ?? Number.NaN, 0 - Math.abs(this.#money[DEBIT] ?? Number.NaN)]) {
      if (!isNone(part)) {
        sums.commission.addMinor(part);
        minor += part;
      }
    }
    line.amount = minor;
    sum('commission', minor);
    line.kind = line.kind === NO_KIND ? kind : line.kind;
    if (minor < 0) {
      line.kind = line.kind === NO_KIND ? CHARGEBACK : line.kind;
    } else if (minor > 0 && line.kind === CHARGEBACK) {
      this.#tally.positiveChargebacks += 1;
    }
    line.premium = this.#money[PREMIUM] ?? Number.NaN;
    if (!isNone(line.premium)) {
      sums.premium.addMinor(line.premium);
      sum('premium', line.premium);
    }
  }

  #take(figure: Figure, bytes: Uint8Array, cells: Int32Array, hash: LineHash): boolean {
    const begin = cells[figure.reader.index * 2] ?? 0;
    const end = cells[figure.reader.index * 2 + 1] ?? 0;
    if (figure.money >= 0) {
      if (begin === end) {
        return true;
      }
      const minor = plainMinorIn(bytes, begin, end);
      if (isNone(minor)) {
        return false;
      }
      hash.addWhole(minor);
      this.#money[figure.money] = minor;
      return true;
    }
    const effect = this.#effect(figure, bytes, begin, end);
    if (effect === undefined || !effect.usual) {
      return false;
    }
    const { line } = this;
    line.period = effect.period ?? line.period;
    line.rate = isNone(effect.rate) ? line.rate : effect.rate;
    line.advisor = effect.advisor ?? line.advisor;
    line.kind = effect.kind === NO_KIND ? line.kind : effect.kind;
    this.#negative ||= effect.negative;
    hash.addLetters(effect.identity, 0, effect.identity.length);
    return true;
  }

  #effect(figure: Figure, bytes: Uint8Array, begin: number, end: number): Effect | undefined {
    if (end - begin > LONGEST_TEXT) {
      return undefined;
    }
    const cell = this.#cell;
    cell[0] = begin;
    cell[1] = end;
    let key = figure.texts.find(bytes, cell, 1);
    if (key < 0) {
      key = figure.texts.add(bytes, cell, 1);
      if (key >= 0) {
        figure.effects[key] = effectOf(figure, String.fromCharCode(...bytes.subarray(begin, end)));
      }
    }
    return figure.effects[key];
  }
}

/** Longer cells are no days, codes or kinds; such a line goes the long way. */
const LONGEST_TEXT = 1000;

function isNone(value: number | undefined): boolean {
  return value === undefined || Number.isNaN(value);
}

function effectOf({ reader, header }: Figure, text: string): Effect {
  const draft = emptyDraft();
  reader.read(text, undefined, draft);
  const { commission, sign, identity, problems } = draft;
  return {
    identity: Uint16Array.from(identity[0] ?? '', (letter) => letter.charCodeAt(0)),
    period: commission.periodFrom ?? null,
    rate: commission.ratePpm ?? Number.NaN,
    kind: commission.kind === undefined ? NO_KIND : COMMISSION_KINDS.indexOf(commission.kind),
    advisor: commission.advisorCode ?? null,
    negative: sign < 0,
    usual: problems.length === 0 && (text === '' || text !== header),
  };
}
