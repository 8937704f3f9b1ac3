import type { ClientFilter } from '../../shared/contract/clients.ts';
import { type Day, toOrdinal } from '../../shared/day.ts';
import { addBit, type Bits, countBits, hasBit, inAll, inAny, noBits, without } from './bits.ts';
import { type ClientColumns, NO_DAY } from './client-columns.ts';
import { type ClientIndex, clientIndex } from './client-index.ts';
import type { ClientSort } from './client-order.ts';
import { worthOf } from './client-worth.ts';
import { searchQuestion } from './search-text.ts';
import type { ReadBook } from './types.ts';

/** The clients a filter leaves, in order. */
export type Selection = {
  readonly columns: ClientColumns;
  readonly total: number;
  readonly households: number;
  readonly valueMinor: number;
  /** Positions in `columns`. */
  page(offset: number, limit: number): Int32Array;
  /** Where a position stands; null: the filter leaves it out. */
  indexOf(position: number): number | null;
};

/** Selects and sorts clients. */
export function selectClients(db: ReadBook, filter: ClientFilter, sort: ClientSort, today: Day): Selection {
  const index = clientIndex(db);
  const { columns } = index;
  const order = index.order(sort);
  const kept = inAll(conditions(db, index, filter, today));
  if (kept === null) {
    return {
      columns,
      total: columns.size,
      ...columns.sharing.all,
      page: (offset, limit) => order.subarray(offset, offset + limit),
      indexOf: (position) => order.indexOf(position),
    };
  }
  const total = countBits(kept);
  return {
    columns,
    total,
    ...worthOf(columns.sharing, kept),
    page: (offset, limit) => pageOf(order, kept, offset, Math.min(limit, Math.max(0, total - offset))),
    indexOf: (position) => placeOf(order, kept, position),
  };
}

/** @param length rows the page will have: where the last of them stands the search ends */
function pageOf(order: Int32Array, kept: Bits, offset: number, length: number): Int32Array {
  const page = new Int32Array(length);
  let passed = 0;
  let found = 0;
  for (let at = 0; at < order.length && found < length; at += 1) {
    const position = order[at] ?? 0;
    if (hasBit(kept, position)) {
      if (passed >= offset) {
        page[found] = position;
        found += 1;
      }
      passed += 1;
    }
  }
  return page;
}

function placeOf(order: Int32Array, kept: Bits, wanted: number): number | null {
  if (!hasBit(kept, wanted)) {
    return null;
  }
  let passed = 0;
  for (const position of order) {
    if (position === wanted) {
      return passed;
    }
    passed += hasBit(kept, position) ? 1 : 0;
  }
  return null;
}

/** One set of clients for each condition of a filter. */
function conditions(db: ReadBook, index: ClientIndex, filter: ClientFilter, today: Day): Bits[] {
  const { columns, marks } = index;
  const { size } = columns;
  const sets: Bits[] = [];
  const anyOf = (of: readonly Bits[]) => sets.push(inAny(of, size));
  const among = (of: readonly Bits[], names: readonly (string | null)[], wanted: readonly (string | null)[]) => {
    const chosen = of.filter((_, code) => wanted.includes(names[code] ?? null));
    anyOf(chosen);
  };
  if (filter.tiers !== undefined) {
    const tiers = filter.tiers.map((tier) => (tier === 'unscored' ? null : tier));
    among(marks.tier(), columns.tierNames, tiers);
  }
  if (filter.states !== undefined) {
    among(marks.state(), columns.stateNames, filter.states);
  }
  if (filter.statuses !== undefined) {
    among(marks.status(), columns.statusNames, filter.statuses);
  }
  if (filter.advisorIds !== undefined) {
    const advisors = filter.advisorIds.map((id) => id ?? 0);
    anyOf(advisors.flatMap((id) => marks.advisor().get(id) ?? []));
  }
  if (filter.lineIds !== undefined) {
    anyOf(filter.lineIds.map((id) => marks.line(id)));
  }
  if (filter.carrierIds !== undefined) {
    anyOf(filter.carrierIds.map((id) => marks.carrier(id)));
  }
  if (filter.policies !== undefined) {
    sets.push(marks.policies()[filter.policies]);
  }
  if (filter.householdId !== undefined) {
    sets.push(membersOf(db, columns, filter.householdId));
  }
  const { nextTouch, renewalUntil } = filter;
  if (nextTouch !== undefined) {
    sets.push(
      nextTouch === 'none' ? days(columns.nextTouch, NO_DAY, NO_DAY) : until(columns.nextTouch, nextTouch.until as Day),
    );
  }
  if (renewalUntil !== undefined) {
    sets.push(until(columns.renewal, renewalUntil as Day));
  }
  if (filter.quick !== undefined) {
    sets.push(quickSet(index, filter.quick, today));
  }
  return [...sets, ...searched(db, columns, filter.search ?? '')];
}

/** The ready-made filters of the clients screen; their counts are those of the same sets. */
export function quickSet({ columns, marks }: ClientIndex, quick: NonNullable<ClientFilter['quick']>, today: Day): Bits {
  switch (quick) {
    case 'overdue':
      return days(columns.nextTouch, 0, toOrdinal(today) - 1);
    case 'fallers':
      return inAny(
        marks.state().filter((_, code) => FALLING.has(columns.stateNames[code] ?? '')),
        columns.size,
      );
    case 'single-policy':
      return marks.policies().one;
    case 'unscored': {
      const gone = marks.status().filter((_, code) => GONE.has(columns.statusNames[code] ?? ''));
      return without(marks.tier()[0] ?? noBits(columns.size), inAny(gone, columns.size));
    }
    case 'unnamed':
      return marks.unnamed();
  }
}

const FALLING = new Set(['warm-faller', 'cold-faller']);
const GONE = new Set(['deceased', 'dissolved']);

function until(column: Int32Array, last: Day): Bits {
  return days(column, 0, toOrdinal(last));
}

/** Whose day lies from `first` to `last`, both included. */
function days(column: Int32Array, first: number, last: number): Bits {
  const set = noBits(column.length);
  for (let position = 0; position < column.length; position += 1) {
    const day = column[position] ?? NO_DAY;
    if (day >= first && day <= last) {
      addBit(set, position);
    }
  }
  return set;
}

function membersOf(db: ReadBook, columns: ClientColumns, householdId: number): Bits {
  return setOf(
    columns,
    db.prepare<[number], number>('SELECT id FROM client WHERE household_id = ?').pluck().all(householdId),
  );
}

/** Who is found by all that was typed: what only the full-text indexes can tell. */
function searched(db: ReadBook, columns: ClientColumns, typed: string): Bits[] {
  const question = searchQuestion(typed);
  const ask = (table: 'client_search' | 'client_word', words: string) =>
    setOf(
      columns,
      db.prepare<[string], number>(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).pluck().all(words),
    );
  return [
    ...(question?.trigrams == null ? [] : [ask('client_search', question.trigrams)]),
    ...(question?.beginnings == null ? [] : [ask('client_word', question.beginnings)]),
  ];
}

function setOf(columns: ClientColumns, ids: readonly number[]): Bits {
  const set = noBits(columns.size);
  for (const id of ids) {
    const position = columns.positionOf(id);
    if (position !== undefined) {
      addBit(set, position);
    }
  }
  return set;
}
