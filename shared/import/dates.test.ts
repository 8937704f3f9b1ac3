import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, fromOrdinal } from '../day.ts';
import { dateEvidence, fromSerial, isNoDate, readDate } from './dates.ts';

const dmy = { order: 'dmy', pivot: 60 } as const;
const mdy = { order: 'mdy', pivot: 60 } as const;

test.each([
  ['2025-02-03', '2025-02-03'],
  ['2025/2/3', '2025-02-03'],
  ['03.02.2025', '2025-02-03'],
  ['3-2-25', '2025-02-03'],
  ['3-2-61', '1961-02-03'],
  ['2025年2月3日', '2025-02-03'],
  ['20250203', '2025-02-03'],
  ['2019-04-11T00:00:00', '2019-04-11'],
  ['03/02/2025 14:30', '2025-02-03'],
  ['3 februari 2025', '2025-02-03'],
  ['3. März 2025', '2025-03-03'],
  ['Feb 3, 2025', '2025-02-03'],
  ['3 de febrero de 2025', '2025-02-03'],
  ['1er août 2025', '2025-08-01'],
  ['2025-06', '2025-06-01'],
  ['06/2025', '2025-06-01'],
  ['Juni 2025', '2025-06-01'],
  ['01.05.2025 - 31.05.2025', '2025-05-01'],
  ['45658', '2025-01-01'],
  ['１３／２／２０２５', '2025-02-13'],
  ['２０２５年６月１日', '2025-06-01'],
  ['民國114年6月1日', '2025-06-01'],
  ['20250601120000', '2025-06-01'],
  ['2025 06 01', '2025-06-01'],
  ['Mon, 2 Jun 2025', '2025-06-02'],
  ['lundi 2 juin 2025', '2025-06-02'],
  ['Jan-25', '2025-01-01'],
  ['01-JAN-2025', '2025-01-01'],
])('%s is read', (text, date) => {
  expect(readDate(text, dmy)).toBe(date);
});

test.each(['31-02-2025', '00-13-2026', '2025-13-01', '99/99/99', 'soon', '12', '1/2/3', '1/'.repeat(1e6)])(
  '%s is no date',
  (text) => {
    expect(readDate(text, dmy)).toBeNull();
  },
);

test('what the text leaves open, the column decides', () => {
  expect(dateEvidence('03/04/2025')).toBe('either');
  expect(dateEvidence('13/04/2025')).toBe('dmy');
  expect(dateEvidence('04/13/2025')).toBe('mdy');
  expect(dateEvidence('04/04/2025')).toBeNull();
  expect(dateEvidence('03.04.2025')).toBe('dmy');
  expect(dateEvidence('03042025')).toBe('ddmmyyyy');
  expect(readDate('03/04/2025', dmy)).toBe('2025-04-03');
  expect(readDate('03/04/2025', mdy)).toBe('2025-03-04');
  expect(readDate('03042025', { order: 'ddmmyyyy', pivot: 60 })).toBe('2025-04-03');
});

test('serials count from 1900 with the day that never was, or from 1904', () => {
  expect(fromSerial(1, false)).toBe('1900-01-01');
  expect(fromSerial(59, false)).toBe('1900-02-28');
  expect(fromSerial(60, false)).toBeNull();
  expect(fromSerial(61, false)).toBe('1900-03-01');
  expect(fromSerial(43566, false)).toBe('2019-04-11');
  expect(fromSerial(0, true)).toBe('1904-01-01');
  expect(fromSerial(42104, true)).toBe('2019-04-11');
});

test('empty forms are no dates', () => {
  for (const text of ['', '00000000', '00.00.0000', '31.12.9999', '9999-12-31']) {
    expect(isNoDate(text)).toBe(true);
  }
  expect(isNoDate('2025-01-01')).toBe(false);
});

test('every day survives every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 70_000 }), (ordinal) => {
      const date = fromOrdinal(ordinal);
      const [year = '', month = '', dayOfMonth = ''] = date.split('-');
      expect(readDate(date, dmy)).toBe(date);
      expect(readDate(`${dayOfMonth}/${month}/${year}`, dmy)).toBe(date);
      expect(readDate(`${month}/${dayOfMonth}/${year}`, mdy)).toBe(date);
      expect(readDate(`${Number(dayOfMonth)}.${Number(month)}.${year}`, dmy)).toBe(date);
      expect(readDate(`${year}年${Number(month)}月${Number(dayOfMonth)}日`, mdy)).toBe(date);
      expect(readDate(`${year}${month}${dayOfMonth}`, { order: 'ymd', pivot: 60 })).toBe(date);
      expect(readDate(`${dayOfMonth}${month}${year}`, { order: 'ddmmyyyy', pivot: 60 })).toBe(date);
    }),
  );
  expect(day('2024-02-29')).toBe(readDate('29-02-24', dmy));
});
