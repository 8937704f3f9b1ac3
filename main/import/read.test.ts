import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Field } from '../../shared/import/fields.ts';
import type { Reading } from '../../shared/import/reading.ts';
import { Refusal } from '../../shared/result.ts';
import { inspectFile, readRows } from './read.ts';
import { readWhole, refusalOf } from './reading-fixture.ts';

function kinds(all: Awaited<ReturnType<typeof readWhole>>['all']): string[] {
  return all.map((row) => (row.type === 'row' ? 'row' : row.kind));
}

test('titles, sections, repeated headers, subtotals, totals and footers are none of them clients', async () => {
  const text = [
    'Commission statement 30 June 2025',
    'Agency: 4711',
    '',
    'Policy No;Insured;Commission;Premium',
    'Allianz Insurance',
    'A-1;SMITH, JOHN A;12.50;100.00',
    'A-2;Mr & Mrs Jones;(3.25);50.00',
    'Subtotal;;9.25;150.00',
    'Zurich Insurance',
    'Policy No;Insured;Commission;Premium',
    'Z-1;van der Berg, Jan;1,234.56;9,999.99',
    ';;1,234.56;9,999.99',
    'Z-2;Total Energies SA;0.44;1.01',
    '',
    'Grand total;;1,244.25;10,151.00',
    'Questions? Call us.',
  ].join('\n');
  const { all, rows, summary, inspection } = await readWhole({ text });
  expect(kinds(all)).toEqual([
    'title',
    'title',
    'blank',
    'title',
    'row',
    'row',
    'subtotal',
    'title',
    'repeatedHeader',
    'row',
    'row',
    'row',
    'blank',
    'subtotal',
    'footer',
  ]);
  expect(
    rows
      .filter((row) => row.problems.length === 0)
      .map((row) => [row.policy?.number, row.policy?.carrier, row.client?.name, row.commission?.amount]),
  ).toEqual([
    ['A-1', 'Allianz Insurance', 'John A Smith', 1250],
    ['A-2', 'Allianz Insurance', 'Mr & Mrs Jones', -325],
    ['Z-1', 'Zurich Insurance', 'Jan van der Berg', 123456],
    ['Z-2', 'Zurich Insurance', 'Total Energies SA', 44],
  ]);
  expect(inspection.statementDate).toBe('2025-06-30');
  expect(summary.totals.commission).toBe(124381 + 44 + 123456);
});

test('a row of sums alone is a subtotal by its arithmetic', async () => {
  const text = 'Policy No;Insured;Commission\nA-1;Ann Lee;10.00\nA-2;Bob Ray;5.00\n;;15.00\n';
  const { all, summary } = await readWhole({ text });
  expect(kinds(all)).toEqual(['row', 'row', 'subtotal']);
  expect(summary.controlTotals).toEqual([{ field: 'commission', sheet: null, row: 4, stated: 1500, found: 1500 }]);
});

test.each([
  ['Totaal', 'Polisnummer;Verzekeringnemer;Provisie\n1;Jan Smit;10,00\n2;Piet Vos;5,00\nTotaal;;15,10\n'],
  ['Gesamtsumme', 'VSNR;Versicherungsnehmer;Provision\n1;Hans Meier;10,00\n2;Eva Kurz;5,00\nGesamtsumme;;15,10\n'],
  [
    'Total général',
    'N° contrat;Assuré;Montant commission\n1;Jean Petit;10,00\n2;Anne Roy;5,00\nTotal général;;15,10\n',
  ],
  ['Total general', 'No. Póliza;Asegurado;Comisión\n1;Juan Paz;10,00\n2;Ana Ruiz;5,00\nTotal general;;15,10\n'],
  ['Totale', 'Numero polizza;Contraente;Provvigioni\n1;Ugo Neri;10,00\n2;Ada Bo;5,00\nTotale;;15,10\n'],
  ['合计', '保单号;投保人;佣金\n1;王小明;10,00\n2;李雷;5,00\n合计;;15,10\n'],
])('%s: the stated total is held against the lines', async (_word, text) => {
  const { rows, summary } = await readWhole({ text });
  expect(rows).toHaveLength(2);
  expect(summary.controlTotals).toEqual([{ field: 'commission', sheet: null, row: 4, stated: 1510, found: 1500 }]);
});

test('the sign stands in many places', async () => {
  const columns = await readWhole({
    text: 'VSNR;Name;Gutschrift;Lastschrift\n1;A Meier;12,50;\n2;B Meier;;3,20\nSumme;;12,50;3,20\n',
  });
  expect(columns.rows.map((row) => row.commission?.amount)).toEqual([1250, -320]);
  expect(columns.summary.controlTotals).toMatchObject([{ stated: 930, found: 930 }]);
  const sign = await readWhole({ text: 'VSNR;Name;Provision;S/H\n1;A Meier;10,00;H\n2;B Meier;5,00;S\n' });
  expect(sign.rows.map((row) => row.commission?.amount)).toEqual([1000, -500]);
  const plus = await readWhole({ text: 'VSNR;Name;Provision;+/-\n1;A Meier;10,00;+\n2;B Meier;5,00;-\n' });
  expect(plus.rows.map((row) => row.commission?.amount)).toEqual([1000, -500]);
});

test('what no row decides is assumed by the country and said so', async () => {
  const text = 'policy number,premium,start date\nP1,1.234,03/04/2025\nP2,2.345,05/06/2025\n';
  const dutch = await readWhole({ text });
  expect(dutch.rows.map((row) => [row.policy?.premium, row.policy?.start])).toEqual([
    [123400, '2025-04-03'],
    [234500, '2025-06-05'],
  ]);
  expect(dutch.inspection.warnings.map((warning) => warning.code)).toEqual([
    'decimal-mark-assumed',
    'date-order-assumed',
  ]);
  const american = await readWhole({ text }, 'list.csv', { country: 'US', currency: 'USD' });
  expect(american.rows.map((row) => row.policy?.start)).toEqual(['2025-03-04', '2025-05-06']);
  const decided = await readWhole({ text: `${text}P3,9.99,13/01/2025\n` });
  expect(decided.inspection.warnings).toEqual([]);
  expect(decided.rows[0]?.policy).toMatchObject({ premium: 123, start: '2025-04-03' });
});

test('cells that cannot be read reject their row with place and reason', async () => {
  const text =
    'Policy Number,Client,Start,Premium,End\nP1,Jan,31-02-2025,5,\nP2,Ann,13-01-2025,x,\nP3,Bob,13-01-2025,1,12-01-2025\n,,13-01-2025,1,\n';
  const { rows, summary } = await readWhole({ text });
  expect(rows.map((row) => row.problems.map(({ code, column, value }) => [code, column, value]))).toEqual([
    [['date', 'Start', '31-02-2025']],
    [['amount', 'Premium', 'x']],
    [['end-before-start', 'End', '2025-01-12']],
    [['required', 'Policy Number', '']],
  ]);
  expect(summary.totals.premium).toBe(700);
});

test('another currency than the book keeps is rejected, not converted', async () => {
  const { rows } = await readWhole({
    text: 'Policy Number,Client,Commission,Currency\nP1,Jan,10.00,EUR\nP2,Piet,20.00,USD\n',
  });
  expect(rows.map((row) => row.problems.map((problem) => problem.code))).toEqual([[], ['currency']]);
  const header = await readWhole({ text: 'Policy Number,Client,Commission (USD)\nP1,Jan,10.00\n' });
  expect(header.rows[0]?.problems[0]?.code).toBe('currency');
});

test('policy numbers keep zeros, lose text guards, and tell when digits were lost', async () => {
  const { rows } = await readWhole({
    text: 'Policy Number,Client Name,Premium\n="00234",Jan,1.00\n\'00235,Piet,1.00\n2.4142027811737E+18,Kees,1.00\n',
  });
  expect(rows.map((row) => [row.policy?.number, row.policy?.numberLossy ?? false])).toEqual([
    ['00234', false],
    ['00235', false],
    ['2.4142027811737E+18', true],
  ]);
});

test.each([
  ['Date,Payee,Amount\n01/02/2025,Shop,12.50\n'],
  ['a,b,c\n1,2,3\n'],
  ['P1,Jan,10.00\nP2,Piet,5.00\n'],
  ['Policy,Insured,Amount\nP1,Jan,10.00\n'],
  ['title,name\ntest title 01,test name 01\n'],
  [
    'Date,Time,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,Balance,Address Line 1\n1/2/2025,10:00,Bob,Pay,Done,EUR,1,0,1,b@x.example,2,Street 1\n',
  ],
])('a table that cannot be told is refused with the guessed mapping', async (text) => {
  expect(await refusalOf({ text })).toMatchObject({ code: 'needs-recipe' });
});

test('a recipe is held to its layout, and reads what needed it', async () => {
  const first = await inspectFile(Buffer.from('Policy,Insured,Amount\nP1,Jan,10.00\n'), 'a.csv', {
    country: 'NL',
    currency: 'EUR',
    as: 'commissions',
  });
  expect(first.ok).toBe(true);
  const recipe = first.ok ? first.value.reading : undefined;
  if (recipe !== undefined) {
    const again = await readWhole({ text: 'Policy,Insured,Amount\nP2,Piet,20.00\n' }, 'b.csv', { recipe });
    expect(again.rows[0]?.commission?.amount).toBe(2000);
    expect(
      await refusalOf({ text: 'Insured,Policy,Amount,Tax\nPiet,P2,20.00,1\n' }, 'c.csv', { recipe }),
    ).toMatchObject({ code: 'layout-drift' });
  }
});

test('a recipe finds its header under other titles', async () => {
  const first = await inspectFile(Buffer.from('Policy,Insured,Amount\nP1,Jan,10.00\n'), 'a.csv', {
    country: 'NL',
    currency: 'EUR',
    as: 'commissions',
  });
  const recipe = first.ok ? first.value.reading : undefined;
  expect(recipe).toBeDefined();
  if (recipe !== undefined) {
    const text = 'Statement July\n\nPolicy,Insured,Amount\nP2,Piet,20.00\n';
    const { rows, summary } = await readWhole({ text }, 'b.csv', { recipe });
    expect(rows.map((row) => row.policy?.number)).toEqual(['P2']);
    expect(summary.ignored).toMatchObject({ title: 1, blank: 1 });
  }
});

test('a fixed-width list is read by its ruler, selector and implied decimals', async () => {
  const column = (index: number, header: string, field: Field, more = {}) => ({
    index,
    header,
    field,
    confidence: 1,
    reason: 'ruler',
    ...more,
  });
  const recipe: Reading = {
    version: 1,
    format: 'fixed',
    kind: 'commissions',
    encoding: 'windows-1252',
    delimiter: null,
    ruler: [
      { start: 2, length: 6 },
      { start: 8, length: 12 },
      { start: 20, length: 8 },
      { start: 28, length: 8 },
      { start: 36, length: 1 },
    ],
    records: {
      start: 1,
      types: [
        { name: 'D', values: ['D'], role: 'data' },
        { name: 'H', values: ['H'], role: 'header' },
        {
          name: 'T',
          values: ['T'],
          role: 'trailer',
          controls: [{ field: 'commission', start: 2, length: 8 }],
        },
      ],
    },
    tables: [
      {
        sheet: null,
        kind: 'commissions',
        headerRow: null,
        headerRows: 0,
        columns: [
          column(0, 'number', 'policy.number'),
          column(1, 'name', 'client.name'),
          column(2, 'period', 'commission.periodFrom', { dateOrder: 'ddmmyyyy' }),
          column(3, 'amount', 'commission.amount', { decimal: '.', impliedDecimals: 2 }),
          column(4, 'sign', 'commission.sign'),
        ],
      },
    ],
    carrier: 'Ruler Leven',
    currency: 'EUR',
    country: 'NL',
  };
  const text =
    'HRuler Leven 30062025\nD004711Müller, Eva 0106202500001250+\nD004712Vos, An     0206202500000320-\nT00000930\n';
  const { rows, summary } = await readWhole(iconv.encode(text, 'latin1'), 'fixed.txt', { recipe });
  expect(
    rows.map((row) => [row.policy?.number, row.client?.name, row.commission?.periodFrom, row.commission?.amount]),
  ).toEqual([
    ['004711', 'Eva Müller', '2025-06-01', 1250],
    ['004712', 'An Vos', '2025-06-02', -320],
  ]);
  expect(summary.ignored).toMatchObject({ title: 1, footer: 1 });
  expect(summary.controlTotals).toEqual([{ field: 'commission', sheet: null, row: 4, stated: 930, found: 930 }]);
});

test('every record is a row, a header or ignored, whatever the table', async () => {
  const row = fc.tuple(
    fc.stringMatching(/^[A-Z]\d{1,6}$/),
    fc.constantFrom('Ann Lee', 'Müller, Eva', 'Total', '', 'Acme Ltd'),
    fc.constantFrom('1.00', '(2.50)', '3.1', '', '1.234,56', '7', '8.10', 'x'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(row, { minLength: 0, maxLength: 60 })
        .filter((rows) => rows.filter(([, , amount]) => amount === 'x').length < rows.length / 4),
      fc.constantFrom(';', '\t', '|'),
      fc.constantFrom('utf-8', 'utf-16le', 'windows-1252'),
      async (rows, delimiter, encoding) => {
        const lines = [['Policy number', 'Insured', 'Commission'], ...rows].map((cells) => cells.join(delimiter));
        const { all, summary } = await readWhole(
          iconv.encode(`${lines.join('\r\n')}\r\n`, encoding, { addBOM: encoding === 'utf-16le' }),
        );
        const { title, subtotal, repeatedHeader, footer, blank } = summary.ignored;
        expect(summary.records).toBe(rows.length + 1);
        expect(summary.rows + title + subtotal + repeatedHeader + footer + blank + 1).toBe(summary.records);
        expect(all).toHaveLength(rows.length);
        expect(all.map((record) => record.index)).toEqual(all.map((record) => record.index).toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 60 },
  );
});

test('a file that changes or vanishes between looking and reading is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  try {
    const path = join(folder, 'list.csv');
    writeFileSync(path, 'Policy Number,Client,Premium\nP1,Jan,1.00\n');
    const looked = await inspectFile(path, 'list.csv', { country: 'NL', currency: 'EUR' });
    expect(looked.ok).toBe(true);
    if (looked.ok) {
      appendFileSync(path, 'P2,Piet,2.00\n');
      const read = () => readRows(path, looked.value.reading, looked.value, { row: () => {} });
      await expect(read()).rejects.toMatchObject({ code: 'file-changed' });
      rmSync(path);
      await expect(read()).rejects.toBeInstanceOf(Refusal);
      expect(await inspectFile(path, 'list.csv', { country: 'NL', currency: 'EUR' })).toMatchObject({
        ok: false,
        error: { code: 'file-missing' },
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
