import fc from 'fast-check';
import { expect, test } from 'vitest';
import { converted } from './exchange.ts';
import type { ColumnReading, Reading } from './reading.ts';
import { TableReader } from './table-reader.ts';
import { summedFields, Tally } from './tally.ts';
import type { ReadRow } from './types.ts';

function column(index: number, field: ColumnReading['field'], more: Partial<ColumnReading> = {}): ColumnReading {
  return { index, header: '', field, confidence: 1, reason: 'recipe', ...more };
}

function read(columns: readonly ColumnReading[], rows: readonly (readonly string[])[], more: Partial<Reading> = {}) {
  const table = { sheet: null, kind: 'commissions' as const, headerRow: null, headerRows: 0, columns };
  const reading: Reading = {
    version: 1,
    format: 'csv',
    kind: 'commissions',
    encoding: 'utf-8',
    delimiter: ';',
    tables: [table],
    carrier: null,
    currency: 'EUR',
    country: 'NL',
    ...more,
  };
  const tally = new Tally(summedFields(reading));
  const out: ReadRow[] = [];
  const reader = new TableReader(table, reading, tally, { row: (row) => out.push(row) });
  for (const [index, cells] of rows.entries()) {
    reader.push({ index, sheet: null, row: index + 1, offset: 0, length: 1, cells });
  }
  reader.end();
  return { rows: out.filter((row) => row.type === 'row'), summary: tally.summary() };
}

test('columns are joined, missing values are constant, words mean what the recipe says', () => {
  const { rows } = read(
    [
      column(0, 'policy.number'),
      column(1, 'client.name', { join: { with: [2], separator: ' ' } }),
      column(2, null),
      column(3, 'client.street', { join: { with: [4], separator: ' ' } }),
      column(4, null),
      column(5, 'policy.status', { values: { ac: 'in-force', xx: 'not-taken-up' } }),
      column(6, 'commission.kind', { values: { '07': 'override' } }),
      column(7, 'commission.amount', { decimal: '.' }),
    ],
    [
      ['PZ-1', 'Jan', 'de Vries', 'Kerkstraat', '12', 'AC', '07', '10.00'],
      ['PZ-2', 'Anna', '', 'Dorpsweg', '', 'xx', 'Bonus', '20.00'],
    ],
    {
      constants: [
        { field: 'policy.carrier', value: 'Nordstar' },
        { field: 'policy.line', value: 'motor' },
        { field: 'client.street', value: 'unused, as each row has one' },
      ],
    },
  );
  expect(rows).toMatchObject([
    {
      client: { name: 'Jan de Vries', street: 'Kerkstraat 12' },
      policy: { carrier: 'Nordstar', line: 'motor', status: 'in-force' },
      commission: { kind: 'override', amount: 1000 },
    },
    {
      client: { rawName: 'Anna', street: 'Dorpsweg' },
      policy: { status: 'not-taken-up' },
      commission: { kind: 'bonus', amount: 2000 },
    },
  ]);
});

test('amounts in another currency are converted by the rate of the recipe; without one the row is rejected', () => {
  const columns = [
    column(0, 'policy.number'),
    column(1, 'commission.amount', { decimal: '.' }),
    column(2, 'row.currency'),
  ];
  const lines = [
    ['PZ-1', '100.00', 'USD'],
    ['PZ-2', '100.00', 'EUR'],
    ['PZ-3', '-0.05', 'USD'],
    ['PZ-4', '7.00', 'CHF'],
    ['PZ-5', 'USD 3.00', ''],
  ];
  const { rows, summary } = read(columns, lines, { rates: { USD: '0.92155' } });
  expect(rows.map(({ commission, problems }) => problems[0]?.code ?? commission?.amount)).toEqual([
    9216,
    10000,
    -5,
    'currency',
    276,
  ]);
  // Rejected rows count as they stand in the file, as everywhere.
  expect(summary.totals.commission).toBe(9216 + 10000 - 5 + 700 + 276);
  expect(read(columns, lines).rows.map(({ problems }) => problems.length)).toEqual([1, 0, 1, 1, 1]);
});

test('a whole file in another currency: its total agrees although each line was rounded', () => {
  const columns = [column(0, 'policy.number'), column(1, 'commission.amount', { decimal: '.' })];
  const lines = [...Array.from({ length: 9 }, (_, at) => [`PZ-${at}`, '0.03']), ['Total', '0.27']];
  const more = { currency: 'USD', bookCurrency: 'EUR', rates: { USD: '0.5' } };
  const { rows, summary } = read(columns, lines, more);
  expect(rows.map(({ commission }) => commission?.amount)).toEqual(Array.from({ length: 9 }, () => 2));
  expect(summary.controlTotals).toEqual([expect.objectContaining({ stated: 18, found: 18 })]);
  const off = read(columns, [...lines.slice(0, -1), ['Total', '9.99']], more);
  expect(off.summary.controlTotals).toEqual([expect.objectContaining({ stated: 500, found: 18 })]);
});

test('conversion is exact, and rounded half away from zero once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 1, max: 999_999 }),
      (units, scale, rate) => {
        const minor = converted({ units, scale, currency: null }, (rate / 1e5).toFixed(5))?.units ?? Number.NaN;
        const exact = BigInt(units) * BigInt(rate);
        const one = 10n ** BigInt(scale + 3);
        // Twice the distance to what was rounded to is at most one unit, and none nearer lies further from zero.
        const off = 2n * (exact - BigInt(minor) * one);
        expect(off <= one && off >= -one).toBe(true);
        expect(exact >= 0n ? off < one : off > -one).toBe(true);
      },
    ),
  );
  expect(converted({ units: 1, scale: 2, currency: null }, '1,5')).toBeNull();
});
