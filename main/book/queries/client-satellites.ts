import { and, desc, eq } from 'drizzle-orm/sql';
import { addressKey, emailKey, phoneKey, words } from '../../../shared/import/match-keys.ts';
import { imageOf, type RowImage } from '../row-images.ts';
import { address, clientTag, contactPoint, tag } from '../schema/reach.ts';
import type { WriteBook } from '../types.ts';

/** Sets (or with null removes) the primary e-mail or phone; others stay as they are. */
export function setContactPoint(
  db: WriteBook,
  clientId: number,
  kind: 'email' | 'phone',
  value: string | null,
): RowImage[] {
  const ofKind = and(eq(contactPoint.clientId, clientId), eq(contactPoint.kind, kind));
  const primary = db.orm
    .select({ id: contactPoint.id })
    .from(contactPoint)
    .where(ofKind)
    .orderBy(desc(contactPoint.isPrimary), contactPoint.id)
    .limit(1)
    .get();
  db.touched('contact_point');
  const text = value ?? '';
  const valueKey = (kind === 'email' ? emailKey(text) : phoneKey(text)) || words(text);
  const images: RowImage[] = primary === undefined ? [] : [imageOf(db, 'contact_point', { id: primary.id })];
  if (text === '') {
    if (primary !== undefined) {
      db.orm.delete(contactPoint).where(eq(contactPoint.id, primary.id)).run();
    }
    return images;
  }
  const same = db.orm
    .select({ id: contactPoint.id })
    .from(contactPoint)
    .where(and(ofKind, eq(contactPoint.valueKey, valueKey)))
    .get();
  if (same !== undefined) {
    images.push(imageOf(db, 'contact_point', { id: same.id }));
    // What a list brought and a person typed is his.
    change(db, same.id, { value: text, isPrimary: true, statementId: null });
    if (primary !== undefined && primary.id !== same.id) {
      change(db, primary.id, { isPrimary: false });
    }
    return images;
  }
  if (primary !== undefined) {
    change(db, primary.id, { value: text, valueKey, isPrimary: true, statementId: null });
    return images;
  }
  const { id } = db.orm
    .insert(contactPoint)
    .values({ clientId, kind, value: text, valueKey, isPrimary: true })
    .returning({ id: contactPoint.id })
    .get();
  return [{ table: 'contact_point', key: { id }, before: null }];
}

function change(db: WriteBook, id: number, values: Partial<typeof contactPoint.$inferInsert>): void {
  db.orm.update(contactPoint).set(values).where(eq(contactPoint.id, id)).run();
}

type AddressPatch = {
  readonly street: string | undefined;
  readonly postcode: string | undefined;
  readonly city: string | undefined;
  readonly country: string | undefined;
};

/** Changes the current address in place; a client without one gets one. */
export function setAddress(db: WriteBook, clientId: number, patch: AddressPatch): RowImage[] {
  const current = db.orm
    .select()
    .from(address)
    .where(and(eq(address.clientId, clientId), eq(address.isCurrent, true)))
    .orderBy(desc(address.id))
    .limit(1)
    .get();
  const street = patch.street ?? current?.street ?? '';
  const postcode = patch.postcode ?? current?.postcode ?? '';
  const city = patch.city ?? current?.city ?? '';
  const country = patch.country ?? current?.country ?? '';
  const values = { street, postcode, city, country, addressKey: addressKey(street, postcode, city) };
  db.touched('address');
  if (current !== undefined) {
    const image = imageOf(db, 'address', { id: current.id });
    db.orm
      .update(address)
      .set({ ...values, statementId: null })
      .where(eq(address.id, current.id))
      .run();
    return [image];
  }
  const { id } = db.orm
    .insert(address)
    .values({ clientId, ...values })
    .returning({ id: address.id })
    .get();
  return [{ table: 'address', key: { id }, before: null }];
}

/** Makes these the client's tags; a new word becomes a tag of the book. */
export function setTags(db: WriteBook, clientId: number, names: readonly string[]): RowImage[] {
  const wanted = new Set(names.map((name) => tagId(db, name)));
  const present = new Set(
    db.orm
      .select({ tagId: clientTag.tagId })
      .from(clientTag)
      .where(eq(clientTag.clientId, clientId))
      .all()
      .map((row) => row.tagId),
  );
  const images: RowImage[] = [];
  for (const id of new Set([...wanted, ...present])) {
    if (wanted.has(id) === present.has(id)) {
      continue;
    }
    images.push(imageOf(db, 'client_tag', { client_id: clientId, tag_id: id }));
    if (wanted.has(id)) {
      db.orm.insert(clientTag).values({ clientId, tagId: id }).run();
    } else {
      db.orm
        .delete(clientTag)
        .where(and(eq(clientTag.clientId, clientId), eq(clientTag.tagId, id)))
        .run();
    }
  }
  db.touched('client_tag', 'tag');
  return images;
}

/** One more tag; a client that has it already stays as it is. */
export function addTag(db: WriteBook, clientId: number, name: string): RowImage[] {
  const id = tagId(db, name);
  const image = imageOf(db, 'client_tag', { client_id: clientId, tag_id: id });
  db.touched('client_tag', 'tag');
  if (image.before !== null) {
    return [];
  }
  db.orm.insert(clientTag).values({ clientId, tagId: id }).run();
  return [image];
}

function tagId(db: WriteBook, name: string): number {
  const nameKey = words(name) || name;
  const known = db.orm.select({ id: tag.id }).from(tag).where(eq(tag.nameKey, nameKey)).get();
  return known?.id ?? db.orm.insert(tag).values({ name, nameKey }).returning({ id: tag.id }).get().id;
}
