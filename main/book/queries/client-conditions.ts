import type { ClientFilter } from '../../../shared/contract/clients.ts';
import type { Day } from '../../../shared/day.ts';
import type { ClientSort } from '../client-order.ts';
import { IN_FORCE } from '../in-force.ts';

/** A filter and an order of the client list as SQL over `client_summary AS summary`, by the same rules as the index in memory. */

export type Condition = { readonly sql: string; readonly args: readonly (string | number)[] };

/** Everything a filter asks but its search, which needs the texts folded. A merged client stands in no list. */
export function conditionOf(filter: ClientFilter, today: Day): Condition {
  const all: Condition[] = [
    { sql: 'summary.client_id NOT IN (SELECT id FROM client WHERE merged_into_client_id IS NOT NULL)', args: [] },
  ];
  const add = (sql: string, ...args: readonly (string | number)[]) => all.push({ sql, args });
  const among = (column: string, wanted: readonly (string | number | null)[]) => {
    const list = JSON.stringify(wanted.filter((one) => one !== null));
    add(`(${column} IN (SELECT value FROM json_each(?))${wanted.includes(null) ? ` OR ${column} IS NULL` : ''})`, list);
  };
  if (filter.tiers !== undefined) {
    among(
      'summary.tier',
      filter.tiers.map((tier) => (tier === 'unscored' ? null : tier)),
    );
  }
  if (filter.states !== undefined) {
    among('summary.state', filter.states);
  }
  if (filter.statuses !== undefined) {
    among('summary.status', filter.statuses);
  }
  if (filter.advisorIds !== undefined) {
    among('summary.advisor_id', filter.advisorIds);
  }
  const held = (column: string, ids: readonly number[]) =>
    add(
      `summary.client_id IN (SELECT client_id FROM policy WHERE ${IN_FORCE} AND ${column} IN (SELECT value FROM json_each(?)))`,
      JSON.stringify(ids),
    );
  if (filter.lineIds !== undefined) {
    held('line_id', filter.lineIds);
  }
  if (filter.carrierIds !== undefined) {
    held('carrier_id', filter.carrierIds);
  }
  if (filter.policies !== undefined) {
    add(POLICIES[filter.policies]);
  }
  if (filter.householdId !== undefined) {
    add('summary.household_id = ?', filter.householdId);
  }
  if (filter.nextTouch === 'none') {
    add('summary.next_touch_on IS NULL');
  } else if (filter.nextTouch !== undefined) {
    add('summary.next_touch_on <= ?', filter.nextTouch.until);
  }
  if (filter.renewalUntil !== undefined) {
    add('summary.next_renewal_on <= ?', filter.renewalUntil);
  }
  switch (filter.quick) {
    case undefined:
      break;
    case 'overdue':
      add('summary.next_touch_on < ?', today);
      break;
    case 'fallers':
      add(`summary.state IN ('warm-faller', 'cold-faller')`);
      break;
    case 'single-policy':
      add(POLICIES.one);
      break;
    case 'unscored':
      add(`summary.tier IS NULL AND summary.status NOT IN ('deceased', 'dissolved')`);
      break;
    case 'unnamed':
      add('summary.client_id IN (SELECT id FROM client WHERE unnamed = 1)');
      break;
  }
  return { sql: all.map(({ sql }) => sql).join(' AND '), args: all.flatMap(({ args }) => args) };
}

const POLICIES = {
  none: 'summary.policies_in_force = 0',
  one: 'summary.policies_in_force = 1',
  several: 'summary.policies_in_force > 1',
} as const;

/** What has no value stands last, whichever way it is sorted; equal ones stand by name. */
export function orderOf({ by, descending }: ClientSort): string {
  const turn = descending ? 'DESC' : 'ASC';
  if (by === 'name') {
    return `summary.sort_key ${turn}, summary.client_id ${turn}`;
  }
  const finer = by === 'tier' ? `ifnull(summary.value_minor, 0) ${descending ? 'ASC' : 'DESC'}, ` : '';
  return `summary.${COLUMNS[by]} IS NULL, summary.${COLUMNS[by]} ${turn}, ${finer}summary.sort_key, summary.client_id`;
}

const COLUMNS: Readonly<Record<Exclude<ClientSort['by'], 'name'>, string>> = {
  value: 'value_minor',
  tier: 'tier',
  premium: 'annual_premium_minor',
  policies: 'policies_in_force',
  nextTouch: 'next_touch_on',
  renewal: 'next_renewal_on',
  lastContact: 'last_contact_on',
  since: 'first_policy_on',
};
