import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { IN_FORCE, latestDayOf } from './in-force.ts';
import { gatherFacts } from './queries/segment-facts.ts';
import { testBook } from './queries/segment-fixture.ts';
import { refreshClients } from './rollups.ts';

test('screens and segmentation count the same policies, those that are cancelled for later among them', () => {
  const book = testBook();
  const policies = [
    { status: 'in-force', ended: null },
    { status: 'in-force', ended: '2026-12-31' },
    { status: 'in-force', ended: '2027-01-01' },
    { status: 'cancelled', ended: '2026-12-31' },
    { status: 'cancelled', ended: '2027-03-01' },
    { status: 'cancelled', ended: null },
    { status: 'quoted', ended: '2027-03-01' },
    { status: 'not-taken-up', ended: '2027-03-01' },
  ];
  for (const [at, { status, ended }] of policies.entries()) {
    book.client(at + 1);
    const id = book.policy({ client: at + 1, status, started: '2025-01-01', ended });
    book.event(id, '2025-01-01', status === 'cancelled' ? 'in-force' : status);
    if (status === 'cancelled') {
      book.event(id, '2026-11-01', 'cancelled');
    }
  }
  book.commission({ client: 1, amount: 100, on: '2026-12-31' });
  refreshClients(book, 'all');
  const asOf = latestDayOf(book) ?? '';
  expect(asOf).toBe('2026-12-31');
  const shown = book.prepare(`SELECT client_id FROM policy WHERE ${IN_FORCE} ORDER BY 1`).pluck().all();
  const counted = gatherFacts(book, day(asOf)).facts.filter(({ policiesInForce }) => policiesInForce > 0);
  expect(shown).toEqual([1, 3, 5]);
  expect(counted.map(({ householdId }) => householdId)).toEqual(shown);
});
