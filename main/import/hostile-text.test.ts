import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspectFile, readRows } from './read.ts';
import { readWhole, refusalOf } from './reading-fixture.ts';

test.each([
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x50, 0, 0, 0]), 'unsupported-format', 'UTF-32'],
  ['nothing but zero bytes', Buffer.alloc(5000), 'not-a-table', 'NUL'],
  ['a PDF behind a blank line', Buffer.from('\n%PDF-1.4\n1 0 obj,<<\n'), 'unsupported-format', 'PDF'],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300, 1), Buffer.alloc(50)]), 'not-a-table', 'NUL'],
  ['a number alone', Buffer.from('1.234\n'), 'not-a-table', 'No columns'],
  ['commas alone', Buffer.from(`${','.repeat(3000)}\n`.repeat(50)), 'needs-recipe', 'no row with names'],
  ['lines alone', Buffer.from('\n'.repeat(100_000)), 'not-a-table', 'No columns'],
  ['quotes alone', Buffer.from('"'.repeat(100_000)), 'not-a-table', 'No columns'],
  ['a bank export', Buffer.from('Date,Payee,Memo,Amount,Balance\n2026-01-13,X,y,1.00,2.00\n'), 'needs-recipe', 'bank'],
] as const)('%s is refused with what it is', async (_what, bytes, code, words) => {
  expect(await refusalOf(bytes)).toMatchObject({ code, message: expect.stringContaining(words) });
});

test('dates that are none reject their row with column and value; the others stay', async () => {
  const text = `Policy Number,Client,Start date,Birth date,Premium
P1,Jan,31-02-2026,13-05-1980,1.50
P2,Piet,13-02-2026,30-02-1980,2.50
P3,Ans,29-02-2024,14-06-1975,3.50
`;
  const { rows } = await readWhole({ text });
  expect(rows.map((row) => row.problems.map(({ column, value, code }) => [column, value, code]))).toEqual([
    [['Start date', '31-02-2026', 'date']],
    [['Birth date', '30-02-1980', 'date']],
    [],
  ]);
});

test('a cell of megabytes is told by its beginning, and costs no time', async () => {
  const text = `Policy Number,Client,Start date,Premium\nP1,Jan,${'1/'.repeat(1_000_000)},${'1.'.repeat(1_000_000)}\n`;
  const { rows } = await readWhole({ text });
  expect(rows[0]?.problems.map(({ code, value }) => [code, value.length <= 201])).toEqual([
    ['date', true],
    ['amount', true],
  ]);
});

test('what no row decides is assumed and said', async () => {
  const { rows, inspection } = await readWhole({
    text: 'Policy Number,Client,Start date,Premium\nP1,Jan,03/04/2026,1.234\n',
  });
  expect(rows[0]?.policy).toMatchObject({ start: '2026-04-03', premium: 123400 });
  expect(inspection.warnings.map(({ code }) => code).toSorted()).toEqual([
    'date-order-assumed',
    'decimal-mark-assumed',
  ]);
});

test('years of two digits are read around a pivot that is told', async () => {
  const { rows, inspection } = await readWhole({
    text: 'Policy Number,Client,Birth date,Start date,Premium\nP1,Jan,1980-02-13,13/04/26,1.50\nP2,An,1980-02-14,13/04/71,1.50\n',
  });
  expect(rows.map((row) => row.policy?.start)).toEqual(['2026-04-13', '1971-04-13']);
  expect(inspection.warnings).toMatchObject([
    { code: 'two-digit-years', details: { column: 'Start date', pivot: '60' } },
  ]);
});

test('negative premiums are amounts like others', async () => {
  const { rows, summary } = await readWhole({
    text: 'Policy Number,Client,Premium\nP1,Jan,-12.50\nP2,Piet,(10.25)\nP3,An,5.00-\nP4,Bo,1.00DR\n',
  });
  expect(rows.map((row) => row.policy?.premium)).toEqual([-1250, -1025, -500, -100]);
  expect(summary.totals.premium).toBe(-2875);
});

test('ten thousand columns beside known ones are left out, not choked on', async () => {
  const more = Array.from({ length: 10_000 }, (_, at) => `Column ${at}`);
  const { rows } = await readWhole({
    text: `Policy Number,Client,Premium,${more.join(',')}\nP1,Jan,1.50,${more.map(() => '7').join(',')}\n`,
  });
  expect(rows[0]?.policy).toEqual({ number: 'P1', premium: 150 });
});

test('a file that vanishes or changes between looking and reading is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tierbook-'));
  try {
    const path = join(folder, 'list.csv');
    await writeFile(path, 'Policy Number,Client,Premium\nP1,Jan,1.50\n');
    const looked = await inspectFile(path, 'list.csv', { country: 'NL', currency: 'EUR' });
    if (!looked.ok) {
      throw new Error(looked.error.message);
    }
    const read = () => readRows(path, looked.value.reading, looked.value, { row: () => {} });
    await writeFile(path, 'Policy Number,Client,Premium\nP1,Jan,9.99\n');
    await expect(read()).rejects.toMatchObject({ code: 'file-changed' });
    await unlink(path);
    await expect(read()).rejects.toMatchObject({ code: 'file-missing' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a device is no file, and a folder is said to be one', async () => {
  expect(await refusalOf('/dev/zero', 'zero.csv')).toMatchObject(
    process.platform === 'win32'
      ? { code: 'file-missing' }
      : { code: 'not-a-table', message: expect.stringMatching(/device or a pipe/) },
  );
  expect(await refusalOf(import.meta.dirname, 'folder')).toMatchObject({
    code: 'not-a-table',
    message: expect.stringMatching(/is a folder/),
  });
});

test('an amount nobody can be paid is rejected, and sums beyond what money is kept in refuse the file', async () => {
  const head = 'Policy,Client,Date,Commission\n';
  const { rows, summary } = await readWhole({
    text: `${head}A1,Jan,2026-01-02,90071992547409.91\nA2,Piet,2026-01-02,1.00\n`,
  });
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['amount'], []]);
  expect(summary.totals.commission).toBe(100);
  expect(await refusalOf({ text: head + 'A1,Jan,2026-01-02,9999999999999.00\n'.repeat(10) })).toMatchObject({
    code: 'amounts-too-large',
  });
});
