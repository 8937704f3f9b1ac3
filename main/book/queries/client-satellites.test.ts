import { expect, test } from 'vitest';
import { addClient, directBook } from '../book-fixture.ts';
import { addTag, setAddress, setContactPoint, setTags } from './client-satellites.ts';

function one() {
  const db = directBook();
  const id = addClient(db, 'Jan Bakker');
  const points = () =>
    db
      .prepare<[], { kind: string; value: string; isPrimary: number }>(
        'SELECT kind, value, is_primary AS isPrimary FROM contact_point ORDER BY id',
      )
      .all();
  const tags = () =>
    db.prepare<[], string>('SELECT name FROM client_tag JOIN tag ON tag.id = tag_id ORDER BY name').pluck().all();
  return { db, id, points, tags };
}

test('the first e-mail is added, another one takes its place, and null takes it away', () => {
  const { db, id, points } = one();
  expect(setContactPoint(db, id, 'email', 'jan@example.nl')).toMatchObject([{ table: 'contact_point', before: null }]);
  setContactPoint(db, id, 'email', 'j.bakker@example.nl');
  expect(points()).toEqual([{ kind: 'email', value: 'j.bakker@example.nl', isPrimary: 1 }]);
  expect(setContactPoint(db, id, 'email', null)).toMatchObject([{ before: { value: 'j.bakker@example.nl' } }]);
  expect(points()).toEqual([]);
  expect(setContactPoint(db, id, 'email', null)).toEqual([]);
});

test('a number the client has already becomes its first one, and the other stays', () => {
  const { db, id, points } = one();
  setContactPoint(db, id, 'phone', '020-1234567');
  db.prepare(
    `INSERT INTO contact_point (client_id, kind, value, value_key, is_primary)
     SELECT client_id, kind, '06-11112222', '0611112222', 0 FROM contact_point`,
  ).run();
  const key = db.prepare<[], string>("SELECT value_key FROM contact_point WHERE value = '020-1234567'").pluck().get();
  const images = setContactPoint(db, id, 'phone', '06 1111 2222');
  expect(images.length).toBeGreaterThan(0);
  expect(points().filter(({ isPrimary }) => isPrimary === 1)).toHaveLength(1);
  expect(points().map(({ value }) => value)).toContain('06 1111 2222');
  expect(key).not.toBe('');
});

test('part of an address changes and the rest stays', () => {
  const { db, id } = one();
  const nothing = { street: undefined, postcode: undefined, city: undefined, country: undefined };
  setAddress(db, id, { ...nothing, street: 'Dam 1', city: 'Amsterdam' });
  setAddress(db, id, { ...nothing, postcode: '1012 AB' });
  const rows = db.prepare('SELECT street, postcode, city, country FROM address WHERE client_id = ?').all(id);
  expect(rows).toEqual([{ street: 'Dam 1', postcode: '1012 AB', city: 'Amsterdam', country: '' }]);
});

test('tags are made these, one word written two ways is one tag, and what did not change leaves no image', () => {
  const { db, id, tags } = one();
  expect(setTags(db, id, ['Golf', 'Wine'])).toHaveLength(2);
  expect(setTags(db, id, ['golf', 'Tennis'])).toHaveLength(2);
  expect(tags()).toEqual(['Golf', 'Tennis']);
  expect(addTag(db, id, 'GOLF')).toEqual([]);
  expect(addTag(db, id, 'Wine')).toHaveLength(1);
  expect(tags()).toEqual(['Golf', 'Tennis', 'Wine']);
  expect(db.prepare('SELECT count(*) FROM tag').pluck().get()).toBe(3);
});
