import { expect, test } from 'vitest';
import { directBook } from './book-fixture.ts';
import { clientsChangedSince, lastChange, noteClients, noteForgotten } from './client-changes.ts';

test('who changed since is told once each; nobody where nobody did', () => {
  const db = directBook();
  const start = lastChange(db);
  expect(clientsChangedSince(db, start)).toEqual([]);
  noteClients(db, [3, 1, 3]);
  const middle = lastChange(db);
  noteClients(db, [1, 7]);
  expect(clientsChangedSince(db, start)).toEqual([3, 1, 7]);
  expect(clientsChangedSince(db, middle)).toEqual([1, 7]);
  noteClients(db, []);
  expect(clientsChangedSince(db, lastChange(db))).toEqual([]);
});

test('many at once are everybody, and so is what the log no longer remembers', () => {
  const db = directBook();
  const start = lastChange(db);
  noteClients(
    db,
    Array.from({ length: 2_001 }, (_, at) => at + 1),
  );
  expect(clientsChangedSince(db, start)).toBe('all');
  const later = lastChange(db);
  db.prepare('BEGIN').run();
  for (let at = 0; at < 8_100; at += 1) {
    noteClients(db, [1]);
  }
  db.prepare('COMMIT').run();
  expect(clientsChangedSince(db, later)).toBe('all');
  expect(clientsChangedSince(db, lastChange(db) - 400)).toEqual([1]);
  expect(db.prepare('SELECT count(*) FROM client_change').pluck().get()).toBe(8_000);
});

test('a place the log never had, as in a book restored from a copy, is everybody', () => {
  const db = directBook();
  noteClients(db, [1]);
  expect(clientsChangedSince(db, lastChange(db) + 5)).toBe('all');
});

test('a write that changed what lists show without telling of whom counts as everybody', () => {
  const db = directBook();
  const start = lastChange(db);
  noteForgotten(db, ['office', 'recipe'], start);
  expect(clientsChangedSince(db, start)).toEqual([]);
  noteForgotten(db, ['household'], start);
  expect(clientsChangedSince(db, start)).toBe('all');
  const next = lastChange(db);
  noteClients(db, [4]);
  noteForgotten(db, ['client'], next);
  expect(clientsChangedSince(db, next)).toEqual([4]);
});
