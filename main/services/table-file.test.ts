import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { testFolder } from '../book/book-fixture.ts';
import type { ExportCell, ExportColumn } from '../book/queries/export.ts';
import { csvCell, writeTable } from './table-file.ts';

const columns: readonly ExportColumn[] = [
  { name: 'id', type: 'number' },
  { name: 'client', type: 'text' },
  { name: 'amount', type: 'money' },
];

async function* batches(...rows: ExportCell[][]) {
  yield rows;
}

test('only text is guarded against being run as a formula', () => {
  const text = { name: 'a', type: 'text' } as const;
  expect(['=1+1', '+31', '-5', '@x', '\tx', '\rx', 'a=b', ''].map((value) => csvCell(text, value))).toEqual([
    "'=1+1",
    "'+31",
    "'-5",
    "'@x",
    "'\tx",
    `"'\rx"`,
    'a=b',
    '',
  ]);
  expect(csvCell({ name: 'a', type: 'money' }, -5)).toBe('-0.05');
  expect(csvCell({ name: 'a', type: 'number' }, -5)).toBe('-5');
});

test('a workbook reads back in another program’s reader: text as text, money as numbers', async () => {
  const path = join(testFolder(), 'table.xlsx');
  expect(await writeTable(path, columns, batches([1, '=1+1', -1050], [2, '王小明 & Zoon <BV>', null]))).toBe(2);
  const book = read(readFileSync(path));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  expect(sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1, defval: null })).toEqual([
    ['id', 'client', 'amount'],
    [1, '=1+1', -10.5],
    [2, '王小明 & Zoon <BV>', null],
  ]);
});

test('a file that stands there is replaced only by a whole one', async () => {
  const folder = testFolder();
  const path = join(folder, 'table.csv');
  writeFileSync(path, 'before');
  async function* failing() {
    yield [[1, 'a', 2]];
    throw new Error('the book went away');
  }
  await expect(writeTable(path, columns, failing())).rejects.toThrow('went away');
  expect(readFileSync(path, 'utf8')).toBe('before');
  expect(existsSync(`${path}.unfinished`)).toBe(false);
  mkdirSync(join(folder, 'taken.csv'));
  await expect(writeTable(join(folder, 'taken.csv'), columns, batches())).rejects.toMatchObject({
    code: 'export-failed',
  });
});
