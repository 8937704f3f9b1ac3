import type { Choice } from './column-formats.ts';
import { figure, multiplies } from './cross-check.ts';
import type { Field } from './fields.ts';
import type { ColumnStatistics } from './statistics.ts';

type Role = 'commission.premium' | 'commission.rate' | 'commission.amount';
const ROLES: readonly Role[] = ['commission.premium', 'commission.rate', 'commission.amount'];

/** Rows that are multiplied out, and columns of figures that are tried: enough to tell, and quick. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 14;
const HIGHEST_RATE = 100;
/** Figures that fit each other in nearly every row are hardly chance. */
const CONFIDENCE = 0.8;

/**
 * In a statement, premium × rate is the commission: of these three, those no header names are found by multiplying the
 * columns of figures that are left.
 * @param open whether a column may be given a meaning: its header says nothing else
 */
export function byFigures(
  choices: Choice[],
  rows: readonly (readonly string[])[],
  statistics: readonly ColumnStatistics[],
  open: (index: number) => boolean,
): void {
  multiplyOut(choices, rows, statistics, open);
  if (![...choices.keys()].some((index) => open(index) && isMoney(statistics[index]))) {
    onlyFigure(choices);
  }
}

function multiplyOut(
  choices: Choice[],
  rows: readonly (readonly string[])[],
  statistics: readonly ColumnStatistics[],
  open: (index: number) => boolean,
): void {
  const held = (field: Field) => choices.flatMap((choice, index) => (choice.field === field ? [index] : []));
  const missing = ROLES.filter((role) => held(role).length === 0);
  const sides = held('commission.credit').length + held('commission.debit').length > 0;
  if (missing.length === 0 || missing.length === ROLES.length || sides) {
    return;
  }
  const free = [...choices.keys()]
    .filter((index) => open(index) && isFigures(statistics[index]))
    .slice(0, MOST_COLUMNS);
  const columns = new Map<number, readonly (number | null)[]>();
  const figures = (index: number) => {
    const known =
      columns.get(index) ?? rows.slice(0, MOST_ROWS).map((row) => figure(row[index] ?? '', statistics[index]));
    columns.set(index, known);
    return known;
  };
  const of = (role: Role) => (missing.includes(role) ? free : held(role));
  const rates = of('commission.rate').filter((index) => (statistics[index]?.largest ?? Infinity) <= HIGHEST_RATE);
  for (const rate of rates) {
    for (const premium of of('commission.premium')) {
      for (const amount of of('commission.amount')) {
        const three = new Set([rate, premium, amount]);
        if (three.size === ROLES.length && multiplies(figures(premium), figures(rate), figures(amount))) {
          const found: Record<Role, number> = {
            'commission.premium': premium,
            'commission.rate': rate,
            'commission.amount': amount,
          };
          for (const role of missing) {
            choices[found[role]] = { field: role, confidence: CONFIDENCE, reason: 'premium × rate is the commission' };
          }
          return;
        }
      }
    }
  }
}

/** What a statement without any amount of commission calls a base is what was paid: it has nothing to be the base of. */
function onlyFigure(choices: Choice[]): void {
  const money: readonly (Field | null)[] = [
    'commission.amount',
    'commission.credit',
    'commission.debit',
    'commission.rate',
  ];
  const base = choices.findIndex(({ field }) => field === 'commission.premium');
  const chosen = choices[base];
  if (chosen !== undefined && !choices.some(({ field }, index) => index !== base && money.includes(field))) {
    choices[base] = { field: 'commission.amount', confidence: 0.7, reason: 'no other column is an amount' };
  }
}

/** Figures with cents, or taken back: codes and counts have neither. */
function isMoney(values: ColumnStatistics | undefined): boolean {
  return isFigures(values) && values !== undefined && values.marks['.'] + values.marks[','] + values.negatives > 0;
}

function isFigures(values: ColumnStatistics | undefined): boolean {
  return (
    values !== undefined &&
    values.sampled > 0 &&
    values.dates === 0 &&
    values.share(values.amounts + values.percents) > 0.9
  );
}
