import { decimalEvidence } from './amount.ts';
import { dateEvidence, isDateShaped, isNoDate, readDate } from './dates.ts';
import { cleanCell, isUnknown } from './text.ts';
import type { TypedCell } from './types.ts';

/** Shapes are counted on this many values; decisions that one later row can make go on to the last row. */
const SHAPE_SAMPLE = 3000;
const MOST_DISTINCT = 400;
/** Longer cells are neither addresses of the post nor amounts nor dates. */
const LONGEST_SHAPED = 200;
const AMOUNT =
  /^[^\p{L}\d]{0,4}(?:[A-Z]{2,3}\s?|[€£$¥₹]\s?|Rs\.?\s?|kr\.?\s?|[CD][Rr]\.?\s?)?[-−–+]?\s?\(?[-−–+]?[€£$¥]?\s?\d[\d.,'’ \u00a0\u202f]*\)?\s?[-−–+]?(?:\s?(?:[A-Z]{3}|CR|DR|Cr|Dr|cr|dr|credit|debit|DB|H|S|€|£|\$|元|kr\.?))?[,.]?-{0,2}$/u;
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}(?!\d)|[a-z][-. ']*\d{2}$/i;
const CHECK_DATE = { order: 'dmy', pivot: 30 } as const;
const CHECK_DATE_US = { order: 'mdy', pivot: 30 } as const;

/** What the values of one column look like, gathered row by row. */
export class ColumnStatistics {
  values = 0;
  sampled = 0;
  amounts = 0;
  wholes = 0;
  fractions = 0;
  percents = 0;
  negatives = 0;
  dates = 0;
  /** Laid out as dates of days that do not exist. */
  impossibleDates = 0;
  typedDates = 0;
  /** Dates whose year has two digits. */
  shortYears = 0;
  emails = 0;
  letters = 0;
  digits = 0;
  manyWords = 0;
  largest = 0;
  currencies = new Set<string>();
  /** Distinct values up to a limit, with their counts. */
  readonly distinct = new Map<string, number>();
  readonly marks = { '.': 0, ',': 0, either: 0 };
  readonly orders = { ymd: 0, dmy: 0, mdy: 0, ddmmyyyy: 0, mmddyyyy: 0, serial: 0, either: 0 };

  add(raw: string, typed: TypedCell | undefined): void {
    const cell = cleanCell(raw);
    if (isUnknown(cell) || typed?.type === 'error') {
      return;
    }
    this.values += 1;
    const sampling = this.sampled < SHAPE_SAMPLE;
    if (sampling) {
      this.sampled += 1;
      this.shape(cell, typed);
    }
    if (typed?.type === 'number') {
      // A day that lost its format on the way into the workbook; a column of amounts is none for that.
      this.orders.serial += dateEvidence(cell) === 'serial-1900' ? 1 : 0;
    }
    if (typed?.type === 'number' || typed?.type === 'date') {
      return;
    }
    if (sampling || this.wantsMark()) {
      this.mark(cell);
    }
    if (sampling || this.wantsOrder()) {
      this.order(cell);
    }
  }

  /** False once every decision a further row could make is made. */
  wantsMore(): boolean {
    return this.wantsMark() || this.wantsOrder();
  }

  private wantsMark(): boolean {
    return this.marks.either > 0 && this.marks['.'] + this.marks[','] === 0;
  }

  private wantsOrder(): boolean {
    return this.orders.either > 0 && this.orders.dmy + this.orders.mdy === 0;
  }

  private shape(cell: string, typed: TypedCell | undefined): void {
    if (typed?.type === 'date') {
      this.dates += 1;
      this.typedDates += 1;
      return;
    }
    const count = this.distinct.get(cell);
    if (count !== undefined || this.distinct.size < MOST_DISTINCT) {
      this.distinct.set(cell, (count ?? 0) + 1);
    }
    this.letters += /\p{L}/u.test(cell) ? 1 : 0;
    this.digits += /\d/.test(cell) ? 1 : 0;
    this.manyWords += /\s/.test(cell) ? 1 : 0;
    if (cell.length > LONGEST_SHAPED) {
      return;
    }
    this.emails += /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell) ? 1 : 0;
    this.percents += /^-?[\d.,]+\s?[%％]$/.test(cell) ? 1 : 0;
    if (typed?.type === 'number' || AMOUNT.test(cell.normalize('NFKC'))) {
      this.amounts += 1;
      this.wholes += /^-?\d+$/.test(cell) ? 1 : 0;
      this.fractions += /^-?0?[.,]\d+$/.test(cell) || /^[01]$/.test(cell) ? 1 : 0;
      this.negatives += /^[(−–-]|[-−)]$/.test(cell) ? 1 : 0;
      this.largest = Math.max(this.largest, Math.abs(Number(cell.replace(',', '.'))) || 0);
    }
    if (isDateLike(cell)) {
      this.dates += 1;
      this.shortYears += SHORT_YEAR.test(cell) ? 1 : 0;
    } else {
      this.impossibleDates += isDateShaped(cell) ? 1 : 0;
    }
  }

  private mark(cell: string): void {
    const evidence = decimalEvidence(cell);
    if (evidence !== null) {
      this.marks[evidence] += 1;
    }
  }

  private order(cell: string): void {
    const evidence = dateEvidence(cell);
    if (evidence === 'serial-1900' || evidence === 'serial-1904') {
      this.orders.serial += 1;
    } else if (evidence !== null) {
      this.orders[evidence] += 1;
    }
  }

  share(count: number): number {
    return this.sampled === 0 ? 0 : count / this.sampled;
  }
}

function isDateLike(cell: string): boolean {
  if (cell.length < 5 || cell.length > 32 || !/\d/.test(cell)) {
    return false;
  }
  return (
    isNoDate(cell) || (!/^\d{5}$/.test(cell) && (readDate(cell, CHECK_DATE) ?? readDate(cell, CHECK_DATE_US)) !== null)
  );
}
