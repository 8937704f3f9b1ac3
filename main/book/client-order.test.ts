import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLIENT_SORTS } from '../../shared/contract/clients.ts';
import { noteClients } from './client-changes.ts';
import { clientIndex } from './client-index.ts';
import { filledBook } from './client-list-fixture.ts';
import type { ReadBook } from './types.ts';

const SORTS = CLIENT_SORTS.flatMap((by) => [
  { by, descending: false },
  { by, descending: true },
]);

/** Ids in every order, those places say and those ranks say. */
function orders(db: ReadBook) {
  const { columns, orders: made } = clientIndex(db);
  return SORTS.map((sort) => {
    const order = [...made.of(sort)];
    const ranks = made.ranks(sort);
    expect(order.map((slot) => ranks[slot])).toEqual(order.map((_, at) => at));
    return order.map((slot) => columns.ids[slot]);
  });
}

const change = fc.record({
  id: fc.integer({ min: 1, max: 39 }),
  name: fc.constantFrom('aa', 'zz', 'bakker', '王', '\u{20BB7}', '\u{FFFD}', 'Éva'),
  value: fc.constantFrom(null, 0, 300, 9_900),
  tier: fc.constantFrom(null, 'A', 'B', 'C'),
  on: fc.constantFrom(null, '2027-02-03', '2027-09-15'),
});

test('an order mended after changes is the order made anew', () => {
  const db = filledBook();
  const before = clientIndex(db);
  orders(db);
  const update = db.prepare(
    `UPDATE client_summary SET sort_key = @name, value_minor = @value, tier = @tier, next_touch_on = @on,
       annual_premium_minor = ifnull(@value, 1) WHERE client_id = @id`,
  );
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 3 }), (rounds) => {
      for (const changes of rounds) {
        for (const one of changes) {
          update.run(one);
        }
        noteClients(
          db,
          changes.map(({ id }) => id),
        );
        expect(orders(db)).toEqual(orders({ ...db }));
      }
    }),
    { numRuns: 30 },
  );
  expect(clientIndex(db)).toBe(before);
});

test('equal ones stand by name, what is missing last, and the valuable ones of a tier first', () => {
  const db = filledBook();
  const { columns, orders: made } = clientIndex(db);
  const byTier = [...made.of({ by: 'tier', descending: false })];
  const names = byTier.map((slot) => columns.tierNames[columns.tier[slot] ?? 0] ?? '-');
  expect(names.join('')).toMatch(/^A+B+C+-+$/);
  const ofA = byTier.filter((slot) => columns.tierNames[columns.tier[slot] ?? 0] === 'A');
  expect(ofA.map((slot) => columns.value[slot])).toEqual(
    ofA.map((slot) => columns.value[slot] ?? 0).toSorted((one, other) => other - one),
  );
  const byTouch = [...made.of({ by: 'nextTouch', descending: true })].map((slot) => columns.nextTouch[slot]);
  expect(byTouch.at(-1)).toBe(0x7fffffff);
  expect(byTouch.at(0)).toBeLessThan(0x7fffffff);
});
