import { expect, test } from 'vitest';
import { directBook } from '../book-fixture.ts';
import { bulkInsert } from './bulk-insert.ts';

const COLUMNS = ['at', 'actor', 'action', 'entity', 'entity_id', 'detail'] as const;

function rows(db: ReturnType<typeof directBook>): unknown[] {
  return db.prepare(`SELECT ${COLUMNS.join()} FROM audit WHERE action = 'b' ORDER BY id`).raw().all();
}

test('rows of any number stand in the order they came, nothing added twice', () => {
  for (const count of [0, 1, 255, 256, 257, 600]) {
    const db = directBook();
    const given = Array.from({ length: count }, (_, at) => [
      '',
      'a',
      'b',
      'client',
      at,
      at % 3 === 0 ? null : `n${at}`,
    ]);
    const into = bulkInsert(db, 'audit', COLUMNS);
    for (const row of given) {
      into.add(...row);
    }
    into.flush();
    into.flush();
    expect(rows(db)).toEqual(given);
  }
});

test('a column that is the same in each row, or shared by many, is not handed over again', () => {
  const db = directBook();
  db.prepare('CREATE TEMP TABLE deed (id INTEGER PRIMARY KEY, action, entity)').run();
  db.prepare("INSERT INTO temp.deed VALUES (7, 'b', 'client'), (8, 'b', 'household')").run();
  const shared = { table: 'temp.deed', columns: ['entity', 'action'] };
  const into = bulkInsert(db, 'audit', ['at', 'actor', 'detail'], { entity_id: 2027 }, shared);
  for (let at = 0; at < 260; at += 1) {
    into.add('', 'a', `who ${at}`, 7 + (at % 2));
  }
  into.flush();
  const entity = (at: number) => (at % 2 === 0 ? 'client' : 'household');
  expect(rows(db)).toEqual(Array.from({ length: 260 }, (_, at) => ['', 'a', 'b', entity(at), 2027, `who ${at}`]));
});
