import { expect, test } from 'vitest';
import { CLIENT_SORTS } from '../../../shared/contract/clients.ts';
import { day } from '../../../shared/day.ts';
import { filledBook } from '../client-list-fixture.ts';
import { clientListReads } from './client-list.ts';
import { planWrites } from './plan.ts';
import { segmentWrites } from './segments.ts';

const NOW = '2027-03-01T09:00:00.000Z';
const today = day('2027-03-01');
const { 'clients.list': list, 'clients.position': position, 'clients.choices': choices } = clientListReads;

/** The book of the list, valued and planned by the program itself. */
function plannedBook() {
  const db = filledBook();
  segmentWrites['segments.run'](db, { schemeId: null, method: null, asOf: '2026-12-31', now: NOW });
  planWrites['plan.apply'](db, { year: 2027, holidays: [], now: NOW });
  return db;
}

test('a row says what the tables say of its client', () => {
  const db = plannedBook();
  const { rows } = list(db, { filter: {}, sort: { by: 'name', descending: false }, offset: 0, limit: 100, today });
  expect(rows).toHaveLength(39);
  const stored = db.prepare<[number], Record<string, unknown>>(
    `SELECT client.name, client.kind, client.household_id AS householdId, household.name AS household,
       (SELECT count(*) FROM client AS other WHERE other.household_id = client.household_id
          AND other.merged_into_client_id IS NULL) AS householdSize,
       summary.tier, summary.state, summary.value_minor AS valueMinor, summary.status,
       summary.policies_in_force AS policiesInForce, summary.lines_in_force AS linesInForce,
       summary.annual_premium_minor AS annualPremiumMinor, summary.next_renewal_on AS nextRenewalOn,
       summary.last_contact_on AS lastContactOn, summary.first_policy_on AS firstPolicyOn
     FROM client JOIN household ON household.id = client.household_id
     JOIN client_summary AS summary ON summary.client_id = client.id WHERE client.id = ?`,
  );
  const next = db.prepare<[number], { on: string; activity: string }>(
    `SELECT planned_on AS "on", activity.code AS activity FROM touch JOIN activity ON activity.id = activity_id
     WHERE client_id = ? AND status = 'planned' ORDER BY planned_on, touch.id LIMIT 1`,
  );
  for (const row of rows) {
    expect(row).toMatchObject(stored.get(row.id) ?? {});
    expect(row.nextTouch === null ? undefined : row.nextTouch).toEqual(
      next.get(row.id) === undefined ? undefined : expect.objectContaining(next.get(row.id)),
    );
  }
  expect(rows.some(({ nextTouch }) => nextTouch !== null)).toBe(true);
});

test('pages of any order hold each client once, and each stands where it is said to', () => {
  const db = plannedBook();
  for (const by of CLIENT_SORTS) {
    for (const filter of [{}, { policies: 'several' as const }, { search: 'bakker' }]) {
      const asked = { filter, sort: { by, descending: true }, today };
      const { total } = list(db, { ...asked, offset: 0, limit: 1 });
      const ids = [0, 10, 20, 30].flatMap((offset) =>
        list(db, { ...asked, offset, limit: 10 }).rows.map(({ id }) => id),
      );
      expect(new Set(ids).size).toBe(total);
      expect(ids.map((clientId) => position(db, { ...asked, clientId }).index)).toEqual(ids.map((_, at) => at));
    }
  }
  expect(position(db, { filter: {}, sort: { by: 'name', descending: false }, today, clientId: 40 }).index).toBe(null);
});

test('an archived advisor is offered as long as somebody is his', () => {
  const db = filledBook();
  db.prepare("INSERT INTO person (name, initials, archived) VALUES ('Gone Away', 'GA', 1)").run();
  db.prepare('UPDATE person SET archived = 1 WHERE id = 1').run();
  db.prepare('UPDATE client_summary SET advisor_id = NULL').run();
  expect(choices(db, {}).advisors.map(({ id }) => id)).toEqual([]);
  db.prepare('UPDATE client SET advisor_id = 1 WHERE id = 2').run();
  db.prepare('UPDATE client_summary SET advisor_id = 1 WHERE client_id = 2').run();
  db.prepare('INSERT INTO client_change (client_id) VALUES (2)').run();
  expect(choices(db, {}).advisors.map(({ id }) => id)).toEqual([1]);
});
