import { type Day, dayFrom, fromOrdinal } from '../day.ts';
import { fullYear, readNamed, readQuarter } from './named-dates.ts';
import type { DateOrder } from './reading.ts';
import { fold } from './text.ts';

const TRIPLE = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?(?:[T ,].*)?$/;
const SPACED = /^(\d{4})( )(\d{2}) (\d{2})$/;
const WIDE = /[\uff01-\uff5e]/;
const RANGE = /^(.{6,}?)\s*(?:–|—|\bto\b|\bbis\b|\bt\/m\b|\bau\b|至|到|\s-\s|~)\s*.{6,}$/;
/** No way of writing a date, a range of two or one with its time needs more. */
const LONGEST = 80;
const NOTHING = /^[0\s./-]*$/;

/** What one text says about its column's day / month order; `either` when both readings are real dates. */
export type DateEvidence = DateOrder | 'either' | null;

export type DateForm = { readonly order: DateOrder; readonly pivot: number };

function plausible(year: number): boolean {
  return year >= 1800 && year <= 2199;
}

/** Which order one text proves. Null: not a date written in digits, or one whose form leaves nothing open. */
export function dateEvidence(cell: string): DateEvidence {
  if (/^\d{8}$/.test(cell)) {
    return eightDigits(cell);
  }
  if (/^\d{5}$/.test(cell)) {
    const serial = Number(cell);
    return serial >= 14_000 && serial <= 75_000 ? 'serial-1900' : null;
  }
  if (WIDE.test(cell)) {
    return cell.length > LONGEST ? null : dateEvidence(cell.normalize('NFKC'));
  }
  const match = TRIPLE.exec(cell);
  if (!match) {
    return null;
  }
  const [, a = '', separator = '', b = '', c = ''] = match;
  if (a.length === 4) {
    return 'ymd';
  }
  if (a.length > 2 || c.length === 3 || c.length === 1) {
    return null;
  }
  const first = Number(a);
  const second = Number(b);
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
    return 'dmy';
  }
  if (second > 12 && second <= 31 && first >= 1 && first <= 12) {
    return 'mdy';
  }
  if (first < 1 || first > 12 || second < 1 || second > 12) {
    return null;
  }
  // Dotted dates put the day first everywhere they are written; equal numbers decide nothing and need no decision.
  return separator === '.' ? 'dmy' : first === second ? null : 'either';
}

function eightDigits(cell: string): DateEvidence {
  const year = Number(cell.slice(0, 4));
  if (plausible(year) && dayFrom(year, Number(cell.slice(4, 6)), Number(cell.slice(6))) !== null) {
    return 'ymd';
  }
  const last = Number(cell.slice(4));
  if (!plausible(last)) {
    return null;
  }
  const dayFirst = dayFrom(last, Number(cell.slice(2, 4)), Number(cell.slice(0, 2))) !== null;
  const monthFirst = dayFrom(last, Number(cell.slice(0, 2)), Number(cell.slice(2, 4))) !== null;
  return dayFirst ? 'ddmmyyyy' : monthFirst ? 'mmddyyyy' : null;
}

/** Days between the spreadsheet epoch and 1970-01-01. Serial 60 is the day 1900-02-29 that never was. */
export function fromSerial(serial: number, epoch1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (epoch1904 ? 0 : 1) || whole > 2_958_465) {
    return null;
  }
  const ordinal = epoch1904 ? whole - 24_107 : whole - (whole < 60 ? 25_568 : 25_569);
  return whole === 60 && !epoch1904 ? null : fromOrdinal(ordinal);
}

/** Ends that never come, and days that are not known yet. */
const NEVER =
  /^(?:whole ?life|for life|life|lifetime|open(?: ended)?|continuous|until cancelled|evergreen|indefinite|perpetual|never|none|n\.?a\.?|tb[acd]|lebenslang|lebenslanglich|unbefristet|unbegrenzt|ohne|offen|keine?|levenslang|onbepaald(?:e tijd)?|doorlopend|geen|nvt|n\.v\.t\.|a vie|vie entiere|viager|viagere|indeterminee?|tacite(?: reconduction)?|illimitee?|aucune?|neant|vitalicio|vitalicia|indefinid[oa]|prorrogable|anual renovable|vida inteira|indeterminad[oa]|vita intera|a vita|tacito rinnovo|indeterminat[oa]|nessuna?|终身|終身|长期|長期|不定期|无|無)$/;

/** True for the ways files write "no date": empty, zeros, the year 9999, or a word such as `lebenslang` or `终身`. */
export function isNoDate(cell: string): boolean {
  return (
    NOTHING.test(cell) ||
    /(?:^|\D)9999(?:\D|$)|^99991231$|^31129999$/.test(cell) ||
    (cell.length <= 24 && /^\D+$/.test(cell) && NEVER.test(fold(cell)))
  );
}

/** Laid out as a date in digits, whether or not there is such a day: `31-02-2026`, `2026-13-45`. */
export function isDateShaped(cell: string): boolean {
  const match = TRIPLE.exec(cell);
  const lengths = match === null ? [] : [match[1]?.length ?? 0, match[4]?.length ?? 0];
  return match !== null && Math.min(...lengths) <= 2 && lengths.every((length) => length !== 3);
}

/**
 * Reads a date in any of the forms statements use. A month without a day (`2025-06`, `06/2025`, `Juni 2025`) is its
 * first day; of a range, its start.
 * @param form decides what the text itself leaves open
 * @returns null when the text is not a real date
 */
export function readDate(cell: string, form: DateForm): Day | null {
  if (cell.length > LONGEST) {
    return null;
  }
  if (WIDE.test(cell)) {
    return readDate(cell.normalize('NFKC'), form);
  }
  const match = TRIPLE.exec(cell) ?? SPACED.exec(cell);
  if (match) {
    return readTriple(match[1] ?? '', match[3] ?? '', match[4] ?? '', form);
  }
  if (/^\d{8}$/.test(cell)) {
    return readEight(cell, form.order);
  }
  if (/^\d{14}$/.test(cell)) {
    return readEight(cell.slice(0, 8), 'ymd');
  }
  if (/^\d{5}(?:\.\d+)?$/.test(cell)) {
    return fromSerial(Number(cell), form.order === 'serial-1904');
  }
  return readNamed(cell, form.pivot) ?? readMonth(cell) ?? readQuarter(cell) ?? readRange(cell, form);
}

function readTriple(a: string, b: string, c: string, form: DateForm): Day | null {
  if (a.length >= 3) {
    return a.length === 4 && c.length <= 2 ? dayFrom(Number(a), Number(b), Number(c)) : null;
  }
  if (c.length === 3 || c.length === 1) {
    return null;
  }
  if (c.length === 2 && form.order === 'ymd') {
    return dayFrom(fullYear(a, form.pivot), Number(b), Number(c));
  }
  const year = fullYear(c, form.pivot);
  return form.order === 'mdy' || form.order === 'mmddyyyy'
    ? dayFrom(year, Number(a), Number(b))
    : dayFrom(year, Number(b), Number(a));
}

function readEight(cell: string, order: DateOrder): Day | null {
  const year = Number(cell.slice(4));
  if (order === 'ddmmyyyy') {
    return plausible(year) ? dayFrom(year, Number(cell.slice(2, 4)), Number(cell.slice(0, 2))) : null;
  }
  if (order === 'mmddyyyy') {
    return plausible(year) ? dayFrom(year, Number(cell.slice(0, 2)), Number(cell.slice(2, 4))) : null;
  }
  const first = Number(cell.slice(0, 4));
  return plausible(first) ? dayFrom(first, Number(cell.slice(4, 6)), Number(cell.slice(6))) : null;
}

function readMonth(cell: string): Day | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})$/.exec(cell) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(cell);
  if (yearFirst) {
    return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), 1);
  }
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(cell);
  return monthFirst ? dayFrom(Number(monthFirst[2]), Number(monthFirst[1]), 1) : null;
}

function readRange(cell: string, form: DateForm): Day | null {
  const range = RANGE.exec(cell);
  return range ? readDate((range[1] ?? '').trim(), form) : null;
}

const MONTH_FIRST_COUNTRIES = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'PR', 'GU']);

/** The order a country writes; used only where no row of a column decides, and then said so. */
export function customaryOrder(country: string): 'dmy' | 'mdy' {
  return MONTH_FIRST_COUNTRIES.has(country) ? 'mdy' : 'dmy';
}

/** The last day of a month named in text such as a file name. */
export function endOfMonth(year: number, month: number): Day | null {
  for (let last = 31; last >= 28; last -= 1) {
    const date = dayFrom(year, month, last);
    if (date !== null) {
      return date;
    }
  }
  return null;
}
