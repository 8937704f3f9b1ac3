import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { rawCells } from './raw-cells.ts';
import { readWhole } from './reading-fixture.ts';

const HEAD = ['Policy Number', 'Client', 'Commission'];
const lines = [
  ['Statement March 2026', '', '', '', '', '', ''],
  [...HEAD, '', ...HEAD],
  ['P1', 'Ann', '1.00', '', 'P4', 'Dee', '4.00'],
  ['P2', 'Bob', '2.00', '', 'P5', 'Eve', '-0.50'],
  ['P3', 'Cy', '3.00', '', '', '', ''],
  ['Total', '', '6.00', '', 'Total', '', '3.50'],
];
const text = lines.map((cells) => cells.join(';')).join('\n');

test('two tables side by side are both read, the right one after the left, every line of each accounted for', async () => {
  const { rows, summary, all } = await readWhole({ text });
  expect(rows.map(({ row, policy, commission }) => [row, policy?.number, commission?.amount])).toEqual([
    [3, 'P1', 100],
    [4, 'P2', 200],
    [5, 'P3', 300],
    [3, 'P4', 400],
    [4, 'P5', -50],
  ]);
  expect(summary.totals.commission).toBe(950);
  expect(summary.ignored).toMatchObject({ title: 1, subtotal: 2, blank: 1 });
  expect(all.map(({ index }) => index)).toEqual(all.map(({ index }) => index).toSorted((one, other) => one - other));
  expect(summary.controlTotals.every(({ stated, found }) => stated === found)).toBe(true);
});

test('in a workbook each of the two is a table of its own, with its sheet, and its cells are found again', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'März', rows: lines.map((cells) => cells.map((cell) => cell || null)) }],
  });
  const { rows, inspection } = await readWhole(bytes, 'statement.xlsx');
  expect(inspection.reading.tables.map(({ sheet, besideAt }) => [sheet, besideAt])).toEqual([
    ['März', 4],
    ['März · 2', undefined],
  ]);
  expect(rows.map(({ sheet, policy }) => [sheet, policy?.number])).toEqual([
    ['März', 'P1'],
    ['März', 'P2'],
    ['März', 'P3'],
    ['März · 2', 'P4'],
    ['März · 2', 'P5'],
  ]);
  const [cells] = await rawCells(bytes, inspection.reading, [{ sheet: 'März · 2', row: 4 }]);
  expect(cells?.filter((cell) => cell !== '')).toEqual(['P5', 'Eve', '-0.50']);
});

test('without an empty column between them the first header that comes again begins the right table', async () => {
  const close = [
    [...HEAD, ...HEAD],
    ['P1', 'Ann', '1.00', 'P4', 'Dee', '4.00'],
    ['P2', 'Bob', '2.00', 'P5', 'Eve', '5.00'],
  ];
  const { rows } = await readWhole({ text: close.map((cells) => cells.join(';')).join('\n') });
  expect(rows.map(({ policy }) => policy?.number)).toEqual(['P1', 'P2', 'P4', 'P5']);
});
