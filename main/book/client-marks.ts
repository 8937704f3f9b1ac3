import { addBit, type Bits, hasBit, noBits, removeBit } from './bits.ts';
import type { ClientColumns } from './client-columns.ts';
import { IN_FORCE } from './in-force.ts';
import type { ReadBook } from './types.ts';

/** Who has what, as sets of slots: one for each choice of a filter. Each kind is made when it is first asked for. */
export type ClientMarks = {
  /** By the number of the name in the columns. */
  tier(): readonly Bits[];
  state(): readonly Bits[];
  status(): readonly Bits[];
  /** By person; 0: nobody's. */
  advisor(): ReadonlyMap<number, Bits>;
  policies(): Readonly<Record<'none' | 'one' | 'several', Bits>>;
  unnamed(): Bits;
  /** Policies in force, by line and by carrier. */
  line(id: number): Bits;
  carrier(id: number): Bits;
  /** Puts some slots into the sets their columns now say. */
  reread(slots: readonly number[]): void;
  /** Makes one piece of all this each, or has it: the sets it is made of. */
  readonly pieces: readonly (() => readonly Bits[])[];
};

export function clientMarks(db: ReadBook, columns: ClientColumns): ClientMarks {
  const { capacity } = columns;
  const tier = sets(columns, (slot) => columns.tier[slot] ?? 0);
  const state = sets(columns, (slot) => columns.state[slot] ?? 0);
  const status = sets(columns, (slot) => columns.status[slot] ?? 0);
  const advisor = sets(columns, (slot) => columns.advisor[slot] ?? 0);
  const policies = sets(columns, (slot) => Math.min(columns.policies[slot] ?? 0, 2));
  const unnamed = sets(columns, (slot) => columns.unnamed[slot] ?? 0);
  const line = holders(db, columns, 'line_id');
  const carrier = holders(db, columns, 'carrier_id');
  const of = (made: ReadonlyMap<number, Bits>, key: number) => made.get(key) ?? noBits(capacity);
  const byCode = (made: ReadonlyMap<number, Bits>, names: readonly unknown[]) => names.map((_, code) => of(made, code));
  const ids = (table: 'line' | 'carrier') =>
    db.prepare<[], number>(`SELECT id FROM ${table}`).pluck().all() as number[];
  const groups = [tier, state, status, advisor, policies, unnamed];
  return {
    tier: () => byCode(tier.all(), columns.tierNames),
    state: () => byCode(state.all(), columns.stateNames),
    status: () => byCode(status.all(), columns.statusNames),
    advisor: advisor.all,
    policies: () => {
      const made = policies.all();
      return { none: of(made, 0), one: of(made, 1), several: of(made, 2) };
    },
    unnamed: () => of(unnamed.all(), 1),
    line: line.of,
    carrier: carrier.of,
    reread: (slots) => {
      for (const group of [...groups, line, carrier]) {
        group.reread(slots);
      }
    },
    pieces: [
      ...groups.map(({ all }) => () => [...all().values()]),
      ...ids('line').map((id) => () => [line.of(id)]),
      ...ids('carrier').map((id) => () => [carrier.of(id)]),
    ],
  };
}

/** Sets by a number each slot has; slots out of use are in none. */
function sets({ capacity, live }: ClientColumns, numberOf: (slot: number) => number) {
  let made: Map<number, Bits> | null = null;
  const put = (into: Map<number, Bits>, slot: number) => {
    if (!hasBit(live, slot)) {
      return;
    }
    const number = numberOf(slot);
    let set = into.get(number);
    if (set === undefined) {
      set = noBits(capacity);
      into.set(number, set);
    }
    addBit(set, slot);
  };
  const all = () => {
    if (made === null) {
      made = new Map<number, Bits>();
      for (let slot = 0; slot < capacity; slot += 1) {
        put(made, slot);
      }
    }
    return made;
  };
  const reread = (slots: readonly number[]) => {
    if (made !== null) {
      takeOut(made, slots);
      for (const slot of slots) {
        put(made, slot);
      }
    }
  };
  return { all, reread };
}

function takeOut(made: ReadonlyMap<number, Bits>, slots: readonly number[]): void {
  for (const set of made.values()) {
    for (const slot of slots) {
      removeBit(set, slot);
    }
  }
}

/** From the index of policies in force alone. */
function holders(db: ReadBook, columns: ClientColumns, by: 'line_id' | 'carrier_id') {
  const made = new Map<number, Bits>();
  const everyone = `SELECT DISTINCT client_id FROM policy WHERE ${IN_FORCE} AND ${by} = ?`;
  const one = `SELECT DISTINCT ${by} FROM policy WHERE ${IN_FORCE} AND ${by} IS NOT NULL AND client_id = ?`;
  return {
    of(id: number): Bits {
      let set = made.get(id);
      if (set === undefined) {
        set = noBits(columns.capacity);
        for (const client of db.prepare<[number], number>(everyone).pluck().all(id)) {
          const slot = columns.slotOf(client);
          if (slot !== undefined) {
            addBit(set, slot);
          }
        }
        made.set(id, set);
      }
      return set;
    },
    reread(slots: readonly number[]): void {
      takeOut(made, slots);
      const held = db.prepare<[number], number>(one).pluck();
      for (const slot of slots.filter((which) => hasBit(columns.live, which))) {
        for (const id of held.all(columns.ids[slot] ?? 0)) {
          const set = made.get(id);
          if (set !== undefined) {
            addBit(set, slot);
          }
        }
      }
    },
  };
}
