import { expect, test } from 'vitest';
import { formatFor } from './format.ts';

const en = formatFor('en', 'EUR');
const nl = formatFor('nl', 'EUR');
const zh = formatFor('zh-CN', 'CNY');

test('money loses its decimals from 100 up and keeps a narrow space after the sign', () => {
  expect(en.money(123_456)).toBe('€\u202f1,235');
  expect(en.money(9_999)).toBe('€\u202f99.99');
  expect(en.money(0)).toBe('€\u202f0');
  expect(en.money(-123_456)).toBe('−€\u202f1,235');
  expect(nl.money(1_234_567, 2)).toBe('€\u202f12.345,67');
  expect(zh.money(123_456)).toBe('¥\u202f1,235');
});

test('a change carries its sign, and one that rounds to nothing has none', () => {
  expect(en.change(0.124)).toBe('+12.4\u202f%');
  expect(en.change(-0.14, 0)).toBe('−14\u202f%');
  expect(en.change(0.001, 0)).toBe('0\u202f%');
  expect(en.change(-0.001, 0)).toBe('0\u202f%');
});

test('durations read as people say them', () => {
  expect(en.duration(407)).toBe('6\u202fh\u202f47');
  expect(en.duration(45)).toBe('45\u202fmin');
  expect(nl.duration(60)).toBe('1\u202fu\u202f00');
  expect(en.duration(103_457)).toBe('1,724\u202fh');
  expect(zh.duration(874)).toBe('14\u202f小时\u202f34\u202f分');
});
