import { expect, test } from 'vitest';
import { NewSources } from './new-sources.ts';
import { commitRows, emptyBook } from './statement-fixture.ts';

const UPSERT = 'ON CONFLICT DO UPDATE SET line_no = excluded.line_no';

function bookWith(add: (sources: NewSources) => void, conflict = UPSERT): readonly unknown[] {
  const db = emptyBook();
  const { statementId } = commitRows(db, [], { kind: 'clients' });
  const sources = new NewSources(db, statementId, conflict);
  add(sources);
  sources.end();
  return db
    .prepare<[], { entity: string; id: number; field: string; line: number; own: number; set_at: string | null }>(
      `SELECT entity, entity_id AS id, field, line_no AS line, statement_id = ${statementId} AS own, set_at FROM field_source
       ORDER BY entity, entity_id, field`,
    )
    .all()
    .map(({ entity, id, field, line, own, set_at }) => [entity, id, field, line, own === 1 && set_at === null]);
}

test('every field of a thing gets its line, whether one line says all of it or several do', () => {
  expect(
    bookWith((sources) => {
      sources.add('client', 1, ['name', 'birth_date'], [4, 4]);
      sources.add('client', 2, ['birth_date', 'name'], [6, 5]);
      sources.add('client', 3, ['name', 'birth_date'], [7, 7]);
      sources.add('policy', 3, ['name'], [8]);
      sources.add('policy', 4, [], []);
    }),
  ).toEqual([
    ['client', 1, 'birth_date', 4, true],
    ['client', 1, 'name', 4, true],
    ['client', 2, 'birth_date', 6, true],
    ['client', 2, 'name', 5, true],
    ['client', 3, 'birth_date', 7, true],
    ['client', 3, 'name', 7, true],
    ['policy', 3, 'name', 8, true],
  ]);
});

test('more things than one batch takes are all written', () => {
  const written = bookWith((sources) => {
    for (let id = 1; id <= 100; id++) {
      sources.add('claim', id, ['paid_minor', 'status'], id % 3 === 0 ? [id, id + 1] : [id, id]);
    }
  });
  expect(written).toHaveLength(200);
  expect(written.slice(4, 6)).toEqual([
    ['claim', 3, 'paid_minor', 3, true],
    ['claim', 3, 'status', 4, true],
  ]);
});

test('what becomes of a source that stands there is the caller’s choice', () => {
  const twice = (sources: NewSources) => {
    sources.add('client', 1, ['name'], [2]);
    sources.add('client', 1, ['name'], [3]);
  };
  expect(bookWith(twice)).toEqual([['client', 1, 'name', 3, true]]);
  expect(bookWith(twice, 'ON CONFLICT DO NOTHING')).toEqual([['client', 1, 'name', 2, true]]);
});
