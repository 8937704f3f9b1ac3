import { expect, test } from 'vitest';
import { readWhole, refusalOf } from '../../reading-fixture.ts';
import { pdfOf, tableOf } from './pdf-fixture.ts';

const COLUMNS = [{ x: 40 }, { x: 120 }, { x: 270 }, { x: 340 }, { x: 470, right: true }, { x: 550, right: true }];
const HEADER = ['Policy number', 'Client name', 'Period', 'Kind', 'Premium', 'Commission'];
const names = ['Berg, J. van der', 'De Vries BV', 'A. Smit', 'Mr & Mrs Jones', 'Janssen-Okonkwo, Wilhelmina'];
const line = (at: number) => [
  `00-123.${400 + at}`,
  names[at % names.length] ?? '',
  `01-0${(at % 9) + 1}-2027`,
  at % 7 === 3 ? 'Chargeback' : 'Renewal',
  `${100 + at}.00`,
  at % 7 === 3 ? `-${10 + at}.50` : `${10 + at}.50`,
];
const foot = (page: number) => [
  { x: 40, y: 40, text: 'Nordstar Insurance plc' },
  { x: 270, y: 40, text: 'Registered 12345' },
  { x: 500, y: 40, text: `Page ${page} of 2` },
];

test('a statement over two pages is one table, with its total, its footers and where each line stands', async () => {
  const first = Array.from({ length: 40 }, (_, at) => line(at));
  const second = Array.from({ length: 12 }, (_, at) => line(40 + at));
  const sum = [...first, ...second].reduce((all, cells) => all + Math.round(Number(cells[5]) * 100), 0);
  const bytes = pdfOf([
    [
      { x: 40, y: 800, text: 'Nordstar Insurance: commission statement January 2027', size: 14 },
      { x: 40, y: 780, text: 'Agency 4711' },
      ...tableOf(COLUMNS, [HEADER, ...first], 750),
      ...foot(1),
    ],
    [...tableOf(COLUMNS, [HEADER, ...second, ['Total', '', '', '', '', (sum / 100).toFixed(2)]], 800), ...foot(2)],
  ]);
  const { rows, summary, inspection } = await readWhole(bytes, 'statement.pdf');
  expect(inspection.reading.format).toBe('pdf');
  expect(inspection.reading.tables[0]?.columns.map(({ field }) => field)).toEqual([
    'policy.number',
    'client.name',
    'commission.periodFrom',
    'commission.kind',
    'commission.premium',
    'commission.amount',
  ]);
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rows.map(({ policy, commission }) => [policy?.number, commission?.amount])).toEqual(
    [...first, ...second].map((cells) => [cells[0], Math.round(Number(cells[5]) * 100)]),
  );
  expect(rows[4]?.client?.rawName).toBe('Janssen-Okonkwo, Wilhelmina');
  expect(rows[3]?.commission?.kind).toBe('chargeback');
  expect(summary.totals.commission).toBe(sum);
  expect(summary.ignored).toEqual({ title: 2, subtotal: 1, repeatedHeader: 1, footer: 2, blank: 0 });
  expect(summary.controlTotals).toEqual([expect.objectContaining({ stated: sum, found: sum, sheet: 'page 2' })]);
  expect(rows[0]).toMatchObject({ sheet: 'page 1', row: 4 });
  expect(rows[40]).toMatchObject({ sheet: 'page 2' });
});

test('what is in a PDF by its bytes is read as one, whatever its name says', async () => {
  const bytes = pdfOf([tableOf(COLUMNS, [HEADER, line(1), line(2), line(3)], 700)]);
  const { rows } = await readWhole(bytes, 'statement.csv');
  expect(rows).toHaveLength(3);
});

test('names that run over two lines, and lines of sections, make no rows of their own', async () => {
  const bytes = pdfOf([
    [
      ...tableOf(COLUMNS, [HEADER, line(1), line(2)], 700, 24),
      { x: 120, y: 700 - 34, text: 'and daughters' },
      { x: 40, y: 700 - 72, text: 'Polderzeker verzekeringen' },
      ...tableOf(COLUMNS, [line(3), line(4)], 700 - 96, 24),
    ],
  ]);
  const { rows } = await readWhole(bytes, 'statement.pdf');
  expect(rows.map(({ client }) => client?.rawName)).toEqual([
    'De Vries BV and daughters',
    'A. Smit',
    'Mr & Mrs Jones',
    'Janssen-Okonkwo, Wilhelmina',
  ]);
  expect(rows.map(({ policy }) => policy?.carrier)).toEqual([
    undefined,
    undefined,
    'Polderzeker verzekeringen',
    'Polderzeker verzekeringen',
  ]);
});

test('two tables of other columns in one file are each read by their own', async () => {
  const claims = [{ x: 40 }, { x: 150 }, { x: 260 }, { x: 420, right: true }];
  const bytes = pdfOf([
    tableOf(COLUMNS, [HEADER, line(1), line(2), line(3)], 780),
    tableOf(
      claims,
      [
        ['Claim number', 'Policy number', 'Date of loss', 'Claim paid'],
        ['S-1', '00-123.401', '14-02-2027', '1,250.00'],
        ['S-2', '00-123.402', '15-02-2027', '80.00'],
      ],
      780,
    ),
  ]);
  const { rows } = await readWhole(bytes, 'statement.pdf');
  expect(rows.map(({ commission, claim }) => [commission?.amount, claim?.number])).toEqual([
    [1150, undefined],
    [1250, undefined],
    [-1350, undefined],
    [undefined, 'S-1'],
    [undefined, 'S-2'],
  ]);
});

test.each([
  ['without text', pdfOf([[]]), 'pdf-scanned', 'scanned'],
  ['with a stamp over a picture', pdfOf([[{ x: 40, y: 40, text: 'Copy' }]]), 'pdf-scanned', 'scanned'],
  ['cut off', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'unsupported-format', 'damaged'],
  [
    'with a password',
    pdfOf([tableOf(COLUMNS, [HEADER, line(1)], 700)], {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
    }),
    'pdf-encrypted',
    'password',
  ],
  [
    'of prose',
    pdfOf([[{ x: 40, y: 700, text: 'Dear Sir, we thank you for your letter and remain yours truly.' }]]),
    'not-a-table',
    'no table',
  ],
] as const)('a PDF %s is refused with a sentence', async (_, bytes, code, words) => {
  const refusal = await refusalOf(bytes, 'statement.pdf');
  expect(refusal).toMatchObject({ code });
  expect(refusal?.message).toContain(words);
});

test('columns parted by no more than a blank are told by the many lines that leave it', async () => {
  const close = [{ x: 40 }, { x: 110 }, { x: 268, right: true }, { x: 305, right: true }, { x: 364, right: true }];
  const rows = Array.from({ length: 14 }, (_, at) => [`P-${1001 + at}`, 'Ann Lee', '1,000.00', '12.00%', '120.00']);
  const bytes = pdfOf([tableOf(close, [['Policy number', 'Client', 'Premium', 'Rate', 'Commission'], ...rows], 780)]);
  const read = await readWhole(bytes, 'statement.pdf');
  expect(read.rows).toHaveLength(14);
  expect(read.rows[0]?.commission).toMatchObject({ premium: 100_000, amount: 12_000 });
});
