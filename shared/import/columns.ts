import { type Choice, readingOf } from './column-formats.ts';
import { MISPLACED, misplaced, twins } from './column-warnings.ts';
import { type Field, isDate } from './fields.ts';
import { type HeaderMeaning, headerMeaning, type OpenMeaning } from './headers.ts';
import type { ColumnReading, Warning } from './reading.ts';
import type { ColumnStatistics } from './statistics.ts';
import { headerWords } from './text.ts';
import type { StatementKind } from './types.ts';
import { areKinds, isCode, shapeDoubt } from './value-shapes.ts';

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
const PREMIUM_WORDS = /premium|pramie|praemie|premie|prime\b|primes\b|prima\b|primas\b|cotisation|premio|beitrag|保费/;
const CLAIM_WORDS = /claim|schade|sinistre|siniestro|sinistro|loss ?run|理赔|赔案/;

export type Mapped = {
  readonly kind: StatementKind;
  readonly columns: ColumnReading[];
  readonly warnings: Warning[];
  /** Amounts stand in the table that nothing says the meaning of. */
  readonly openAmounts: boolean;
};

/** Decides what each column means from its header, the other headers and its values. */
export function mapColumns(
  headers: readonly string[],
  statistics: readonly ColumnStatistics[],
  context: Context,
): Mapped {
  const meanings = headers.map((header) => headerMeaning(header));
  const about = headerWords(`${context.about} ${headers.join(' ')}`);
  const sure = new Set(meanings.flatMap((meaning) => (meaning !== null && 'field' in meaning ? [meaning.field] : [])));
  const open = new Set(meanings.flatMap((meaning) => (meaning !== null && 'open' in meaning ? [meaning.open] : [])));
  const kind = context.as ?? kindOf(sure, open, about);
  const choices = meanings.map((meaning, index) =>
    choose(meaning, headers[index] ?? '', statistics[index], kind, sure, about),
  );
  adopt(choices, statistics, kind);
  const warnings = [...twins(choices, headers), ...misplaced(choices, headers, statistics, kind)];
  keepBest(choices);
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

function kindOf(sure: ReadonlySet<Field>, open: ReadonlySet<OpenMeaning>, about: string): StatementKind {
  const has = (...fields: readonly Field[]) => fields.some((field) => sure.has(field));
  // French and Spanish words for a commission are also those for a claim's reserve: two words of claims decide.
  if (has('claim.number') && has('claim.lossDate', 'claim.reserve', 'claim.paid')) {
    return 'claims';
  }
  if (has('commission.amount', 'commission.credit') || (has('commission.rate') && open.has('amount'))) {
    return 'commissions';
  }
  // `Amount paid` beside a kind or rate of commission is the commission.
  if (has('commission.kind', 'commission.rate') && has('claim.paid') && !has('claim.number', 'claim.lossDate')) {
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
  const plain = 'field' in meaning || meaning.open === 'premium';
  const doubt = plain && few && !figuresForDates(field, values) ? null : shapeDoubt(field, values);
  if (doubt !== null) {
    return field === 'policy.number' && values !== undefined && values.sampled > 0
      ? { field: 'policy.product', confidence: 0.5, reason: doubt }
      : { field: null, confidence: 0, reason: doubt };
  }
  return { field, confidence: meaning.confidence, reason: 'header words' };
}

/** Fields that only some kinds of statement can hold. */
function settle(field: Field, header: string, kind: StatementKind, sure: ReadonlySet<Field>): Field | null {
  if (field.startsWith('commission.') && kind !== 'commissions') {
    if (kind === 'claims' && field === 'commission.amount' && /^provisi/.test(headerWords(header))) {
      return 'claim.reserve';
    }
    return field === 'commission.advisorCode' ? 'client.advisor' : null;
  }
  if (kind === 'commissions' && field.startsWith('claim.')) {
    return field === 'claim.paid' ? 'commission.amount' : null;
  }
  // Without a policy's number, `Branche` is a client's trade and `Company` its employer.
  if (kind === 'clients' && field.startsWith('policy.') && !sure.has('policy.number')) {
    return null;
  }
  return kind === 'clients' && field.startsWith('claim.') ? null : field;
}

function resolve(
  open: OpenMeaning,
  header: string,
  values: ColumnStatistics | undefined,
  kind: StatementKind,
  sure: ReadonlySet<Field>,
  about: string,
): Field | null {
  const claims = kind === 'claims' || kind === 'mixed';
  switch (open) {
    case 'premium':
      return /\b(?:id|no|nr|number)\b/.test(headerWords(header))
        ? null
        : kind === 'commissions'
          ? 'commission.premium'
          : kind === 'clients'
            ? null
            : 'policy.premium';
    case 'amount':
      return kind === 'commissions'
        ? 'commission.amount'
        : claims
          ? 'claim.paid'
          : kind === 'policies' && PREMIUM_WORDS.test(about)
            ? 'policy.premium'
            : null;
    case 'date':
      return kind === 'commissions'
        ? 'commission.periodFrom'
        : claims
          ? 'claim.lossDate'
          : kind === 'clients'
            ? 'client.since'
            : null;
    case 'period':
      return kind === 'commissions' ? 'commission.periodFrom' : null;
    case 'number':
      return claims
        ? 'claim.number'
        : kind === 'clients'
          ? 'client.number'
          : sure.has('policy.number')
            ? null
            : 'policy.number';
    case 'name':
      // `Nom` beside `Prénom`, `Nome` beside `Cognome`: each is the other half.
      return sure.has('client.familyName') && !sure.has('client.givenName')
        ? 'client.givenName'
        : sure.has('client.givenName') && !sure.has('client.familyName')
          ? 'client.familyName'
          : 'client.name';
    case 'reference':
      return sure.has('client.name') || isCode(values) ? null : 'client.name';
    case 'client':
      if (/^owner$/.test(headerWords(header)) && (sure.has('client.familyName') || sure.has('client.name'))) {
        return 'client.advisor';
      }
      return isCode(values) ? 'client.number' : 'client.name';
    case 'policy':
      return 'policy.number';
    case 'status':
      return claims ? 'claim.status' : kind === 'clients' ? null : 'policy.status';
    case 'type':
      return kind === 'commissions'
        ? 'commission.kind'
        : kind === 'policies'
          ? 'policy.line'
          : kind === 'clients'
            ? 'client.kind'
            : null;
    case 'rate':
      return kind === 'commissions' ? 'commission.rate' : null;
  }
}

/** Columns whose values speak although their header does not. */
function adopt(choices: Choice[], statistics: readonly ColumnStatistics[], kind: StatementKind): void {
  const has = (field: Field) => choices.some((choice) => choice.field === field);
  for (const [index, values] of statistics.entries()) {
    const choice = choices[index];
    if (choice === undefined || choice.field !== null || values.sampled === 0) {
      continue;
    }
    if (kind === 'commissions' && !has('commission.kind') && values.distinct.size <= 15 && areKinds(values)) {
      choices[index] = { field: 'commission.kind', confidence: 0.8, reason: 'values are kinds of commission' };
    } else if (kind !== 'claims' && !has('client.email') && values.share(values.emails) > 0.8) {
      choices[index] = { field: 'client.email', confidence: 0.8, reason: 'values are e-mail addresses' };
    }
  }
}

/** One column a field: the surest, among equals the fullest header match, then the first. */
function keepBest(choices: Choice[]): void {
  const best = new Map<Field, number>();
  for (const [index, choice] of choices.entries()) {
    if (choice.field === null) {
      continue;
    }
    const held = best.get(choice.field);
    const heldChoice = held === undefined ? undefined : choices[held];
    if (held === undefined || heldChoice === undefined) {
      best.set(choice.field, index);
    } else if (choice.confidence > heldChoice.confidence) {
      best.set(choice.field, index);
      choices[held] = { field: null, confidence: 0, reason: 'another column is the surer one' };
    } else {
      choices[index] = { field: null, confidence: 0, reason: 'another column is the surer one' };
    }
  }
}
