import { addressKey, emailKey, phoneKey, words } from '../../../shared/import/match-keys.ts';
import { imageOf, type RowImage } from '../row-images.ts';
import type { WriteBook } from '../types.ts';

/** Sets (or with null removes) the primary e-mail or phone; others stay as they are. */
export function setContactPoint(
  db: WriteBook,
  clientId: number,
  kind: 'email' | 'phone',
  value: string | null,
): RowImage[] {
  const primary = db
    .prepare<[number, string], { id: number }>(
      'SELECT id FROM contact_point WHERE client_id = ? AND kind = ? ORDER BY is_primary DESC, id LIMIT 1',
    )
    .get(clientId, kind);
  db.touched('contact_point');
  const text = value ?? '';
  const key = (kind === 'email' ? emailKey(text) : phoneKey(text)) || words(text);
  const images: RowImage[] = primary === undefined ? [] : [imageOf(db, 'contact_point', { id: primary.id })];
  if (text === '') {
    if (primary !== undefined) {
      db.prepare<[number]>('DELETE FROM contact_point WHERE id = ?').run(primary.id);
    }
    return images;
  }
  const same = db
    .prepare<[number, string, string], { id: number }>(
      'SELECT id FROM contact_point WHERE client_id = ? AND kind = ? AND value_key = ?',
    )
    .get(clientId, kind, key);
  if (same !== undefined) {
    images.push(imageOf(db, 'contact_point', { id: same.id }));
    db.prepare<[string, number]>('UPDATE contact_point SET value = ?, is_primary = 1 WHERE id = ?').run(text, same.id);
    if (primary !== undefined && primary.id !== same.id) {
      db.prepare<[number]>('UPDATE contact_point SET is_primary = 0 WHERE id = ?').run(primary.id);
    }
    return images;
  }
  if (primary !== undefined) {
    db.prepare<[string, string, number]>(
      'UPDATE contact_point SET value = ?, value_key = ?, is_primary = 1, statement_id = NULL WHERE id = ?',
    ).run(text, key, primary.id);
    return images;
  }
  const { lastInsertRowid } = db
    .prepare<[number, string, string, string]>(
      'INSERT INTO contact_point (client_id, kind, value, value_key, is_primary) VALUES (?, ?, ?, ?, 1)',
    )
    .run(clientId, kind, text, key);
  return [{ table: 'contact_point', key: { id: Number(lastInsertRowid) }, before: null }];
}

type AddressPatch = {
  readonly street: string | undefined;
  readonly postcode: string | undefined;
  readonly city: string | undefined;
  readonly country: string | undefined;
};

type Address = {
  readonly id: number;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
};

/** Changes the current address in place; a client without one gets one. */
export function setAddress(db: WriteBook, clientId: number, patch: AddressPatch): RowImage[] {
  const current = db
    .prepare<[number], Address>(
      'SELECT id, street, postcode, city, country FROM address WHERE client_id = ? AND is_current = 1 ORDER BY id DESC LIMIT 1',
    )
    .get(clientId);
  const street = patch.street ?? current?.street ?? '';
  const postcode = patch.postcode ?? current?.postcode ?? '';
  const city = patch.city ?? current?.city ?? '';
  const country = patch.country ?? current?.country ?? '';
  const key = addressKey(street, postcode, city);
  db.touched('address');
  if (current !== undefined) {
    const image = imageOf(db, 'address', { id: current.id });
    db.prepare<(string | number)[]>(
      `UPDATE address SET street = ?, postcode = ?, city = ?, country = ?, address_key = ?, statement_id = NULL WHERE id = ?`,
    ).run(street, postcode, city, country, key, current.id);
    return [image];
  }
  const { lastInsertRowid } = db
    .prepare<(string | number)[]>(
      'INSERT INTO address (client_id, street, postcode, city, country, address_key) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(clientId, street, postcode, city, country, key);
  return [{ table: 'address', key: { id: Number(lastInsertRowid) }, before: null }];
}

/** Makes these the client's tags; a new word becomes a tag of the book. */
export function setTags(db: WriteBook, clientId: number, names: readonly string[]): RowImage[] {
  const wanted = new Set(names.map((name) => tagId(db, name)));
  const present = new Set(
    db
      .prepare<[number], { tag_id: number }>('SELECT tag_id FROM client_tag WHERE client_id = ?')
      .all(clientId)
      .map((row) => row.tag_id),
  );
  const images: RowImage[] = [];
  for (const tag of new Set([...wanted, ...present])) {
    if (wanted.has(tag) === present.has(tag)) {
      continue;
    }
    images.push(imageOf(db, 'client_tag', { client_id: clientId, tag_id: tag }));
    db.prepare<[number, number]>(
      wanted.has(tag)
        ? 'INSERT INTO client_tag (client_id, tag_id) VALUES (?, ?)'
        : 'DELETE FROM client_tag WHERE client_id = ? AND tag_id = ?',
    ).run(clientId, tag);
  }
  db.touched('client_tag', 'tag');
  return images;
}

function tagId(db: WriteBook, name: string): number {
  const key = words(name) || name;
  const known = db.prepare<[string], { id: number }>('SELECT id FROM tag WHERE name_key = ?').get(key);
  return (
    known?.id ??
    Number(
      db.prepare<[string, string]>('INSERT INTO tag (name, name_key) VALUES (?, ?)').run(name, key).lastInsertRowid,
    )
  );
}
