import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromOrdinal } from '../../../shared/day.ts';
import { dayNumber } from '../../../shared/day-number.ts';
import { columnsOf, figureColumnsOf } from './columns.ts';
import { testBook } from './segment-fixture.ts';

const figure = fc.option(fc.maxSafeInteger());
const day = fc.option(fc.integer({ min: -700_000, max: 2_900_000 }).map((ordinal) => fromOrdinal(ordinal)));

test('figures and days come back as they are, and NULL as NaN', () => {
  const book = testBook();
  const query = `SELECT value ->> 0 AS figure, value ->> 1 AS day FROM json_each(?)`;
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, day), { maxLength: 20 }), (rows) => {
      const args = [JSON.stringify(rows)];
      const [figures, days] = figureColumnsOf(book, ['figure', 'day'], query, args);
      expect([...figures]).toEqual(rows.map(([own]) => own ?? Number.NaN));
      expect([...days]).toEqual(rows.map(([, own]) => dayNumber(own)));
      expect(columnsOf(book, ['figure', 'day'], query, args)).toEqual([
        rows.map(([own]) => own),
        rows.map(([, own]) => own),
      ]);
    }),
    { numRuns: 40 },
  );
});
