import { type Day, toOrdinal } from '../../shared/day.ts';
import { addBit, type Bits, noBits, removeBit } from './bits.ts';
import { type ClientCells, FLAG, noClientCells, putCells } from './client-cells.ts';
import {
  CLIENTS_BY_HOUSEHOLD,
  CLIENTS_BY_NAME,
  clientRecords,
  householdRecords,
  type ListedHousehold,
  type ListedRow,
  someClientRecords,
  someHouseholdRecords,
  sortKeyOf,
} from './client-records.ts';
import { type Coder, coder } from './coder.ts';
import { idSlots } from './id-slots.ts';
import type { ReadBook } from './types.ts';

/**
 * What a list shows of all clients, in memory: a filter or a sort costs one pass over typed arrays whatever the size of
 * the book, and a page no look into the file (about 200 bytes a client, most of it names). A client keeps its slot as long
 * as the columns live; slots are first dealt so that those of a household
 * stand side by side, and new clients take the next free one.
 */
export type ClientColumns = {
  /** Slots there are: the length of each column. */
  readonly capacity: number;
  /** Clients in the list. */
  readonly size: number;
  /** Slots in the order of names, as they were when the columns were read. */
  readonly byName: Int32Array;
  /** Slots of clients in the list; the others hold nothing that counts. */
  readonly live: Bits;
  /** Client ids by slot. */
  readonly ids: Int32Array;
  readonly slotOf: (clientId: number) => number | undefined;
  readonly name: readonly string[];
  /** Of a client in the list, read when asked: names are compared only where one changed. */
  readonly sortKeyAt: (slot: number) => string;
  readonly household: Int32Array;
  /** By household id. */
  readonly householdName: readonly string[];
  /** How a household’s value moves, by household id, as the latest run found it. */
  readonly change: readonly (number | null)[];
  readonly tier: Uint8Array;
  readonly tierNames: Coder['names'];
  readonly state: Uint8Array;
  readonly stateNames: Coder['names'];
  readonly status: Uint8Array;
  readonly statusNames: Coder['names'];
  /** 0: nobody's. */
  readonly advisor: Int32Array;
  readonly policies: Int32Array;
  readonly premium: Float64Array;
  /** NaN: unscored. */
  readonly value: Float64Array;
  /** Days since 1970; NO_DAY: none. */
  readonly nextTouch: Int32Array;
  readonly renewal: Int32Array;
  readonly lastContact: Int32Array;
  readonly since: Int32Array;
  readonly unnamed: Uint8Array;
  /** All that rows show, by slot. */
  readonly cells: ClientCells;
  /**
   * Reads some clients anew: changed, come or gone. `leaving` is called with each one's slot before, `entering` after.
   * @returns the slots whose columns changed; null when there is no slot left for a new client
   */
  reread(
    clientIds: readonly number[],
    leaving: (slot: number) => void,
    entering: (slot: number) => void,
  ): number[] | null;
};

/** Later than any date: what has none sorts last. */
export const NO_DAY = 0x7fffffff;

/** Slots kept free for clients who come before the columns are read again. */
const SPARE = 1_024;

/**
 * Reads all columns, in steps: whoever runs it may answer others between two of them. The order of names comes from its
 * index alone and the rows as they lie on the disk: three times as quick as reading the rows in the order of names.
 */
export function* loadingClientColumns(db: ReadBook): Generator<void, ClientColumns> {
  const { ids, slots, size, byName } = dealtSlots(db);
  const capacity = ids.length;
  const live = noBits(capacity);
  for (let slot = 0; slot < size; slot += 1) {
    addBit(live, slot);
  }
  const codes = { tier: coder(), state: coder(), status: coder() };
  const texts = { name: new Array<string>(capacity).fill('') };
  const homes = { householdName: [] as string[], change: [] as (number | null)[] };
  const cells = noClientCells(capacity);
  const columns = {
    ids,
    household: new Int32Array(capacity),
    tier: new Uint8Array(capacity),
    state: new Uint8Array(capacity),
    status: new Uint8Array(capacity),
    advisor: new Int32Array(capacity),
    policies: new Int32Array(capacity),
    premium: new Float64Array(capacity),
    value: new Float64Array(capacity),
    nextTouch: new Int32Array(capacity),
    renewal: new Int32Array(capacity),
    lastContact: new Int32Array(capacity),
    since: new Int32Array(capacity),
    unnamed: new Uint8Array(capacity),
  };
  const days = dayReader();
  const write = (slot: number, row: ListedRow) => {
    columns.household[slot] = row[1];
    texts.name[slot] = row[2];
    columns.unnamed[slot] = row[4];
    columns.tier[slot] = codes.tier.code(row[6]);
    columns.state[slot] = codes.state.code(row[7]);
    columns.status[slot] = codes.status.code(row[8]);
    columns.advisor[slot] = row[9] ?? 0;
    columns.policies[slot] = row[10];
    columns.premium[slot] = row[12];
    columns.value[slot] = row[13] ?? Number.NaN;
    columns.nextTouch[slot] = days(row[14]);
    columns.renewal[slot] = days(row[15]);
    columns.lastContact[slot] = days(row[16]);
    columns.since[slot] = days(row[17]);
    const flags =
      (row[3] === 'organisation' ? FLAG.organisation : 0) |
      (row[4] === 1 ? FLAG.unnamed : 0) |
      (row[5] === 1 ? FLAG.doNotContact : 0);
    putCells(cells, slot, columns, { flags, lines: row[11], nextActivity: row[18] ?? 0 });
  };
  const writeHome = ([id, name, change]: ListedHousehold) => {
    homes.householdName[id] = name;
    homes.change[id] = change;
  };
  for (const rows of householdRecords(db)) {
    rows.forEach(writeHome);
    yield;
  }
  for (const rows of clientRecords(db)) {
    for (const row of rows) {
      const slot = slots.get(row[0]);
      if (slot !== undefined) {
        write(slot, row);
      }
    }
    yield;
  }
  let used = size;
  const reread: ClientColumns['reread'] = (clientIds, leaving, entering) => {
    const now = someClientRecords(db, clientIds);
    const homesNow = new Set(Array.from(now.values(), ([, household]) => household));
    someHouseholdRecords(db, [...homesNow]).forEach(writeHome);
    const coming = clientIds.filter((id) => now.has(id) && !slots.has(id)).length;
    if (used + coming > capacity) {
      return null;
    }
    return clientIds.flatMap((id) => {
      const row = now.get(id);
      const before = slots.get(id);
      if (before !== undefined) {
        leaving(before);
      }
      if (row === undefined) {
        if (before !== undefined) {
          slots.delete(id);
          removeBit(live, before);
        }
        return before ?? [];
      }
      const slot = before ?? used;
      if (before === undefined) {
        used += 1;
        ids[slot] = id;
        slots.set(id, slot);
        addBit(live, slot);
      }
      write(slot, row);
      entering(slot);
      return slot;
    });
  };
  return {
    ...columns,
    ...texts,
    ...homes,
    byName,
    capacity,
    get size() {
      return slots.size;
    },
    live,
    cells,
    sortKeyAt: (slot) => sortKeyOf(db, ids[slot] ?? 0),
    slotOf: (id) => slots.get(id),
    tierNames: codes.tier.names,
    stateNames: codes.state.names,
    statusNames: codes.status.names,
    reread,
  };
}

function dealtSlots(db: ReadBook) {
  const listed = db.prepare<[], number>(CLIENTS_BY_HOUSEHOLD).pluck().all() as number[];
  const ids = new Int32Array(listed.length + SPARE);
  const slots = idSlots(listed.reduce((largest, id) => Math.max(largest, id), 0) + SPARE);
  for (const [slot, id] of listed.entries()) {
    ids[slot] = id;
    slots.set(id, slot);
  }
  const byName = Int32Array.from(
    db.prepare<[], number>(CLIENTS_BY_NAME).pluck().all() as number[],
    (id) => slots.get(id) ?? 0,
  );
  return { ids, slots, size: listed.length, byName };
}

/** The same few thousand dates come back again and again. */
function dayReader(): (text: string | null) => number {
  const known = new Map<string, number>();
  return (text) => {
    if (text === null) {
      return NO_DAY;
    }
    let ordinal = known.get(text);
    if (ordinal === undefined) {
      ordinal = toOrdinal(text as Day);
      known.set(text, ordinal);
    }
    return ordinal;
  };
}
