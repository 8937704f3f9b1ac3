import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makingPartIndex } from './part-index.ts';

function indexOf(texts: readonly string[]) {
  const making = makingPartIndex(texts);
  let step = making.next();
  while (step.done !== true) {
    step = making.next();
  }
  return step.value;
}

/** Few letters, so that parts meet by chance; some share a code with others. */
const word = fc.string({
  unit: fc.constantFrom('a', 'b', '1', '-', '.', 'ж', '王', '小', '𠮷', '$'),
  minLength: 3,
  maxLength: 9,
});
const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));

test('a part is found in exactly the texts that hold it', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), word, fc.nat(), fc.nat(6), (texts, other, at, from) => {
      const index = indexOf(texts);
      const inside = texts.flatMap((whole) => whole.split(' '))[at % 7]?.slice(from, from + 4) ?? '';
      for (const part of [other, inside.length < 3 ? other : inside]) {
        const expected = texts.flatMap((whole, which) => (whole.includes(part) ? [which] : []));
        expect([...index.find(part)]).toEqual(expected);
      }
    }),
  );
});

test('many texts with all the characters of a part, none of them in a row, are left out', () => {
  const texts = Array.from({ length: 500 }, (_, at) => (at === 250 ? 'bergman' : 'berg ergm rgman gman'));
  expect([...indexOf(texts).find('bergman')]).toEqual([250]);
});

test('characters that share a code are not taken for each other', () => {
  const shared = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗明芳建艳'].map((character) => character.repeat(3));
  const index = indexOf(shared);
  for (const [at, text] of shared.entries()) {
    expect([...index.find(text)]).toEqual([at]);
  }
});
