import type { ClientRow } from '../../../shared/contract/clients.ts';
import { type Day, fromOrdinal } from '../../../shared/day.ts';
import { AMOUNT, CELL, FLAG } from '../client-cells.ts';
import { NO_DAY } from '../client-columns.ts';
import type { ClientIndex } from '../client-index.ts';
import type { ReadBook } from '../types.ts';

/** Rows of some slots, from memory but for what few tables of few rows say. */
export function clientRows(db: ReadBook, { columns, sharing }: ClientIndex, slots: Int32Array): ClientRow[] {
  const { whole, amounts } = columns.cells;
  const advisorOf = advisorReader(db);
  const nextTouch = nextTouchReader(db);
  return Array.from(slots, (slot) => {
    const at = slot * CELL.count;
    const id = whole[at + CELL.id] ?? 0;
    const householdId = whole[at + CELL.household] ?? 0;
    const marks = whole[at + CELL.marks] ?? 0;
    const flags = marks >>> 24;
    const value = amounts[slot * AMOUNT.count + AMOUNT.value] ?? Number.NaN;
    return {
      id,
      name: columns.name[slot] ?? '',
      kind: (flags & FLAG.organisation) === 0 ? 'person' : 'organisation',
      householdId,
      household: columns.householdName[householdId] ?? '',
      householdSize: sharing.size[slot] ?? 0,
      tier: columns.tierNames[marks & 255] ?? null,
      state: columns.stateNames[(marks >>> 8) & 255] ?? null,
      valueMinor: Number.isNaN(value) ? null : value,
      change: columns.change[householdId] ?? null,
      status: (columns.statusNames[(marks >>> 16) & 255] ?? 'prospect') as ClientRow['status'],
      policiesInForce: whole[at + CELL.policies] ?? 0,
      linesInForce: whole[at + CELL.lines] ?? 0,
      annualPremiumMinor: amounts[slot * AMOUNT.count + AMOUNT.premium] ?? 0,
      advisor: advisorOf(whole[at + CELL.advisor] ?? 0),
      nextTouch: nextTouch(dayOf(whole[at + CELL.nextTouch]), whole[at + CELL.nextActivity] ?? 0),
      nextRenewalOn: dayOf(whole[at + CELL.renewal]),
      lastContactOn: dayOf(whole[at + CELL.lastContact]),
      firstPolicyOn: dayOf(whole[at + CELL.since]),
      unnamed: (flags & FLAG.unnamed) !== 0,
      doNotContact: (flags & FLAG.doNotContact) !== 0,
    };
  });
}

function dayOf(ordinal: number | undefined): Day | null {
  return ordinal === undefined || ordinal === NO_DAY ? null : fromOrdinal(ordinal);
}

type Advisor = NonNullable<ClientRow['advisor']>;

/** Who an advisor is; 0 is nobody. An office has few of them: each is read once a page. */
export function advisorReader(db: ReadBook): (id: number) => ClientRow['advisor'] {
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

type NextTouch = ClientRow['nextTouch'];

/** What is planned next with a client; activity 0 is nothing. Each activity is read once a page. */
export function nextTouchReader(db: ReadBook): (on: string | null, activityId: number) => NextTouch {
  const known = new Map<number, { readonly activity: string; readonly activityName: string | null }>();
  return (on, activityId) => {
    if (on === null || activityId === 0) {
      return null;
    }
    let found = known.get(activityId);
    if (found === undefined) {
      found = db
        .prepare<[number], { activity: string; activityName: string | null }>(
          'SELECT code AS activity, name AS activityName FROM activity WHERE id = ?',
        )
        .get(activityId) ?? { activity: '', activityName: null };
      known.set(activityId, found);
    }
    return { on, ...found };
  };
}
