import { type Day, daysBetween } from '../day.ts';
import type { Choice } from './column-formats.ts';
import { readDate } from './dates.ts';
import type { Field } from './fields.ts';
import type { ColumnStatistics } from './statistics.ts';
import { cleanCell, headerWords } from './text.ts';
import type { StatementKind } from './types.ts';

type Days = readonly (Day | null)[];

/** Days of a statement lie near each other, those of births far apart. */
const LONGEST_STATEMENT = 100;
const SHORTEST_LIVES = 20 * 365;
const BORN_BEFORE = '2012-01-01';
/** Terms are years or halves of years, give or take the last day. */
const HALF_YEAR = 182.625;
const NEAR = 3;
const AGREE = 0.9;
const FEWEST = 3;
const CONFIDENCE = 0.7;

/**
 * Columns of days whose header says nothing, told by how their days lie: before the report is the loss, whole years before
 * the end is the start, within a month or two is what a statement is about, decades apart are births.
 */
export function byDates(
  choices: Choice[],
  rows: readonly (readonly string[])[],
  statistics: readonly ColumnStatistics[],
  kind: StatementKind,
  open: (index: number) => boolean,
  headers: readonly string[],
): void {
  const dated = [...choices.keys()].filter((index) => open(index) && areDays(statistics[index]));
  const cache = new Map<number, Days>();
  const days = (index: number): Days => {
    const known = cache.get(index) ?? daysOf(rows, index, statistics[index]);
    cache.set(index, known);
    return known;
  };
  const held = (field: Field) => choices.findIndex((choice) => choice.field === field);
  const give = (index: number | undefined, field: Field) => {
    if (index !== undefined && held(field) < 0) {
      choices[index] = { field, confidence: CONFIDENCE, reason: 'its days lie as such days do' };
      dated.splice(dated.indexOf(index), 1);
    }
  };
  for (const index of dated.filter((one) => isPair(headers[one] ?? '', headers[one + 1] ?? ''))) {
    if (kind === 'commissions') {
      give(index, 'commission.periodFrom');
    } else if (dated.includes(index + 1)) {
      give(index, 'policy.start');
      give(index + 1, 'policy.end');
    }
  }
  give(only(dated.filter((index) => areBirths(days(index)))), 'client.birthDate');
  if (kind === 'claims') {
    const reported = held('claim.reportedOn');
    const [first, second] = dated;
    if (reported >= 0) {
      give(
        only(dated.filter((index) => share(days(index), days(reported), (gap) => gap >= 0) >= AGREE)),
        'claim.lossDate',
      );
    } else if (held('claim.lossDate') < 0 && first !== undefined && second !== undefined && dated.length === 2) {
      const forward = share(days(first), days(second), (gap) => gap >= 0) >= AGREE;
      give(forward ? first : undefined, 'claim.lossDate');
      give(forward ? second : undefined, 'claim.reportedOn');
    }
    return;
  }
  terms(dated, days, held, give, kind === 'commissions');
  if (kind === 'commissions') {
    give(only(dated.filter((index) => span(days(index)) <= LONGEST_STATEMENT)), 'commission.periodFrom');
  }
}

const FROM = /^(.*?) ?(?:from|von|vom|ab|van|vanaf|du|de|desde|da|dal|inicio|begin|start|起)$/;
const TO = /^(.*?) ?(?:to|until|bis|tot|t m|tm|au|a|hasta|al|ate|fim|fin|end|止)$/;

/** `Garanzia da` and `Garanzia a`, `Dekking van` and `Dekking t/m`: the same words, and from and to behind them. */
function isPair(left: string, right: string): boolean {
  const [from, to] = [FROM.exec(headerWords(left))?.[1], TO.exec(headerWords(right))?.[1]];
  return from !== undefined && from === to;
}

/** The start and the end of policies: whole years lie between them. */
function terms(
  dated: readonly number[],
  days: (index: number) => Days,
  held: (field: Field) => number,
  give: (index: number | undefined, field: Field) => void,
  paid: boolean,
): void {
  const [start, end] = [held('policy.start'), held('policy.end')];
  const years = (from: Days, to: Days) => share(from, to, areTerms) >= AGREE;
  if (start < 0 && end >= 0) {
    give(only(dated.filter((index) => years(days(index), days(end)))), 'policy.start');
  } else if (start >= 0 && end < 0) {
    give(only(dated.filter((index) => years(days(start), days(index)))), 'policy.end');
  } else if (start < 0 && end < 0 && !paid) {
    const pairs = dated.flatMap((from) => dated.filter((to) => years(days(from), days(to))).map((to) => [from, to]));
    const [pair] = pairs;
    if (pairs.length === 1 && pair !== undefined) {
      give(pair[0], 'policy.start');
      give(pair[1], 'policy.end');
    }
  }
}

function areTerms(gap: number): boolean {
  const halves = Math.round(gap / HALF_YEAR);
  return halves > 0 && Math.abs(gap - halves * HALF_YEAR) <= NEAR;
}

function areDays(values: ColumnStatistics | undefined): boolean {
  return values !== undefined && values.sampled > 0 && values.share(values.dates) > AGREE;
}

function areBirths(days: Days): boolean {
  const known = days.filter((day) => day !== null);
  return known.length >= FEWEST && span(days) >= SHORTEST_LIVES && known.every((day) => day < BORN_BEFORE);
}

function daysOf(rows: readonly (readonly string[])[], index: number, values: ColumnStatistics | undefined): Days {
  const order = (values?.orders.mdy ?? 0) > (values?.orders.dmy ?? 0) ? 'mdy' : 'dmy';
  return rows.map((row) => readDate(cleanCell(row[index] ?? ''), { order, pivot: 40 }));
}

/** Days between the first and the last. */
function span(days: Days): number {
  const known = days.filter((day) => day !== null).toSorted();
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}

/** Share of the rows with both days where their distance is as wanted; 0 for too few rows. */
function share(from: Days, to: Days, wanted: (gap: number) => boolean): number {
  const gaps = from.flatMap((day, row) => {
    const other = to[row] ?? null;
    return day === null || other === null ? [] : [daysBetween(day, other)];
  });
  return gaps.length < FEWEST ? 0 : gaps.filter(wanted).length / gaps.length;
}

function only(indexes: readonly number[]): number | undefined {
  return indexes.length === 1 ? indexes[0] : undefined;
}
