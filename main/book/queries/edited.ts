import { eq } from 'drizzle-orm/sql';
import { Refusal } from '../../../shared/result.ts';
import { refreshClients } from '../rollups.ts';
import { imageOf, type RowImage } from '../row-images.ts';
import { client } from '../schema/client.ts';
import { fieldSource } from '../schema/statement.ts';
import { audit } from '../schema/work.ts';
import type { WriteBook } from '../types.ts';

/** Edits by hand. Each returns the rows as they were: putting them back takes the edit back. */
export type Edited = {
  readonly clientId: number;
  /** Every client edited, where one edit was of many. */
  readonly clientIds?: readonly number[];
  readonly images: readonly RowImage[];
};

export type Stamp = { readonly now: string };

/** @throws Refusal `unknown-client` */
export function assertClient(db: WriteBook, id: number): void {
  if (db.orm.select({ id: client.id }).from(client).where(eq(client.id, id)).get() === undefined) {
    throw new Refusal('unknown-client', 'This client is no longer in the book. Go back to the list.', { id });
  }
}

/** A field that a person filled: an import asks before it changes such a one. Returns how it was. */
export function markTyped(db: WriteBook, id: number, field: string, now: string): RowImage {
  const image = imageOf(db, 'field_source', { entity: 'client', entity_id: id, field });
  db.orm
    .insert(fieldSource)
    .values({ entity: 'client', entityId: id, field, setAt: now })
    .onConflictDoUpdate({
      target: [fieldSource.entity, fieldSource.entityId, fieldSource.field],
      set: { statementId: null, lineNo: null, setAt: now },
    })
    .run();
  return image;
}

/** Who did what, without the personal values themselves. */
export function note(
  db: WriteBook,
  now: string,
  action: string,
  entity: string,
  id: number,
  fields: readonly string[],
): void {
  const detail = fields.length === 0 ? null : JSON.stringify({ fields });
  db.orm.insert(audit).values({ at: now, actor: '', action, entity, entityId: id, detail }).run();
  db.touched('audit');
}

/** Brings what lists show of a client in line with an edit of it. */
export function finish(db: WriteBook, clientId: number, images: readonly RowImage[]): Edited {
  refreshClients(db, [clientId]);
  db.touched('client_summary', 'client_year');
  return { clientId, images };
}
