import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directBook } from './book-fixture.ts';
import { type LinePlace, linePlaces, PlaceWriter } from './line-places.ts';
import type { ReadBook } from './types.ts';

function newStatement(db: ReadBook): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO statement (file_name, sha256, byte_length, format, kind, recipe_name, reading, imported_at, row_count,
         outcome) VALUES ('a.csv', 'a', 1, 'csv', 'commissions', 'automatic', '{}', '2027-01-01T10:00:00.000Z', 3, '{}')`,
    )
    .run();
  return Number(lastInsertRowid);
}

const place = fc.record({
  skipped: fc.integer({ min: 0, max: 2 }),
  sheet: fc.constantFrom(null, null, null, 'Sheet 1', 'Blad 2'),
  row: fc.integer({ min: 1, max: 0xffff_ffff }),
  gap: fc.constantFrom(0, 60, 5_000_000_000),
  length: fc.integer({ min: 0, max: 4 << 20 }),
  ranged: fc.boolean(),
});

test('every line is found where it stood, whatever block, sheet or distance, and lines beside it are not', () => {
  const db = directBook();
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (places, times) => {
      const statementId = newStatement(db);
      const writer = new PlaceWriter(db, statementId);
      const expected: (LinePlace | null)[] = [null];
      let offset = 3;
      for (const { skipped, sheet, row, gap, length, ranged } of Array(times).fill(places).flat()) {
        offset += gap;
        expected.push(...Array(skipped).fill(null));
        writer.add(expected.length, sheet, row, ranged ? offset : null, ranged ? length : 0);
        expected.push({ sheet, row, offset: ranged ? offset : null, length: ranged ? length : null });
      }
      writer.end();
      const find = linePlaces(db);
      expect(expected.map((_, line) => find(statementId, line))).toEqual(expected);
      expect(find(statementId, expected.length)).toBeNull();
      expect(find(statementId + 1, 1)).toBeNull();
    }),
    { numRuns: 12 },
  );
});

test('a line with a row of its own is found between those in blocks', () => {
  const db = directBook();
  const statementId = newStatement(db);
  const writer = new PlaceWriter(db, statementId);
  writer.add(1, null, 2, 10, 5);
  writer.add(3, null, 4, 20, 5);
  writer.end();
  db.prepare(
    `INSERT INTO statement_line (statement_id, line_no, row_no, byte_offset, byte_length, class)
     VALUES (?, 2, 3, 15, 5, 'review')`,
  ).run(statementId);
  expect(linePlaces(db)(statementId, 2)).toEqual({ sheet: null, row: 3, offset: 15, length: 5 });
});
