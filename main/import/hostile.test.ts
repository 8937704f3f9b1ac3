import { crc32, deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readWhole, refusalOf } from './reading-fixture.ts';

type Part = { readonly name: string; readonly data: Buffer; readonly flags?: number };

/** A zip file written by hand, so that its directory can lie. */
function zip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, flags = 0 } of parts) {
    const packed = deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, central, end]);
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbookParts(sheet: Buffer): Part[] {
  const text = (name: string, data: string) => ({ name, data: Buffer.from(data) });
  return [
    text('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    text(
      '_rels/.rels',
      `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    text(
      'xl/workbook.xml',
      `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
  ];
}

test('a bomb is refused by its directory', async () => {
  const bomb = zip(
    workbookParts(Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(60_000_000, ' ')])),
  );
  expect(await refusalOf(bomb, 'list.xlsx')).toMatchObject({ code: 'workbook-too-large' });
});

test.each([
  [
    'twice the same part',
    [...workbookParts(Buffer.from('<worksheet/>')), { name: 'XL/workbook.xml', data: Buffer.from('') }],
    'workbook-damaged',
  ],
  [
    'a part that leaves the archive',
    [...workbookParts(Buffer.from('<worksheet/>')), { name: '../evil', data: Buffer.from('') }],
    'workbook-damaged',
  ],
  [
    'a password',
    workbookParts(Buffer.from('<worksheet/>')).map((part) => ({ ...part, flags: 1 })),
    'workbook-encrypted',
  ],
  ['no workbook inside', [{ name: 'photo.jpg', data: Buffer.from('x') }], 'unsupported-format'],
  ['a Word document', [{ name: 'word/document.xml', data: Buffer.from('x') }], 'unsupported-format'],
] as const)('a zip with %s', async (_what, parts, code) => {
  expect(await refusalOf(zip(parts), 'list.xlsx')).toMatchObject({ code });
});

test('a workbook cut off anywhere is refused', async () => {
  const whole = await writeXlsx({
    sheets: [
      {
        name: 'S',
        rows: [
          ['Policy Number', 'Client', 'Premium'],
          ['P1', 'Jan', 1],
        ],
      },
    ],
  });
  for (const share of [0.2, 0.5, 0.9, 0.99]) {
    expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share)), 'list.xlsx')).toMatchObject({
      code: 'workbook-damaged',
    });
  }
});

test('typed cells, several sheets, titles and totals of a workbook', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Cover', rows: [['Statement of June'], ['Page', 1]] },
      {
        name: 'Lines',
        rows: [
          ['Noordzee Verzekeringen: provisie 2025-06'],
          [],
          ['Polisnummer', 'Verzekeringnemer', 'Ingangsdatum', 'Provisie'],
          [1234, 'Jan Smit', new Date(Date.UTC(2025, 5, 1)), 0.1 + 0.2],
          ['0012', 'Piet Vos', '13-06-2025', 12.5],
          ['Totaal', null, null, 12.8],
        ],
      },
    ],
  });
  const { rows, summary, inspection } = await readWhole(bytes, 'list.xlsx');
  expect(inspection.carrier).toBe('Noordzee Verzekeringen');
  expect(inspection.statementDate).toBe('2025-06-30');
  expect(inspection.warnings.map((warning) => warning.code)).toEqual(['sheet-not-read']);
  expect(
    rows.map((row) => [row.sheet, row.row, row.policy?.number, row.policy?.start, row.commission?.amount]),
  ).toEqual([
    ['Lines', 4, '1234', '2025-06-01', 30],
    ['Lines', 5, '0012', '2025-06-13', 1250],
  ]);
  expect(summary.controlTotals).toMatchObject([
    { field: 'commission', sheet: 'Lines', row: 6, stated: 1280, found: 1280 },
  ]);
});

test('a formula whose result was never stored is said, not taken for zero', async () => {
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
    `<row r="1">${text('A1', 'Policy Number')}${text('B1', 'Client')}${text('C1', 'Commission')}</row>`,
    `<row r="2">${text('A2', 'P1')}${text('B2', 'Jan Smit')}<c r="C2"><f>1+1</f><v>2</v></c></row>`,
    `<row r="3">${text('A3', 'P2')}${text('B3', 'An Vos')}<c r="C3"><f>1+2</f></c></row>`,
    '</sheetData></worksheet>',
  ];
  const { rows } = await readWhole(zip(workbookParts(Buffer.from(sheet.join('')))), 'list.xlsx');
  expect(rows.map((row) => [row.commission?.amount, row.problems.map((problem) => problem.code)])).toEqual([
    [200, []],
    [undefined, ['uncached-formula']],
  ]);
});

test.each([
  ['nothing', Buffer.from(''), 'file-empty'],
  ['one byte', Buffer.from('x'), 'not-a-table'],
  ['NULs', Buffer.from('Policy Number,Client\nP1,J\0an\n'), 'not-a-table'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'unsupported-format'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'unsupported-format'],
  ['a web page', Buffer.from('<!DOCTYPE html><table>'), 'unsupported-format'],
  ['an AL3 download', Buffer.from(`1MHG176 ${' '.repeat(200)}`), 'unsupported-format'],
  ['a GDV commission account', Buffer.from(`${'3001'.padEnd(256)}\n${'3400'.padEnd(256)}\n`), 'unsupported-format'],
  ['one endless line', Buffer.alloc(20 << 20, 'a,b;'), 'line-too-long'],
  [
    'ten thousand columns',
    Buffer.from(`${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n${'1,'.repeat(9_999)}1\n`),
    'needs-recipe',
  ],
] as const)('%s named .csv', async (_what, bytes, code) => {
  const refusal = await refusalOf(bytes);
  expect(refusal?.code).toBe(code);
  expect(refusal?.message).toMatch(/\.$/);
});

test('a header without rows is read and said', async () => {
  const { summary } = await readWhole({ text: 'Policy Number,Client,Premium\n' });
  expect(summary.rows).toBe(0);
  expect(summary.warnings.map((warning) => warning.code)).toEqual(['no-rows']);
});

test('names with markup, formulas, right-to-left letters and emoji are only text', async () => {
  const { rows } = await readWhole({
    text: 'Policy Number,Client,Premium\nP1,<b>x</b>,-5\nP2,=1+1,1\nP3,مرحبا\u202eabc,1\nP4,😀 Smile,1\n',
  });
  expect(rows.map((row) => row.client?.name)).toEqual(['<b>x</b>', '=1+1', 'مرحباabc', '😀 Smile']);
  expect(rows.every((row) => row.problems.length === 0)).toBe(true);
});
