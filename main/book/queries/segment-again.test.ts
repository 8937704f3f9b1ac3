import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteClients } from '../client-changes.ts';
import { forgetRows } from './segment-figures.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { listHouseholds } from './segment-lists.ts';
import { loadResults } from './segment-results.ts';
import { runSegments } from './segment-run.ts';
import { segmentWrites } from './segments.ts';

const AS_OF = '2026-12-31';
const run = (book: TestBook) => runSegments(book, { asOf: AS_OF, now: NOW });

/** Everything a run keeps and shows. */
function kept(book: TestBook) {
  const id = book.prepare<[], number>('SELECT max(id) FROM segment_run').pluck().get() ?? 0;
  return {
    rows: book.prepare('SELECT * FROM segment_result ORDER BY run_id, household_id').all(),
    columns: book.prepare('SELECT name, hex(figures) FROM segment_column ORDER BY run_id, name').raw().all(),
    shown: book.prepare('SELECT client_id, tier, state, value_minor FROM client_summary ORDER BY client_id').all(),
    results: [...loadResults(book, id)],
    listed: listHouseholds(book, { tier: null, state: null, sort: 'rank', offset: 0, limit: 100 }),
  };
}

function office(): TestBook {
  const book = testBook();
  for (let id = 1; id <= 12; id += 1) {
    book.client(id, { household: id });
    book.commission({ client: id, amount: Math.floor(100_000 / id), on: '2026-05-01' });
  }
  return book;
}

const CHANGES: Readonly<Record<string, (book: TestBook, client: number) => void>> = {
  paid: (book, client) => book.commission({ client, amount: 30_000, on: '2026-06-01' }),
  charged: (book, client) => book.commission({ client, amount: -90_000, on: '2025-06-01' }),
  merged: (book, client) => {
    book.prepare('UPDATE client SET merged_into_client_id = 1 WHERE id = ? AND id <> 1').run(client);
  },
  came: (book, client) => {
    book.prepare('UPDATE client SET merged_into_client_id = NULL WHERE id = ?').run(client);
    const next = (book.prepare<[], number>('SELECT max(id) FROM client').pluck().get() ?? 0) + 1;
    book.client(next, { household: next });
  },
  set: (book, client) => {
    const place = { householdId: client, author: 'MD', today: AS_OF, now: NOW };
    segmentWrites['segments.override'](book, { ...place, tier: 'A', reason: 'r', expiresOn: null });
  },
  retiered: (book, client) => {
    noteClients(book, [client]);
    segmentWrites['segments.retier'](book, { asOf: AS_OF, now: NOW });
  },
};

test('a run made again keeps and shows what one written anew does, whatever changed in between', () => {
  const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const book = office();
      const first = run(book);
      for (const [name, client] of changes) {
        CHANGES[name]?.(book, client);
      }
      expect(run(book).id).toBe(first.id);
      const again = kept(book);
      forgetRows(book, first.id);
      run(book);
      expect(kept(book)).toEqual(again);
    }),
    { numRuns: 25 },
  );
});

test('what did not change is not written: only those are told whose rows differ', () => {
  const book = office();
  run(book);
  const total = () => book.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
  const told = () => book.prepare<[], number | null>('SELECT client_id FROM client_change ORDER BY seq').pluck().all();
  const [before, earlier] = [total(), told().length];
  run(book);
  expect(total() - before).toBeLessThan(5);
  expect(told()).toHaveLength(earlier);
  book.commission({ client: 12, amount: 1, on: '2026-05-02' });
  run(book);
  expect(told().slice(earlier)).toEqual([12]);
});

test('what others wrote into the rows since does not outlive the next run, though it says what the run before said', () => {
  const book = office();
  run(book);
  const before = kept(book);
  CHANGES.set?.(book, 12);
  book.prepare('DELETE FROM tier_override').run();
  run(book);
  expect(kept(book)).toEqual(before);
  CHANGES.charged?.(book, 12);
  CHANGES.retiered?.(book, 12);
  book.prepare("DELETE FROM commission WHERE dated_on = '2025-06-01'").run();
  run(book);
  expect(kept(book)).toEqual(before);
});
