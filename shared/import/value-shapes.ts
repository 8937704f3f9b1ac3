import { type Field, isAmount, isDate } from './fields.ts';
import type { ColumnStatistics } from './statistics.ts';
import { fold } from './text.ts';
import type { StatementKind } from './types.ts';
import { readClaimStatus, readClientKind, readCommissionKind, readLine, readMode, readStatus } from './words.ts';

/** Codes: one word with digits, hardly ever repeated text. */
export function isCode(values: ColumnStatistics | undefined): boolean {
  return (
    values !== undefined &&
    values.sampled > 0 &&
    values.share(values.digits) > 0.8 &&
    values.share(values.manyWords) < 0.2
  );
}

/** Why the values cannot be what the header says; null when they can. */
export function shapeDoubt(field: Field, values: ColumnStatistics | undefined): string | null {
  if (values === undefined || values.sampled === 0) {
    return null;
  }
  if (isAmount(field) && values.share(values.amounts) < 0.6) {
    return 'values are not amounts';
  }
  if (isDate(field) && !areDays(values)) {
    return 'values are not dates';
  }
  if (WORDS.has(field) && areFiguresOrDays(values)) {
    return 'values are not words';
  }
  if (field === 'client.kind' && !mayBeKinds(values)) {
    return 'values are not kinds of clients';
  }
  if (
    field === 'policy.line' &&
    values.distinct.size > 1 &&
    areKinds(values) &&
    ![...values.distinct.keys()].some((value) => readLine(value) !== null)
  ) {
    return 'values are kinds of commission';
  }
  if (field === 'policy.number') {
    const repeated =
      values.sampled >= 40 && values.distinct.size <= Math.max(3, values.sampled / 100) && values.distinct.size < 30;
    return values.share(values.digits) < 0.5 || repeated ? 'values are not numbers of single policies' : null;
  }
  if (field === 'client.name' || field === 'client.familyName') {
    return values.share(values.letters) < 0.5 || values.share(values.emails) > 0.5 ? 'values are not names' : null;
  }
  if (field === 'commission.kind' && values.distinct.size > 0 && !areKinds(values)) {
    return 'values are not kinds of commission';
  }
  if (field === 'policy.mode' && values.distinct.size > 0 && !areModes(values)) {
    return 'values are not rhythms of payment';
  }
  if (field === 'client.phone') {
    return values.share(values.letters) > 0.5 ? 'values are not telephone numbers' : null;
  }
  if (field === 'client.email') {
    return values.share(values.emails) < 0.4 ? 'values are not e-mail addresses' : null;
  }
  if (field === 'row.currency') {
    return values.share(values.dates) > 0.2 || values.share(values.digits) > 0.2 ? 'values are not currencies' : null;
  }
  return field === 'client.country' && values.distinct.size > 150 ? 'values are not countries' : null;
}

/** Days that do not exist are bad dates, each rejected with its row: the column is one of dates all the same. */
function areDays(values: ColumnStatistics): boolean {
  const written = values.dates + values.impossibleDates;
  return values.share(written) >= 0.6 || values.share(written + values.orders.serial) >= 0.8;
}

/** Fields of words: columns of amounts or days are none of them, whatever they are called. */
const WORDS: ReadonlySet<Field> = new Set([
  'client.advisor',
  'client.city',
  'client.street',
  'client.occupation',
  'client.source',
  'client.referredBy',
  'policy.carrier',
  'policy.line',
  'policy.product',
]);

function areFiguresOrDays(values: ColumnStatistics): boolean {
  const decimals = values.marks['.'] + values.marks[','] > 0;
  return (decimals && values.share(values.amounts) > 0.8) || values.share(values.dates) > 0.8;
}

/** Some values tell people from organisations; others may be an office's own words, but no kinds of commission. */
function mayBeKinds(values: ColumnStatistics): boolean {
  return [...values.distinct.keys()].some((value) => readClientKind(value) !== null) || !areKinds(values);
}

/** Some values say how often is paid; others may be a carrier's own codes. `Bank transfer` and `Card` say by what. */
function areModes(values: ColumnStatistics): boolean {
  return [...values.distinct.keys()].some((value) => readMode(value) !== null || value.length <= 3);
}

/** Most values are kinds of commission. */
export function areKinds(values: ColumnStatistics): boolean {
  let known = 0;
  let all = 0;
  for (const [value, count] of values.distinct) {
    all += count;
    known += /\d/.test(value) || readCommissionKind(value) === null ? 0 : count;
  }
  return all > 0 && known / all >= 0.7;
}

/** What was collected, and what not: states of receipts, which say nothing of their policies. */
const PAYMENT =
  /^(?:(?:fully |part(?:ially)? )?paid(?! ?-?up)|unpaid|collected|uncollected|received|bezahlt|unbezahlt|vereinnahmt|betaald|onbetaald|geïnd|geind|encaisse|regle|impaye|paye|a encaisser|cobrad[oa]|pagad[oa]|impagad[oa]|liquidad[oa]|devuelt[oa]|recebid[oa]|pag[oa]|a receber|incassat[oa]|pagat[oa]|insolut[oa]|da incassare|已付|未付|已收|未收|已支付|已缴|未缴|已结算|未结算)(?:[ (].*)?$/;

/** Some values are states of a receipt; the others (`anulado`, `pendiente`) could be a policy's as well. */
export function arePayments(values: ColumnStatistics): boolean {
  return [...values.distinct.keys()].some((value) => PAYMENT.test(fold(value)));
}

/** So few different words are a list to choose from, and so many rows must use them. */
const FEW_WORDS = 10;
const ENOUGH_ROWS = 3;

/** States of policies or claims, or rhythms of payment, under a header that does not say so. */
export function wordsOf(
  kind: StatementKind,
  values: ColumnStatistics,
): { readonly field: Field; readonly confidence: number; readonly reason: string } | null {
  const words = [...values.distinct.keys()];
  if (values.sampled < ENOUGH_ROWS || words.length < 2 || words.length > FEW_WORDS) {
    return null;
  }
  const all = (known: (word: string) => boolean) =>
    words.every((word) => word.length > 2 && !/\d/.test(word) && known(word));
  if (kind === 'claims') {
    return all((word) => readClaimStatus(word) !== 'unknown')
      ? { field: 'claim.status', confidence: 0.7, reason: 'values are states of claims' }
      : null;
  }
  if (kind !== 'policies') {
    return null;
  }
  return all((word) => readMode(word) !== null)
    ? { field: 'policy.mode', confidence: 0.7, reason: 'values are rhythms of payment' }
    : all((word) => readStatus(word) !== null)
      ? { field: 'policy.status', confidence: 0.7, reason: 'values are states of policies' }
      : null;
}
