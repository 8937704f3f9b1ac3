import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { clientHouseholdReads } from './client-household.ts';
import { testBook } from './segment-fixture.ts';
import { todayReads } from './today.ts';

const today = '2026-12-31';

test('cover names each member of the household with the lines held or quoted, merged clients under their own', () => {
  const book = testBook();
  book.client(1);
  book.client(2, { household: 1 });
  book.client(3, { household: 1, mergedInto: 2 });
  book.client(9);
  book.policy({ client: 1, line: 1 });
  book.policy({ client: 3, line: 2 });
  book.policy({ client: 2, line: 1, status: 'quoted' });
  book.policy({ client: 2, line: 2, status: 'lapsed' });
  book.policy({ client: 9, line: 4 });
  const { members, lines, held } = clientHouseholdReads['clients.cover'](book, { id: 2 });
  expect(members.map(({ id }) => id)).toEqual([1, 2]);
  expect(lines.map(({ id }) => id)).toEqual([1, 2, 4]);
  expect(held).toEqual([
    { clientId: 1, lineId: 1, inForce: 1, quoted: 0 },
    { clientId: 2, lineId: 1, inForce: 0, quoted: 1 },
    { clientId: 2, lineId: 2, inForce: 1, quoted: 0 },
  ]);
});

test('the navigation counts clients, merged ones once, and nothing where nothing waits', () => {
  const book = testBook();
  book.client(1);
  book.client(2, { mergedInto: 1 });
  expect(todayReads['today.counts'](book, { today: day(today) })).toEqual({
    waiting: 0,
    clients: 1,
    toDecide: 0,
  });
});
