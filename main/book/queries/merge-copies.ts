import { imageOf, type RowImage } from '../row-images.ts';
import type { WriteBook } from '../types.ts';
import { type Copy, idsOf, nameOfCopy, type Pair, type Row, type Value } from './merge-rows.ts';

/** Gives the kept client what it can have several of, besides its own. */
export function copyParts(
  db: WriteBook,
  { id, mergedId }: Pair,
  address: boolean,
  images: RowImage[],
  without: ReadonlySet<string>,
): readonly Copy[] {
  const copies: Copy[] = [];
  const all = (source: string) => db.prepare<Value[], Row>(source).all(mergedId);
  const insert = (source: string, ...values: Value[]) => db.prepare<Value[]>(source).run(...values);
  const copied = (table: Copy['table'], key: Copy['key']) => {
    copies.push({ table, key, row: (imageOf(db, table, key).before ?? {}) as Row });
  };
  /** Rows of the merged client, but for those that the kept one had before and people changed. */
  const wanted = (table: Copy['table'], order: string) =>
    all(`SELECT * FROM ${table} WHERE client_id = ? ORDER BY ${order}`).filter(
      (row) => !without.has(nameOfCopy(table, row)),
    );
  for (const { kind = '', value = '', value_key: key = '' } of wanted('contact_point', 'id')) {
    const { changes, lastInsertRowid } = insert(
      `INSERT INTO contact_point (client_id, kind, value, value_key, is_primary)
       SELECT ?, ?, ?, ?, NOT EXISTS (SELECT 1 FROM contact_point WHERE client_id = ? AND kind = ?) WHERE true
       ON CONFLICT DO NOTHING`,
      id,
      kind,
      value,
      key,
      id,
      kind,
    );
    if (changes > 0) {
      copied('contact_point', { id: Number(lastInsertRowid) });
    }
  }
  for (const { scheme = '', value = '', value_key: key = '' } of wanted('client_identifier', 'scheme, value_key')) {
    const { changes } = insert(
      'INSERT INTO client_identifier (client_id, scheme, value, value_key) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      scheme,
      value,
      key,
    );
    if (changes > 0) {
      copied('client_identifier', { scheme: String(scheme), value_key: String(key), client_id: id });
    }
  }
  for (const { tag_id: tag = 0 } of wanted('client_tag', 'tag_id')) {
    if (
      insert('INSERT INTO client_tag (client_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING', id, tag).changes > 0
    ) {
      copied('client_tag', { client_id: id, tag_id: Number(tag) });
    }
  }
  for (const { channel = '', state = '', recorded_on: on = '', note: text = '' } of all(
    'SELECT * FROM consent WHERE client_id = ? ORDER BY channel',
  )) {
    // A refusal is a refusal, whichever name it was given under.
    const image = imageOf(db, 'consent', { client_id: id, channel: String(channel) });
    if (without.has(`consent:${channel}`)) {
      continue;
    }
    if (image.before === null || (state === 'refused' && image.before.state === 'granted')) {
      images.push(image);
      insert('INSERT OR REPLACE INTO consent VALUES (?, ?, ?, ?, ?)', id, channel, state, on, text);
    }
  }
  for (const one of wanted('address', 'id')) {
    const { street = '', postcode = '', city = '', country = '', address_key: key = '' } = one;
    const known = db.prepare<Value[]>('SELECT 1 FROM address WHERE client_id = ? AND address_key = ?').get(id, key);
    const none = db.prepare<Value[]>('SELECT 1 FROM address WHERE client_id = ? AND is_current = 1').get(id);
    const current = one.is_current === 1 && (none === undefined || (address && !without.has('address'))) ? 1 : 0;
    if (current === 1) {
      for (const former of idsOf(db, 'SELECT id FROM address WHERE client_id = ? AND is_current = 1', id)) {
        images.push(imageOf(db, 'address', { id: former }));
        insert('UPDATE address SET is_current = 0 WHERE id = ?', former);
      }
    }
    if (known === undefined || current === 1) {
      const { lastInsertRowid } = insert(
        'INSERT INTO address (client_id, street, postcode, city, country, address_key, is_current) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        street,
        postcode,
        city,
        country,
        key,
        current,
      );
      copied('address', { id: Number(lastInsertRowid) });
    }
  }
  return copies;
}
