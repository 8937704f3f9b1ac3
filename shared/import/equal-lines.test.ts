import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberEqualLines } from './equal-lines.ts';
import { contentHash } from './line-hash.ts';
import { addRow, at, noRows } from './plan-rows.ts';

/** Columns of lines given by their text; null is a row that is no data. */
function rowsWith(lines: readonly (string | null)[], hash = contentHash) {
  const rows = noRows();
  const further: Uint32Array[] = [];
  const words = new Uint32Array(4);
  for (const line of lines) {
    const { chunk, place } = addRow(rows);
    if (place === 0) {
      further.push(new Uint32Array(chunk.hash0.length * 2));
    }
    if (line === null) {
      chunk.ignored[place] = 1;
      continue;
    }
    hash(line, words);
    chunk.hash0[place] = words[0] ?? 0;
    chunk.hash1[place] = words[1] ?? 0;
    further.at(-1)?.set(words.subarray(2), place * 2);
  }
  return { rows, further };
}

function ordinals(lines: readonly (string | null)[], hash = contentHash): readonly number[] {
  const { rows, further } = rowsWith(lines, hash);
  numberEqualLines(rows, further);
  return lines.map((_, row) => at(rows, 'ordinal', row));
}

function counted(lines: readonly (string | null)[]): readonly number[] {
  return lines.map((line, row) => (line === null ? 0 : lines.slice(0, row).filter((above) => above === line).length));
}

test('a line is told from its equals by how many of them stand above it', () => {
  expect(ordinals(['a', 'b', 'a', null, 'a', 'b'])).toEqual([0, 0, 1, 0, 2, 1]);
});

test('the same for lines by chance', () => {
  const line = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { freq: 9 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      expect(ordinals(lines)).toEqual(counted(lines));
    }),
  );
});

test('lines that agree in half of their content only are not equal', () => {
  // Equal in the two words that are kept, as one line in 2^64 would be.
  const halfAlike = (text: string, words: Uint32Array) => words.set([7, 7, text.length, 0]);
  expect(ordinals(['a', 'bb', 'a', 'bb', 'ccc'], halfAlike)).toEqual([0, 0, 1, 1, 0]);
});

test('more equal lines than the first table holds, over several parts of the columns', () => {
  const lines = Array.from({ length: 40_000 }, (_, row) => `line ${row % 20_000}`);
  expect(ordinals(lines)).toEqual(lines.map((_, row) => Math.floor(row / 20_000)));
});
