import { CLIENT_SORTS } from '../../shared/contract/clients.ts';
import { type ClientColumns, loadingClientColumns } from './client-columns.ts';
import { type ClientMarks, clientMarks } from './client-marks.ts';
import { type ClientSort, orderOf } from './client-order.ts';
import { worthOf } from './client-worth.ts';
import type { ReadBook } from './types.ts';

/**
 * What every question of the client list is answered from, whatever the size of the book: the narrow columns, every order
 * a column can be sorted in, and a set of clients for every choice of a filter. Orders and sets are made when first asked
 * for, or before that in the pauses.
 */
export type ClientIndex = {
  readonly columns: ClientColumns;
  readonly marks: ClientMarks;
  order(sort: ClientSort): Int32Array;
};

type Kept = {
  readonly version: string;
  readonly loading: Generator<void, ClientColumns>;
  made: { readonly index: ClientIndex; readonly rest: Generator<void, void> } | null;
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

/**
 * Makes the index a few milliseconds further while nobody asks anything.
 * @returns whether there is more to make
 */
export function prepareClientIndex(db: ReadBook): boolean {
  const current = keptOf(db);
  if (current.made === null) {
    load(db, current);
    return true;
  }
  return current.made.rest.next().done !== true;
}

function keptOf(db: ReadBook): Kept {
  const version = versionOf(db);
  const known = kept.get(db);
  if (known?.version === version) {
    return known;
  }
  const fresh: Kept = { version, loading: loadingClientColumns(db), made: null };
  kept.set(db, fresh);
  return fresh;
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
    const index = indexOf(db, step.value);
    current.made = { index, rest: rest(index) };
  }
}

function indexOf(db: ReadBook, columns: ClientColumns): ClientIndex {
  const orders = new Map<string, Int32Array>();
  return {
    columns,
    marks: clientMarks(db, columns),
    order: (sort) => {
      const key = `${sort.by} ${sort.descending}`;
      const known = orders.get(key);
      if (known !== undefined) {
        return known;
      }
      const order = orderOf(columns, sort);
      orders.set(key, order);
      return order;
    },
  };
}

/** What nobody asked for yet, one piece a step. */
function* rest({ columns, marks, order }: ClientIndex): Generator<void, void> {
  for (const prepare of marks.pieces) {
    prepare();
    yield;
  }
  // A thread just started translates what it does often only after a while: better now than during the first question.
  for (const set of [...marks.tier(), ...marks.status()]) {
    worthOf(columns.sharing, set);
    yield;
  }
  for (const by of CLIENT_SORTS) {
    for (const descending of [false, true]) {
      order({ by, descending });
      yield;
    }
  }
}
