import type { Reading, TableReading } from '../../shared/import/reading.ts';
import { headerWords } from '../../shared/import/text.ts';
import type { RawRecord } from '../../shared/import/types.ts';
import { fail, type Result } from '../../shared/result.ts';
import { isOwn } from './recipe-fit.ts';

type Change = { readonly header: string; readonly from: number | null; readonly to: number | null };

function changes(recipe: TableReading, file: TableReading): Change[] {
  const now = new Map(file.columns.map((column) => [headerWords(column.header), column.index]));
  const before = new Map(recipe.columns.map((column) => [headerWords(column.header), column.index]));
  const moved = recipe.columns.flatMap((column) => {
    const to = now.get(headerWords(column.header)) ?? null;
    return to === column.index ? [] : [{ header: column.header, from: column.index, to }];
  });
  const added = file.columns.filter(
    (column) => column.header !== '' && !isOwn(column.header) && !before.has(headerWords(column.header)),
  );
  return [...moved, ...added.map((column) => ({ header: column.header, from: null, to: column.index }))];
}

/** The row of a file in which a table's headers stand, all of them and in place. */
function rowOfHeaders(table: TableReading, rows: readonly RawRecord[]): number | null {
  const wanted = table.columns.map((column) => headerWords(column.header));
  const found = rows.find((record) =>
    wanted.every((words, at) => headerWords(record.cells[table.columns[at]?.index ?? -1] ?? '') === words),
  );
  return found?.row ?? null;
}

/** A recipe from another office tells columns without a word of their own by their places alone. */
function hasNoHeaders({ columns }: TableReading): boolean {
  return columns.every(({ header }) => header === '');
}

export type SeenTable = { readonly table: TableReading; readonly kept: readonly RawRecord[] };

/**
 * A recipe's tables laid on a file: sheets may have other names and headers stand lower than when it was made. Fails with
 * the moved, missing and new columns when the headers themselves differ.
 */
export function applyRecipe(recipe: Reading, seen: readonly SeenTable[]): Result<readonly TableReading[]> {
  const expected = recipe.tables.filter((table) => table.columns.length > 0);
  const used = new Set<SeenTable>();
  const laid: TableReading[] = [];
  const drift: Change[] = [];
  for (const [at, table] of expected.entries()) {
    const candidate =
      seen.find((one) => one.table.sheet === table.sheet) ??
      seen.filter((one) => !used.has(one))[expected.length === 1 ? bestOf(table, seen) : at];
    if (candidate === undefined) {
      drift.push(...table.columns.map((column) => ({ header: column.header, from: column.index, to: null })));
      continue;
    }
    used.add(candidate);
    const headerRow =
      table.headerRow === null
        ? null
        : hasNoHeaders(table) && table.columns.length === candidate.table.columns.length
          ? candidate.table.headerRow
          : rowOfHeaders(table, candidate.kept);
    if (hasNoHeaders(table) && headerRow !== null) {
      laid.push({ ...table, sheet: candidate.table.sheet, headerRow });
    } else if (table.headerRow !== null && headerRow === null) {
      drift.push(...changes(table, candidate.table));
    } else {
      laid.push({ ...table, sheet: candidate.table.sheet, headerRow });
      drift.push(...changes(table, candidate.table).filter((change) => change.from === null));
    }
  }
  if (drift.length === 0) {
    const rest = seen.filter((one) => !used.has(one)).map(({ table }) => ({ ...table, headerRow: null, columns: [] }));
    return { ok: true, value: [...laid, ...rest] };
  }
  const of = (pick: (change: Change) => boolean) => drift.filter(pick).map((change) => change.header);
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

/** Of several sheets, the one in which the recipe's headers stand. */
function bestOf(table: TableReading, seen: readonly SeenTable[]): number {
  return Math.max(
    0,
    seen.findIndex((one) => rowOfHeaders(table, one.kept) !== null),
  );
}
