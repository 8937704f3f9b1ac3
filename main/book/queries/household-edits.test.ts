import { expect, test } from 'vitest';
import { addClient, directBook, NOW } from '../book-fixture.ts';
import { refreshClients } from '../rollups.ts';
import { clientEditWrites } from './client-edits.ts';
import { clientMergeWrites } from './client-merge.ts';
import { householdEditWrites } from './household-edits.ts';

const { 'clients.moveHousehold': move, 'clients.updateHousehold': update } = householdEditWrites;

function two() {
  const db = directBook();
  const jan = addClient(db, 'Jan Bakker', { policies: [{ premium: 100 }] });
  const anna = addClient(db, 'Anna Bos');
  refreshClients(db, 'all');
  const households = () => db.prepare('SELECT id, name, lead_client_id AS lead FROM household ORDER BY id').all();
  const homes = () => db.prepare('SELECT household_id FROM client_summary ORDER BY client_id').pluck().all();
  return { db, jan, anna, households, homes };
}

test('a client moves in with another and out into a household of its own, and lists follow', () => {
  const { db, jan, anna, homes } = two();
  expect(move(db, { id: anna, householdId: 1, now: NOW }).householdId).toBe(1);
  expect(homes()).toEqual([1, 1]);
  const own = move(db, { id: anna, householdId: null, now: NOW }).householdId;
  expect(own).toBeGreaterThan(2);
  expect(homes()).toEqual([1, own]);
  expect(db.prepare('SELECT name, lead_client_id AS lead FROM household WHERE id = ?').get(own)).toEqual({
    name: 'Anna Bos',
    lead: anna,
  });
  expect(jan).toBe(1);
});

test('a typed name and a chosen lead stay; whoever is not in the household cannot lead it', () => {
  const { db, jan, anna, households } = two();
  move(db, { id: anna, householdId: 1, now: NOW });
  update(db, { householdId: 1, name: 'At the mill', leadClientId: anna, now: NOW });
  expect(households()[0]).toEqual({ id: 1, name: 'At the mill', lead: anna });
  move(db, { id: anna, householdId: null, now: NOW });
  expect(households()[0]).toEqual({ id: 1, name: 'At the mill', lead: jan });
  expect(() => update(db, { householdId: 1, leadClientId: anna, now: NOW })).toThrow('no such member');
  expect(() => move(db, { id: anna, householdId: 99, now: NOW })).toThrow('no longer in the book');
});

test('an edit of a household is taken back though who led it then is no longer in the book', () => {
  const { db, jan, anna, households } = two();
  move(db, { id: anna, householdId: 1, now: NOW });
  const edit = update(db, { householdId: 1, leadClientId: anna, now: NOW });
  db.prepare('UPDATE household SET own_client_id = NULL WHERE own_client_id = ?').run(jan);
  for (const table of ['policy', 'client_summary', 'field_source', 'client']) {
    const column = table === 'client' ? 'id' : table === 'field_source' ? 'entity_id' : 'client_id';
    db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(jan);
  }
  // As every write: what is left of it is looked at when it ends.
  db.prepare('BEGIN').run();
  clientEditWrites['clients.undo'](db, { ...edit, clientId: anna, now: NOW });
  db.prepare('COMMIT').run();
  expect(households()[0]).toMatchObject({ id: 1, lead: anna });
});

test('an edit taken back after a merge leaves the merge as it is', () => {
  const { db, jan, anna } = two();
  const edit = move(db, { id: anna, householdId: null, now: NOW });
  clientMergeWrites['clients.merge'](db, { id: jan, mergedId: anna, take: [], now: NOW });
  clientEditWrites['clients.undo'](db, { ...edit, now: NOW });
  expect(db.prepare('SELECT merged_into_client_id FROM client WHERE id = ?').pluck().get(anna)).toBe(jan);
});
