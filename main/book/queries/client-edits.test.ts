import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, NOW } from '../book-fixture.ts';
import { rollupProblems } from '../check.ts';
import { refreshClients } from '../rollups.ts';
import type { ReadBook } from '../types.ts';
import { clientContactWrites } from './client-contacts.ts';
import { clientEditWrites } from './client-edits.ts';
import type { Edited } from './edited.ts';

const CLIENTS = 4;

const text = fc.constantFrom('王小明', "O'Neil, Sean", 'Van der Berg', '=1+1', 'é');
const day = fc.constantFrom('1970-01-31', '2024-02-29');
const patch = fc.record(
  {
    name: text,
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    birthDate: fc.option(day),
    advisorId: fc.constantFrom(1, null),
    ended: fc.constantFrom('deceased' as const, null),
    doNotContact: fc.boolean(),
    email: fc.constantFrom('a@x.nl', 'b@x.nl', null),
    phone: fc.constantFrom('020-1234567', null),
    city: text,
    tags: fc.uniqueArray(text, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const id = fc.integer({ min: 1, max: CLIENTS });
type Edit = (db: ReturnType<typeof directBook>) => Edited;
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(id, patch).map(
    ([who, fields]): Edit =>
      (db) =>
        clientEditWrites['clients.update'](db, { id: who, patch: fields, now: NOW }),
  ),
  fc.tuple(id, fc.option(id)).map(
    ([who, householdId]): Edit =>
      (db) =>
        clientEditWrites['clients.moveHousehold'](db, { id: who, householdId, now: NOW }),
  ),
  fc.tuple(id, fc.constantFrom('granted' as const, 'refused' as const, null)).map(
    ([who, state]): Edit =>
      (db) =>
        clientContactWrites['clients.setConsent'](db, {
          id: who,
          channel: 'email',
          state,
          note: '',
          today: '2026-07-01',
          now: NOW,
        }),
  ),
  fc.tuple(id, day).map(
    ([who, on]): Edit =>
      (db) =>
        clientContactWrites['clients.logContact'](db, {
          id: who,
          direction: 'in',
          channel: 'call',
          happenedAt: `${on}T10:00:00.000Z`,
          minutes: 5,
          outcome: '',
          note: '',
          personId: null,
          touchId: null,
          now: NOW,
        }),
  ),
  fc.tuple(id, fc.constantFrom('New car', '')).map(
    ([who, reason]): Edit =>
      (db) =>
        clientContactWrites['clients.setPurchaseReason'](db, {
          policyId: who,
          reason,
          personId: 1,
          today: '2026-07-01',
        }),
  ),
);

/** What an edit may change, but for what is kept of having edited and for what stays behind empty. */
const TABLES = ['client', 'contact_point', 'address', 'consent', 'client_tag', 'field_source', 'interaction'] as const;
const ROLLUPS = ['client_summary', 'client_year', 'client_text', 'purchase_reason'] as const;

function dump(db: ReadBook): Record<string, unknown> {
  const tables = [...TABLES, ...ROLLUPS].map((table) => [
    table,
    db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .toSorted(),
  ]);
  const led = db.prepare('SELECT id, name, lead_client_id FROM household WHERE id <= ? ORDER BY id').all(CLIENTS);
  return { ...Object.fromEntries(tables), led };
}

test('any edits leave the rollups right, and taken back in turn leave the book as it was', () => {
  const db = directBook();
  for (let at = 0; at < CLIENTS; at += 1) {
    addCommission(db, addClient(db, `Client ${at}`, { policies: [{ premium: 100 }] }), '2026-03-01', 50);
  }
  refreshClients(db, 'all');
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (sequence) => {
      const states = [];
      for (const edit of sequence) {
        const before = dump(db);
        states.push({ before, edited: edit(db) });
        expect(rollupProblems(db)).toEqual([]);
      }
      for (const { before, edited } of states.reverse()) {
        const after = dump(db);
        const redo = clientEditWrites['clients.undo'](db, { ...edited, now: NOW });
        expect(dump(db)).toEqual(before);
        const undo = clientEditWrites['clients.undo'](db, { ...redo, now: NOW });
        expect(dump(db)).toEqual(after);
        clientEditWrites['clients.undo'](db, { ...undo, now: NOW });
        expect(dump(db)).toEqual(before);
      }
      expect(rollupProblems(db)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('a client made by hand leads its household and is found at once', () => {
  const db = directBook();
  const { id: made } = clientEditWrites['clients.create'](db, {
    fields: { name: 'Jan de Vries', kind: 'person', email: 'jan@x.nl', tags: ['VIP'] },
    now: NOW,
  });
  const second = clientEditWrites['clients.create'](db, {
    fields: { name: 'Emma de Vries', kind: 'person' },
    householdId: 1,
    now: NOW,
  });
  expect(db.prepare('SELECT name, lead_client_id AS lead FROM household').all()).toEqual([
    { name: 'Jan de Vries', lead: made },
  ]);
  expect(db.prepare('SELECT client_id AS id, sort_key FROM client_summary ORDER BY client_id').all()).toMatchObject([
    { id: made },
    { id: second.id },
  ]);
  expect(rollupProblems(db)).toEqual([]);
});

test('an edit of somebody who left the book since is not taken back: he would come back without what was his', () => {
  const db = directBook();
  const id = addClient(db, 'Jan de Vries');
  refreshClients(db, 'all');
  const edited = clientEditWrites['clients.update'](db, { id, patch: { name: 'Jan Vries' }, now: NOW });
  db.prepare('UPDATE household SET lead_client_id = NULL').run();
  db.prepare('DELETE FROM client').run();
  expect(() => clientEditWrites['clients.undo'](db, { ...edited, now: NOW })).toThrow('no longer');
  expect(db.prepare('SELECT count(*) FROM client').pluck().get()).toBe(0);
});

test('a number that a file told since cannot be put back beside itself, and that is said', () => {
  const db = directBook();
  const jan = addClient(db, 'Jan Bakker');
  clientEditWrites['clients.update'](db, { id: jan, patch: { phone: '020-1234567' }, now: NOW });
  const edit = clientEditWrites['clients.update'](db, { id: jan, patch: { phone: '030-7654321' }, now: NOW });
  const before = edit.images.find(({ table }) => table === 'contact_point')?.before;
  db.prepare("INSERT INTO contact_point (client_id, kind, value, value_key) VALUES (?, 'phone', '020-1234567', ?)").run(
    jan,
    String(before?.value_key),
  );
  expect(() => clientEditWrites['clients.undo'](db, { ...edit, now: NOW })).toThrow('can no longer be taken back');
});
