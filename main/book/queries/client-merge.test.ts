import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { overlapping, story } from '../../import/rows-fixture.ts';
import { bookContent, commitRows, emptyBook } from '../../import/statement-fixture.ts';
import { undoStatement } from '../../import/undo.ts';
import { rollupProblems } from '../check.ts';
import type { WriteBook } from '../types.ts';
import { clientMergeWrites } from './client-merge.ts';

const NOW = '2027-03-02T10:00:00.000Z';
const merge = clientMergeWrites['clients.merge'];
const unmerge = clientMergeWrites['clients.unmerge'];

function clientsOf(db: WriteBook): readonly number[] {
  return db
    .prepare<[], { id: number }>('SELECT id FROM client WHERE merged_into_client_id IS NULL ORDER BY id')
    .all()
    .map(({ id }) => id);
}

/** A book of two statements, and two of its clients. */
const twoClients = fc.record({ statements: overlapping, one: fc.nat(), other: fc.nat() });

function merged({ statements, one, other }: typeof twoClients extends fc.Arbitrary<infer T> ? T : never) {
  const db = emptyBook();
  const done = statements.map(({ kind, rows }) => commitRows(db, rows, { kind, datedOn: '2026-12-31' }));
  const ids = clientsOf(db);
  const id = ids[one % ids.length] ?? 0;
  const mergedId = ids[other % ids.length] ?? 0;
  const before = bookContent(db);
  return { db, done, id, mergedId, before };
}

test('a merge taken back leaves the book as it was', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(twoClients, (some) => {
      const { db, id, mergedId, before } = merged(some);
      fc.pre(id !== mergedId);
      const { mergeId } = merge(db, { id, mergedId, take: ['name', 'birthDate', 'address', 'occupation'], now: NOW });
      expect(clientsOf(db)).not.toContain(mergedId);
      expect(rollupProblems(db)).toEqual([]);
      unmerge(db, { mergeId, now: NOW });
      expect(bookContent(db)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('a statement is undone as if nobody were merged, and who is still there is merged again', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(twoClients, fc.boolean(), (some, last) => {
      const { db, done, id, mergedId } = merged(some);
      const { db: plain, done: same } = merged(some);
      fc.pre(id !== mergedId);
      const { mergeId } = merge(db, { id, mergedId, take: ['name'], now: NOW });
      const at = last ? 1 : 0;
      undoStatement(db, done[at]?.statementId ?? 0, NOW);
      undoStatement(plain, same[at]?.statementId ?? 0, NOW);
      const still = db.prepare<[], { id: number }>('SELECT id FROM client_merge').get();
      if (still !== undefined) {
        expect(still.id).not.toBe(mergeId);
        unmerge(db, { mergeId: still.id, now: NOW });
      }
      expect(story(db)).toEqual(story(plain));
    }),
    { numRuns: 40 },
  );
});

test('a stand-in merged with somebody keeps his own number for a name when the list that made him is undone', () => {
  const db = emptyBook();
  const paid = (number: string) => ({ policy: { number }, commission: { amount: 0 } });
  const jan = { rawName: 'Jan van den Berg', name: 'Jan van den Berg', kind: 'person' } as const;
  const first = commitRows(db, [{ client: jan, policy: { number: '001' } }, paid('77')], {
    kind: 'clients',
    datedOn: '2026-12-31',
  });
  commitRows(db, [paid('77'), paid('44'), { client: jan }], { kind: 'clients', datedOn: '2026-12-31' });
  merge(db, { id: 2, mergedId: 1, take: ['name'], now: NOW });
  undoStatement(db, first.statementId, NOW);
  unmerge(db, { mergeId: 2, now: NOW });
  const names = db.prepare<[], { it: string }>('SELECT name AS it FROM client ORDER BY id').all();
  expect(names.map(({ it }) => it)).toEqual(['Jan van den Berg', '77', '44']);
});

test('lists follow the client somebody was merged into, under either name', () => {
  const db = emptyBook();
  const han = { rawName: '王小明', name: '王小明', kind: 'person', birthDate: day('1980-01-01') } as const;
  const latin = { rawName: 'Wang Xiaoming', name: 'Wang Xiaoming', kind: 'person' } as const;
  commitRows(db, [{ client: han, policy: { number: '1' } }], { kind: 'policies' });
  commitRows(db, [{ client: latin, policy: { number: '2' } }], { kind: 'policies' });
  const [id = 0, mergedId = 0] = clientsOf(db);
  merge(db, { id, mergedId, take: [], now: NOW });
  for (const [client, number] of [
    [latin, '2'],
    [latin, '3'],
    [han, '2'],
    [han, '4'],
  ] as const) {
    const { rowsBy, created } = commitRows(db, [{ client, policy: { number } }], { kind: 'policies' });
    expect([created.clients, rowsBy.review]).toEqual([0, 0]);
  }
  const owners = db.prepare<[], { id: number }>('SELECT DISTINCT client_id AS id FROM policy').all();
  expect(owners).toEqual([{ id }]);
});

test('two that are merged, or one with itself, are refused; a merge of a merged one is taken back last first', () => {
  const db = emptyBook();
  const rows = ['Jan van den Berg', 'Anna Mueller', 'Pieter Quist'].map((name) => ({
    client: { rawName: name, name, kind: 'person' as const },
  }));
  commitRows(db, rows, { kind: 'clients' });
  const [one = 0, two = 0, three = 0] = clientsOf(db);
  expect(() => merge(db, { id: one, mergedId: one, take: [], now: NOW })).toThrow('itself');
  const first = merge(db, { id: one, mergedId: two, take: [], now: NOW });
  expect(() => merge(db, { id: three, mergedId: two, take: [], now: NOW })).toThrow('already');
  const second = merge(db, { id: three, mergedId: one, take: [], now: NOW });
  expect(() => unmerge(db, { mergeId: first.mergeId, now: NOW })).toThrow('itself merged');
  unmerge(db, { mergeId: second.mergeId, now: NOW });
  unmerge(db, { mergeId: first.mergeId, now: NOW });
  expect(clientsOf(db)).toEqual([one, two, three]);
});
