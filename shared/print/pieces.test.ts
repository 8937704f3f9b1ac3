import { expect, test } from 'vitest';
import type { PrintDocument } from './document.ts';
import { piecesOf } from './pieces.ts';

function letters(count: number): PrintDocument {
  return {
    what: 'letters',
    letters: Array.from({ length: count }, (_, clientId) => ({ clientId })),
  } as unknown as PrintDocument;
}

const sizes = (count: number) =>
  piecesOf(letters(count)).map((piece) => (piece.what === 'letters' ? piece.letters.length : -1));

test('a hundred stay whole, more are shared out evenly in their order, and none is left alone', () => {
  expect(sizes(0)).toEqual([0]);
  expect(sizes(1)).toEqual([1]);
  expect(sizes(100)).toEqual([100]);
  expect(sizes(101)).toEqual([34, 33, 34]);
  expect(sizes(1000)).toEqual(Array.from({ length: 20 }, () => 50));
  const ids = piecesOf(letters(333)).flatMap((piece) =>
    piece.what === 'letters' ? piece.letters.map(({ clientId }) => clientId) : [],
  );
  expect(ids).toEqual(Array.from({ length: 333 }, (_, clientId) => clientId));
});

test('other documents are one piece', () => {
  const table = { what: 'table' } as unknown as PrintDocument;
  expect(piecesOf(table)).toEqual([table]);
});
