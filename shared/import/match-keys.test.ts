import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, words } from './match-keys.ts';

test('plain texts have the words they have by the long way', () => {
  const letters = fc.constantFrom(...' abZ09.-\'`"/é王ß\u0301\t'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      expect(words(text)).toBe(foldedWords(text));
    }),
  );
  expect(words("Jan-Willem  O'Brien ")).toBe('jan willem obrien');
});
