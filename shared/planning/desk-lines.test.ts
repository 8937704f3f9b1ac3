import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskCode } from './desk-code.ts';
import { readDeskLines } from './desk-lines.ts';

const [a, b, c, d, e] = [1, 2, 900, 12_345, 800_000].map(deskCode);

function read(text: string) {
  return readDeskLines(text, 2027).map(({ touchId, act, problem }) => (problem === null ? [touchId, act] : problem));
}

test('each line says what became of one touch', () => {
  const done = { kind: 'done', minutes: null, outcome: '', next: null };
  expect(read(`${a}\n\n ${b} 25 spoke to both\n${c} 10min > 3-5\n${d} x not at home\n${e} > 12 apr 2027`)).toEqual([
    [1, done],
    [2, { ...done, minutes: 25, outcome: 'spoke to both' }],
    [900, { ...done, minutes: 10, next: '2027-05-03' }],
    [12_345, { kind: 'skip', reason: 'not at home' }],
    [800_000, { kind: 'move', to: '2027-04-12' }],
  ]);
  expect(read(`${a} wants a quote > 2027-06-01\n${b} 2400 words`)).toEqual([
    [1, { ...done, outcome: 'wants a quote', next: '2027-06-01' }],
    [2, { ...done, outcome: '2400 words' }],
  ]);
});

test('what cannot be read says why, and is not guessed', () => {
  expect(read(`ABC\n${a} x\n${b} > soon\n${c} 5 > 1-2 > 3-4\n${d}\n${d} 20`)).toEqual([
    'code',
    'reason',
    'date',
    'date',
    [12_345, { kind: 'done', minutes: null, outcome: '', next: null }],
    'twice',
  ]);
});

test('no text brings it down, and no line is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
      expect(readDeskLines(text, 2027).map((line) => line.text)).toEqual(lines.map((line) => line.trim()));
    }),
  );
});
