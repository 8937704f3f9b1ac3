import type { Reading, TableReading } from '../../shared/import/reading.ts';
import { headerWords } from '../../shared/import/text.ts';
import { type Failure, fail } from '../../shared/result.ts';

/** What a recipe is found again by: the words of all headers, in order. */
export function fingerprint(reading: Reading): string {
  return reading.tables
    .filter((table) => table.columns.length > 0)
    .map((table) => table.columns.map((column) => headerWords(column.header)).join('|'))
    .join('||');
}

type Change = { readonly header: string; readonly from: number | null; readonly to: number | null };

function changes(recipe: TableReading, file: TableReading): Change[] {
  const now = new Map(file.columns.map((column) => [headerWords(column.header), column.index]));
  const before = new Map(recipe.columns.map((column) => [headerWords(column.header), column.index]));
  const moved = recipe.columns.flatMap((column) => {
    const to = now.get(headerWords(column.header)) ?? null;
    return to === column.index ? [] : [{ header: column.header, from: column.index, to }];
  });
  const added = file.columns.filter((column) => column.header !== '' && !before.has(headerWords(column.header)));
  return [...moved, ...added.map((column) => ({ header: column.header, from: null, to: column.index }))];
}

/** A refusal that names the moved, missing and new columns; null when the file has the recipe's layout. */
export function layoutDrift(recipe: Reading, file: Reading): { readonly ok: false; readonly error: Failure } | null {
  const expected = recipe.tables.filter((table) => table.columns.length > 0);
  const actual = file.tables.filter((table) => table.columns.length > 0);
  const found = expected.flatMap((table, at) => {
    const same = actual.find((candidate) => candidate.sheet === table.sheet) ?? actual[at];
    return same === undefined
      ? table.columns.map((column) => ({ header: column.header, from: column.index, to: null }))
      : changes(table, same);
  });
  if (found.length === 0) {
    return null;
  }
  const of = (pick: (change: Change) => boolean) => found.filter(pick).map((change) => change.header);
  return fail(
    'layout-drift',
    'The file is not laid out as its recipe expects. Look at the columns that moved, are missing or are new before reading it.',
    {
      moved: of((change) => change.from !== null && change.to !== null),
      missing: of((change) => change.to === null),
      added: of((change) => change.from === null),
    },
  );
}
