import type { Field } from '../fields.ts';
import type { StatementKind } from '../types.ts';

/** A small table as an office receives it, with what each of its columns means: the truth recognition is held against. */
export type KnownTable = {
  readonly name: string;
  readonly kind: StatementKind;
  /** File name, which may say what the list is. */
  readonly file: string;
  /** ISO country of the book it goes into. */
  readonly country: string;
  /** All rows as they stand: titles, header, data. */
  readonly rows: readonly (readonly string[])[];
  /** Header → field; a header left out means nothing. */
  readonly truth: ReadonlyMap<string, Field>;
};

/**
 * Writes a table down briefly: cells parted by ` | `; the header cells are `Header = field`, with nothing behind `=` where
 * the column has no meaning for the office.
 * @param about language, then what it is
 */
export function known(
  about: string,
  kind: StatementKind,
  lines: string,
  extra: { readonly file?: string; readonly titles?: readonly string[] } = {},
): KnownTable {
  const [header = '', ...data] = lines.trim().split('\n');
  const columns = header.split(' | ').map((cell) => {
    const at = cell.lastIndexOf(' =');
    return { header: cell.slice(0, at).trim(), field: cell.slice(at + 2).trim() };
  });
  return {
    name: about,
    kind,
    file: extra.file ?? 'list.csv',
    country: COUNTRIES[about.slice(0, 2)] ?? 'NL',
    rows: [
      ...(extra.titles ?? []).map((title) => [title]),
      columns.map((column) => column.header),
      ...data.map((line) => line.split('|').map((cell) => cell.trim())),
    ],
    // Misspelt fields fail the comparison with what was recognised.
    truth: new Map(columns.flatMap(({ header: name, field }) => (field === '' ? [] : [[name, field as Field]]))),
  };
}

const COUNTRIES: Readonly<Record<string, string>> = {
  en: 'GB',
  us: 'US',
  nl: 'NL',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
  it: 'IT',
  zh: 'CN',
};
