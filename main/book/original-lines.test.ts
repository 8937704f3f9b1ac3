import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Reading } from '../../shared/import/reading.ts';
import { directBook } from './book-fixture.ts';
import { originalLines } from './original-lines.ts';
import type { ReadBook } from './types.ts';

const CHUNK = 1 << 20;

function keep(db: ReadBook, sha256: string, bytes: Buffer): void {
  for (let seq = 0; seq * CHUNK < bytes.length; seq += 1) {
    const plain = bytes.subarray(seq * CHUNK, (seq + 1) * CHUNK);
    db.prepare('INSERT INTO file_chunk (sha256, seq, plain_length, bytes) VALUES (?, ?, ?, ?)').run(
      sha256,
      seq,
      plain.length,
      deflateSync(plain),
    );
  }
}

function reading(more: Partial<Reading>): Reading {
  const plain = { version: 1, format: 'csv', kind: 'policies', encoding: 'utf-8', delimiter: ';', tables: [] } as const;
  return { ...plain, carrier: null, currency: 'EUR', country: 'NL', ...more };
}

test('a row comes back as it stood, also where it crosses from one chunk into the next', () => {
  const db = directBook();
  const filler = `${'x'.repeat(CHUNK - 10)}\r\n`;
  const line = '"Müller; ""Piet""";1.234,50\r\n';
  keep(db, 'a', Buffer.from(filler + line));
  const cells = originalLines(db)(reading({}), 'a', Buffer.byteLength(filler), Buffer.byteLength(line));
  expect(cells).toEqual(['Müller; "Piet"', '1.234,50']);
});

test('fixed-width rows are cut by the ruler of their reading', () => {
  const db = directBook();
  keep(db, 'b', Buffer.from('0123456 Käse  001250\n', 'latin1'));
  const ruler = [
    { start: 1, length: 7 },
    { start: 9, length: 6 },
    { start: 15, length: 6 },
  ];
  const how = reading({ format: 'fixed', encoding: 'windows-1252', delimiter: null, ruler });
  expect(originalLines(db)(how, 'b', 0, 20)).toEqual(['0123456', 'Käse  ', '001250']);
});

test('a file that is not kept has no cells to show', () => {
  expect(originalLines(directBook())(reading({}), 'none', 0, 10)).toEqual([]);
});
