import { expect, test } from 'vitest';
import { inspectionIn } from './conclude.ts';
import { inspectFile } from './read.ts';
import { readWhole, refusalOf } from './reading-fixture.ts';

test('days that do not exist reject their rows, however many they are', async () => {
  const days = ['31-02-2026', '2026-13-45', '29-02-2025', '32-01-2026', '31.11.2026', '30-06-2026'];
  const text = `Policy Number,Client,Start date\n${days.map((day, at) => `P${at},Ann Lee,${day}\n`).join('')}`;
  const { inspection, rows } = await readWhole({ text });
  expect(inspection.warnings.map(({ code }) => code)).not.toContain('column-doubted');
  expect(rows.flatMap(({ row, problems }) => problems.map(({ code, value }) => [row, code, value]))).toEqual(
    days.slice(0, 5).map((day, at) => [at + 2, 'date', day]),
  );
});

test('of a list without headers every column with values can be given a meaning', async () => {
  const text = 'P1;Jan Jansen;01-02-2026;100,00;\nP2;Piet Pietersen;02-02-2026;100,00;\n';
  const result = await inspectFile(Buffer.from(text), 'list.csv', { country: 'NL', currency: 'EUR' });
  const inspection = result.ok ? null : inspectionIn(result.error.details);
  expect(inspection?.reading.tables[0]?.columns).toHaveLength(4);
});

const many = (count: number, word: string) => Array.from({ length: count }, (_, at) => `${word}${at}`).join(';');

test('the last of thousands of columns is read', async () => {
  const text = `Policy number;Client;${many(3_000, 'x')};Premium\nP1;Jan Jansen;${many(3_000, 'y')};100,00\n`;
  const { summary } = await readWhole({ text });
  expect(summary.totals.premium).toBe(10_000);
});

test('a table with more columns than a sheet can hold is refused rather than read in part', async () => {
  const text = `Policy number;Client;${many(16_400, 'x')};Premium\nP1;Jan Jansen;${many(16_400, 'y')};100,00\n`;
  expect(await refusalOf({ text })).toMatchObject({ code: 'not-a-table', message: expect.stringContaining('16403') });
});
