import { expect, test } from 'vitest';
import { directBook } from '../book-fixture.ts';
import { bulkInsert } from './bulk-insert.ts';

const COLUMNS = ['at', 'actor', 'action', 'entity', 'entity_id', 'detail'] as const;

function rows(db: ReturnType<typeof directBook>): unknown[] {
  return db.prepare(`SELECT ${COLUMNS.join()} FROM audit WHERE action = 'b' ORDER BY id`).raw().all();
}

test('rows of any number stand in the order they came, nothing added twice', () => {
  for (const count of [0, 1, 63, 64, 65, 200]) {
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

test('a column that is a number, or what another one holds, is not handed over again', () => {
  const db = directBook();
  const into = bulkInsert(db, 'audit', ['at', 'action', 'entity', 'detail'], { entity_id: 2027, actor: 'detail' });
  for (let at = 0; at < 70; at += 1) {
    into.add('', 'b', 'client', `who ${at}`);
  }
  into.flush();
  expect(rows(db)).toEqual(Array.from({ length: 70 }, (_, at) => ['', `who ${at}`, 'b', 'client', 2027, `who ${at}`]));
});
