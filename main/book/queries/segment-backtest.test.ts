import { expect, test } from 'vitest';
import { backtestScheme } from './segment-backtest.ts';
import { changesOf } from './segment-changes.ts';
import { NOW, type TestBook, testBook } from './segment-fixture.ts';
import { runSegments } from './segment-run.ts';

const LATER = '2027-01-05T09:00:00.000Z';

function statement(book: TestBook, id: number, importedAt: string): void {
  book
    .prepare<unknown[]>(
      `INSERT INTO statement (id, file_name, sha256, byte_length, format, kind, recipe_name, reading, dated_on, imported_at, row_count, outcome)
       VALUES (?, ?, ?, 1, 'csv', 'commissions', '', '{}', '2026-06-30', ?, 1, '{}')`,
    )
    .run(id, `statement-${id}.csv`, `sha-${id}`, importedAt);
}

function commission(book: TestBook, client: number, amount: number, on: string, from: number | null): void {
  book.commission({ client, amount, on });
  book
    .prepare<unknown[]>('UPDATE commission SET statement_id = ? WHERE id = (SELECT max(id) FROM commission)')
    .run(from);
}

/** Client 1 earned most and stayed; client 2 earned little and left in the year after. */
function office() {
  const book = testBook();
  for (const id of [1, 2, 3]) {
    statement(book, id, id === 3 ? LATER : NOW);
  }
  book.client(1);
  book.client(2);
  book.policy({ client: 1, started: '2015-01-01' });
  const left = book.policy({ client: 2, started: '2015-01-01', status: 'lapsed' });
  book.event(left, '2026-05-01', 'lapsed');
  commission(book, 1, 90_000, '2025-06-01', 1);
  commission(book, 2, 1_000, '2025-06-01', 1);
  commission(book, 1, 50_000, '2026-06-01', 2);
  return book;
}

test('tiers of an earlier day beside what followed and beside chance', () => {
  const book = office();
  const run = runSegments(book, { asOf: '2026-12-31', now: NOW });
  const tested = backtestScheme(book, { schemeId: run.schemeId, asOf: '2025-12-31' });
  expect(tested).toMatchObject({ after: '2026-12-31', households: 2, present: null });
  expect(tested.tried[0]).toMatchObject({ tier: 'A', households: 1, retention: { value: 1 }, revenueMinor: 50_000 });
  expect(tested.tried[2]).toMatchObject({
    tier: 'C',
    households: 1,
    retention: { value: 0 },
    persistency: { value: 0 },
  });
  expect(tested.chance[0]).toMatchObject({ tier: 'A', retention: { value: 0.5 }, revenueEach: { value: 25_000 } });
  const score = runSegments(book, { method: 'score', asOf: '2026-12-30', now: NOW });
  expect(backtestScheme(book, { schemeId: run.schemeId, asOf: '2025-12-30' }).present).not.toBeNull();
  expect(score.schemeId).not.toBe(run.schemeId);
});

test('a day whose twelve months are not over is refused', () => {
  const book = office();
  const run = runSegments(book, { asOf: '2026-12-31', now: NOW });
  expect(() => backtestScheme(book, { schemeId: run.schemeId, asOf: '2026-01-01' })).toThrowError(
    expect.objectContaining({ code: 'backtest-too-late' }),
  );
});

test('without an earlier run the change is told against the year before, statement by statement', () => {
  const book = office();
  runSegments(book, { asOf: '2026-12-31', now: NOW });
  expect(changesOf(book, { householdId: 1 })).toMatchObject({
    runId: null,
    asOf: '2025-12-31',
    valueMinor: { before: 90_000, now: 50_000 },
    rows: [
      { statementId: 1, addedMinor: -90_000 },
      { statementId: 2, addedMinor: 50_000 },
    ],
    otherMinor: 0,
  });
});

test('a statement read after the earlier run counts whole, even for days that run already covered', () => {
  const book = office();
  const first = runSegments(book, { asOf: '2026-09-30', now: NOW });
  commission(book, 2, 30_000, '2026-06-15', 3);
  runSegments(book, { asOf: '2026-12-31', now: LATER });
  expect(changesOf(book, { householdId: 2 })).toMatchObject({
    runId: first.id,
    tier: { before: 'C', now: 'A' },
    valueMinor: { before: 0, now: 30_000 },
    rows: [{ statementId: 3, fileName: 'statement-3.csv', addedMinor: 30_000 }],
    otherMinor: 0,
  });
});
