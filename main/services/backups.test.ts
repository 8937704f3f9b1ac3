import { expect, test } from 'vitest';
import { type Backup, outlived } from './backups.ts';

function madeAt(...instants: string[]): Backup[] {
  return instants.map((instant) => ({ path: instant, name: instant, madeAt: instant, bytes: 1 }));
}

test('keeps three of today, one of each day before, for two weeks', () => {
  const today = ['2026-06-30T16:00', '2026-06-30T14:00', '2026-06-30T12:00', '2026-06-30T09:00'];
  const before = ['2026-06-29T17:00', '2026-06-29T09:00', '2026-06-25T09:00'];
  const dropped = outlived(madeAt(...today, ...before), '2026-06-30T17:00').map(({ path }) => path);
  expect(dropped).toEqual(['2026-06-30T09:00', '2026-06-29T09:00']);
  const daily = Array.from({ length: 20 }, (_, index) => `2026-05-${String(31 - index).padStart(2, '0')}T09:00`);
  expect(outlived(madeAt(...daily), '2026-06-30T17:00')).toHaveLength(6);
});
