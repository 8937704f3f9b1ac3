import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MonthRule } from '../../../shared/planning/catalogue.ts';
import { directBook } from '../book-fixture.ts';
import { activeMatrix, loadActivities, loadCells, storeCells } from './matrix-store.ts';

const when: fc.Arbitrary<MonthRule> = fc.oneof(
  fc.constantFrom<MonthRule>({ rule: 'spread' }, { rule: 'birthday' }, { rule: 'anniversary' }, { rule: 'tax-season' }),
  fc.record({ rule: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    rule: fc.constant('day' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ rule: fc.constant('renewal' as const), leadDays: fc.integer({ min: 0, max: 90 }) }),
);

test('cells come back as they were stored, whatever their rule', () => {
  const db = directBook();
  const { id } = activeMatrix(db);
  const activities = loadActivities(db);
  const cell = fc.record({
    tier: fc.constantFrom('A', 'B', 'C'),
    overlay: fc.constantFrom(undefined, 'special' as const, 'hot-riser' as const),
    at: fc.nat({ max: activities.length - 1 }),
    times: fc.integer({ min: 1, max: 12 }),
    minutes: fc.option(fc.integer({ min: 0, max: 240 })),
    costMinor: fc.option(fc.nat({ max: 10_000 })),
    channel: fc.constantFrom(null, 'call' as const, 'visit' as const),
    who: fc.constantFrom('owner' as const, 'advisor' as const, 'service' as const, 'office' as const),
    when,
    kept: fc.boolean(),
  });
  const cells = fc.uniqueArray(cell, {
    selector: ({ overlay, tier, at }) => `${overlay} ${tier} ${at}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(cells, (some) => {
      const stored = some
        .toSorted((one, other) => {
          const [a, b] = [one, other].map(({ overlay, tier }) => `${overlay ?? ''} ${tier}`);
          return a === b ? one.at - other.at : (a ?? '') < (b ?? '') ? -1 : 1;
        })
        .map(({ at, overlay, ...rest }) => ({
          activity: activities[at]?.code ?? '',
          ...(overlay === undefined ? {} : { overlay }),
          ...rest,
        }));
      storeCells(db, id, stored);
      expect(loadCells(db, id)).toEqual(stored);
    }),
    { numRuns: 100 },
  );
});

test('a cell of an activity the book does not know is left out, an archived activity is not offered', () => {
  const db = directBook();
  const { id, matrix } = activeMatrix(db);
  const [cell] = matrix.cells;
  if (cell === undefined) {
    throw new Error('the matrix begins with cells');
  }
  storeCells(db, id, [cell, { ...cell, activity: 'no-such-thing' }]);
  expect(loadCells(db, id)).toEqual([cell]);
  db.prepare<[string]>('UPDATE activity SET archived = 1 WHERE code = ?').run(cell.activity);
  expect(loadActivities(db).map(({ code }) => code)).not.toContain(cell.activity);
});
