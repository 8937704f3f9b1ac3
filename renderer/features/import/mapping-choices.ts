import { useState } from 'react';
import type { ColumnChoice, OpenedImport } from '../../../shared/contract/import.ts';
import { type Field, isAmount, isDate } from '../../../shared/import/fields.ts';
import type { ColumnReading } from '../../../shared/import/reading.ts';
import type { StatementKind } from '../../../shared/import/types.ts';
import type { ReadChoices } from './step.ts';
import { sharesText, sharesTyped } from './typed-shares.ts';

type Said = Omit<ColumnChoice, 'table' | 'column'>;

/** One column with what a person made of it. */
export type MappedColumn = {
  readonly table: number;
  readonly column: ColumnReading;
  readonly field: Field | null;
  readonly decimal: ColumnReading['decimal'];
  readonly dateOrder: ColumnReading['dateOrder'];
  readonly impliedDecimals: number;
  readonly values: NonNullable<ColumnReading['values']>;
  readonly join: NonNullable<ColumnReading['join']>;
  /** The recipe, a person, or the program itself named it. */
  readonly by: 'recipe' | 'person' | 'program';
  /** How its values are written is a guess that nobody confirmed yet. */
  readonly open: boolean;
};

/** Nothing of other columns behind it. */
const ALONE = { with: [], separator: ' ' };
/** Decimal digits, with a point. */
const RATE = /^\d{1,7}(?:\.\d{1,9})?$/;
/** Fields that several columns may share. */
const SHARED: ReadonlySet<Field> = new Set(['client.tags', 'client.carrierNumber']);
/** A row has to belong to somebody or something. */
const OWNERS: ReadonlySet<Field> = new Set([
  'policy.number',
  'client.name',
  'client.familyName',
  'client.number',
  'client.carrierNumber',
  'client.email',
  'claim.number',
]);

/** Everything a person says about a file before its rows are read. */
export function useMappingChoices(opened: OpenedImport) {
  const { inspection, drift } = opened;
  const { reading } = inspection;
  const [kind, setKind] = useState<StatementKind>(reading.kind);
  const [carrier, setCarrier] = useState(inspection.carrier ?? reading.carrier ?? '');
  const [line, setLine] = useState(reading.line ?? '');
  const [currency, setCurrency] = useState('');
  const [rate, setRate] = useState('');
  const [divided, setDivided] = useState(sharesText(reading.shares ?? drift?.shares ?? []));
  const shares = sharesTyped(divided);
  const [complete, setComplete] = useState(reading.complete === true || drift?.complete === true);
  const [inverted, setInverted] = useState(reading.invertSigns === true);
  const [date, setDate] = useState<string>(inspection.statementDate ?? '');
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const fromRecipe = new Map((drift?.columns ?? []).map(({ table, column, field }) => [`${table}:${column}`, field]));
  const columns: readonly MappedColumn[] = reading.tables.flatMap((table, tableAt) =>
    table.columns.map((column): MappedColumn => {
      const key = `${tableAt}:${column.index}`;
      const own = said.get(key);
      const recipe = fromRecipe.get(key);
      const field = own?.field !== undefined ? own.field : recipe !== undefined ? recipe : column.field;
      const written = own?.decimal !== undefined || own?.dateOrder !== undefined;
      return {
        table: tableAt,
        column,
        field,
        decimal: own?.decimal ?? column.decimal,
        dateOrder: own?.dateOrder ?? column.dateOrder,
        impliedDecimals: own?.impliedDecimals ?? column.impliedDecimals ?? 0,
        values: own?.values ?? column.values ?? {},
        join: own?.join ?? column.join ?? ALONE,
        by: own?.field !== undefined ? 'person' : recipe !== undefined ? 'recipe' : 'program',
        open: column.assumed === true && !written && field !== null && (isAmount(field) || isDate(field)),
      };
    }),
  );
  const chosen: readonly ColumnChoice[] = columns.flatMap((mapped) => {
    const own = said.get(`${mapped.table}:${mapped.column.index}`);
    const field = mapped.field === mapped.column.field ? {} : { field: mapped.field };
    return own === undefined && mapped.field === mapped.column.field
      ? []
      : [{ table: mapped.table, column: mapped.column.index, ...own, ...field }];
  });
  const corrections = {
    columns: [...chosen],
    kind,
    ...(carrier.trim() === '' ? {} : { carrier: carrier.trim() }),
    complete: complete && (kind === 'policies' || kind === 'mixed'),
    ...(kind === 'commissions' || kind === 'mixed' ? { invertSigns: inverted } : {}),
    ...(shares === null ? {} : { shares: [...shares] }),
    ...(line === '' ? {} : { line }),
    ...(currency === '' ? {} : { currency }),
    ...(currency === '' || !RATE.test(rate) ? {} : { rate }),
  };
  const choices: ReadChoices = { ...corrections, ...(date === '' ? {} : { statementDate: date }) };
  return {
    kind,
    setKind,
    carrier,
    setCarrier,
    line,
    setLine,
    currency,
    setCurrency,
    rate,
    setRate,
    divided,
    setDivided,
    /** What is typed there says nothing. */
    unshared: shares === null,
    complete,
    setComplete,
    inverted,
    setInverted,
    date,
    setDate,
    columns,
    corrections,
    choices,
    duplicates: duplicatesOf(columns),
    ownerless: columns.length > 0 && !columns.some(({ field }) => field !== null && OWNERS.has(field)),
    say(table: number, column: number, more: Said) {
      const key = `${table}:${column}`;
      setSaid(new Map(said).set(key, { ...said.get(key), ...more }));
    },
  };
}

export type MappingChoices = ReturnType<typeof useMappingChoices>;

/** Fields that several columns of one table claim, with the headers of those columns. */
function duplicatesOf(
  columns: readonly MappedColumn[],
): readonly { readonly field: Field; readonly headers: readonly string[] }[] {
  const claims = new Map<string, { field: Field; headers: string[] }>();
  for (const { table, column, field } of columns) {
    if (field !== null && !SHARED.has(field)) {
      const claim = claims.get(`${table}:${field}`) ?? { field, headers: [] };
      claim.headers.push(headerOf(column));
      claims.set(`${table}:${field}`, claim);
    }
  }
  return [...claims.values()].filter(({ headers }) => headers.length > 1);
}

/** A column as a person calls it: its header, else its place. */
export function headerOf(column: Pick<ColumnReading, 'header' | 'index'>): string {
  return column.header === '' ? String(column.index + 1) : column.header;
}
