import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeRuler } from '../../../shared/import/propose-ruler.ts';
import type { ColumnReading, Reading } from '../../../shared/import/reading.ts';
import { inspectFile } from '../read.ts';
import { readWhole, refusalOf } from '../reading-fixture.ts';

const HINTS = { country: 'NL', currency: 'EUR' };

function column(index: number, field: ColumnReading['field'], more: Partial<ColumnReading> = {}): ColumnReading {
  return { index, header: '', field, confidence: 1, reason: 'chosen by hand', ...more };
}

function recipe(columns: readonly ColumnReading[], more: Partial<Reading>): Reading {
  return {
    version: 1,
    format: 'fixed',
    kind: 'commissions',
    encoding: 'utf-8',
    delimiter: null,
    tables: [{ sheet: null, kind: 'commissions', headerRow: null, headerRows: 0, columns }],
    carrier: null,
    currency: 'EUR',
    country: 'NL',
    ...more,
  };
}

const LISTED = [
  'COMMISSION LIST JANUARY 2027',
  '',
  'Policy no   Client name               Date        Commission',
  ...Array.from({ length: 30 }, (_, at) => {
    const name = ['Berg, J. van der', 'De Vries BV', 'A. Smit'][at % 3] ?? '';
    return `PZ-${String(4000 + at).padEnd(9)}${name.padEnd(26)}2027-01-${String((at % 27) + 1).padStart(2, '0')}${(at * 7.5 - 20).toFixed(2).padStart(12)}`;
  }),
];

test('a list in columns of blanks is refused with the boundaries it seems to have, and read once they are a recipe', async () => {
  const bytes = Buffer.from(`${LISTED.join('\n')}\n`);
  const looked = await inspectFile(bytes, 'list.txt', HINTS);
  expect(looked).toMatchObject({ ok: false, error: { code: 'needs-recipe' } });
  const details = looked.ok
    ? null
    : (looked.error.details as { boundaries: unknown; inspection: { reading: Reading } });
  expect(details?.boundaries).toEqual([
    { start: 1, length: 12 },
    { start: 13, length: 26 },
    { start: 39, length: 10 },
    { start: 49, length: 12 },
  ]);
  const proposed = details?.inspection.reading;
  expect(proposed?.tables[0]?.columns.map(({ field }) => field)).toEqual([
    'policy.number',
    'client.name',
    'commission.periodFrom',
    'commission.amount',
  ]);
  const { rows, summary } = await readWhole(bytes, 'list.txt', {
    ...(proposed === undefined ? {} : { recipe: proposed }),
  });
  expect(rows).toHaveLength(30);
  expect(rows[1]).toMatchObject({
    policy: { number: 'PZ-4001' },
    commission: { amount: -1250, periodFrom: '2027-01-02' },
  });
  expect(summary.ignored).toMatchObject({ title: 1, blank: 1 });
});

const BATCH = recipe(
  [
    column(0, 'client.number'),
    column(1, 'client.name'),
    column(2, 'policy.number'),
    column(3, 'commission.amount', { impliedDecimals: 2 }),
    column(4, 'commission.periodFrom', { dateOrder: 'ymd' }),
  ],
  {
    ruler: [
      { start: 3, length: 5, record: 'client' },
      { start: 8, length: 12, record: 'client' },
      { start: 3, length: 8, record: 'line' },
      { start: 11, length: 9, record: 'line', sign: { start: 20, length: 1 } },
      { start: 21, length: 8, record: 'line' },
    ],
    records: {
      start: 1,
      types: [
        { name: 'head', values: ['00'], role: 'header' },
        { name: 'client', values: ['10'], role: 'carry' },
        { name: 'line', values: ['20', '21'], role: 'data' },
        {
          name: 'foot',
          values: ['99'],
          role: 'trailer',
          controls: [
            { field: 'records', start: 3, length: 6 },
            { field: 'commission', start: 9, length: 11, sign: { start: 20, length: 1 } },
          ],
        },
      ],
    },
  },
);
const MIXED = [
  '00NORDSTAR 20270131',
  '1000001Jan de Vries',
  '20PZ-00001000012345+20270101',
  '21PZ-00002000003345-20270115',
  '1000002Anna Smit   ',
  '20PZ-00003000000100 20270120',
  '77SOMETHING ELSE',
  '9900000300000009100+',
  '00NORDSTAR 20270228',
  '1000003Piet Bakker ',
  '20PZ-00004000000500+20270201',
  '9900000200000000500+',
];

test.each([['\n'], ['\r\n'], ['\r']])(
  'several types of line: carried fields, signs, control totals of each run (%j)',
  async (end) => {
    const { rows, summary } = await readWhole({ text: MIXED.join(end) + end }, 'batch.dat', { recipe: BATCH });
    expect(
      rows.map(({ client, policy, commission }) => [
        client?.name,
        policy?.number,
        commission?.amount,
        commission?.periodFrom,
      ]),
    ).toEqual([
      ['Jan de Vries', 'PZ-00001', 12345, '2027-01-01'],
      ['Jan de Vries', 'PZ-00002', -3345, '2027-01-15'],
      ['Anna Smit', 'PZ-00003', 100, '2027-01-20'],
      ['Piet Bakker', 'PZ-00004', 500, '2027-02-01'],
    ]);
    expect(summary.controlTotals.map(({ field, row, stated, found }) => [field, row, stated, found])).toEqual([
      ['records', 8, 3, 3],
      ['commission', 8, 9100, 9100],
      // One line of data and one that carries are two records.
      ['records', 12, 2, 2],
      ['commission', 12, 500, 500],
    ]);
    expect(summary.warnings).toEqual([expect.objectContaining({ code: 'unknown-records', details: { count: 1 } })]);
    expect(summary.records).toBe(summary.rows + summary.ignored.title + summary.ignored.footer);
  },
);

test('records without line ends are cut by their length; digits that carry their sign are read', async () => {
  const packed = recipe([column(0, 'policy.number'), column(1, 'commission.amount', { impliedDecimals: 2 })], {
    ruler: [
      { start: 1, length: 6 },
      { start: 7, length: 6, zoned: true },
    ],
    recordLength: 12,
  });
  const { rows } = await readWhole({ text: 'PÄ-00100123DPZ-00200123MPZ-00300001}' }, 'packed.dat', { recipe: packed });
  expect(
    rows.map(({ policy, commission, offset, length }) => [policy?.number, commission?.amount, offset, length]),
  ).toEqual([
    ['PÄ-001', 1234, 0, 13],
    ['PZ-002', -1234, 13, 12],
    ['PZ-003', -10, 25, 12],
  ]);
});

test('a file that is laid out otherwise than its recipe is refused as drift, with the places', async () => {
  const shifted = MIXED.map((line) => (line.startsWith('2') ? `${line.slice(0, 10)}  ${line.slice(10)}` : line));
  expect(await refusalOf({ text: shifted.join('\n') }, 'batch.dat', { recipe: BATCH })).toMatchObject({
    code: 'layout-drift',
    message: expect.stringContaining('21–28'),
  });
  expect(await refusalOf({ text: 'nothing of that kind\n' }, 'batch.dat', { recipe: BATCH })).toMatchObject({
    code: 'layout-drift',
  });
});

test('prose has no columns', () => {
  const prose = 'This is a letter of several lines, which says a few things about a policy and ends soon after.';
  expect(proposeRuler(Array.from({ length: 12 }, (_, at) => prose.slice(at * 3)))).toBeNull();
});

test('whatever stands in generated columns, the boundaries proposed part none of it', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
  const figure = fc.integer({ min: 1, max: 999_999 }).map((value) => (value / 100).toFixed(2));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, figure, figure), { minLength: 40, maxLength: 80 }), (rows) => {
      const lines = rows.map(([a, b, c, d]) => `${a.padEnd(13)}${b.padEnd(13)}${c.padStart(9)}${d.padStart(12)}`);
      const ruler = proposeRuler(lines);
      const cut = lines.map((line) =>
        (ruler ?? []).map(({ start, length }) => line.slice(start - 1, start - 1 + length).trim()),
      );
      expect(cut).toEqual(rows);
    }),
    { numRuns: 50 },
  );
});

test('strokes under the headers draw the columns, sums under their own strokes count for none', async () => {
  const text = `ATLANTIC FIDELITY LIFE                      COMMISSION REGISTER                    PAGE   1
RUN DATE 03/31/2026

POLICY NO   INSURED NAME             EFF DATE      PREMIUM   RATE     COMMISSION
----------  -----------------------  ----------  ---------  -----  -------------
0001234567  SMITH JOHN A             01/15/2026   1,205.00  10.00         120.50
0001234568  DE LA CRUZ MARIA         02/28/2026     450.00  10.00          45.00-
0001234569  WU LI                    03/01/2026      10.00  10.00           1.00
                                                 ---------         -------------
TOTALS                                           1,665.00                  76.50
`;
  const starts = (proposeRuler(text.split('\n')) ?? []).map(({ start }) => start);
  expect(starts).toEqual([1, 13, 38, 50, 61, 68]);
  // The ruler is still a person's to confirm; what it comes to is told.
  const looked = await inspectFile(Buffer.from(text), 'register.txt', { country: 'US', currency: 'USD' });
  expect(looked).toMatchObject({ ok: false, error: { code: 'needs-recipe' } });
});
