import { addBit, type Bits, noBits } from './bits.ts';
import type { ClientColumns } from './client-columns.ts';
import { IN_FORCE } from './in-force.ts';
import type { ReadBook } from './types.ts';

/** Who has what, as sets of positions: one for each choice of a filter. Each kind is made when it is first asked for. */
export type ClientMarks = {
  /** By the index of the name in the columns. */
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
  /** Makes one piece of all this each; nothing when it is there. */
  readonly pieces: readonly (() => unknown)[];
};

export function clientMarks(db: ReadBook, columns: ClientColumns): ClientMarks {
  const { size } = columns;
  const line = holdersOf(db, columns, 'line_id');
  const carrier = holdersOf(db, columns, 'carrier_id');
  const marks = {
    tier: once(() => byCode(columns.tier, columns.tierNames.length)),
    state: once(() => byCode(columns.state, columns.stateNames.length)),
    status: once(() => byCode(columns.status, columns.statusNames.length)),
    advisor: once(() => byNumber(columns.advisor)),
    policies: once(() => {
      const [none = noBits(size), one = noBits(size), several = noBits(size)] = byCode(
        columns.policies.map((held) => Math.min(held, 2)),
        3,
      );
      return { none, one, several };
    }),
    unnamed: once(() => byCode(columns.unnamed, 2)[1] ?? noBits(size)),
  };
  const ids = (table: 'line' | 'carrier') =>
    db.prepare<[], number>(`SELECT id FROM ${table}`).pluck().all() as number[];
  return {
    ...marks,
    line,
    carrier,
    pieces: [
      ...Object.values(marks),
      ...ids('line').map((id) => () => line(id)),
      ...ids('carrier').map((id) => () => carrier(id)),
    ],
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byCode(codes: Uint8Array | Int32Array, count: number): Bits[] {
  const sets = Array.from({ length: count }, () => noBits(codes.length));
  for (let position = 0; position < codes.length; position += 1) {
    const set = sets[codes[position] ?? 0];
    if (set !== undefined) {
      addBit(set, position);
    }
  }
  return sets;
}

function byNumber(numbers: Int32Array): ReadonlyMap<number, Bits> {
  const sets = new Map<number, Bits>();
  for (let position = 0; position < numbers.length; position += 1) {
    const number = numbers[position] ?? 0;
    const set = sets.get(number) ?? noBits(numbers.length);
    sets.set(number, set);
    addBit(set, position);
  }
  return sets;
}

/** From the index of policies in force alone. */
function holdersOf(db: ReadBook, columns: ClientColumns, by: 'line_id' | 'carrier_id'): (id: number) => Bits {
  const sets = new Map<number, Bits>();
  const holders = db.prepare<[number], number>(`SELECT DISTINCT client_id FROM policy WHERE ${IN_FORCE} AND ${by} = ?`);
  return (id) => {
    const known = sets.get(id);
    if (known !== undefined) {
      return known;
    }
    const set = noBits(columns.size);
    for (const client of holders.pluck().all(id) as number[]) {
      const position = columns.positionOf(client);
      if (position !== undefined) {
        addBit(set, position);
      }
    }
    sets.set(id, set);
    return set;
  };
}
