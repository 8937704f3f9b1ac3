import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideHalfAway, formatMoney, minor, sumMinor, toDecimal } from './money.ts';

const amount = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

test('only whole, safe numbers are money', () => {
  expect(() => minor(0.5)).toThrow(RangeError);
  expect(() => minor(2 ** 53)).toThrow(RangeError);
  expect(Object.is(minor(-0), 0)).toBe(true);
});

test('a sum that leaves the safe range is an error, not a rounded figure', () => {
  expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  fc.assert(
    fc.property(fc.array(amount), (amounts) => {
      expect(BigInt(sumMinor(amounts))).toBe(amounts.reduce((sum, one) => sum + BigInt(one), 0n));
    }),
  );
});

test('division rounds half away from zero, as exact arithmetic does', () => {
  expect([divideHalfAway(5, 2), divideHalfAway(-5, 2), divideHalfAway(4, 3), divideHalfAway(-4, 3)]).toEqual([
    3, -3, 1, -1,
  ]);
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
      const twice = (BigInt(Math.abs(numerator)) * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n);
      expect(BigInt(divideHalfAway(numerator, denominator))).toBe(numerator < 0 ? -twice : twice);
    }),
  );
});

test('the export form reads back to the same amount', () => {
  expect([toDecimal(123456), toDecimal(-5), toDecimal(0)]).toEqual(['1234.56', '-0.05', '0.00']);
  fc.assert(
    fc.property(amount, (one) => {
      const text = toDecimal(one);
      expect(text).toMatch(/^-?\d+\.\d\d$/);
      expect(Math.round(Number(text) * 100)).toBe(one);
    }),
  );
});

test('money for readers has its sign in front and a true minus', () => {
  expect(formatMoney(123456, 'EUR', 'en')).toBe('€\u202f1,234.56');
  expect(formatMoney(-123456, 'EUR', 'nl', 0)).toBe('−€\u202f1.235');
  expect(formatMoney(-123456, 'CNY', 'zh-CN', 0)).toBe('−¥\u202f1,235');
});
