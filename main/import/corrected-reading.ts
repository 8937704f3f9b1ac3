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
};

/** The recognised reading with what a person corrected. */
export function correctedReading(reading: Reading, given: Corrections): Reading {
  const { kind, currency, rate } = given;
  const chosen = new Map(given.columns.map((choice) => [`${choice.table}:${choice.column}`, choice] as const));
  const { line: _line, complete: _complete, shares: _shares, ...rest } = reading;
  const shares = given.shares ?? reading.shares ?? [];
  const complete = given.complete ?? reading.complete ?? false;
  const line = given.line ?? reading.line ?? '';
  return {
    ...rest,
    ...(line === '' ? {} : { line }),
    ...(complete ? { complete } : {}),
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
  const { field, decimal, dateOrder, impliedDecimals } = choice;
  const { assumed: _assumed, ...rest } = column;
  const formatted = {
    ...(decimal === undefined && dateOrder === undefined ? column : rest),
    ...(decimal === undefined ? {} : { decimal }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(impliedDecimals === undefined ? {} : { impliedDecimals }),
  };
  return field === undefined || field === column.field
    ? formatted
    : { ...formatted, field, confidence: 1, reason: 'chosen by hand' };
}
