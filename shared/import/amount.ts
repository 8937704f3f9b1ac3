import { divideHalfAway, type Minor, minor } from '../money.ts';
import type { DecimalMark } from './reading.ts';

/** A decimal exactly as written: units × 10^−scale. */
export type Decimal = {
  readonly units: number;
  readonly scale: number;
  /** ISO code where the cell names its currency; `$`-like signs that many countries share stay symbols. */
  readonly currency: string | null;
};

const SYMBOLS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['R$', 'BRL'],
  ['HK$', 'HKD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', '¥'],
  ['₹', 'INR'],
  ['Rs.', 'INR'],
  ['$', '$'],
  ['人民币', 'CNY'],
  ['元', 'CNY'],
  ['kr.', 'kr'],
  ['kr', 'kr'],
  ['Fr.', 'CHF'],
];
const PLAIN = /^-?\d{1,13}$/;
const PLAIN_DOT = /^(-?)(\d{1,12})\.(\d{1,2})$/;
const PLAIN_COMMA = /^(-?)(\d{1,12}),(\d{1,2})$/;
const GROUPED_DOT = /^-?\d{1,3}(?:,\d{3})+\.\d{2}$/;
const GROUPED_COMMA = /^-?\d{1,3}(?:\.\d{3})+,\d{2}$/;
const ISO_CODE = /(?<![A-Z])([A-Z]{3})(?![A-Z])/;
const KNOWN_CODES = new Set(
  'EUR USD GBP CHF CNY RMB HKD TWD JPY INR CAD AUD NZD SGD MXN BRL ZAR SEK NOK DKK PLN CZK HUF RON TRY XOF XAF MAD KES NGN GHS MYR THB IDR PHP KRW ARS CLP COP PEN ANG AWG SRD'.split(
    ' ',
  ),
);

/** Longer text is no amount, however much of it is digits. */
const LONGEST = 80;

/** Credit or debit, before the figure or behind it. */
const SIDE = /(?<=[\d)\s])\s?(credit|debit|cr|dr|db|h|s)\.?$|^(credit|debit|cr|dr|db)\.?\s?(?=[\d(.,])/i;

type Stripped = { readonly digits: string; readonly negative: boolean; readonly currency: string | null };

/** Takes sign and currency off; what is left holds digits and separators only. Null when other text remains. */
function strip(cell: string): Stripped | null {
  if (cell.length > LONGEST) {
    return null;
  }
  let text = cell
    // Decomposed, this apostrophe would be a blank and an accent.
    .replaceAll('´', "'")
    .normalize('NFKC')
    .replace(/[\s\u00a0\u2000-\u200b\u202f]/g, ' ')
    .trim();
  let currency: string | null = null;
  let negative = false;
  const code = ISO_CODE.exec(text)?.[1];
  if (code !== undefined && KNOWN_CODES.has(code)) {
    currency = code === 'RMB' ? 'CNY' : code;
    text = text.replace(code, ' ');
  } else {
    for (const [symbol, meaning] of SYMBOLS) {
      if (text.includes(symbol)) {
        currency = meaning;
        text = text.replace(symbol, ' ');
        break;
      }
    }
  }
  text = text.trim();
  const side = SIDE.exec(text);
  if (side) {
    negative = /^[ds]/i.test(side[1] ?? side[2] ?? '');
    text = text.replace(side[0], '').trim();
  }
  if (text.startsWith('(') && text.endsWith(')')) {
    negative = !negative;
    text = text.slice(1, -1).trim();
  }
  text = text.replace(/^([-−–+]?)\s*/, '$1').replace(/([,.])(?:-{1,2}|–|—)$/, '$100');
  if (/^[-−–]/.test(text)) {
    negative = !negative;
    text = text.slice(1);
  } else if (/[-−–]$/.test(text)) {
    negative = !negative;
    text = text.slice(0, -1);
  }
  const digits = text
    .replace(/^\+|\+$/g, '')
    .trim()
    .replace(/[’´`]/g, "'");
  return /^[\d.,' ]*\d[\d.,' ]*$/.test(digits) ? { digits, negative, currency } : null;
}

/** Which decimal mark one amount proves: `either` when it could be both, null when it has none or is not an amount. */
export function decimalEvidence(cell: string): DecimalMark | 'either' | null {
  if (PLAIN.test(cell)) {
    return null;
  }
  const stripped = strip(cell);
  return stripped === null ? null : markOf(stripped.digits);
}

function markOf(digits: string): DecimalMark | 'either' | null {
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot >= 0 && comma >= 0) {
    return dot > comma ? '.' : ',';
  }
  const at = Math.max(dot, comma);
  if (at < 0) {
    return null;
  }
  const mark: DecimalMark = dot >= 0 ? '.' : ',';
  const other: DecimalMark = mark === '.' ? ',' : '.';
  if (digits.indexOf(mark) !== at) {
    return other;
  }
  const head = digits.slice(0, at);
  const couldGroup = digits.length - at - 1 === 3 && /^[1-9]\d{0,2}$/.test(head);
  return couldGroup ? 'either' : mark;
}

/**
 * Reads an amount in any of the forms people write: grouped either way, apostrophes, blanks, full-width digits, signs in
 * front, behind, as parentheses or as CR / DR, with or without a currency.
 * @param mark decides only what the text itself leaves open (`1.234`)
 * @param impliedDecimals digits behind a decimal mark that is not written
 * @returns null when the text is not an amount
 */
export function readDecimal(cell: string, mark: DecimalMark, impliedDecimals = 0): Decimal | null {
  if (PLAIN.test(cell)) {
    return { units: Number(cell), scale: impliedDecimals, currency: null };
  }
  const plain = PLAIN_DOT.exec(cell) ?? PLAIN_COMMA.exec(cell);
  if (plain) {
    const fraction = plain[3] ?? '';
    const units = Number(`${plain[2]}${fraction}`);
    return { units: plain[1] === '-' ? -units : units, scale: fraction.length, currency: null };
  }
  if (GROUPED_DOT.test(cell) || GROUPED_COMMA.test(cell)) {
    return { units: Number(cell.replace(/[.,]/g, '')), scale: 2, currency: null };
  }
  const stripped = strip(cell);
  if (stripped === null) {
    return readScientific(cell);
  }
  const found = markOf(stripped.digits);
  const used = found === 'either' || found === null ? mark : found;
  const group = used === '.' ? ',' : '.';
  const at = found === null ? -1 : stripped.digits.lastIndexOf(used);
  const whole = at < 0 ? stripped.digits : stripped.digits.slice(0, at);
  const fraction = at < 0 ? '' : stripped.digits.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !isGrouped(whole, group)) {
    return null;
  }
  const head = whole.replace(/\D/g, '');
  // Digits beyond what a double held before it was written as text are noise.
  const kept = fraction.slice(0, Math.max(2, 15 - head.length));
  const units = Number(`${head}${kept}`);
  if (!Number.isSafeInteger(units)) {
    return null;
  }
  const scale = fraction === '' ? impliedDecimals : kept.length;
  return { units: stripped.negative ? 0 - units : units, scale, currency: stripped.currency };
}

/**
 * The minor units of an amount in its plainest form, which most are in: digits, and one or two more behind a dot or a
 * comma. NaN for all others, which readDecimal reads; for these it would say the same.
 */
export function plainMinorIn(bytes: Uint8Array, begin: number, end: number): number {
  const first = bytes[begin] === MINUS ? begin + 1 : begin;
  if (end - begin > 13 || end === first) {
    return Number.NaN;
  }
  let units = 0;
  let markAt = -1;
  for (let at = first; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code >= ZERO && code <= ZERO + 9) {
      units = units * 10 + code - ZERO;
    } else if ((code === DOT || code === COMMA) && markAt < 0 && at > first) {
      markAt = at;
    } else {
      return Number.NaN;
    }
  }
  const behind = markAt < 0 ? 0 : end - markAt - 1;
  if (behind > 2 || (markAt >= 0 && behind === 0) || (first > begin && units === 0)) {
    return Number.NaN;
  }
  const minorUnits = units * (behind === 0 ? 100 : behind === 1 ? 10 : 1);
  return first > begin ? -minorUnits : minorUnits;
}

const ZERO = 48;
const MINUS = 45;
const DOT = 46;
const COMMA = 44;

/** Groups of three, or the Indian groups of two before the last three. */
function isGrouped(whole: string, group: string): boolean {
  if (/^\d*$/.test(whole)) {
    return true;
  }
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size !== 1) {
    return false;
  }
  const separator = [...separators][0] ?? '';
  if (separator !== group && separator !== ' ' && separator !== "'") {
    return false;
  }
  const groups = whole.split(separator);
  const last = groups.length - 1;
  return groups.every((part, index) =>
    index === 0 ? /^\d{1,3}$/.test(part) : index === last ? /^\d{3}$/.test(part) : /^\d{2,3}$/.test(part),
  );
}

/** `1.2E+3` as spreadsheets write large numbers into text. */
function readScientific(cell: string): Decimal | null {
  const match = /^(-?)(\d)(?:[.,](\d+))?[eE]([+-]?\d{1,2})$/.exec(cell.trim());
  if (!match) {
    return null;
  }
  const fraction = match[3] ?? '';
  const scale = fraction.length - Number(match[4]);
  const units = Number(`${match[2]}${fraction}`) * (scale < 0 ? 10 ** -scale : 1);
  return Number.isSafeInteger(units) && scale <= 15
    ? { units: match[1] === '-' ? -units : units, scale: Math.max(scale, 0), currency: null }
    : null;
}

/** Minor units of what one cell can hold: ten trillion. More is a number run together, and thousands of lines still add up. */
const LARGEST = 1e15;

/** Rounded once, half away from zero. Null when it is more than one cell can hold. */
export function toMinor(value: Decimal): Minor | null {
  const raw =
    value.scale <= 2 ? value.units * 10 ** (2 - value.scale) : divideHalfAway(value.units, 10 ** (value.scale - 2));
  return Number.isSafeInteger(raw) && Math.abs(raw) <= LARGEST ? minor(raw) : null;
}

const COMMA_COUNTRIES = new Set(
  'NL BE DE AT FR ES PT IT DK SE NO FI IS PL CZ SK HU RO BG GR HR SI RS UA RU TR BR AR CL CO VE UY PY BO EC ID VN LU LT LV EE MA TN DZ SN CI CM SR'.split(
    ' ',
  ),
);

/** The decimal mark a country writes; used only where no row of a column decides, and then said so. */
export function customaryMark(country: string): DecimalMark {
  return COMMA_COUNTRIES.has(country) ? ',' : '.';
}
