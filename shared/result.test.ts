import { expect, test } from 'vitest';
import { fail, ok, Refusal } from './result.ts';

test('a refusal becomes the failure it names, with details only where there are some', () => {
  expect(new Refusal('book-locked', 'Close it.').toFailure()).toEqual({ code: 'book-locked', message: 'Close it.' });
  expect(new Refusal('x', 'Y.', { row: 3 }).toFailure()).toEqual({ code: 'x', message: 'Y.', details: { row: 3 } });
});

test('results are plain data', () => {
  expect(structuredClone(ok({ a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
  expect(structuredClone(fail('a', 'B.'))).toEqual({ ok: false, error: { code: 'a', message: 'B.' } });
});
