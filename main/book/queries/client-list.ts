import { eq, inArray, or } from 'drizzle-orm/sql';
import type { ClientFilter, ClientRow } from '../../../shared/contract/clients.ts';
import { type Day, fromOrdinal } from '../../../shared/day.ts';
import { countBits } from '../bits.ts';
import { NO_DAY } from '../client-columns.ts';
import { type ClientIndex, clientIndex } from '../client-index.ts';
import type { ClientSort } from '../client-order.ts';
import { quickCount, selectClients } from '../client-selection.ts';
import { carrier, line } from '../schema/carrier.ts';
import { person } from '../schema/office.ts';
import { tag } from '../schema/reach.ts';
import type { ReadBook } from '../types.ts';

type ListArgs = {
  readonly filter: ClientFilter;
  readonly sort: ClientSort;
  readonly offset: number;
  readonly limit: number;
  readonly today: Day;
};

function list(db: ReadBook, args: ListArgs) {
  const { index, total, households, valueMinor, page } = selectClients(db, args.filter, args.sort, args.today);
  const { columns, sharing } = index;
  return {
    rows: [...page(args.offset, args.limit)].map((slot) => rowAt(db, index, slot)),
    total,
    households,
    valueMinor,
    all: columns.size,
    allHouseholds: sharing.all.households,
    allValueMinor: sharing.all.valueMinor,
  };
}

/** From memory, but for what few tables of few rows say. */
function rowAt(db: ReadBook, { columns, sharing }: ClientIndex, slot: number): ClientRow {
  const id = columns.ids[slot] ?? 0;
  const householdId = columns.household[slot] ?? 0;
  const value = columns.value[slot] ?? Number.NaN;
  return {
    id,
    name: columns.name[slot] ?? '',
    kind: columns.organisation[slot] === 1 ? 'organisation' : 'person',
    householdId,
    household: columns.householdName[householdId] ?? '',
    householdSize: sharing.sizeAt(slot),
    tier: columns.tierNames[columns.tier[slot] ?? 0] ?? null,
    state: columns.stateNames[columns.state[slot] ?? 0] ?? null,
    valueMinor: Number.isNaN(value) ? null : value,
    change: columns.change[householdId] ?? null,
    status: (columns.statusNames[columns.status[slot] ?? 0] ?? 'prospect') as ClientRow['status'],
    policiesInForce: columns.policies[slot] ?? 0,
    linesInForce: columns.lines[slot] ?? 0,
    annualPremiumMinor: columns.premium[slot] ?? 0,
    advisor: advisorOf(db, columns.advisor[slot] ?? 0),
    nextTouch: columns.nextTouch[slot] === NO_DAY ? null : nextTouchOf(db, id),
    nextRenewalOn: dayAt(columns.renewal, slot),
    lastContactOn: dayAt(columns.lastContact, slot),
    firstPolicyOn: dayAt(columns.since, slot),
    unnamed: columns.unnamed[slot] === 1,
    doNotContact: columns.doNotContact[slot] === 1,
  };
}

function dayAt(column: Int32Array, slot: number): Day | null {
  const ordinal = column[slot] ?? NO_DAY;
  return ordinal === NO_DAY ? null : fromOrdinal(ordinal);
}

function advisorOf(db: ReadBook, id: number): ClientRow['advisor'] {
  if (id === 0) {
    return null;
  }
  const advisor = db
    .prepare<[number], NonNullable<ClientRow['advisor']>>('SELECT id, name, initials FROM person WHERE id = ?')
    .get(id);
  return advisor ?? { id, name: '', initials: '' };
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

const QUICK = ['overdue', 'fallers', 'single-policy', 'unscored', 'unnamed'] as const;

function quickCounts(db: ReadBook, { today }: { readonly today: Day }) {
  const index = clientIndex(db);
  const [overdue = 0, fallers = 0, singlePolicy = 0, unscored = 0, unnamed = 0] = QUICK.map((quick) =>
    quickCount(index, quick, today),
  );
  return { overdue, fallers, singlePolicy, unscored, unnamed };
}

/** Where the filtered and sorted list shows a client; null when it does not. */
function position(db: ReadBook, args: Omit<ListArgs, 'offset' | 'limit'> & { readonly clientId: number }) {
  const selection = selectClients(db, args.filter, args.sort, args.today);
  const slot = selection.index.columns.slotOf(args.clientId);
  return { index: slot === undefined ? null : selection.placeOf(slot) };
}

function choices(db: ReadBook, _args: Record<string, never>) {
  const { orm } = db;
  const { marks } = clientIndex(db);
  const advising = [...marks.advisor()].filter(([, clients]) => countBits(clients) > 0).map(([id]) => id);
  return {
    advisors: orm
      .select({ id: person.id, name: person.name, initials: person.initials })
      .from(person)
      .where(or(eq(person.archived, false), inArray(person.id, advising)))
      .orderBy(person.name, person.id)
      .all(),
    lines: orm
      .select({ id: line.id, code: line.code, name: line.name })
      .from(line)
      .where(eq(line.archived, false))
      .orderBy(line.id)
      .all(),
    carriers: orm.select({ id: carrier.id, name: carrier.name }).from(carrier).orderBy(carrier.nameKey).all(),
    tags: orm
      .select({ name: tag.name })
      .from(tag)
      .orderBy(tag.nameKey)
      .all()
      .map(({ name }) => name),
  };
}

export const clientListReads = {
  'clients.list': list,
  'clients.position': position,
  'clients.quickCounts': quickCounts,
  'clients.choices': choices,
};
