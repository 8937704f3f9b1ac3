import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { ReadRow } from '../../../../shared/import/types.ts';
import { readRows } from '../../read.ts';
import { readWhole } from '../../reading-fixture.ts';
import { gdvPart } from './trace-gdv.ts';

type Part = readonly [start: number, text: string];

function record(...parts: readonly Part[]): string {
  let line = ' '.repeat(256);
  for (const [start, text] of parts) {
    line = line.slice(0, start - 1) + text + line.slice(start - 1 + text.length);
  }
  return line;
}

const header = record(
  [1, '000109999Muster Versicherung AG'],
  [40, 'Makler Müller'],
  [70, '0101202530062025'],
  [256, '1'],
);
const contract = (kind: string, number: string): Part => [1, `${kind}09999 040${number.padEnd(17)}01AGENT`];
const client = record(
  contract('0100', 'V-1'),
  [43, '1'],
  [44, 'Schäfer'],
  [104, 'Jürgen'],
  [157, '01067'],
  [163, 'Köln'],
  [188, 'Ring 1'],
  [226, '03021970'],
  [237, '01'],
  [255, '1'],
  [256, '1'],
);
const payer = record(contract('0100', 'V-1'), [43, '2'], [44, 'Andere'], [237, '02'], [256, '1']);
const reach = record(contract('0100', 'V-1'), [60, '4711'], [157, '10'], [159, '+49 221 12345'], [256, '2']);
const policy = record(
  contract('0200', 'V-1'),
  [44, '010120240000000001012026'],
  [68, '81'],
  [113, 'EUR000000001250'],
  [256, '1'],
);
const product = record(contract('0200', 'V-1'), [114, 'Haftpflicht Plus'], [256, '2']);
const booking = (sum: string, sign: string, kind: string) =>
  record(
    contract('0400', 'V-1'),
    [44, kind],
    [54, '01032025'],
    [107, 'EUR'],
    [110, '00000010000+'],
    [151, `${sum}${sign}`],
    [256, '1'],
  );
const claim = record(
  contract('0500', 'V-1'),
  [43, 'S-77'],
  [66, '1'],
  [102, '1505202520052025'],
  [140, '0000000050000+'],
  [184, '0'],
);
const claimAgain = record(
  contract('0500', 'V-1'),
  [43, 'S-77'],
  [66, '1'],
  [102, '1505202520052025'],
  [140, '0000000002500-'],
  [184, '1'],
);
const trailer = record(
  [1, '99990000000009'],
  [25, '000000000001250'],
  [55, '00000000001000+'],
  [70, '00000000047500+'],
);

const LINES = [
  header,
  reach,
  client,
  payer,
  product,
  policy,
  booking('00000001500', '+', '10'),
  booking('00000000500', '-', '30'),
  claim,
  claimAgain,
  record(contract('0820', 'V-1')),
  trailer,
];

test.each([
  ['\r\n', 'windows-1252'],
  ['\n', 'utf-8'],
  ['', 'windows-1252'],
  ['', 'utf-8'],
  ['\r', 'windows-1252'],
  ['\r\n', 'cp850'],
  ['\n', 'macintosh'],
] as const)('lines ended by %j in %s', async (end, encoding) => {
  const { rows, summary, inspection } = await readWhole(iconv.encode(LINES.join(end) + end, encoding), 'bestand.gdv');
  expect(inspection).toMatchObject({
    carrier: 'Muster Versicherung AG',
    statementDate: '2025-06-30',
    reading: { format: 'gdv', encoding },
  });
  expect(summary).toMatchObject({
    records: 12,
    rows: 10,
    totals: { commission: 1000, premium: 1250 },
    latestDate: '2025-05-15',
  });
  expect(rows.map((row) => row.keptOnly ?? false)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
  const person = {
    name: 'Jürgen Schäfer',
    familyName: 'Schäfer',
    birthDate: '1970-02-03',
    phone: '+49 221 12345',
    identifiers: { broker: '4711' },
    postcode: '01067',
  };
  expect(rows[1]?.client).toMatchObject(person);
  expect(rows[4]).toMatchObject({
    client: person,
    policy: {
      number: 'V-1',
      line: 'liability',
      product: 'Haftpflicht Plus',
      status: 'in-force',
      start: '2024-01-01',
      renewal: '2026-01-01',
      premium: 1250,
      paymentsPerYear: 12,
    },
  });
  expect(rows[5]?.commission).toMatchObject({
    amount: 1500,
    kind: 'first-year',
    periodFrom: '2025-03-01',
    premium: 10000,
  });
  expect(rows[6]?.commission).toMatchObject({ amount: -500, kind: 'chargeback' });
  expect(rows[7]?.claim).toEqual({
    number: 'S-77',
    lossDate: '2025-05-15',
    reportedOn: '2025-05-20',
    paid: 47500,
    status: 'settled',
  });
  expect(summary.controlTotals.map(({ field, stated, found }) => [field, stated, found])).toEqual([
    ['premium', 1250, 1250],
    ['commission', 1000, 1000],
    ['claims', 47500, 47500],
    ['records', 9, 10],
  ]);
});

test('byte ranges lead back to each record', async () => {
  const bytes = iconv.encode(LINES.join('\r\n'), 'utf-8');
  const { rows } = await readWhole(bytes, 'bestand.gdv');
  const row = rows[5];
  const text = bytes.subarray(row?.offset ?? 0, (row?.offset ?? 0) + (row?.length ?? 0)).toString();
  expect(gdvPart(text, ['commission.amount'])).toEqual({ column: '151–162', raw: '00000001500+' });
});

test('a record of another length is rejected, the rest is read', async () => {
  const { rows } = await readWhole(
    { text: [header, client, `${policy}  too long`, product, trailer].join('\n') },
    'bestand.gdv',
  );
  expect(rows.map((row) => row.problems.map((problem) => problem.code))).toEqual([[], ['record-length'], []]);
});

test('parts that are not numbered are known by what they hold', async () => {
  const blank = (line: string) => `${line.slice(0, 255)} `;
  const lines = [blank(header), blank(client), blank(reach), blank(policy), blank(product), trailer];
  const { rows } = await readWhole({ text: lines.join('\n') }, 'bestand.gdv');
  expect(rows[0]?.client).toMatchObject({
    name: 'Jürgen Schäfer',
    phone: '+49 221 12345',
    identifiers: { broker: '4711' },
  });
  expect(rows[2]?.policy).toMatchObject({ number: 'V-1', product: 'Haftpflicht Plus', premium: 1250 });
  expect(rows.map((row) => row.keptOnly ?? false)).toEqual([false, true, false, true]);
});

const detail = (rate: string) => record(contract('0410', 'V-1'), [87, `00000010000+${rate}00000001500+1`]);

test('the rate of a booking is the one its details name, where they name one', async () => {
  const plus = booking('00000001500', '+', '10');
  const { rows } = await readWhole(
    { text: [header, plus, detail('01500'), detail('01500'), plus, detail('01500'), detail('02000'), plus].join('\n') },
    'bestand.gdv',
  );
  expect(
    rows.filter(({ commission }) => commission !== undefined).map(({ commission }) => commission?.ratePpm),
  ).toEqual([150_000, undefined, undefined]);
});

const declaration = (number: string) =>
  record(
    [1, `045009999 190${number.padEnd(17)}01AGENT`],
    [52, '0103202531032025'],
    [70, '00000100000+'],
    [138, '00000001200+'],
    [168, '00000000300-'],
  );

test('a declaration of transport earns what it says, where no booking says it already', async () => {
  const { rows, summary } = await readWhole(
    { text: [header, declaration('T-1'), declaration('V-1'), booking('00000001500', '+', '10')].join('\n') },
    'bestand.gdv',
  );
  expect(rows.map(({ commission }) => commission?.amount)).toEqual([900, undefined, 1500]);
  expect(rows[0]?.commission).toMatchObject({ periodFrom: '2025-03-01', premium: 100_000 });
  expect(summary.totals.commission).toBe(2400);
});

test('record types of the sender’s own are kept and named; published ones of any release are only kept', async () => {
  const text = [
    header,
    policy,
    record(contract('0820', 'V-1')),
    record(contract('0210', 'V-1')),
    record(contract('0300', 'V-1')),
  ];
  const { rows, summary } = await readWhole({ text: text.join('\n') }, 'bestand.gdv');
  expect(rows.filter((row) => row.keptOnly)).toHaveLength(3);
  expect(summary.warnings).toMatchObject([{ code: 'gdv-own-records', details: { kinds: '0820 (1)' } }]);
});

test('packages of several carriers stay apart, each with its own control totals', async () => {
  const other = header.replace('Muster Versicherung AG', 'Zweite Versicherung AG');
  const ending = (premium: string, count: string) => record([1, `9999${count}`], [25, premium]);
  const { rows, summary, inspection } = await readWhole(
    {
      text: [
        header,
        policy,
        ending('000000000001250', '0000000001'),
        other,
        policy,
        policy,
        ending('000000000009999', '0000000002'),
      ].join('\n'),
    },
    'bestand.gdv',
  );
  expect(inspection.carrier).toBeNull();
  expect(rows.map(({ policy: own }) => own?.carrier)).toEqual([
    'Muster Versicherung AG',
    'Zweite Versicherung AG',
    undefined,
  ]);
  expect(summary.controlTotals.map(({ field, stated, found }) => [field, stated, found])).toEqual([
    ['premium', 1250, 1250],
    ['records', 1, 1],
    ['premium', 9999, 2500],
    ['records', 2, 2],
  ]);
});

test('blanks behind the 256th character are the sender’s', async () => {
  const { rows } = await readWhole({ text: [header, client, `${policy}   `, trailer].join('\n') }, 'bestand.gdv');
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('amounts in another currency than the book’s are rejected without a rate, and exchanged with one', async () => {
  const bytes = Buffer.from(LINES.join('\n'));
  const { inspection, rows } = await readWhole(bytes, 'list.gdv', { currency: 'USD' });
  const rejected = rows.flatMap(({ row, problems }) => problems.map(({ column, code }) => [row, column, code]));
  expect(rejected).toEqual([
    [6, '113–115', 'currency'],
    [7, '107–109', 'currency'],
    [8, '107–109', 'currency'],
  ]);
  const exchanged: ReadRow[] = [];
  const reading = { ...inspection.reading, rates: { EUR: '1.5' } };
  const summary = await readRows(bytes, reading, inspection, { row: (row) => exchanged.push(row) });
  const told = exchanged.flatMap((row) => (row.type === 'row' ? [row] : []));
  expect(told.every(({ problems }) => problems.length === 0)).toBe(true);
  expect(told.find(({ row }) => row === 6)?.policy?.premium).toBe(1875);
  expect(told.flatMap(({ commission }) => commission?.amount ?? [])).toEqual([2250, -750]);
  // Totals are those of the file, which states them in its own currency.
  expect(summary.totals).toMatchObject({ commission: 1000, premium: 1250 });
});
