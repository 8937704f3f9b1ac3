import { expect, test } from 'vitest';
import { unite } from './unite.ts';

test('joins maps', () => {
  expect(unite({ a: 1 }, { b: 'x' })).toEqual({ a: 1, b: 'x' });
});

test('a name defined twice is an error, not a silent winner', () => {
  expect(() => unite({ 'clients.list': 1 }, { 'clients.list': 2 })).toThrow('clients.list is defined twice');
});
