import { expect, test } from 'vitest';
import { addClient, addCommission, directBook } from '../book-fixture.ts';
import { refreshClients } from '../rollups.ts';
import { EXPORT_TABLES, exportReads } from './export.ts';

/** The shapes other programs build on; a new name or another order here breaks theirs. */
const COLUMNS = {
  clients: 'client_id, client, kind, birth_date, household_id, tier, advisor, status',
  policies: 'policy_id, client_id, policy_number, carrier, line, status, start, renewal, end, premium',
  commissions: 'commission_id, client_id, policy_id, policy_number, carrier, dated_on, kind, amount, statement_id',
  claims: 'claim_id, client_id, policy_id, claim_number, lost_on, paid, reserve, status',
  touches: 'touch_id, client_id, client, tier, activity, channel, planned_on, person, minutes, status',
} as const;

test.each(Object.entries(COLUMNS))('%s have the columns they always had', (what, names) => {
  const { columns } = EXPORT_TABLES[what as keyof typeof COLUMNS];
  expect(columns.map(({ name }) => name).join(', ')).toBe(names);
});

test('rows come by id in pages of any size, merged clients left out', () => {
  const db = directBook();
  for (let at = 1; at <= 9; at += 1) {
    const id = addClient(db, `Client ${10 - at}`, { policies: [{ premium: at * 100 + 5, line: 'home' }] });
    addCommission(db, id, `2026-01-0${at}`, -at);
  }
  db.prepare('UPDATE client SET merged_into_client_id = 1 WHERE id = 4').run();
  db.prepare('DELETE FROM commission WHERE id = 2').run();
  refreshClients(db, 'all');
  const all = (what: keyof typeof COLUMNS, limit: number) => {
    const rows = [];
    for (let afterId = 0; ; ) {
      const page = exportReads['export.page'](db, { what, afterId, limit });
      rows.push(...page);
      if (page.length < limit) {
        return rows;
      }
      afterId = Number(page.at(-1)?.[0]);
    }
  };
  for (const what of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    expect(all(what, 2)).toEqual(all(what, 100));
    expect(all(what, 2).every((row) => row.length === EXPORT_TABLES[what].columns.length)).toBe(true);
  }
  expect(all('clients', 4).map(([id]) => id)).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
  expect(all('clients', 4)[0]).toEqual([1, 'Client 9', 'person', null, 1, null, null, 'active']);
  expect(all('policies', 4)[2]).toEqual([3, 3, 'PZ/551-3-0', null, 'home', 'in-force', '2020-03-01', null, null, 305]);
  expect(all('commissions', 4)[1]).toEqual([3, 3, 3, 'PZ/551-3-0', null, '2026-01-03', 'renewal', -3, null]);
});
