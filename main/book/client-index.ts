import { CLIENT_SORTS } from '../../shared/contract/clients.ts';
import type { Bits } from './bits.ts';
import { clientsChangedSince, lastChange } from './client-changes.ts';
import { type ClientColumns, loadingClientColumns } from './client-columns.ts';
import { type ClientMarks, clientMarks } from './client-marks.ts';
import { type ClientOrders, clientOrders } from './client-order.ts';
import { type ClientSearch, loadingClientSearch } from './client-search.ts';
import { type SetWorth, type Sharing, sharingOf, worthOf } from './client-worth.ts';
import { type FewRows, noFewRows } from './few-rows.ts';
import type { ReadBook } from './types.ts';

/**
 * What every question of the client list is answered from, whatever the size of the book: the columns, every order one can
 * be sorted in, a set of clients for every choice of a filter, and who has which words. Each is made when first asked for,
 * or before that in the pauses; after a write only the clients it changed are read anew.
 */
export type ClientIndex = {
  readonly columns: ClientColumns;
  readonly sharing: Sharing;
  readonly marks: ClientMarks;
  readonly orders: ClientOrders;
  search(): ClientSearch;
  /** What the clients of a choice are worth together, by its set of marks, as far as it was added up in the pauses. */
  readonly worths: Map<Bits, SetWorth>;
  /** As the book is now. */
  readonly few: FewRows;
};

type Made = {
  readonly index: ClientIndex;
  /** Makes one piece more of what nobody asked for yet. @returns whether there is more */
  prepare(): boolean;
  /** @returns false when all must be read again */
  reread(clientIds: readonly number[]): boolean;
};

type Kept = {
  version: string;
  readonly few: FewRows;
  /** Up to where the log of changes is in it. */
  place: number;
  readonly loading: Generator<void, ClientColumns>;
  made: Made | null;
};

const kept = new WeakMap<ReadBook, Kept>();

/**
 * The index as the book is now. A connection keeps it until it or another one writes, which SQLite tells in microseconds;
 * what is still to be made of it is made at once.
 */
export function clientIndex(db: ReadBook): ClientIndex {
  const current = keptOf(db);
  while (current.made === null) {
    load(db, current);
  }
  return current.made.index;
}

/** Whether a question of the list need not wait: the index is as the book is now. */
export function isClientIndexMade(db: ReadBook): boolean {
  return keptOf(db).made !== null;
}

/**
 * Makes the index a moment further while nobody asks anything.
 * @returns whether there is more to make
 */
export function prepareClientIndex(db: ReadBook): boolean {
  const current = keptOf(db);
  if (current.made === null) {
    load(db, current);
    return true;
  }
  return current.made.prepare();
}

/** Reads some clients anew whether or not a write told that they changed. */
export function rereadClients(db: ReadBook, clientIds: readonly number[]): void {
  clientIndex(db);
  kept.get(db)?.made?.reread(clientIds);
}

function keptOf(db: ReadBook): Kept {
  const version = versionOf(db);
  const known = kept.get(db);
  if (known !== undefined && (known.version === version || caughtUp(db, known))) {
    if (known.version !== version) {
      known.few.advisors.clear();
      known.few.activities.clear();
      known.version = version;
    }
    return known;
  }
  // The place is read before the rows: what is written in between is read twice, and nothing is missed.
  const fresh: Kept = {
    version,
    few: noFewRows(),
    place: lastChange(db),
    loading: loadingClientColumns(db),
    made: null,
  };
  kept.set(db, fresh);
  return fresh;
}

/** Reads what changed since. @returns false when that is too much, or all is being read just now */
function caughtUp(db: ReadBook, known: Kept): boolean {
  const place = lastChange(db);
  const changed = clientsChangedSince(db, known.place);
  if (changed === 'all' || (changed.length > 0 && known.made?.reread(changed) !== true)) {
    return false;
  }
  known.place = place;
  return true;
}

/** Changes with every write of this connection or another one. */
function versionOf(db: ReadBook): string {
  const others = db.prepare<[], { data_version: number }>('PRAGMA data_version').get()?.data_version ?? 0;
  const own = db.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;
  return `${others} ${own}`;
}

function load(db: ReadBook, current: Kept): void {
  const step = current.loading.next();
  if (step.done === true) {
    current.made = indexOf(db, step.value, current.few);
  }
}

function indexOf(db: ReadBook, columns: ClientColumns, few: FewRows): Made {
  const sharing = sharingOf(columns);
  const marks = clientMarks(db, columns);
  const orders = clientOrders(columns);
  let loading = loadingClientSearch(db, columns);
  let search: ClientSearch | null = null;
  const advance = () => {
    if (search === null) {
      const step = loading.next();
      search = step.done === true ? step.value : null;
    }
    return search;
  };
  const index: ClientIndex = {
    columns,
    sharing,
    marks,
    orders,
    worths: new Map(),
    few,
    search: () => {
      let made = advance();
      while (made === null) {
        made = advance();
      }
      return made;
    },
  };
  let rest = piecesOf(index);
  return {
    index,
    prepare: () => rest.next().done !== true || advance() === null,
    reread: (clientIds) => {
      const slots = columns.reread(clientIds, sharing.leave, sharing.join);
      if (slots === null) {
        return false;
      }
      marks.reread(slots);
      index.worths.clear();
      orders.changed(slots);
      // Every order is put right again in the next pauses, not in the question that asks for it.
      rest = piecesOf(index);
      if (search?.reread(slots) !== true) {
        [loading, search] = [loadingClientSearch(db, columns), null];
      }
      return true;
    },
  };
}

function* piecesOf({ sharing, marks, orders, worths }: ClientIndex): Generator<void, void> {
  for (const prepare of marks.pieces) {
    const sets = prepare();
    yield;
    for (const set of sets) {
      worths.set(set, worthOf(sharing, set));
      yield;
    }
  }
  for (const by of CLIENT_SORTS) {
    for (const descending of [false, true]) {
      orders.of({ by, descending });
      yield;
      orders.ranks({ by, descending });
      yield;
    }
  }
}
