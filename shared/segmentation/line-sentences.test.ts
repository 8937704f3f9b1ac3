import { expect, test } from 'vitest';
import { lineSentences, type ValueLine } from './line-sentences.ts';

const line = (changes: Partial<ValueLine>): ValueLine => ({
  fileName: 'carrier.csv',
  datedOn: '2026-06-30',
  sheet: null,
  row: 1,
  amountMinor: 100,
  ...changes,
});

test('of each statement its rows and their sum, and what all add up to', () => {
  expect(
    lineSentences(
      [
        ...[7, 3, 8, 9].map((row) => line({ row, amountMinor: row * 100 })),
        line({ fileName: 'other.xlsx', datedOn: null, sheet: 'Mei', row: 12, amountMinor: -250 }),
        line({ fileName: null, row: null }),
        line({ fileName: null, row: null }),
      ],
      'EUR',
    ),
  ).toEqual([
    'Lines: carrier.csv of 2026-06-30 rows 3, 7–9 = 27.00 EUR; other.xlsx, sheet Mei row 12 = -2.50 EUR; ' +
      'without a statement 2 lines = 2.00 EUR; together 26.50 EUR.',
  ]);
  expect(lineSentences([], 'EUR')).toEqual([]);
});
