import { expect, test } from 'vitest';
import type { ColumnReading, Reading } from './reading.ts';
import { type Meaning, sampleValues } from './sample-values.ts';

const READING = { currency: 'EUR', country: 'NL', tables: [], kind: 'policies' } as unknown as Reading;

function meanings(
  column: Partial<ColumnReading>,
  texts: readonly string[],
  reading: Partial<Reading> = {},
): readonly Meaning[] {
  const rows = texts.map((text, at) => ({ row: at + 2, cells: [text] }));
  const whole = { index: 0, header: 'A', field: null, confidence: 1, reason: '', ...column } as ColumnReading;
  return sampleValues(whole, { ...READING, ...reading }, rows, 4).map(({ meaning }) => meaning);
}

test('dates, amounts, names and words are shown as they are read', () => {
  expect(meanings({ field: 'policy.renewal', dateOrder: 'dmy' }, ['03-04-2027', '31-02-2027', ''])).toMatchObject([
    { as: 'day', day: '2027-04-03' },
    { as: 'bad', code: 'date' },
  ]);
  expect(meanings({ field: 'policy.premium', decimal: ',' }, ['1.234,56', '(12,00)', 'x'])).toMatchObject([
    { as: 'money', minor: 123456 },
    { as: 'money', minor: -1200 },
    { as: 'bad', code: 'amount' },
  ]);
  expect(meanings({ field: 'client.name' }, ['BERG, JAN VAN DEN', 'Bakkerij Jansen BV'])).toMatchObject([
    { as: 'name', organisation: false },
    { as: 'name', organisation: true, family: 'Bakkerij Jansen BV', given: '' },
  ]);
  expect(meanings({ field: 'policy.status' }, ['Lapsed', 'zzz'])).toMatchObject([
    { as: 'word', field: 'status', word: 'lapsed' },
    { as: 'unknown' },
  ]);
  expect(meanings({ field: null }, ['what it says'])).toEqual([{ as: 'text', text: 'what it says' }]);
});

test('another reading of the same cells reads them otherwise', () => {
  const cells = ['03-04-2027'];
  expect(meanings({ field: 'policy.start', dateOrder: 'mdy' }, cells)).toMatchObject([{ day: '2027-03-04' }]);
  expect(meanings({ field: 'policy.number' }, cells)).toMatchObject([{ as: 'text', text: '03-04-2027' }]);
  const dollars = { field: 'policy.premium', currency: 'USD', decimal: '.' } as const;
  expect(meanings(dollars, ['100.00'])).toMatchObject([{ as: 'bad', code: 'currency' }]);
  expect(meanings(dollars, ['100.00'], { rates: { USD: '0.9' } })).toEqual([{ as: 'money', minor: 9000 }]);
  expect(meanings({ field: 'policy.status', values: { zzz: 'in-force' } }, ['zzz'])).toMatchObject([
    { as: 'word', word: 'in-force' },
  ]);
});

test('one that would be rejected is shown though it stands further down', () => {
  const rows = ['1.00', '2.00', '3.00', '4.00', '5.00', 'six'].map((text, at) => ({ row: at + 2, cells: [text] }));
  const column = { index: 0, header: 'A', field: 'policy.premium', decimal: '.' } as unknown as ColumnReading;
  expect(sampleValues(column, READING, rows, 4).map(({ row }) => row)).toEqual([2, 3, 4, 7]);
});
