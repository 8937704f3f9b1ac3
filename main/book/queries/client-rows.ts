import type { ClientRow } from '../../../shared/contract/clients.ts';
import { type Day, fromOrdinal } from '../../../shared/day.ts';
import { NO_DAY } from '../client-columns.ts';
import type { ClientIndex } from '../client-index.ts';
import type { ReadBook } from '../types.ts';

/**
 * Rows of some slots, from memory but for what few tables of few rows say. A column is read for the whole page at once:
 * looks into one array do not depend on each other and are under way together, so that a page out of a large book waits
 * for memory once a column and not once a cell.
 */
export function clientRows(db: ReadBook, { columns, sharing }: ClientIndex, slots: Int32Array): ClientRow[] {
  const ids = picked(columns.ids, slots);
  const households = picked(columns.household, slots);
  const names = picked(columns.name, slots);
  const householdNames = picked(columns.householdName, households);
  const changes = picked(columns.change, households);
  const sizes = picked(sharing.size, slots);
  const tiers = picked(columns.tier, slots);
  const states = picked(columns.state, slots);
  const statuses = picked(columns.status, slots);
  const values = picked(columns.value, slots);
  const premiums = picked(columns.premium, slots);
  const policies = picked(columns.policies, slots);
  const lines = picked(columns.lines, slots);
  const advisors = picked(columns.advisor, slots);
  const nextTouches = picked(columns.nextTouch, slots);
  const renewals = picked(columns.renewal, slots);
  const contacts = picked(columns.lastContact, slots);
  const since = picked(columns.since, slots);
  const unnamed = picked(columns.unnamed, slots);
  const organisations = picked(columns.organisation, slots);
  const doNotContact = picked(columns.doNotContact, slots);
  const advisorOf = advisorReader(db);
  return ids.map((known, at) => {
    const id = known ?? 0;
    const value = values[at] ?? Number.NaN;
    return {
      id,
      name: names[at] ?? '',
      kind: organisations[at] === 1 ? 'organisation' : 'person',
      householdId: households[at] ?? 0,
      household: householdNames[at] ?? '',
      householdSize: sizes[at] ?? 0,
      tier: columns.tierNames[tiers[at] ?? 0] ?? null,
      state: columns.stateNames[states[at] ?? 0] ?? null,
      valueMinor: Number.isNaN(value) ? null : value,
      change: changes[at] ?? null,
      status: (columns.statusNames[statuses[at] ?? 0] ?? 'prospect') as ClientRow['status'],
      policiesInForce: policies[at] ?? 0,
      linesInForce: lines[at] ?? 0,
      annualPremiumMinor: premiums[at] ?? 0,
      advisor: advisorOf(advisors[at] ?? 0),
      nextTouch: nextTouches[at] === NO_DAY ? null : nextTouchOf(db, id),
      nextRenewalOn: dayOf(renewals[at]),
      lastContactOn: dayOf(contacts[at]),
      firstPolicyOn: dayOf(since[at]),
      unnamed: unnamed[at] === 1,
      doNotContact: doNotContact[at] === 1,
    };
  });
}

type Column<Value> = { readonly [at: number]: Value };

function picked<Value>(column: Column<Value>, at: ArrayLike<number | undefined>): (Value | undefined)[] {
  const values = new Array<Value | undefined>(at.length);
  for (let index = 0; index < at.length; index += 1) {
    values[index] = column[at[index] ?? -1];
  }
  return values;
}

function dayOf(ordinal: number | undefined): Day | null {
  return ordinal === undefined || ordinal === NO_DAY ? null : fromOrdinal(ordinal);
}

type Advisor = NonNullable<ClientRow['advisor']>;

/** An office has few advisors: each is read once a page. */
function advisorReader(db: ReadBook): (id: number) => ClientRow['advisor'] {
  const known = new Map<number, ClientRow['advisor']>([[0, null]]);
  return (id) => {
    let advisor = known.get(id);
    if (advisor === undefined) {
      const found = db.prepare<[number], Advisor>('SELECT id, name, initials FROM person WHERE id = ?').get(id);
      advisor = found ?? { id, name: '', initials: '' };
      known.set(id, advisor);
    }
    return advisor;
  };
}

type NextTouch = { readonly on: string; readonly activity: string; readonly activityName: string | null };

function nextTouchOf(db: ReadBook, clientId: number): NextTouch | null {
  return (
    db
      .prepare<[number], NextTouch>(
        `SELECT touch.planned_on AS "on", activity.code AS activity, activity.name AS activityName
         FROM touch JOIN activity ON activity.id = touch.activity_id
         WHERE touch.client_id = ? AND touch.status = 'planned' ORDER BY touch.planned_on, touch.id LIMIT 1`,
      )
      .get(clientId) ?? null
  );
}
