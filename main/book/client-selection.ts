import type { ClientFilter } from '../../shared/contract/clients.ts';
import { type Day, toOrdinal } from '../../shared/day.ts';
import { type ClientColumns, loadClientColumns, NO_DAY } from './client-columns.ts';
import { type ClientSort, orderOf } from './client-order.ts';
import { searchQuestion } from './search-text.ts';
import type { ReadBook } from './types.ts';

/** The clients a filter leaves, in order. */
export type Selection = {
  readonly columns: ClientColumns;
  /** Positions in `columns`. */
  readonly positions: Int32Array;
  readonly households: number;
  readonly valueMinor: number;
};

type Cache = {
  readonly version: string;
  readonly columns: ClientColumns;
  readonly orders: Map<string, Int32Array>;
  readonly selections: Map<string, Selection>;
};

/** Selections kept: a screen's own, and those a person goes back to. */
const MOST_SELECTIONS = 12;

const caches = new WeakMap<ReadBook, Cache>();

/**
 * Selects and sorts clients. A connection keeps the columns until it or another one writes, which SQLite tells in
 * microseconds.
 */
export function selectClients(db: ReadBook, filter: ClientFilter, sort: ClientSort, today: Day): Selection {
  const cache = freshCache(db);
  const key = JSON.stringify([filter, sort, usesToday(filter) ? today : null]);
  let selection = cache.selections.get(key);
  if (selection === undefined) {
    selection = select(db, cache, filter, sort, today);
    cache.selections.set(key, selection);
    const [oldest] = cache.selections.keys();
    if (cache.selections.size > MOST_SELECTIONS && oldest !== undefined) {
      cache.selections.delete(oldest);
    }
  }
  return selection;
}

/** All clients' columns as they are now. */
export function currentColumns(db: ReadBook): ClientColumns {
  return freshCache(db).columns;
}

function freshCache(db: ReadBook): Cache {
  const others = db.prepare<[], { data_version: number }>('PRAGMA data_version').get()?.data_version ?? 0;
  const own = db.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;
  const version = `${others} ${own}`;
  const known = caches.get(db);
  if (known?.version === version) {
    return known;
  }
  const cache: Cache = { version, columns: loadClientColumns(db), orders: new Map(), selections: new Map() };
  caches.set(db, cache);
  return cache;
}

function usesToday(filter: ClientFilter): boolean {
  return filter.quick === 'overdue';
}

function select(db: ReadBook, cache: Cache, filter: ClientFilter, sort: ClientSort, today: Day): Selection {
  const { columns } = cache;
  const order = sortedOnce(cache, sort);
  const kept = keptBy(testsOf(db, columns, filter, today), columns.size);
  const positions = new Int32Array(columns.size);
  const seen = new Uint8Array(columns.householdLimit);
  let count = 0;
  let households = 0;
  let valueMinor = 0;
  for (const position of order) {
    if (kept[position] === 0) {
      continue;
    }
    positions[count] = position;
    count += 1;
    const household = columns.household[position] ?? 0;
    if (seen[household] === 0) {
      seen[household] = 1;
      households += 1;
      const value = columns.value[position] ?? Number.NaN;
      valueMinor += Number.isNaN(value) ? 0 : value;
    }
  }
  return { columns, positions: positions.slice(0, count), households, valueMinor };
}

/** One pass for each condition: a tight loop over bytes stays quick where a list of conditions for each client does not. */
function keptBy(tests: readonly Test[], size: number): Uint8Array {
  const kept = new Uint8Array(size).fill(1);
  for (const test of tests) {
    for (let position = 0; position < size; position += 1) {
      if (kept[position] === 1 && !test(position)) {
        kept[position] = 0;
      }
    }
  }
  return kept;
}

function sortedOnce(cache: Cache, sort: ClientSort): Int32Array {
  const key = `${sort.by} ${sort.descending}`;
  let order = cache.orders.get(key);
  if (order === undefined) {
    order = orderOf(cache.columns, sort);
    cache.orders.set(key, order);
  }
  return order;
}

type Test = (position: number) => boolean;

function testsOf(db: ReadBook, columns: ClientColumns, filter: ClientFilter, today: Day): Test[] {
  const tests: Test[] = [];
  const among = (column: Uint8Array, names: readonly (string | null)[], wanted: readonly (string | null)[]) => {
    const allowed = Uint8Array.from(names, (name) => (wanted.includes(name) ? 1 : 0));
    tests.push((position) => allowed[column[position] ?? 0] === 1);
  };
  if (filter.tiers !== undefined) {
    among(
      columns.tier,
      columns.tierNames,
      filter.tiers.map((tier) => (tier === 'unscored' ? null : tier)),
    );
  }
  if (filter.states !== undefined) {
    among(columns.state, columns.stateNames, filter.states);
  }
  if (filter.statuses !== undefined) {
    among(columns.status, columns.statusNames, filter.statuses);
  }
  if (filter.advisorIds !== undefined) {
    const wanted = new Set(filter.advisorIds.map((id) => id ?? 0));
    tests.push((position) => wanted.has(columns.advisor[position] ?? 0));
  }
  if (filter.householdId !== undefined) {
    const { householdId } = filter;
    tests.push((position) => columns.household[position] === householdId);
  }
  if (filter.policies !== undefined) {
    tests.push(POLICIES[filter.policies](columns));
  }
  const { nextTouch, renewalUntil } = filter;
  if (nextTouch === 'none') {
    tests.push((position) => columns.nextTouch[position] === NO_DAY);
  } else if (nextTouch !== undefined) {
    tests.push(until(columns.nextTouch, nextTouch.until as Day));
  }
  if (renewalUntil !== undefined) {
    tests.push(until(columns.renewal, renewalUntil as Day));
  }
  if (filter.quick !== undefined) {
    tests.push(quickTest(columns, filter.quick, today));
  }
  for (const marked of markedBy(db, columns, filter)) {
    tests.push((position) => marked[position] === 1);
  }
  return tests;
}

const POLICIES = {
  none:
    (columns: ClientColumns): Test =>
    (position) =>
      columns.policies[position] === 0,
  one:
    (columns: ClientColumns): Test =>
    (position) =>
      columns.policies[position] === 1,
  several:
    (columns: ClientColumns): Test =>
    (position) =>
      (columns.policies[position] ?? 0) > 1,
} as const;

function until(days: Int32Array, last: Day): Test {
  const limit = toOrdinal(last);
  return (position) => (days[position] ?? NO_DAY) <= limit;
}

/** The ready-made filters of the clients screen; their counts use the same tests. */
export function quickTest(columns: ClientColumns, quick: NonNullable<ClientFilter['quick']>, today: Day): Test {
  switch (quick) {
    case 'overdue': {
      const limit = toOrdinal(today);
      return (position) => (columns.nextTouch[position] ?? NO_DAY) < limit;
    }
    case 'fallers': {
      const falling = columns.stateNames.map((name) => name === 'warm-faller' || name === 'cold-faller');
      return (position) => falling[columns.state[position] ?? 0] === true;
    }
    case 'single-policy':
      return (position) => columns.policies[position] === 1;
    case 'unscored': {
      const living = columns.statusNames.map((name) => name !== 'deceased' && name !== 'dissolved');
      return (position) => columns.tier[position] === 0 && living[columns.status[position] ?? 0] === true;
    }
    case 'unnamed':
      return (position) => columns.unnamed[position] === 1;
  }
}

/** What only the rows themselves can tell: one mark a position for each such condition. */
function markedBy(db: ReadBook, columns: ClientColumns, filter: ClientFilter): Uint8Array[] {
  const marks: Uint8Array[] = [];
  const mark = (source: string, argument: string) => {
    const marked = new Uint8Array(columns.size);
    for (const id of db.prepare<[string], number>(source).pluck().all(argument) as number[]) {
      const position = columns.positionOf(id);
      if (position !== undefined) {
        marked[position] = 1;
      }
    }
    marks.push(marked);
  };
  if (filter.lineIds !== undefined) {
    mark(`${IN_FORCE} AND line_id IN (SELECT value FROM json_each(?))`, JSON.stringify(filter.lineIds));
  }
  if (filter.carrierIds !== undefined) {
    mark(`${IN_FORCE} AND carrier_id IN (SELECT value FROM json_each(?))`, JSON.stringify(filter.carrierIds));
  }
  const question = searchQuestion(filter.search ?? '');
  if (question?.trigrams != null) {
    mark('SELECT rowid FROM client_search WHERE client_search MATCH ?', question.trigrams);
  }
  if (question?.beginnings != null) {
    mark('SELECT rowid FROM client_word WHERE client_word MATCH ?', question.beginnings);
  }
  return marks;
}

const IN_FORCE = `SELECT client_id FROM policy WHERE status = 'in-force'`;
