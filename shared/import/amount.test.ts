import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalEvidence, readDecimal, toMinor } from './amount.ts';
import { ExactSum } from './exact-sum.ts';

function minorOf(text: string, mark: '.' | ',' = '.'): number | null {
  const decimal = readDecimal(text, mark);
  return decimal === null ? null : toMinor(decimal);
}

test.each([
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1 234,56', 123456],
  ['1\u00a0234,56', 123456],
  ["1'234.56", 123456],
  ['1’234.56', 123456],
  ['(123.45)', -12345],
  ['123.45-', -12345],
  ['-123.45', -12345],
  ['−123,45', -12345],
  ['- $21.59', -2159],
  ['€ 12,50', 1250],
  ['12,50 €', 1250],
  ['EUR 12.50', 1250],
  ['12.50 CR', 1250],
  ['12.50 DR', -1250],
  ['1,890.00 DR', -189000],
  ['１２３．４５', 12345],
  ['1.234.567,89', 123456789],
  ['1,22,62,706', 1226270600],
  ['12,-', 1200],
  ['+7.5', 750],
  ['.5', 50],
  ['0', 0],
  ['1.005', 100500],
  ['2.4E+3', 240000],
  ['12.50CR', 1250],
  ['£1,234.50DR', -123450],
  ['DR 12.50', -1250],
  ['Cr. 12,50', 1250],
  ['12,50S', -1250],
  ['12.50 debit', -1250],
  ['（１２３．４５）', -12345],
  ['－１，２３４．５０', -123450],
  ['1´234.50', 123450],
  ['1.234,-', 123400],
  ['€-12,50', -1250],
  ['12,50-€', -1250],
  ['(1.234,56) EUR', -123456],
  ['人民币12.50', 1250],
])('%s is read', (text, minor) => {
  expect(minorOf(text, text === '1.005' ? ',' : '.')).toBe(minor);
});

test.each(['', 'x', '12.34.5', '1,23,4', 'P-123', '--', '12 apples', '2025-01-01'])('%s is no amount', (text) => {
  expect(minorOf(text)).toBeNull();
});

test('an undecidable figure follows the column', () => {
  expect(decimalEvidence('1.234')).toBe('either');
  expect(minorOf('1.234', ',')).toBe(123400);
  expect(minorOf('1.234', '.')).toBe(123);
  expect(decimalEvidence('1.234,5')).toBe(',');
  expect(decimalEvidence('0.234')).toBe('.');
  expect(decimalEvidence('1234.567')).toBe('.');
  expect(decimalEvidence('1.234.567')).toBe(',');
  expect(decimalEvidence('1234')).toBeNull();
});

test('implied decimals move the point of figures without one', () => {
  const decimal = readDecimal('001250', '.', 2);
  expect(decimal && toMinor(decimal)).toBe(1250);
});

test('every amount survives every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (cents) => {
      const size = Math.abs(cents);
      const whole = String(Math.floor(size / 100));
      const fraction = String(size % 100).padStart(2, '0');
      const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
      const forms = [
        `${whole}.${fraction}`,
        `${whole},${fraction}`,
        `${grouped('.')},${fraction}`,
        `${grouped(',')}.${fraction}`,
        `${grouped(' ')},${fraction}`,
        `${grouped("'")}.${fraction}`,
      ];
      for (const form of forms) {
        const signed =
          cents < 0 ? [`-${form}`, `(${form})`, `${form}-`, `${form} DR`] : [form, `€ ${form}`, `${form} CR`];
        for (const text of signed) {
          expect(minorOf(text)).toBe(cents);
        }
      }
    }),
  );
});

test('sums stay exact below the cent and are rounded once, half away from zero', () => {
  const sum = new ExactSum();
  for (const text of ['0.004', '0.004', '0.004', '0.003']) {
    const decimal = readDecimal(text, '.');
    if (decimal) {
      sum.add(decimal);
    }
  }
  expect(sum.total()).toBe(2);
  const half = new ExactSum();
  half.add({ units: -15, scale: 3, currency: null });
  expect(half.total()).toBe(-2);
});
