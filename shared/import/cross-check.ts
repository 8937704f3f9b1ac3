import { daysBetween } from '../day.ts';
import { readDecimal, toMinor } from './amount.ts';
import type { Choice } from './column-formats.ts';
import { type DateForm, readDate } from './dates.ts';
import type { Field } from './fields.ts';
import type { ColumnStatistics } from './statistics.ts';
import { cleanCell, headerWords } from './text.ts';

type Row = readonly string[];

/** So many rows must agree before figures decide what a column is, and this share of those that have all figures. */
const FEWEST = 3;
const AGREE = 0.8;
/** Commission may be rounded, and premium to whole units. */
const OFF = 0.01;
/** A longer time than this is a policy's term, not the month a statement is about. */
const LONGEST_PERIOD = 190;

/** Columns of the same meaning that multiplication tells apart: premium × rate is the commission. */
export function decideByFigures(
  choices: Choice[],
  rows: readonly Row[],
  statistics: readonly ColumnStatistics[],
): ReadonlyMap<Field, number> {
  const of = (field: Field) => choices.flatMap((choice, index) => (choice.field === field ? [index] : []));
  const figures = (index: number) => rows.map((row) => figure(row[index] ?? '', statistics[index]));
  const amounts = of('commission.amount');
  const premiums = of('commission.premium');
  if (of('commission.rate').length === 0) {
    const rate = rateAmong(amounts, premiums, figures, statistics);
    if (rate !== null) {
      choices[rate] = { field: 'commission.rate', confidence: 0.8, reason: 'values are rates of commission' };
    }
  }
  const [rate, ...others] = of('commission.rate');
  const decided = new Map<Field, number>();
  if (others.length > 0) {
    return byPairs(of('commission.rate'), amounts, premiums, figures);
  }
  if (rate === undefined || premiums.length < 2) {
    return decided;
  }
  const fits = premiums.filter((premium) =>
    of('commission.amount').some((amount) => multiplies(figures(premium), figures(rate), figures(amount))),
  );
  if (fits.length === 1 && fits[0] !== undefined) {
    decided.set('commission.premium', fits[0]);
  }
  return decided;
}

/** Of several rates and amounts, the pair that belongs together: a carrier's and an agent's may stand in one row. */
function byPairs(
  rates: readonly number[],
  amounts: readonly number[],
  premiums: readonly number[],
  figures: (index: number) => readonly (number | null)[],
): ReadonlyMap<Field, number> {
  const pairs = rates.flatMap((rate) =>
    amounts
      .filter((amount) => premiums.some((premium) => multiplies(figures(premium), figures(rate), figures(amount))))
      .map((amount) => [rate, amount] as const),
  );
  const [pair] = pairs;
  return pairs.length === 1 && pair !== undefined
    ? new Map<Field, number>([
        ['commission.rate', pair[0]],
        ['commission.amount', pair[1]],
      ])
    : new Map();
}

/** Among columns that all call themselves commission: the one of rates, if there is just one. */
function rateAmong(
  amounts: readonly number[],
  premiums: readonly number[],
  figures: (index: number) => readonly (number | null)[],
  statistics: readonly ColumnStatistics[],
): number | null {
  if (amounts.length < 2) {
    return null;
  }
  const rates = amounts.filter((index) => {
    const values = statistics[index];
    if (values === undefined || values.sampled === 0 || values.negatives > 0 || values.largest > 100) {
      return false;
    }
    return (
      values.share(values.percents) > 0.5 ||
      amounts.some(
        (other) =>
          other !== index && premiums.some((premium) => multiplies(figures(premium), figures(index), figures(other))),
      )
    );
  });
  return rates.length === 1 ? (rates[0] ?? null) : null;
}

/** Whether premium × rate (in percent or as a share) is the amount in nearly all rows; hundredths. */
export function multiplies(
  premiums: readonly (number | null)[],
  rates: readonly (number | null)[],
  amounts: readonly (number | null)[],
): boolean {
  let asked = 0;
  let right = 0;
  for (const [index, premium] of premiums.entries()) {
    const [rate, amount] = [rates[index], amounts[index]];
    if (!premium || !rate || !amount) {
      continue;
    }
    asked += 1;
    const near = (share: number) => Math.abs(premium * share - amount) <= Math.max(1, Math.abs(amount) * OFF);
    right += near(rate / 10_000) || near(rate / 100) ? 1 : 0;
  }
  return asked >= FEWEST && right / asked >= AGREE;
}

/** A cell's figure in hundredths; null for other text. */
export function figure(cell: string, values: ColumnStatistics | undefined): number | null {
  const mark = (values?.marks[','] ?? 0) > (values?.marks['.'] ?? 0) ? ',' : '.';
  const decimal = readDecimal(cleanCell(cell).replace(/\s?[%％]$/, ''), mark);
  return decimal === null ? null : toMinor(decimal);
}

/**
 * `Period from` and `Period to` are the policy's term where they are most of a year apart; else they are what the statement
 * is about, and its end is not the policy's.
 */
export function decidePeriods(choices: Choice[], headers: readonly string[], rows: readonly Row[]): void {
  const named = (field: Field) =>
    choices.findIndex(
      (choice, index) =>
        choice.field === field &&
        /period|zeitraum|billing|coverage|^(?:from|to|von|bis|van|tot|du|au|desde|hasta|dal|al)$/.test(
          headerWords(headers[index] ?? ''),
        ),
    );
  const from = named('commission.periodFrom');
  const to = named('policy.end');
  const start = choices[from];
  if (from < 0 || to < 0 || start === undefined) {
    return;
  }
  const terms = rows.flatMap((row) => {
    const gaps = FORMS.map((form) => gap(row[from] ?? '', row[to] ?? '', form)).filter((days) => days !== null);
    return gaps.length === 0 ? [] : [Math.max(...gaps)];
  });
  const long = terms.filter((days) => days > LONGEST_PERIOD).length;
  if (terms.length === 0 || long < terms.length / 2) {
    choices[to] = { field: null, confidence: 0, reason: 'end of what the statement is about' };
  } else if (!choices.some(({ field }) => field === 'policy.start')) {
    choices[from] = { ...start, field: 'policy.start', confidence: Math.min(start.confidence, 0.85) };
  }
}

const FORMS: readonly DateForm[] = [
  { order: 'dmy', pivot: 60 },
  { order: 'mdy', pivot: 60 },
];

function gap(from: string, to: string, form: DateForm): number | null {
  const [first, last] = [readDate(cleanCell(from), form), readDate(cleanCell(to), form)];
  return first === null || last === null ? null : daysBetween(first, last);
}
