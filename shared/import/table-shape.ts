import { readDecimal, toMinor } from './amount.ts';
import { converted, rateOf } from './exchange.ts';
import { type Field, isAmount, isDate } from './fields.ts';
import type { Reading, TableReading } from './reading.ts';
import { holdsTotalWord, isCarriedText, isPageText, isTaxWithheldText, isTotalText } from './row-words.ts';
import type { SummedField } from './tally.ts';
import { cleanCell } from './text.ts';
import type { RawRecord, StatementKind } from './types.ts';

/** Minor units so far, of each sum. */
export type Sums = Record<SummedField, number>;

type AmountColumn = {
  readonly index: number;
  readonly field: SummedField;
  readonly mark: '.' | ',';
  /** A debit column counts against its sum. */
  readonly debit: boolean;
  /** What its amounts are multiplied by, in a currency that is not the book's. */
  readonly rate: string | null;
};

/** Where a table keeps what tells its data rows from the lines around them. */
export type TableShape = {
  readonly kind: StatementKind;
  readonly headers: readonly string[];
  /** Columns with a meaning. */
  readonly mapped: number;
  readonly amounts: readonly AmountColumn[];
  readonly dates: readonly number[];
  /** −1 where the table has none. */
  readonly numberAt: number;
  readonly nameAt: number;
  /** Some of its amounts are in another currency than the book's. */
  readonly converts: boolean;
};

/** Works out once per table what each of its rows is then asked. */
export function shapeOf(table: TableReading, reading: Reading): TableShape {
  const used = table.columns.filter((column) => column.field !== null);
  const at = (...fields: readonly Field[]) =>
    used.find(({ field }) => field !== null && fields.includes(field))?.index ?? -1;
  return {
    kind: table.kind,
    headers: table.columns.map((column) => column.header),
    mapped: used.length,
    amounts: used.flatMap((column) => {
      const field = column.field === null || !isAmount(column.field) ? null : summed(column.field);
      return field === null
        ? []
        : [
            {
              index: column.index,
              field,
              mark: column.decimal ?? '.',
              debit: column.field === 'commission.debit',
              rate: rateOf(column.currency ?? reading.currency, reading),
            },
          ];
    }),
    dates: used.flatMap((column) => (column.field !== null && isDate(column.field) ? [column.index] : [])),
    numberAt: at('policy.number'),
    nameAt: at('client.name', 'client.familyName'),
    converts: reading.rates !== undefined,
  };
}

function summed(field: Field): SummedField | null {
  if (field === 'commission.amount' || field === 'commission.credit' || field === 'commission.debit') {
    return 'commission';
  }
  if (field === 'policy.premium' || field === 'commission.premium') {
    return 'premium';
  }
  return field === 'claim.paid' ? 'claims' : null;
}

/** The sums a total row states: one for each, with debit columns taken off; `cells` are the amounts it fills. */
export function amountsOf(
  { amounts }: TableShape,
  record: RawRecord,
): { readonly sums: ReadonlyMap<SummedField, number>; readonly cells: number } {
  const sums = new Map<SummedField, number>();
  let cells = 0;
  for (const { index, field, mark, debit, rate } of amounts) {
    const cell = cleanCell(record.cells[index] ?? '');
    const written = cell === '' ? null : readDecimal(cell, record.typed?.[index]?.type === 'number' ? '.' : mark);
    const decimal = written === null || rate === null ? written : converted(written, rate);
    const minor = decimal === null ? null : toMinor(decimal);
    if (minor !== null) {
      cells += 1;
      sums.set(field, (sums.get(field) ?? 0) + (debit ? 0 - Math.abs(minor) : minor));
    }
  }
  return { sums, cells };
}

function numberOf({ numberAt }: TableShape, cells: readonly string[]): string {
  return numberAt < 0 ? '' : cleanCell(cells[numberAt] ?? '');
}

/** A row that calls itself a sum and names no policy. */
export function saysTotal(shape: TableShape, { cells }: RawRecord, filled: number): boolean {
  if (!cells.some((cell) => cell !== '' && isTotalText(cleanCell(cell)))) {
    return false;
  }
  const number = numberOf(shape, cells);
  return (
    !/\d/.test(number) &&
    (number === '' || isTotalText(number)) &&
    !shape.dates.some((index) => /\d/.test(cells[index] ?? '')) &&
    filled <= shape.mapped
  );
}

/** A tax taken off between two totals: words where the policy number would stand, an amount, nobody and no day. */
export function saysTaxWithheld(shape: TableShape, { cells }: RawRecord, filled: number): boolean {
  const first = cleanCell(cells.find((cell) => cell.trim() !== '') ?? '');
  const number = numberOf(shape, cells);
  return (
    filled <= 1 + Math.max(1, shape.amounts.length) + 1 &&
    isTaxWithheldText(first) &&
    (number === '' || number === first) &&
    !shape.dates.some((index) => /\d/.test(cells[index] ?? ''))
  );
}

/** What is carried over from another page or period: words, amounts, nobody and no policy. It states no sum of the rows. */
export function saysCarried(shape: TableShape, { cells }: RawRecord, filled: number): boolean {
  const first = cleanCell(cells.find((cell) => cell.trim() !== '') ?? '');
  const number = numberOf(shape, cells);
  return (
    filled <= 1 + Math.max(1, shape.amounts.length) + 1 && isCarriedText(first) && (number === '' || number === first)
  );
}

/** `Page 2 of 3`, with the day of the print beside it: part of no table. */
export function isPageLine(shape: TableShape, { cells }: RawRecord, filled: number): boolean {
  return filled <= Math.min(4, shape.mapped) && cells.some((cell) => isPageText(cleanCell(cell)));
}

/** Words and amounts, without policy, client or day: behind a total, how it is settled. */
export function isSettlement(shape: TableShape, record: RawRecord, filled: number): boolean {
  const { amounts, dates, nameAt } = shape;
  const { cells } = record;
  const label = cleanCell(cells.find((cell) => cell.trim() !== '') ?? '');
  const number = numberOf(shape, cells);
  const name = nameAt < 0 ? '' : cleanCell(cells[nameAt] ?? '');
  return (
    filled <= amounts.length + 1 &&
    /\p{L}{2}/u.test(label) &&
    !/\d{4}/.test(label) &&
    (number === '' || number === label) &&
    (name === '' || name === label) &&
    !dates.some((index) => /\d/.test(cells[index] ?? '')) &&
    amountsOf(shape, record).cells > 0
  );
}

/** Longer cells call no line a total. */
const LONGEST_LABEL = 200;

/** Words of a line, not a number or a code: `Net commission payable`. */
function isWording(cell: string): boolean {
  return (
    cell.length <= LONGEST_LABEL &&
    !/\d/.test(cell) &&
    (/\p{L}{2}\S*\s+\S*\p{L}{2}/u.test(cell) || /\p{Script=Han}{3}/u.test(cell))
  );
}

/**
 * A row of words and amounts, without policy number or day, whose amounts are the sum of all rows so far: a total
 * whatever its words are.
 */
export function namesSums(shape: TableShape, record: RawRecord, filled: number, whole: Readonly<Sums>): boolean {
  const { amounts, dates, mapped } = shape;
  const { cells } = record;
  if (amounts.length === 0 || mapped < 3 || filled > amounts.length + 1) {
    return false;
  }
  const label = cleanCell(cells.find((cell) => cell.trim() !== '') ?? '');
  const number = numberOf(shape, cells);
  // One word of a language nobody taught, where numbers of policies stand, is no number of one.
  const instead = number === label && /^\p{L}[\p{L}. /:-]*$/u.test(label);
  if (
    (!instead && (dates.length === 0 || !isWording(label))) ||
    (number !== '' && number !== label) ||
    dates.some((index) => cleanCell(cells[index] ?? '') !== '' && cleanCell(cells[index] ?? '') !== label)
  ) {
    return false;
  }
  const stated = amountsOf(shape, record);
  return (
    stated.cells === filled - 1 &&
    stated.cells > 0 &&
    [...stated.sums].every(([field, minor]) => minor !== 0 && minor === whole[field])
  );
}

/**
 * A row with a word for a total somewhere, whose amounts are the sum of all rows so far: `Total policies: 2` in one cell,
 * `Total premium` in another, where days and numbers would stand.
 */
export function statesSums(shape: TableShape, record: RawRecord, filled: number, whole: Readonly<Sums>): boolean {
  const { amounts, dates, nameAt } = shape;
  const cells = record.cells.map(cleanCell);
  const labels = cells.filter((cell, index) => cell !== '' && !amounts.some((amount) => amount.index === index));
  const number = numberOf(shape, cells);
  const name = nameAt < 0 ? '' : (cells[nameAt] ?? '');
  if (
    labels.length === 0 ||
    labels.length > MOST_LABELS ||
    filled > amounts.length + MOST_LABELS ||
    !labels.some(holdsTotalWord) ||
    !labels.every((label) => label.length <= LONGEST_LABEL && /\p{L}{2}/u.test(label)) ||
    (number !== '' && !holdsTotalWord(number) && !/\p{L}{3,}.*[:：]/u.test(number)) ||
    (name !== '' && !holdsTotalWord(name)) ||
    dates.some((index) => /\d/.test(cells[index] ?? ''))
  ) {
    return false;
  }
  const stated = amountsOf(shape, record);
  return stated.cells > 0 && [...stated.sums].every(([field, minor]) => minor !== 0 && minor === whole[field]);
}

/** Cells of a line that say what its amounts are. */
const MOST_LABELS = 2;

/** A row that carries nothing but amounts, and those are the sums so far. */
export function repeatsSums(
  shape: TableShape,
  record: RawRecord,
  filled: number,
  whole: Readonly<Sums>,
  section: Readonly<Sums>,
): boolean {
  const { amounts, nameAt } = shape;
  if (
    amounts.length === 0 ||
    filled > amounts.length ||
    numberOf(shape, record.cells) !== '' ||
    (nameAt >= 0 && (record.cells[nameAt] ?? '').trim() !== '')
  ) {
    return false;
  }
  const stated = amountsOf(shape, record);
  return (
    stated.cells > 0 &&
    filled === stated.cells &&
    [...stated.sums].every(([field, minor]) => minor === whole[field] || minor === section[field])
  );
}

/** Who drew the list up and who checked it, each behind its own label: `制表人：陈红`, `复核：`. */
const LABELLED = /^\p{L}[\p{L} .'’]{0,24}[:：]/u;

/** A line of words beside the table: no amount, no date, no policy number, and only a few cells filled. */
export function isAside(shape: TableShape, { cells }: RawRecord, filled: number): boolean {
  const { mapped, amounts, dates, numberAt, nameAt, kind } = shape;
  if (filled > 3 || mapped < 3 || filled > mapped / 2) {
    return false;
  }
  if (
    amounts.some(({ index }) => (cells[index] ?? '').trim() !== '') ||
    dates.some((index) => /\d/.test(cells[index] ?? ''))
  ) {
    return false;
  }
  if (cells.every((cell) => cell.trim() === '' || LABELLED.test(cell.trim()))) {
    return true;
  }
  const number = numberOf(shape, cells);
  if (numberAt > 0 && number !== '') {
    return false;
  }
  if (numberAt === 0 && /\d/.test(number) && (filled > 1 || !/\s/.test(number))) {
    return false;
  }
  const name = nameAt < 0 ? '' : cleanCell(cells[nameAt] ?? '');
  return !(name !== '' && nameAt > 0) && !(kind === 'clients' && filled > 1);
}
