import { type Field, isAmount, isDate } from './fields.ts';
import { isGivenName } from './given-names.ts';
import { foldSpelling } from './match-keys.ts';
import { looksLikeOrganisation } from './names.ts';
import type { ColumnStatistics } from './statistics.ts';
import { HAN } from './text.ts';
import { areKinds, isCode } from './value-shapes.ts';
import { readClaimStatus, readMode, readSex, readStatus } from './words.ts';

/** A list to choose from has no more entries than this, and less than half as many as there are rows. */
const MOST_ENTRIES = 40;
const HIGHEST_RATE = 100;

/** Fields that any words would do for. */
const ANY_WORDS: ReadonlySet<Field> = new Set([
  'client.street',
  'client.city',
  'client.country',
  'client.occupation',
  'client.source',
  'client.kind',
  'client.advisor',
  'client.referredBy',
  'client.familyName',
  'client.givenName',
  'policy.line',
  'policy.product',
  'policy.carrier',
]);

/** Whether values that suit a field say so by themselves: states and days do, words that could be any do not. */
export function isTelling(field: Field): boolean {
  return !ANY_WORDS.has(field);
}

/** Whether the values alone would do for a field: what a header only hints at must be borne out by them. */
export function suits(field: Field, values: ColumnStatistics): boolean {
  if (values.sampled === 0) {
    return false;
  }
  if (field === 'commission.rate') {
    return values.share(values.amounts + values.percents) > 0.9 && values.largest <= HIGHEST_RATE;
  }
  if (isAmount(field)) {
    return values.share(values.amounts) > 0.9 && values.percents === 0 && values.dates === 0 && !areLongCodes(values);
  }
  if (isDate(field)) {
    return values.share(values.dates) > 0.9;
  }
  switch (field) {
    case 'policy.number':
    case 'claim.number':
      return isNumbering(values);
    case 'client.name':
      return areNames(values);
    case 'client.familyName':
    case 'client.givenName':
      return isText(values) && values.share(values.manyWords) < 0.8;
    case 'policy.status':
      return mostly(values, (word) => word.length > 1 && readStatus(word) !== null);
    case 'claim.status':
      return mostly(values, (word) => readClaimStatus(word) !== 'unknown');
    case 'policy.mode':
      return mostly(values, (word) => readMode(word) !== null);
    case 'commission.kind':
      return values.distinct.size > 0 && areKinds(values);
    case 'client.sex':
      return mostly(values, (word) => readSex(word) !== null);
    case 'client.email':
      return values.share(values.emails) > 0.8;
    case 'client.phone':
      return areTelephones(values);
    case 'client.number':
    case 'commission.advisorCode':
      return isCode(values) && values.dates === 0 && values.marks['.'] + values.marks[','] === 0;
    case 'policy.line':
    case 'policy.carrier':
    case 'client.kind':
    case 'client.source':
      return isText(values) && isChoice(values);
    case 'policy.product':
      return values.share(values.letters) > 0.8 && values.dates === 0 && isChoice(values);
    case 'row.currency':
      return mostly(values, (word) => /^[A-Z]{3}$/.test(word));
    case 'client.advisor':
      return (
        [...values.distinct.keys()].some((name) => name.length > 3) &&
        values.dates === 0 &&
        values.marks['.'] + values.marks[','] === 0
      );
    default:
      return isText(values) || !(field.startsWith('client.') || field.startsWith('policy.'));
  }
}

/** Numbers of things: each a word with digits, hardly ever the same, and none an amount with a decimal mark. */
export function isNumbering(values: ColumnStatistics): boolean {
  return (
    values.share(values.digits) > 0.95 &&
    values.share(values.manyWords) < 0.2 &&
    values.share(values.dates) < 0.3 &&
    values.marks['.'] + values.marks[','] === 0 &&
    values.distinct.size > values.sampled * 0.6
  );
}

/** Whole figures of eight digits and more, none the same: numbers of something. */
function areLongCodes(values: ColumnStatistics): boolean {
  return values.wholes === values.sampled && values.largest >= 10_000_000 && isNumbering(values);
}

/** Words without digits. */
function isText(values: ColumnStatistics): boolean {
  return values.share(values.letters) > 0.9 && values.share(values.digits) < 0.2 && values.emails === 0;
}

function isChoice(values: ColumnStatistics): boolean {
  return values.distinct.size <= Math.max(3, Math.min(MOST_ENTRIES, values.sampled / 2));
}

/** People or organisations: several words or Chinese names, many different ones, given names and legal forms among them. */
export function areNames(values: ColumnStatistics): boolean {
  if (!isText(values) || values.distinct.size < Math.min(3, values.sampled)) {
    return false;
  }
  let named = 0;
  for (const name of values.distinct.keys()) {
    const han = HAN.test(name);
    const words = name.split(/[\s,;]+/);
    named +=
      looksLikeOrganisation(name) ||
      (han
        ? /^\p{Script=Han}{2,4}$/u.test(name)
        : words.length > 1 && words.some((word) => isGivenName(foldSpelling(word))))
        ? 1
        : 0;
  }
  return named >= values.distinct.size * 0.3;
}

/** Telephone numbers, with or without signs between their digits. */
export function areTelephones(values: ColumnStatistics): boolean {
  return (
    values.dates === 0 &&
    mostly(values, (word) => /^[+(\d][\d\s()/-]{8,20}$/.test(word) && digitsOf(word) >= SHORTEST_TELEPHONE)
  );
}

const SHORTEST_TELEPHONE = 9;

function digitsOf(word: string): number {
  return word.replace(/\D/g, '').length;
}

/** Whether most values, counted by rows, are known words. */
export function mostly(values: ColumnStatistics, known: (word: string) => boolean): boolean {
  let right = 0;
  let all = 0;
  for (const [word, count] of values.distinct) {
    all += count;
    right += known(word) ? count : 0;
  }
  return all > 0 && right / all >= 0.7;
}
