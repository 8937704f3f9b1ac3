import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, at, noRows, putRate } from './plan-rows.ts';

const PART = 1 << 14;

test('rates are those that were put, whether a part has one, several or rows without any', () => {
  const rate = fc.constantFrom(Number.NaN, 100_000, 125_000, 0);
  const stretch = fc.tuple(fc.integer({ min: 1, max: PART + 2 }), fc.option(rate, { nil: null }));
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (stretches) => {
      const rows = noRows();
      const expected = stretches.flatMap(([length, value]) => Array<number | null>(length).fill(value));
      for (const value of expected) {
        const place = addRow(rows);
        if (value !== null) {
          putRate(place, value);
        }
      }
      const wrong = expected.findIndex((value, row) => value !== null && !Object.is(at(rows, 'rate', row), value));
      expect(wrong).toBe(-1);
    }),
    { numRuns: 30 },
  );
});

test('more rates than columns are shared for keep their values', () => {
  const rows = noRows();
  const rates = Array.from({ length: 40 }, (_, index) => 1000 + index);
  for (const value of rates) {
    for (let row = 0; row < PART; row++) {
      putRate(addRow(rows), value);
    }
  }
  expect(rates.every((value, index) => at(rows, 'rate', index * PART + 7) === value)).toBe(true);
});

type Figure = (at: number) => number;
const figure = (...ways: readonly Figure[]) => fc.constantFrom(...ways);
const COLUMNS = ['line', 'row', 'offset', 'length', 'party', 'hash0', 'amount', 'premium', 'period', 'kind'] as const;

test('a full part keeps every figure, however few bytes it is kept in, and the next part begins empty', () => {
  const figures: Record<(typeof COLUMNS)[number], fc.Arbitrary<Figure>> = {
    line: figure(
      (at) => at + 40_000,
      (at) => at * 3 + 70_000,
    ),
    row: figure(
      (at) => at + 2,
      (at) => 9_000_000 - at,
    ),
    offset: figure(
      () => -1,
      (at) => at * 70 + 2 ** 33,
      (at) => (at === 5 ? -1 : at * 900_000),
    ),
    length: figure(
      () => -1,
      (at) => 60 + (at % 9),
      (at) => 250 + at,
    ),
    party: figure(
      (at) => at - 1,
      (at) => at * 100,
    ),
    hash0: figure((at) => (at * 2_654_435_761) % 2 ** 32),
    amount: figure(
      (at) => -at * 7,
      (at) => at * 1_000_003,
      (at) => (at === 9 ? 0.5 : 2 ** 40 + at),
    ),
    premium: figure(
      () => Number.NaN,
      (at) => at % 200,
      (at) => (at % 2 === 0 ? at : Number.NaN),
    ),
    period: figure(
      () => -1,
      (at) => at % 12,
    ),
    kind: figure(
      () => 3,
      (at) => at % 5,
    ),
  };
  fc.assert(
    fc.property(fc.record(figures), (made) => {
      const rows = noRows();
      const values = Array.from({ length: PART * 2 + 3 }, (_, row) => COLUMNS.map((column) => made[column](row)));
      for (const own of values) {
        const { chunk, place } = addRow(rows);
        for (const [index, column] of COLUMNS.entries()) {
          chunk[column][place] = own[index] ?? 0;
        }
      }
      const { chunk, place } = addRow(rows);
      expect([chunk.flags[place], chunk.amount[place], chunk.period[place], chunk.sheet[place]]).toEqual([0, 0, 0, -1]);
      const wrong = values.findIndex((own, row) =>
        COLUMNS.some((column, index) => !Object.is(at(rows, column, row) + 0, (own[index] ?? 0) + 0)),
      );
      expect(wrong).toBe(-1);
    }),
    { numRuns: 20 },
  );
});
