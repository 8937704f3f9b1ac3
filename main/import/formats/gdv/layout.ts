import { type Day, dayFrom } from '../../../../shared/day.ts';
import type { CommissionKind, PolicyStatus } from '../../../../shared/import/types.ts';
import type { Minor } from '../../../../shared/money.ts';

/** Characters start … start + length − 1 of a record, 1-based as in the published layouts, without blanks around. */
export function field(record: string, start: number, length: number): string {
  return record.slice(start - 1, start - 1 + length).trim();
}

/** An unsigned amount with implied decimals, and its sign in the byte behind it. Null when blank or not digits. */
export function amount(record: string, start: number, length: number, sign = false): Minor | null {
  const digits = field(record, start, length);
  if (!/^\d+$/.test(digits)) {
    return null;
  }
  const value = Number(digits);
  const negative = sign && record[start - 1 + length] === '-';
  return Number.isSafeInteger(value) ? (negative ? 0 - value : value) : null;
}

/** TTMMJJJJ. Zeros mean none; a month without day is its first day, a year without month its first of January. */
export function date(record: string, start: number): Day | null {
  const text = field(record, start, 8);
  if (!/^\d{8}$/.test(text) || text.endsWith('0000') || text.endsWith('9999')) {
    return null;
  }
  const month = Number(text.slice(2, 4)) || 1;
  return dayFrom(Number(text.slice(4)), month, Number(text.slice(0, 2)) || 1);
}

/** Birth dates must be whole: a guessed day would rule out the right person. */
export function wholeDate(record: string, start: number): Day | null {
  return record.slice(start - 1, start + 3).includes('00') && /^00|^..00/.test(record.slice(start - 1, start + 3))
    ? null
    : date(record, start);
}

/** Where the number of the partial record stands; byte 256 unless the layout says otherwise. */
export function partOf(record: string): number {
  const kind = record.slice(0, 4);
  const at = kind === '0500' ? (/\d/.test(record[255] ?? '') && record[255] !== '0' ? 256 : 66) : 256;
  const digit = record[at - 1] ?? ' ';
  return /[1-9]/.test(digit) ? Number(digit) : unnumberedPart(kind, record);
}

/** Old files leave the number blank: the first part is known by what only it holds. */
function unnumberedPart(kind: string, record: string): number {
  const digits = (start: number, length: number) => /^\d+$/.test(field(record, start, length));
  switch (kind) {
    case '0100':
      return /\p{L}/u.test(record[43] ?? '') || !digits(43, 34) ? 1 : 2;
    case '0200':
      return digits(44, 8) || digits(116, 12) || !/\p{L}/u.test(field(record, 114, 20)) ? 1 : 2;
    case '0400':
      return digits(151, 11) || field(record, 60, 47) === '' ? 1 : 2;
    case '0500':
      return digits(102, 8) || digits(140, 13) || !digits(144, 14) ? 1 : 2;
    default:
      return 1;
  }
}

/** Record types of the published layouts, 2004 to 2023; senders add their own. */
const PUBLISHED =
  /^(?:0001|005[0-2]|010[0-2]|012[0-3]|01[35]0|0200|0202|021[0-7]|022[0-5]|023[01]|024[0-4]|025[0-2]|026[0-2]|027\d|028\d|029\d|0300|034[02]|035[0-2]|0362|0372|0382|039[02]|04[0-5]0|0500|0550|0600|995[0-2]|9999)$/;

export function isPublished(kind: string): boolean {
  return PUBLISHED.test(kind);
}

/** Carrier number, line and policy number: what ties the records of one contract together. */
export function contractKey(record: string): string {
  return `${record.slice(4, 9)}|${field(record, 14, 17)}`;
}

export function modeOf(code: string): 0 | 1 | 2 | 4 | 12 | null {
  switch (code) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '4':
      return 4;
    case '8':
      return 12;
    case '6':
      return 0;
    default:
      return null;
  }
}

export function statusOf(code: string): PolicyStatus | null {
  return code === '1' ? 'in-force' : code === '4' ? 'cancelled' : null;
}

export function bookingKind(code: string): CommissionKind | null {
  switch (code.charAt(0)) {
    case '1':
      return 'first-year';
    case '2':
      return 'renewal';
    case '3':
      return 'chargeback';
    default:
      return null;
  }
}

/** The office's line for a Sparte. */
export function lineOf(sparte: string): string | null {
  if (/^05|^51/.test(sparte)) {
    return 'motor';
  }
  if (/^(?:08|17|19)/.test(sparte)) {
    return 'commercial';
  }
  const lines: Readonly<Record<string, string>> = {
    '010': 'life',
    '020': 'health',
    '030': 'accident',
    '040': 'liability',
    '070': 'legal',
    '110': 'home',
    '130': 'home',
    '140': 'home',
    '550': 'investment',
    '580': 'investment',
  };
  return lines[sparte] ?? null;
}
