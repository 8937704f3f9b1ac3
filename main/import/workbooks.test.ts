import { utils, write } from '@e965/xlsx';
import { writeOds, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readWhole, refusalOf } from './reading-fixture.ts';

const HEADER = ['Policy Number', 'Client', 'Start date', 'Premium'];
const START = new Date(Date.UTC(2026, 0, 15));

test('a name merged over its policies is said of each, an amount only once', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'S',
        rows: [HEADER, ['P1', 'Ann Lee', START, 300], ['P2', null, START, null], ['P3', 'Bob Ray', START, 50]],
        merges: [
          { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
          { startRow: 1, startCol: 3, endRow: 2, endCol: 3 },
        ],
      },
    ],
  });
  const { rows, summary } = await readWhole(bytes, 'policies.xlsx');
  expect(rows.map((row) => [row.policy?.number, row.client?.name, row.policy?.premium])).toEqual([
    ['P1', 'Ann Lee', 30000],
    ['P2', 'Ann Lee', undefined],
    ['P3', 'Bob Ray', 5000],
  ]);
  expect(summary.totals.premium).toBe(35000);
});

test('an OpenDocument spreadsheet is read with its dates and numbers', async () => {
  const bytes = await writeOds({ sheets: [{ name: 'Lijst', rows: [HEADER, ['0012', 'Ann Lee', START, 12.5]] }] });
  const { rows } = await readWhole(bytes, 'policies.ods');
  expect(rows.map((row) => [row.sheet, row.row, row.policy])).toEqual([
    ['Lijst', 2, { number: '0012', start: '2026-01-15', premium: 1250 }],
  ]);
});

test('the rows of a hidden sheet are read and told, like hidden rows', async () => {
  const sheet = (name: string, number: string, hidden: boolean) => ({
    name,
    hidden,
    rows: [HEADER, [number, 'Ann Lee', START, 12.5]],
  });
  const bytes = await writeXlsx({ sheets: [sheet('January', 'A1', true), sheet('February', 'A2', false)] });
  const { rows, summary } = await readWhole(bytes, 'policies.xlsx');
  expect(rows.map((row) => [row.sheet, row.hidden === true])).toEqual([
    ['January', true],
    ['February', false],
  ]);
  expect(summary.warnings.map(({ code }) => code)).toEqual(['hidden-rows']);
});

test('a damaged OpenDocument spreadsheet and an old workbook that is none are refused', async () => {
  const whole = await writeOds({ sheets: [{ name: 'S', rows: [HEADER] }] });
  expect((await refusalOf(whole.subarray(0, whole.length - 40), 'x.ods'))?.code).toBe('workbook-damaged');
  const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000, 7)]);
  expect((await refusalOf(ole, 'x.xls'))?.message).toMatch(/save it as XLSX/);
});

test('an old workbook with a password is said to have one', async () => {
  const start = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    start,
    Buffer.alloc(12),
    Buffer.from([0x2f, 0x00, 0x36, 0x00]),
    Buffer.alloc(500),
  ]);
  expect(await refusalOf(ole, 'x.xls')).toMatchObject({ code: 'workbook-encrypted' });
});

test('an OpenDocument sheet whose type is packed, as some programs write it, is read like the others', async () => {
  const sheet = utils.aoa_to_sheet([]);
  utils.sheet_add_aoa(sheet, [['Acme portfolio']], { origin: 'B3' });
  utils.sheet_add_aoa(
    sheet,
    [
      ['Policy Number', 'Client', 'Start date', 'Premium'],
      ['P1', 'Ann Lee', '13/01/2026', 100.5],
      ['P2', 'Bo Ray', '14/01/2026', 200],
    ],
    { origin: 'D17' },
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'List');
  const { rows, summary, inspection } = await readWhole(write(book, { type: 'buffer', bookType: 'ods' }), 'list.ods');
  expect(inspection.reading).toMatchObject({ format: 'ods', tables: [{ sheet: 'List', headerRow: 17 }] });
  expect(rows).toHaveLength(2);
  expect(summary.totals.premium).toBe(30_050);
});

test('numbers whose cells show leading zeros keep them, and no amount gets any', async () => {
  const sheet = utils.aoa_to_sheet([HEADER, [12345, 'Ann Lee', START, 30], [77, 'Bob Ray', START, 40]]);
  Object.assign(sheet.A2, { z: '0000000000' });
  Object.assign(sheet.A3, { z: '00000;-00000' });
  const bytes = write({ SheetNames: ['S'], Sheets: { S: sheet } }, { type: 'buffer', bookType: 'xlsx' });
  const { rows } = await readWhole(bytes, 'policies.xlsx');
  expect(rows.map((row) => [row.policy?.number, row.policy?.premium])).toEqual([
    ['0000012345', 3000],
    ['00077', 4000],
  ]);
});
