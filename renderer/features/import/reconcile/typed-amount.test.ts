import { expect, test } from 'vitest';
import { typedAmount } from './typed-amount.ts';

test('amounts are read as they are typed, in the reader’s language where it must decide', () => {
  expect(typedAmount('1.234,56', 'en')).toBe(123_456);
  expect(typedAmount('1,234.56', 'nl')).toBe(123_456);
  expect(typedAmount('1.234', 'nl')).toBe(123_400);
  expect(typedAmount('1,234', 'en')).toBe(123_400);
  expect(typedAmount('-12.5', 'en')).toBe(-1_250);
  expect(typedAmount('twelve', 'en')).toBeNull();
  expect(typedAmount(' ', 'en')).toBeNull();
});
