import type { Choice } from './column-formats.ts';
import { MISPLACED } from './column-warnings.ts';
import { type Field, isAmount, isDate } from './fields.ts';
import { GUESSED, type HeaderMeaning } from './headers.ts';
import { resolve } from './open-meaning.ts';
import type { ColumnStatistics } from './statistics.ts';
import { headerWords } from './text.ts';
import type { StatementKind } from './types.ts';
import { arePayments, shapeDoubt } from './value-shapes.ts';

/** So few values do not speak against a header: they may be the bad ones the file is to be told about. */
export const TELLING = 5;
/** So many values are days; of a header that says something else besides. */
const DAYS = 0.8;
const GUESSED_DAY = 0.8;
/** In a list of policies, the day the next premium is due. */
const DUE = /^(?:next )?(?:premium )?due (?:date|dt|on|day)$|fallig|faellig|echeance|vencimiento|scadenza/;
/** The day a claim came in. */
const RECEIVED = /^(?:received|recibid[oa]|recue?|ontvangen|eingang\w*)\b/;

/** Figures up to a hundred under a percent sign are shares, whatever they are shares of. */
function isRate(header: string, values: ColumnStatistics | undefined): boolean {
  return /[%％]/.test(header) && values !== undefined && values.sampled > 0 && values.largest <= 100;
}

/** No digit stands under it: `Police report filed` is `Yes` or `No`. */
function wordsForDates(field: Field, values: ColumnStatistics | undefined): boolean {
  return isDate(field) && values !== undefined && values.sampled > 1 && values.digits === 0;
}

/** Two amounts are enough to see that `Renewal` or `Month` is no column of days; one may be a mistake. */
function figuresForDates(field: Field, values: ColumnStatistics | undefined): boolean {
  return (
    isDate(field) &&
    values !== undefined &&
    values.sampled > 1 &&
    values.dates === 0 &&
    values.orders.serial === 0 &&
    values.amounts === values.sampled
  );
}

/** What a column is by its header, unless its values speak against it. */
export function choose(
  meaning: HeaderMeaning | null,
  header: string,
  values: ColumnStatistics | undefined,
  kind: StatementKind,
  sure: ReadonlySet<Field>,
  about: string,
): Choice {
  if (meaning === null) {
    return { field: null, confidence: 0, reason: 'header not known' };
  }
  const field = fieldOf(meaning, header, values, kind, sure, about);
  if (field !== null && isAmount(field) && isRate(header, values)) {
    return { field: null, confidence: 0, reason: 'header could mean several things' };
  }
  if (field === null) {
    return { field: null, confidence: 0, reason: 'field' in meaning ? MISPLACED : 'header could mean several things' };
  }
  if (field === 'policy.status' && 'open' in meaning && values !== undefined && arePayments(values)) {
    return { field: null, confidence: 0, reason: 'values say what was paid' };
  }
  const few = (values?.sampled ?? 0) < TELLING && field !== 'row.currency';
  const plain = ('field' in meaning || meaning.open === 'premium') && meaning.confidence > GUESSED;
  const doubt =
    plain && few && !figuresForDates(field, values) && !wordsForDates(field, values) ? null : shapeDoubt(field, values);
  if (doubt !== null) {
    // `Valuta` is a currency, and in a statement of account the day on which money counts.
    if (
      field === 'row.currency' &&
      kind === 'commissions' &&
      values !== undefined &&
      values.share(values.dates) > DAYS
    ) {
      return { field: 'commission.periodFrom', confidence: GUESSED_DAY, reason: 'header words' };
    }
    if (meaning.confidence <= GUESSED) {
      return { field: null, confidence: 0, reason: 'header not known' };
    }
    return field === 'policy.number' && values !== undefined && values.sampled > 0
      ? { field: 'policy.product', confidence: 0.5, reason: doubt }
      : { field: null, confidence: 0, reason: doubt };
  }
  // In a list of claims it may be the birth of whoever had the loss; in one of policies, money of many kinds is paid.
  const other = field === 'client.birthDate' ? kind === 'claims' : field === 'claim.paid' && kind === 'policies';
  const most = other || ('open' in meaning && meaning.open === 'paid' && kind === 'commissions') ? 0.8 : 1;
  return { field, confidence: Math.min(meaning.confidence, most), reason: 'header words' };
}

/** The field a meaning has in this kind of list; null where it has no place in it. */
export function fieldOf(
  meaning: HeaderMeaning,
  header: string,
  values: ColumnStatistics | undefined,
  kind: StatementKind,
  sure: ReadonlySet<Field>,
  about: string,
): Field | null {
  return 'field' in meaning
    ? settle(meaning.field, header, kind, sure)
    : resolve(meaning.open, header, values, kind, sure, about);
}

/** Fields that only some kinds of statement can hold. */
function settle(field: Field, header: string, kind: StatementKind, sure: ReadonlySet<Field>): Field | null {
  if (field.startsWith('commission.') && kind !== 'commissions') {
    if (kind === 'claims' && field === 'commission.amount' && /^provisi/.test(headerWords(header))) {
      return 'claim.reserve';
    }
    if (kind === 'claims' && field === 'commission.periodFrom' && RECEIVED.test(headerWords(header))) {
      return 'claim.reportedOn';
    }
    if (kind === 'policies' && field === 'commission.periodFrom' && DUE.test(headerWords(header))) {
      return 'policy.renewal';
    }
    return field === 'commission.advisorCode' ? 'client.advisor' : null;
  }
  if (kind === 'commissions' && field.startsWith('claim.')) {
    return field === 'claim.paid'
      ? 'commission.amount'
      : field === 'claim.paidOn' || field === 'claim.lossDate'
        ? 'commission.periodFrom'
        : null;
  }
  // Without a policy's number, `Branche` is a client's trade and `Company` its employer.
  if (kind === 'clients' && field.startsWith('policy.') && !sure.has('policy.number')) {
    return null;
  }
  return kind === 'clients' && field.startsWith('claim.') ? null : field;
}
