import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact, expand } from './compact.ts';

test('what is packed and expanded is what it was', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('王小明', '\ud800', 'ÿ', '', null, undefined, true, false),
    fc.integer(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.constantFrom(2 ** 28 - 1, 2 ** 28, -(2 ** 28), 2 ** 31, -0, Number.NaN),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('fields', 'row', 'name', 'x'), tie('value')).map((one) => ({ ...one })),
      fc.array(fc.tuple(leaf, tie('value')), { maxLength: 3 }).map((entries) => new Map(entries)),
    ),
  }));
  fc.assert(
    fc.property(value, (one) => {
      expect(expand(structuredClone(compact(one)))).toEqual(one);
    }),
  );
});

test('a text that occurs often is kept once', () => {
  const list = Array.from({ length: 1000 }, (_, row) => ({ row, carrier: 'Polderzeker', line: 'motor' }));
  const packed = compact(list);
  expect(packed.narrow.byteLength).toBe('Polderzeker'.length + 'motor'.length);
  expect(packed.words.byteLength).toBeLessThan(4 * 4 * 1000 + 100);
});
