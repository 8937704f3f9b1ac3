import { createHash } from 'node:crypto';
import type { Field } from '../../shared/import/fields.ts';
import type { Inspection, Reading, TablePreview } from '../../shared/import/reading.ts';
import { headerWords } from '../../shared/import/text.ts';

/** Headers and nothing else: the same layout has the same fingerprint whatever its rows say. */
export function fingerprintOf(tables: readonly Pick<TablePreview, 'headers'>[]): string {
  return createHash('sha256')
    .update(
      JSON.stringify(
        tables.map(({ headers }) =>
          headers.map((header) => header.trim().toLowerCase()).filter((header) => !isOwn(header)),
        ),
      ),
    )
    .digest('hex');
}

/** Whether two looks at a file see the same columns. */
export function sameLayout(one: Inspection, other: Inspection): boolean {
  const known = ({ reading, tables }: Inspection) =>
    reading.format === 'fixed' ? fingerprintOfRuler(reading) : `${reading.format} ${fingerprintOf(tables)}`;
  return known(one) === known(other);
}

/** Fixed-width layouts are told by where their fields stand. */
export function fingerprintOfRuler({ ruler = [], records }: Reading): string {
  return createHash('sha256')
    .update(JSON.stringify(['fixed', ruler, records]))
    .digest('hex');
}

/** Columns this program itself put beside rejected rows; the corrected file is laid out as the original. */
export function isOwn(header: string): boolean {
  return header.trim().toLowerCase().startsWith('tierbook:');
}

/** A file that is laid out almost as a recipe expects, and what changed since. */
export type Drift = {
  readonly recipe: string;
  readonly version: number;
  readonly moved: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** What the recipe says of the columns that are still there. */
  readonly columns: readonly { readonly table: number; readonly column: number; readonly field: Field | null }[];
  /** What the recipe says of the whole list, whatever its columns. */
  readonly complete: boolean;
  readonly shares: NonNullable<Reading['shares']>;
};

/** Shares fewer headers than this with a file: another layout, not a changed one. */
const ALIKE = 0.6;

type Known = { readonly name: string; readonly version: number; readonly definition: Reading };

/** The recipe most like the file's headers, with the moved, missing and new columns; null when none is like it. */
export function driftFrom(recipes: readonly Known[], inspection: Inspection): Drift | null {
  const now = inspection.reading.tables.flatMap((table, tableAt) =>
    table.columns.flatMap((column) => {
      const words = headerWords(column.header);
      return words === '' || isOwn(column.header)
        ? []
        : [{ words, table: tableAt, column: column.index, header: column.header }];
    }),
  );
  let best: { readonly drift: Drift; readonly share: number } | null = null;
  for (const { name, version, definition } of recipes) {
    const before = definition.tables
      .flatMap((table) => table.columns)
      .map((column) => ({ ...column, words: headerWords(column.header) }))
      .filter(({ words }) => words !== '');
    const kept = now.flatMap((column) => {
      const known = before.find(({ words }) => words === column.words);
      return known === undefined ? [] : [{ column, known }];
    });
    const share = kept.length / Math.max(1, before.length, now.length);
    if (share >= ALIKE && share > (best?.share ?? 0)) {
      const drift: Drift = {
        recipe: name,
        version,
        moved: kept.filter(({ column, known }) => column.column !== known.index).map(({ column }) => column.header),
        missing: before
          .filter(({ words }) => !now.some((column) => column.words === words))
          .map(({ header }) => header),
        added: now.filter(({ words }) => !before.some((column) => column.words === words)).map(({ header }) => header),
        columns: kept.map(({ column, known }) => ({ table: column.table, column: column.column, field: known.field })),
        complete: definition.complete === true,
        shares: definition.shares ?? [],
      };
      best = { drift, share };
    }
  }
  const changed = best !== null && best.drift.moved.length + best.drift.missing.length + best.drift.added.length > 0;
  return changed && best !== null ? best.drift : null;
}
