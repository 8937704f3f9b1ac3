import { adopt } from './adopt.ts';
import { byDates } from './by-dates.ts';
import { byFigures } from './by-figures.ts';
import { choose, TELLING } from './choose.ts';
import { type Choice, readingOf } from './column-formats.ts';
import { twins, unread } from './column-warnings.ts';
import { decideByFigures, decidePeriods } from './cross-check.ts';
import type { Field } from './fields.ts';
import { halves } from './halves.ts';
import { GUESSED, type HeaderMeaning, headerMeaning, isOpenHeader } from './headers.ts';
import { isSurely, kindOf } from './kind-of.ts';
import type { ColumnReading, Warning } from './reading.ts';
import { keepBest } from './rivals.ts';
import { shareColumns } from './share-columns.ts';
import { slashed } from './slashed.ts';
import type { ColumnStatistics } from './statistics.ts';
import { supplement } from './supplement.ts';
import { headerWords } from './text.ts';
import type { StatementKind } from './types.ts';
import { shapeDoubt } from './value-shapes.ts';

export type Context = {
  readonly as: Exclude<StatementKind, 'mixed'> | null;
  readonly country: string;
  /** File name, sheet name and titles: what the table says about itself. */
  readonly about: string;
};

/** A short word that its values bear out. */
const SHORT = 0.85;
/** What a word of many meanings is in a list that could be of another kind, too: to be looked at. */
const UNSURE_KIND = 0.85;
/** Reasons for which a column has no meaning yet. */
const LEFT_OPEN = new Set(['header not known', 'header could mean several things']);

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
  const meanings = headers.map(
    (header, index) =>
      slashed(header, statistics[index]) ?? headerMeaning(header) ?? shortOf(header, statistics[index]),
  );
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
  const surely = context.as !== null || isSurely(kind, sure, about);
  const choices = meanings.map((meaning, index) => {
    const choice = choose(meaning, headers[index] ?? '', statistics[index], kind, sure, about);
    const depends = !surely && meaning !== null && ('open' in meaning || meaning.field.startsWith('commission.'));
    return depends ? { ...choice, confidence: Math.min(choice.confidence, UNSURE_KIND) } : choice;
  });
  supplement(choices, headers, statistics, { kind, sure, about });
  const leftOpen = (index: number) =>
    choices[index]?.field === null && LEFT_OPEN.has(choices[index].reason) && isOpenHeader(headers[index] ?? '');
  adopt(choices, statistics, kind, leftOpen);
  halves(choices, headers, rows);
  byDates(choices, rows, statistics, kind, leftOpen, headers);
  if (kind === 'commissions') {
    byFigures(choices, rows, statistics, leftOpen);
    shareColumns(choices, headers, statistics);
  }
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

/** `Prov.` over amounts is commission, over words a province. */
function shortOf(header: string, values: ColumnStatistics | undefined): HeaderMeaning | null {
  const fractions = values === undefined ? 0 : values.marks['.'] + values.marks[','];
  return headerWords(header) === 'prov' && values !== undefined && fractions > 0 && values.amounts === values.sampled
    ? { field: 'commission.amount', confidence: SHORT }
    : null;
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
