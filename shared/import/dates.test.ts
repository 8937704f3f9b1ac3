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

const LANGUAGES = ['en-US', 'en-GB', 'zh-CN', 'nl', 'de', 'de-AT', 'fr', 'fr-CA', 'es', 'es-MX', 'pt', 'pt-BR', 'it'];

test.each(LANGUAGES)(
  'every month as %s writes it, short and long, with and without the day of the week',
  (language) => {
    const forms: readonly Intl.DateTimeFormatOptions[] = (['short', 'long'] as const).flatMap((month) => [
      { day: 'numeric', month, year: 'numeric' },
      { day: '2-digit', month, year: '2-digit' },
      { weekday: 'long', day: 'numeric', month, year: 'numeric' },
      { month, year: 'numeric' },
    ]);
    for (const [month, form] of Array.from({ length: 12 }, (_, at) => at + 1).flatMap((at) =>
      forms.map((one) => [at, one] as const),
    )) {
      const text = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(
        Date.UTC(2026, month - 1, 17),
      );
      const day = `2026-${String(month).padStart(2, '0')}-${form.day === undefined ? '01' : '17'}`;
      expect([text, readDate(text, { order: 'dmy', pivot: 60 })]).toEqual([text, day]);
    }
  },
);

test.each([
  ['1er janv. 2024', '2024-01-01'],
  ['1° gennaio 2025', '2025-01-01'],
  ['1º de enero de 2025', '2025-01-01'],
  ['12-févr-25', '2025-02-12'],
  ['15/mar/2026', '2026-03-15'],
  ['2026-Mar-03', '2026-03-03'],
  ['二〇二六年三月三日', '2026-03-03'],
  ['二〇二五年十二月三十一日', '2025-12-31'],
  ['Q2 2026', '2026-04-01'],
  ['4. Quartal 2025', '2025-10-01'],
  ['2026年第3季度', '2026-07-01'],
])('%s', (text, day) => {
  expect(readDate(text, { order: 'dmy', pivot: 60 })).toBe(day);
});

test('an end that never comes is no date and no mistake', () => {
  for (const text of [
    '终身',
    'Whole Life',
    'lebenslang',
    'levenslang',
    'Unbefristet',
    'viagère',
    'Indefinida',
    'TBA',
  ]) {
    expect([text, isNoDate(text)]).toEqual([text, true]);
  }
  expect(isNoDate('gestern')).toBe(false);
});
