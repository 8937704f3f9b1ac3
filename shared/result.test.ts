import { expect, test } from 'vitest';
import { fail, ok, Refusal } from './result.ts';

test('a refusal becomes the failure it names, with details only where there are some', () => {
  expect(new Refusal('book-locked', 'Close it.').toFailure()).toEqual({ code: 'book-locked', message: 'Close it.' });
  expect(new Refusal('x', 'Y.', { row: 3 }).toFailure()).toEqual({ code: 'x', message: 'Y.', details: { row: 3 } });
});

const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('results are plain data', () => {
  expect(overJson(ok({ a: 1 }))).toEqual({ ok: true, value: { a: 1 } });
  expect(overJson(fail('a', 'B.'))).toEqual({ ok: false, error: { code: 'a', message: 'B.' } });
});
