import { type Choice, readingOf } from './column-formats.ts';
import { MISPLACED, twins, unread } from './column-warnings.ts';
import { decideByFigures, decidePeriods } from './cross-check.ts';
import { type Field, isDate } from './fields.ts';
import { GUESSED, type HeaderMeaning, headerMeaning, type OpenMeaning } from './headers.ts';
import { resolve } from './open-meaning.ts';
import type { ColumnReading, Warning } from './reading.ts';
import { keepBest } from './rivals.ts';
import type { ColumnStatistics } from './statistics.ts';
import { headerWords } from './text.ts';
import type { StatementKind } from './types.ts';
import { areKinds, shapeDoubt, wordsOf } from './value-shapes.ts';

export type Context = {
  readonly as: Exclude<StatementKind, 'mixed'> | null;
  readonly country: string;
  /** File name, sheet name and titles: what the table says about itself. */
  readonly about: string;
};

/** So few values do not speak against a header: they may be the bad ones the file is to be told about. */
const TELLING = 5;
const COMMISSION_WORDS =
  /commission|\bcomm\b|provision|provisie|courtage|comision|provvigion|comissao|brokerage|revenue|\bincome\b|\bfees?\b|佣金|手续费/;
const CLAIM_WORDS = /claim|schade|sinistre|siniestro|sinistro|loss ?run|理赔|赔案/;

/** The day a claim came in. */
const RECEIVED = /^(?:received|recibid[oa]|recue?|ontvangen|eingang\w*)\b/;

export type Mapped = {
  readonly kind: StatementKind;
  readonly columns: ColumnReading[];
  readonly warnings: Warning[];
  /** Amounts stand in the table that nothing says the meaning of. */
  readonly openAmounts: boolean;
};

/**
 * Decides what each column means from its header, the other headers and its values.
 * @param rows the first rows of data: what one of their cells says of another
 */
export function mapColumns(
  headers: readonly string[],
  statistics: readonly ColumnStatistics[],
  context: Context,
  rows: readonly (readonly string[])[],
): Mapped {
  const meanings = headers.map((header) => headerMeaning(header));
  const about = headerWords(`${context.about} ${headers.join(' ')}`);
  // What the values speak against says nothing about what kind of list it is: `Prov` may be a province.
  const plain = meanings.filter(
    (meaning, index) =>
      meaning !== null &&
      meaning.confidence > GUESSED &&
      !(
        'field' in meaning &&
        (statistics[index]?.sampled ?? 0) >= TELLING &&
        shapeDoubt(meaning.field, statistics[index])
      ),
  );
  const sure = new Set(plain.flatMap((meaning) => (meaning !== null && 'field' in meaning ? [meaning.field] : [])));
  const open = new Set(plain.flatMap((meaning) => (meaning !== null && 'open' in meaning ? [meaning.open] : [])));
  const kind = context.as ?? kindOf(sure, open, about, headerWords(context.about));
  const choices = meanings.map((meaning, index) =>
    choose(meaning, headers[index] ?? '', statistics[index], kind, sure, about),
  );
  adopt(choices, statistics, kind);
  decidePeriods(choices, headers, rows);
  const decided = kind === 'commissions' ? decideByFigures(choices, rows, statistics) : new Map<Field, number>();
  const doubled = twins(choices, headers);
  const rivals = keepBest(choices, headers, statistics, decided);
  const warnings = [...doubled, ...rivals, ...unread(choices, headers, statistics)];
  const columns = choices.map((choice, index) =>
    readingOf(choice, index, headers[index] ?? '', statistics[index], context.country, warnings),
  );
  const openAmounts = meanings.some(
    (meaning, index) =>
      meaning !== null &&
      'open' in meaning &&
      meaning.open === 'amount' &&
      choices[index]?.field === null &&
      (statistics[index]?.amounts ?? 0) > 0,
  );
  return {
    kind: refine(kind, choices, context.as),
    columns,
    warnings,
    openAmounts: openAmounts && !columns.some((column) => column.field === 'policy.premium'),
  };
}

function kindOf(sure: ReadonlySet<Field>, open: ReadonlySet<OpenMeaning>, about: string, title: string): StatementKind {
  const has = (...fields: readonly Field[]) => fields.some((field) => sure.has(field));
  // French and Spanish words for a commission are also those for a claim's reserve: two words of claims decide.
  if (has('claim.number') && has('claim.lossDate', 'claim.reserve', 'claim.paid')) {
    return 'claims';
  }
  if (isProduction(sure, open) && !COMMISSION_WORDS.test(title)) {
    return 'policies';
  }
  if (has('commission.amount', 'commission.credit') || (has('commission.rate') && open.has('amount'))) {
    return 'commissions';
  }
  // `Amount paid` beside a kind or rate of commission is the commission.
  if (
    has('commission.kind', 'commission.rate') &&
    (open.has('paid') || open.has('amount')) &&
    !has('claim.number', 'claim.lossDate')
  ) {
    return 'commissions';
  }
  if (has('claim.number', 'claim.lossDate') || (has('claim.reserve') && has('policy.number'))) {
    return 'claims';
  }
  if (open.has('amount') && !open.has('premium') && COMMISSION_WORDS.test(about) && !CLAIM_WORDS.test(about)) {
    return 'commissions';
  }
  if (has('policy.number') || open.has('policy') || open.has('premium')) {
    return open.has('amount') && COMMISSION_WORDS.test(about) ? 'commissions' : 'policies';
  }
  return 'clients';
}

/** A list of policies may say what commission each brings: without a rate, a kind or a month it is none that was paid. */
function isProduction(sure: ReadonlySet<Field>, open: ReadonlySet<OpenMeaning>): boolean {
  const paid: readonly Field[] = ['commission.rate', 'commission.kind', 'commission.periodFrom', 'commission.credit'];
  const own: readonly Field[] = [
    'policy.start',
    'policy.end',
    'policy.renewal',
    'policy.status',
    'policy.mode',
    'policy.sumInsured',
  ];
  return (
    open.has('premium') &&
    !open.has('rate') &&
    !open.has('date') &&
    !open.has('period') &&
    !paid.some((field) => sure.has(field)) &&
    own.filter((field) => sure.has(field)).length >= 3
  );
}

/** `mixed` where one row carries a policy's own data and a claim. */
function refine(kind: StatementKind, choices: readonly Choice[], as: Context['as']): StatementKind {
  const has = (field: Field) => choices.some((choice) => choice.field === field);
  const ownPolicy = has('policy.premium') || has('policy.status');
  const claim = has('claim.lossDate') && (has('claim.paid') || has('claim.reserve') || has('claim.number'));
  return as === null && ((kind === 'claims' && ownPolicy && has('policy.start')) || (kind === 'policies' && claim))
    ? 'mixed'
    : kind;
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

function choose(
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
  const field =
    'field' in meaning
      ? settle(meaning.field, header, kind, sure)
      : resolve(meaning.open, header, values, kind, sure, about);
  if (field === null) {
    return { field: null, confidence: 0, reason: 'field' in meaning ? MISPLACED : 'header could mean several things' };
  }
  const few = (values?.sampled ?? 0) < TELLING && field !== 'row.currency';
  const plain = ('field' in meaning || meaning.open === 'premium') && meaning.confidence > GUESSED;
  const doubt = plain && few && !figuresForDates(field, values) ? null : shapeDoubt(field, values);
  if (doubt !== null) {
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

/** Fields that only some kinds of statement can hold. */
function settle(field: Field, header: string, kind: StatementKind, sure: ReadonlySet<Field>): Field | null {
  if (field.startsWith('commission.') && kind !== 'commissions') {
    if (kind === 'claims' && field === 'commission.amount' && /^provisi/.test(headerWords(header))) {
      return 'claim.reserve';
    }
    if (kind === 'claims' && field === 'commission.periodFrom' && RECEIVED.test(headerWords(header))) {
      return 'claim.reportedOn';
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

/** Columns whose values speak although their header does not. */
function adopt(choices: Choice[], statistics: readonly ColumnStatistics[], kind: StatementKind): void {
  const has = (field: Field) => choices.some((choice) => choice.field === field);
  for (const [index, values] of statistics.entries()) {
    const choice = choices[index];
    if (choice === undefined || choice.field !== null || values.sampled === 0) {
      continue;
    }
    const told = wordsOf(kind, values);
    if (told !== null && !has(told.field)) {
      choices[index] = told;
    } else if (kind === 'commissions' && !has('commission.kind') && values.distinct.size <= 15 && areKinds(values)) {
      choices[index] = { field: 'commission.kind', confidence: 0.8, reason: 'values are kinds of commission' };
    } else if (kind !== 'claims' && !has('client.email') && values.share(values.emails) > 0.8) {
      choices[index] = { field: 'client.email', confidence: 0.8, reason: 'values are e-mail addresses' };
    }
  }
}
