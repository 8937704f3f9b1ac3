import { type Field, isAmount } from '../../shared/import/fields.ts';
import type { ColumnReading, DateOrder, DecimalMark, Reading } from '../../shared/import/reading.ts';
import type { StatementKind } from '../../shared/import/types.ts';

/** What a person says about one column; what is left out stays as it was recognised. */
export type ColumnChoice = {
  readonly table: number;
  readonly column: number;
  readonly field?: Field | null | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly impliedDecimals?: number | undefined;
  /** What words of the column mean, in lower case. */
  readonly values?: ColumnReading['values'];
  /** Further columns whose text goes behind its own; with none it stands alone again. */
  readonly join?: ColumnReading['join'];
};

export type Corrections = {
  readonly columns: readonly ColumnChoice[];
  readonly kind?: StatementKind | undefined;
  readonly carrier?: string | undefined;
  /** Line of business of rows that name none. */
  readonly line?: string | undefined;
  /** What the amounts are in, whatever the headers say. */
  readonly currency?: string | undefined;
  /** What one unit of it is worth in the book's currency. */
  readonly rate?: string | undefined;
  /** How lines that say nothing of it are divided between advisors. */
  readonly shares?: Reading['shares'];
  /** The list holds all policies its carrier has in force. */
  readonly complete?: boolean | undefined;
  /** The carrier lists what the office owes as positive. */
  readonly invertSigns?: boolean | undefined;
};

/** The recognised reading with what a person corrected. */
export function correctedReading(reading: Reading, given: Corrections): Reading {
  const { kind, currency, rate } = given;
  const chosen = new Map(given.columns.map((choice) => [`${choice.table}:${choice.column}`, choice] as const));
  const { line: _line, complete: _complete, shares: _shares, invertSigns: _signs, ...rest } = reading;
  const shares = given.shares ?? reading.shares ?? [];
  const complete = given.complete ?? reading.complete ?? false;
  const inverted = given.invertSigns ?? reading.invertSigns ?? false;
  const line = given.line ?? reading.line ?? '';
  return {
    ...rest,
    ...(line === '' ? {} : { line }),
    ...(complete ? { complete } : {}),
    ...(inverted ? { invertSigns: true } : {}),
    ...(shares.length === 0 ? {} : { shares }),
    ...(currency === undefined || rate === undefined ? {} : { rates: { ...reading.rates, [currency]: rate } }),
    kind: kind ?? reading.kind,
    carrier: given.carrier ?? reading.carrier,
    tables: reading.tables.map((table, tableAt) => ({
      ...table,
      kind: kind ?? table.kind,
      columns: table.columns.map((column) => {
        const corrected = correctedColumn(column, chosen.get(`${tableAt}:${column.index}`));
        return currency !== undefined && corrected.field !== null && isAmount(corrected.field)
          ? { ...corrected, currency }
          : corrected;
      }),
    })),
  };
}

function correctedColumn(column: ColumnReading, choice: ColumnChoice | undefined): ColumnReading {
  if (choice === undefined) {
    return column;
  }
  const { field, decimal, dateOrder, impliedDecimals, values, join } = choice;
  const { assumed: _assumed, ...sure } = column;
  const { values: _values, join: _join, ...plain } = decimal === undefined && dateOrder === undefined ? column : sure;
  const words = values ?? column.values ?? {};
  const joined = join ?? column.join;
  const formatted = {
    ...plain,
    ...(decimal === undefined ? {} : { decimal }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(impliedDecimals === undefined ? {} : { impliedDecimals }),
    ...(Object.keys(words).length === 0 ? {} : { values: words }),
    ...(joined === undefined || joined.with.length === 0 ? {} : { join: joined }),
  };
  return field === undefined || field === column.field
    ? formatted
    : { ...formatted, field, confidence: 1, reason: 'chosen by hand' };
}
