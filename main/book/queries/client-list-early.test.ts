import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLIENT_SORTS } from '../../../shared/contract/clients.ts';
import { day } from '../../../shared/day.ts';
import { filledBook, filters } from '../client-list-fixture.ts';
import { clientListReads } from './client-list.ts';
import { earlyClientReads } from './client-list-early.ts';

const TODAY = day('2027-03-01');

test('the beginning of any list is the same from the file as from memory', () => {
  const db = filledBook();
  const sorts = fc.record({ by: fc.constantFrom(...CLIENT_SORTS), descending: fc.boolean() });
  fc.assert(
    fc.property(filters, sorts, fc.nat(45), fc.integer({ min: 1, max: 50 }), (filter, sort, offset, limit) => {
      const { search: _, ...rest } = filter;
      const args = { filter: rest, sort, offset, limit, today: TODAY };
      expect(earlyClientReads['clients.list'](db, args)).toEqual(clientListReads['clients.list'](db, args));
    }),
    { numRuns: 500 },
  );
});

test('ready-made filters count alike', () => {
  const db = filledBook();
  const counts = earlyClientReads['clients.quickCounts'](db, { today: TODAY });
  expect(counts).toEqual(clientListReads['clients.quickCounts'](db, { today: TODAY }));
  expect(counts.overdue).toBeGreaterThan(0);
});

test('what was typed, and what stands far down, waits for the index', () => {
  const db = filledBook();
  const args = { filter: {}, sort: { by: 'name', descending: false }, offset: 0, limit: 50, today: TODAY } as const;
  expect(earlyClientReads['clients.list'](db, { ...args, filter: { search: 'li' } })).toBe(null);
  expect(earlyClientReads['clients.list'](db, { ...args, offset: 50_000 })).toBe(null);
});
