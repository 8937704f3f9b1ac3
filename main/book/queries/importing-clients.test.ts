import { expect, test } from 'vitest';
import { addClient, directBook } from '../book-fixture.ts';
import { clientEditWrites } from './client-edits.ts';
import { clientMergeWrites } from './client-merge.ts';
import { setAddress, setContactPoint } from './client-satellites.ts';
import { everyone, oneClient } from './importing-clients.ts';

const NOW = '2027-01-02T09:00:00.000Z';

function office() {
  const db = directBook();
  const jan = addClient(db, 'Jan Bakker');
  const bv = addClient(db, 'Bakker BV', { kind: 'organisation' });
  const twin = addClient(db, 'J. Bakker');
  clientEditWrites['clients.update'](db, { id: jan, patch: { birthDate: '1980-05-05' }, now: NOW });
  setContactPoint(db, jan, 'email', 'Jan@Example.NL');
  setContactPoint(db, jan, 'phone', '020-1234567');
  setAddress(db, jan, { street: 'Dam 1', postcode: '1012 AB', city: 'Amsterdam', country: 'NL' });
  db.prepare(
    "INSERT INTO client_identifier (client_id, scheme, value, value_key) VALUES (?, 'customer-number', '00 17', '17')",
  ).run(jan);
  return { db, jan, bv, twin };
}

test('a client is compared by what the book knows of it, one alone as among all', () => {
  const { db, jan } = office();
  const all = everyone(db);
  expect(all).toHaveLength(3);
  for (const client of all) {
    expect(oneClient(db, client.id)).toEqual(client);
  }
  expect(oneClient(db, jan)).toMatchObject({
    name: 'Jan Bakker',
    organisation: false,
    unnamed: false,
    birthDate: '1980-05-05',
    emails: ['jan@example.nl'],
    postcode: '1012 AB',
    street: 'Dam 1',
    identifiers: [['customer-number', '17']],
  });
  expect(oneClient(db, jan)?.phones).toHaveLength(1);
  expect(oneClient(db, 99)).toBe(null);
});

test('of two merged ones a file may go on naming either', () => {
  const { db, jan, twin } = office();
  clientMergeWrites['clients.merge'](db, { id: jan, mergedId: twin, take: [], now: NOW });
  expect(everyone(db).map(({ id }) => id)).toContain(twin);
});
