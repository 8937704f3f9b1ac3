import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Encoding } from '../../../shared/import/reading.ts';
import type { RawRecord } from '../../../shared/import/types.ts';
import { readCsv } from './csv.ts';
import { findDelimiter } from './delimiter.ts';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

async function read(
  text: string | Uint8Array,
  delimiter = ',',
  encoding: Encoding = 'utf-8',
  size = 1 << 20,
): Promise<RawRecord[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const records: RawRecord[] = [];
  for await (const batch of readCsv(pieces(bytes, size), { delimiter, encoding })) {
    records.push(...batch);
  }
  return records;
}

async function cells(text: string, delimiter = ','): Promise<(readonly string[])[]> {
  return (await read(text, delimiter)).map((record) => record.cells);
}

test('quotes, doubled quotes and line breaks inside them', async () => {
  expect(await cells('a,b\n"x, y","say ""hi"""\n"two\nlines",z\n')).toEqual([
    ['a', 'b'],
    ['x, y', 'say "hi"'],
    ['two\nlines', 'z'],
  ]);
});

test('line ends of every kind, mixed', async () => {
  expect(await cells('a,b\r\n1,2\n3,4\r5,6')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
    ['5', '6'],
  ]);
});

test('ragged rows stay as they are', async () => {
  expect(await cells('a,b,c\n1\n1,2,3,4\n')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]);
});

test('a quote that is never closed does not swallow the file', async () => {
  expect(await cells('a,b\n"open,1\n2,3\n')).toEqual([
    ['a', 'b'],
    ['"open', '1'],
    ['2', '3'],
  ]);
});

test('stray quotes on several lines do not make one cell of them', async () => {
  expect(await cells('a,b,c\n1,"x,2\n3,"y,4\n5,"z ""q""\nw",6\n')).toEqual([
    ['a', 'b', 'c'],
    ['1', '"x', '2'],
    ['3', '"y', '4'],
    ['5', 'z "q"\nw', '6'],
  ]);
});

test('row numbers count lines, so that a person finds the row', async () => {
  const records = await read('h\n"two\nlines"\nlast\n');
  expect(records.map((record) => record.row)).toEqual([1, 2, 4]);
});

const CODES: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'gb18030', 'big5', 'cp850'];

test('any table in any delimiter and encoding comes back, cut anywhere, with byte ranges that tile the file', async () => {
  const table = fc.array(
    fc.array(
      fc.constantFrom('', 'plain', 'Müller', 'a,b', 'semi;colon', 'q"uote', 'line\nbreak', '12,50', 'tab\there', '|'),
      { minLength: 2, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom(...CODES),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 3, max: 60 }),
      async (rows, delimiter, encoding, end, size) => {
        const wanted = rows.map((row) =>
          encoding === 'gb18030' || encoding === 'big5' ? row.map((cell) => cell.replace('Müller', '中文')) : row,
        );
        const text = wanted
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
          .join(end);
        const bytes = iconv.encode(text, encoding);
        const records = await read(bytes, delimiter, encoding, size);
        expect(records.map((record) => record.cells)).toEqual(wanted);
        let at = 0;
        for (const record of records) {
          expect(record.offset).toBe(at);
          at += record.length ?? 0;
        }
        expect(at).toBe(bytes.length);
      },
    ),
    { numRuns: 150 },
  );
});

test('delimiters are found by the header they make, by counting, or as named', () => {
  expect(findDelimiter('sep=|\na|b\n')).toBe('|');
  expect(findDelimiter('Polisnummer;Naam;Premie\n1;Jan;12,50\n2;Piet, de;3,10\n')).toBe(';');
  expect(findDelimiter('a\tb\tc\n1,5\t2\t3\n')).toBe('\t');
  expect(findDelimiter('just a sentence\nand another\n')).toBeNull();
});

test('a line longer than a table row can be is refused', async () => {
  await expect(read(`a,b\n${'x'.repeat(9 << 20)}`)).rejects.toMatchObject({ code: 'line-too-long' });
});
