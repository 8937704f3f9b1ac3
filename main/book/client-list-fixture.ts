import fc from 'fast-check';
import type { ClientFilter } from '../../shared/contract/clients.ts';
import { addClient, directBook } from './book-fixture.ts';
import { refreshClients } from './rollups.ts';

/** Forty clients in twenty households, with what lists filter by, all different and some missing. */
export function filledBook() {
  const db = directBook();
  const pick = <Item>(list: readonly Item[], at: number) => list[at % list.length] as Item;
  for (let at = 0; at < 40; at += 1) {
    addClient(
      db,
      `${pick(['Jan', '王小明', 'Éva', 'O’Neil'], at)} ${pick(['Bakker', 'de Vries', 'Li'], at * 7)} ${at}`,
      {
        policies: Array.from({ length: at % 4 }, (_, which) => ({
          premium: (at * 7919 + which) % 5000,
          line: pick(['motor', 'home', 'life'], at + which),
          status: pick(['in-force', 'in-force', 'lapsed', 'quoted'], at * 3 + which),
          start: pick(['2015-02-01', '2019-11-30', '2026-12-31'], at),
        })),
        ...(at % 2 === 1 ? { householdId: 1 + (at >> 1) } : {}),
      },
    );
  }
  refreshClients(db, 'all');
  db.prepare(
    `UPDATE client_summary SET
       tier = CASE household_id % 4 WHEN 0 THEN NULL WHEN 1 THEN 'A' WHEN 2 THEN 'B' ELSE 'C' END,
       state = CASE household_id % 3 WHEN 0 THEN NULL WHEN 1 THEN 'cold-faller' ELSE 'warm-riser' END,
       value_minor = CASE WHEN household_id % 4 = 0 THEN NULL ELSE household_id * 37 % 11 * 100 END,
       advisor_id = CASE WHEN client_id % 3 = 0 THEN NULL ELSE 1 END,
       next_touch_on = CASE client_id % 3 WHEN 0 THEN NULL WHEN 1 THEN '2027-02-0' || (1 + client_id % 9) ELSE '2027-04-01' END,
       next_renewal_on = CASE WHEN client_id % 5 > 1 THEN '2027-0' || (1 + client_id % 9) || '-15' END,
       last_contact_on = CASE WHEN client_id % 7 > 1 THEN '2026-0' || (1 + client_id % 9) || '-15' END`,
  ).run();
  db.prepare('UPDATE client SET merged_into_client_id = 1 WHERE id = 40').run();
  return db;
}

const few = <Item>(...items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 2 });
/** Any filter of the list of that book. */
export const filters = fc.record(
  {
    tiers: few<NonNullable<ClientFilter['tiers']>[number]>('A', 'B', 'C', 'unscored'),
    states: few('cold-faller', 'warm-riser', 'starter'),
    statuses: few<NonNullable<ClientFilter['statuses']>[number]>('active', 'lost', 'prospect', 'deceased'),
    advisorIds: few(1, 2, null),
    lineIds: few(1, 2, 99),
    policies: fc.constantFrom<NonNullable<ClientFilter['policies']>>('none', 'one', 'several'),
    nextTouch: fc.constantFrom<NonNullable<ClientFilter['nextTouch']>>('none', { until: '2027-02-05' }),
    renewalUntil: fc.constant('2027-05-20'),
    quick: fc.constantFrom<NonNullable<ClientFilter['quick']>>(
      'overdue',
      'fallers',
      'single-policy',
      'unscored',
      'unnamed',
    ),
    householdId: fc.integer({ min: 1, max: 25 }),
    search: fc.constantFrom('', 'vries', '王', '小明', 'Eva', 'PZ551', 'li 3', 'nobody'),
  },
  { requiredKeys: [] },
);
