import { expect, test } from 'vitest';
import type { ClientFilter } from '../../../shared/contract/clients.ts';
import { day } from '../../../shared/day.ts';
import { addClient, directBook, NOW } from '../book-fixture.ts';
import { rollupProblems } from '../check.ts';
import type { ClientSort } from '../client-order.ts';
import { refreshClients } from '../rollups.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { clientContactWrites } from './client-contacts.ts';
import { clientEditWrites } from './client-edits.ts';
import { clientListReads } from './client-list.ts';
import { clientPageReads } from './client-page.ts';
import { clientTimelineReads } from './client-timeline.ts';
import { searchReads } from './search.ts';

const today = day('2026-06-30');

function office(): WriteBook {
  const db = directBook();
  addClient(db, 'Jan van der Berg', { policies: [{ line: 'motor', premium: 60_000 }] });
  addClient(db, 'Müller Logistik GmbH', {
    kind: 'organisation',
    policies: [{ line: 'home', premium: 900_000 }, { premium: 5 }],
  });
  addClient(db, '王小明', { policies: [{ status: 'lapsed' }] });
  addClient(db, 'Anna Bos');
  db.prepare(`UPDATE client SET advisor_id = 1 WHERE id = 1`).run();
  db.prepare(
    `INSERT INTO contact_point (client_id, kind, value, value_key) VALUES (4, 'email', 'anna@bos.example', 'anna@bos.example')`,
  ).run();
  db.prepare(
    `INSERT INTO segment_run (scheme_id, as_of, created_at, summary) VALUES (1, '2026-06-30', '', '{}')`,
  ).run();
  db.prepare(
    `INSERT INTO segment_result (run_id, household_id, tier, value_minor, state, trend) VALUES (1, 1, 'B', 4000, 'warm-riser', 0.06), (1, 2, 'A', 90000, 'cold-faller', NULL)`,
  ).run();
  refreshClients(db, 'all');
  return db;
}

function names(db: ReadBook, filter: ClientFilter, sort: ClientSort = { by: 'name', descending: false }): string[] {
  return clientListReads['clients.list'](db, { filter, sort, offset: 0, limit: 50, today }).rows.map(
    ({ name }) => name,
  );
}

test('sorts by every column, what has no value last both ways', () => {
  const db = office();
  expect(names(db, {})).toEqual(['Anna Bos', 'Jan van der Berg', 'Müller Logistik GmbH', '王小明']);
  expect(names(db, {}, { by: 'value', descending: true }).slice(0, 2)).toEqual([
    'Müller Logistik GmbH',
    'Jan van der Berg',
  ]);
  expect(names(db, {}, { by: 'value', descending: false }).slice(0, 2)).toEqual([
    'Jan van der Berg',
    'Müller Logistik GmbH',
  ]);
  expect(names(db, {}, { by: 'tier', descending: false })).toEqual([
    'Müller Logistik GmbH',
    'Jan van der Berg',
    'Anna Bos',
    '王小明',
  ]);
  expect(names(db, {}, { by: 'premium', descending: true })[0]).toBe('Müller Logistik GmbH');
});

test('filters join, and count households and their value once', () => {
  const db = office();
  expect(names(db, { tiers: ['A', 'B'] })).toEqual(['Jan van der Berg', 'Müller Logistik GmbH']);
  expect(names(db, { tiers: ['unscored'], statuses: ['lost'] })).toEqual(['王小明']);
  expect(names(db, { policies: 'one' })).toEqual(['Jan van der Berg']);
  expect(names(db, { advisorIds: [null], statuses: ['active'] })).toEqual(['Müller Logistik GmbH']);
  expect(names(db, { quick: 'fallers' })).toEqual(['Müller Logistik GmbH']);
  const lineId = Number(db.prepare(`SELECT id FROM line WHERE code = 'home'`).pluck().get());
  expect(names(db, { lineIds: [lineId] })).toEqual(['Müller Logistik GmbH']);
  clientEditWrites['clients.moveHousehold'](db, { id: 4, householdId: 1, now: NOW });
  const { total, households, valueMinor, all, allHouseholds } = clientListReads['clients.list'](db, {
    filter: { tiers: ['B'] },
    sort: { by: 'name', descending: false },
    offset: 0,
    limit: 1,
    today,
  });
  expect({ total, households, valueMinor, all, allHouseholds }).toEqual({
    total: 2,
    households: 1,
    valueMinor: 4000,
    all: 4,
    allHouseholds: 3,
  });
});

test('searches any part of names, numbers and addresses, in any script, from one character', () => {
  const db = office();
  expect(names(db, { search: 'berg' })).toEqual(['Jan van der Berg']);
  expect(names(db, { search: 'muller' })).toEqual(['Müller Logistik GmbH']);
  expect(names(db, { search: '小明' })).toEqual(['王小明']);
  expect(names(db, { search: '王' })).toEqual(['王小明']);
  expect(names(db, { search: 'an bo' })).toEqual(['Anna Bos']);
  expect(names(db, { search: 'bos.example' })).toEqual(['Anna Bos']);
  expect(names(db, { search: 'PZ/551-1' })).toEqual(['Jan van der Berg']);
  expect(names(db, { search: 'PZ5511' })).toEqual(['Jan van der Berg']);
  expect(names(db, { search: '"; DROP' })).toEqual([]);
  expect(names(db, { search: 'NEAR(' })).toEqual([]);
  const hits = searchReads['search.find'](db, { text: 'PZ 551-2', limit: 5 });
  expect(hits.filter(({ kind }) => kind === 'policy')).toHaveLength(2);
});

test('tells where a client stands in a list', () => {
  const db = office();
  const place = (filter: ClientFilter) =>
    clientListReads['clients.position'](db, { filter, sort: { by: 'name', descending: false }, today, clientId: 2 })
      .index;
  expect([place({}), place({ tiers: ['A'] }), place({ tiers: ['B'] })]).toEqual([2, 0, null]);
});

/** Every row of every table an edit may touch, but the audit, which remembers edits and undos alike. */
function snapshot(db: ReadBook): unknown {
  const tables = [
    'client',
    'household',
    'contact_point',
    'address',
    'client_tag',
    'consent',
    'interaction',
    'note',
    'purchase_reason',
    'field_source',
    'client_summary',
    'client_text',
  ];
  return tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
}

test('every edit can be taken back whole', () => {
  const db = office();
  const edits = [
    () =>
      clientEditWrites['clients.update'](db, {
        id: 1,
        patch: { name: 'Johan Berg', birthDate: '1970-02-03' },
        now: NOW,
      }),
    () =>
      clientEditWrites['clients.update'](db, {
        id: 1,
        patch: { email: 'jan@berg.example', phone: '+31 6 1234 5678' },
        now: NOW,
      }),
    () => clientEditWrites['clients.update'](db, { id: 4, patch: { email: null }, now: NOW }),
    () =>
      clientEditWrites['clients.update'](db, {
        id: 1,
        patch: { street: 'Dam 1', city: 'Amsterdam', tags: ['golf', 'owner'] },
        now: NOW,
      }),
    () => clientEditWrites['clients.update'](db, { id: 1, patch: { doNotContact: true, ended: 'deceased' }, now: NOW }),
    () => clientEditWrites['clients.moveHousehold'](db, { id: 1, householdId: 2, now: NOW }),
    () => clientEditWrites['clients.updateHousehold'](db, { householdId: 2, name: 'Müller', now: NOW }),
    () =>
      clientContactWrites['clients.setConsent'](db, {
        id: 1,
        channel: 'call',
        state: 'refused',
        note: '',
        today,
        now: NOW,
      }),
    () => clientContactWrites['clients.addNote'](db, { id: 1, body: 'Likes tea', personId: 1, now: NOW }),
    () =>
      clientContactWrites['clients.setPurchaseReason'](db, { policyId: 1, reason: 'New car', personId: null, today }),
    () =>
      clientContactWrites['clients.logContact'](db, {
        id: 1,
        direction: 'in',
        channel: 'call',
        happenedAt: NOW,
        minutes: 12,
        outcome: '',
        note: '',
        personId: 1,
        touchId: null,
        now: NOW,
      }),
  ];
  const before = snapshot(db);
  const undos = edits.map((edit) => {
    const then = snapshot(db);
    const { clientId, images } = edit();
    expect(snapshot(db)).not.toEqual(then);
    expect(rollupProblems(db)).toEqual([]);
    return { clientId, images };
  });
  for (const undo of undos.reverse()) {
    clientEditWrites['clients.undo'](db, { ...undo, now: NOW });
  }
  const tags = db.prepare('SELECT count(*) AS n FROM tag').get();
  expect(tags).toEqual({ n: 2 });
  const households = db.prepare('SELECT count(*) AS n FROM household').get();
  expect(households).toEqual({ n: 4 });
  expect(snapshot(db)).toEqual(before);
});

test('a hand-typed value is marked, and the page shows it with its timeline', () => {
  const db = office();
  clientEditWrites['clients.update'](db, {
    id: 1,
    patch: { name: 'Johan Berg', birthDate: '1970-02-03', phone: '06 1' },
    now: NOW,
  });
  clientContactWrites['clients.addNote'](db, { id: 1, body: 'Likes tea', personId: 1, now: NOW });
  const page = clientPageReads['clients.get'](db, { id: 1 });
  expect(page).toMatchObject({
    name: 'Johan Berg',
    familyName: 'Berg',
    givenName: 'Johan',
    birthDate: '1970-02-03',
    tier: 'B',
    handTyped: ['birthDate', 'name', 'phone'],
    contactPoints: [{ kind: 'phone', value: '06 1', primary: true }],
    notes: [{ body: 'Likes tea' }],
  });
  expect(clientTimelineReads['clients.timeline'](db, { id: 1, offset: 0, limit: 10 })).toMatchObject({
    total: 2,
    entries: [
      { kind: 'note', text: 'Likes tea', on: '2026-06-30' },
      { kind: 'policy', code: 'began' },
    ],
  });
  expect(() => clientPageReads['clients.get'](db, { id: 99 })).toThrow('no longer in the book');
});

test('many clients get another advisor and a tag in one edit, which is taken back as one', () => {
  const db = office();
  const both = () =>
    [1, 2].map((id) => {
      const { advisorId, tags } = clientPageReads['clients.get'](db, { id });
      return { advisorId, tags };
    });
  const before = both();
  const edited = clientEditWrites['clients.updateMany'](db, {
    ids: [1, 2],
    advisorId: 1,
    addTag: 'golf',
    now: NOW,
  });
  expect(edited.clients).toBe(2);
  expect(both().every(({ advisorId, tags }) => advisorId === 1 && tags.includes('golf'))).toBe(true);
  clientEditWrites['clients.undo'](db, { ...edited, now: NOW });
  expect(both()).toEqual(before);
  expect(() => clientEditWrites['clients.updateMany'](db, { ids: [1, 99], advisorId: 1, now: NOW })).toThrow(
    'no longer',
  );
});
