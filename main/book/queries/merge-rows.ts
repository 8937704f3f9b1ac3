import { settleLead, settleName } from '../households.ts';
import type { RowImage } from '../row-images.ts';
import type { WriteBook } from '../types.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;
/** A row that the kept client got besides its own, and how it then stood: what is otherwise now, a person changed since. */
export type Copy = {
  readonly table: 'contact_point' | 'client_identifier' | 'client_tag' | 'address';
  readonly key: Readonly<Record<string, string | number>>;
  readonly row: Row;
};
/** What a merge took from one client to the other, kept so that it can be taken back. */
export type Moved = {
  /** Table → ids of rows that went over. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
  /** Touches that went over, with the household they were planned for. */
  readonly touches: readonly (readonly [id: number, household: number])[];
  /** Planned touches of the merged client: planning makes the kept one's own. */
  readonly unplanned: readonly Row[];
  readonly fields: readonly { readonly column: string; readonly before: Value; readonly after: Value }[];
  /** Rows of the kept client's own that a choice changed. */
  readonly images: readonly RowImage[];
  readonly copies: readonly Copy[];
  /** Columns, copies and consents that people changed since the merge: merging anew leaves them alone. */
  readonly without: readonly string[];
  /** The last saying there was: later ones speak of both. */
  readonly saidUpTo: number;
  /** Whether both had the same name before. */
  readonly alike: boolean;
};

export type Pair = { readonly id: number; readonly mergedId: number };

/** Tables whose rows belong to one client and go over with it. */
export const MOVING = ['policy', 'commission', 'claim', 'interaction', 'note', 'task', 'client_alias'] as const;

export function idsOf(db: WriteBook, source: string, ...values: readonly Value[]): readonly number[] {
  return db
    .prepare<Value[], { id: number }>(source)
    .all(...values)
    .map(({ id }) => id);
}

/** What a copied row is called among the things that people changed since. */
export function nameOfCopy(table: Copy['table'], row: Row): string {
  const parts = {
    contact_point: [row.kind, row.value_key],
    client_identifier: [row.scheme, row.value_key],
    client_tag: [row.tag_id],
    address: [row.address_key],
  }[table];
  return [table, ...parts].join(':');
}

/** Somebody else leads where a merged client did, and a household is called by the name its client took over. */
export function settleHomes(db: WriteBook, clients: readonly number[]): void {
  for (const household of clients.flatMap((id) =>
    idsOf(db, 'SELECT household_id AS id FROM client WHERE id = ?', id),
  )) {
    settleLead(db, household);
    settleName(db, household);
  }
}
