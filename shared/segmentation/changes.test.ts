import { expect, test } from 'vitest';
import { type Cause, changeSentences, changesBetween } from './changes.ts';

const cause = (statementId: number, now: number, then: number, importedAt = '2026-01-01'): Cause => ({
  statementId,
  fileName: `list-${statementId}.csv`,
  datedOn: '2026-03-31',
  importedAt,
  now,
  then,
});
const was = { tier: 'B', state: 'warm-riser', valueMinor: 100 };
const is = { tier: 'A', state: 'hot-riser', valueMinor: 450 };
const run = { runId: 7, asOf: '2025-12-31', createdAt: '2026-02-01' };

test('each statement counts what it added less what fell out; one read after the earlier run counts whole', () => {
  const causes = [cause(1, 0, 60), cause(2, 300, 40), cause(3, 150, 40, '2026-03-01')];
  const changes = changesBetween(is, was, run, causes);
  expect(changes.rows.map(({ statementId, addedMinor }) => [statementId, addedMinor])).toEqual([
    [2, 260],
    [3, 150],
    [1, -60],
  ]);
  expect(changes.otherMinor).toBe(0);
  expect(changeSentences(changes, 'EUR')).toEqual([
    'Since the run of 2025-12-31: tier B to A, state warm-riser to hot-riser, value 1.00 to 4.50 EUR.',
    'Caused by: list-2.csv of 2026-03-31 +2.60 EUR; list-3.csv of 2026-03-31 +1.50 EUR; list-1.csv of 2026-03-31 -0.60 EUR.',
  ]);
});

test('without an earlier run the year before is added up; nothing changed says nothing', () => {
  const yearBefore = { runId: null, asOf: '2025-12-31', createdAt: null };
  const changes = changesBetween({ ...is, valueMinor: 500 }, undefined, yearBefore, [cause(1, 450, 100)]);
  expect(changes.valueMinor).toEqual({ before: 100, now: 500 });
  expect(changeSentences(changes, 'EUR')).toEqual([
    'In a year, since 2025-12-31: value 1.00 to 5.00 EUR.',
    'Caused by: list-1.csv of 2026-03-31 +3.50 EUR; not by a statement +0.50 EUR.',
  ]);
  expect(changeSentences(changesBetween(was, was, run, [cause(1, 100, 100)]), 'EUR')).toEqual([]);
});

test('more than three statements are added up', () => {
  const causes = [1, 2, 3, 4, 5].map((id) => cause(id, 100 - id, 0));
  const changes = changesBetween({ ...is, valueMinor: 585 }, was, run, causes);
  expect(changeSentences(changes, 'EUR')[1]).toContain('2 more statements +1.91 EUR');
});
