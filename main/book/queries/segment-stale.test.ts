import { expect, test } from 'vitest';
import { noteClients } from '../client-changes.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { runSegments } from './segment-run.ts';
import { staleSince } from './segment-stale.ts';

const run = (book: TestBook, asOf: string | null = null) => runSegments(book, { asOf, now: NOW });

function book(): TestBook {
  const made = testBook();
  for (let id = 1; id <= 10; id += 1) {
    made.client(id, { household: Math.ceil(id / 2) });
    made.commission({ client: id, amount: 1_000 * id, on: '2026-05-01' });
  }
  return made;
}

test('a book without a run has nothing stale, and a fresh run stands', () => {
  const fresh = book();
  expect(staleSince(fresh)).toBeNull();
  run(fresh);
  expect(staleSince(fresh)).toMatchObject({ clients: 0, newerDay: null });
});

test('money of one client makes its household stale, a mere note of it does not', () => {
  const changed = book();
  run(changed);
  noteClients(changed, [1, 2, 3]);
  expect(staleSince(changed)?.clients).toBe(0);
  changed.commission({ client: 3, amount: 500, on: '2026-04-01' });
  expect(staleSince(changed)?.clients).toBe(2);
  run(changed);
  expect(staleSince(changed)?.clients).toBe(0);
});

test('everybody is compared where the book does not remember who changed', () => {
  const changed = book();
  run(changed);
  changed.commission({ client: 9, amount: 500, on: '2026-04-01' });
  changed.client(11, { household: 6 });
  noteClients(changed, 'all');
  expect(staleSince(changed)?.clients).toBe(3);
});

test('a household merged away counts, and so does whoever took it over', () => {
  const merged = book();
  run(merged);
  merged.prepare('UPDATE client SET merged_into_client_id = 1 WHERE household_id = 5').run();
  noteClients(merged, [1, 9, 10]);
  expect(staleSince(merged)?.clients).toBe(3);
});

test('a later statement is told by its day', () => {
  const later = book();
  run(later);
  later.commission({ client: 3, amount: 500, on: '2026-08-01' });
  noteClients(later, [3]);
  expect(staleSince(later)).toMatchObject({ clients: 0, newerDay: '2026-08-01' });
});
