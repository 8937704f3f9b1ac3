import { type Day, toOrdinal } from '../../shared/day.ts';
import { type Sharing, sharingOf } from './client-worth.ts';
import type { ReadBook } from './types.ts';

/**
 * The narrow columns of all clients, in memory, in the order of their names: a filter or a sort then costs one pass
 * over typed arrays whatever the size of the book (about 60 bytes a client). Rebuilt after the book changed.
 */
export type ClientColumns = {
  readonly size: number;
  /** Client ids by position; position 0 is the first by name. */
  readonly ids: Int32Array;
  readonly positionOf: (clientId: number) => number | undefined;
  readonly household: Int32Array;
  /** Index into `tierNames`; 0: none. */
  readonly tier: Uint8Array;
  readonly tierNames: readonly (string | null)[];
  readonly state: Uint8Array;
  readonly stateNames: readonly (string | null)[];
  readonly status: Uint8Array;
  readonly statusNames: readonly (string | null)[];
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
  readonly sharing: Sharing;
};

/** Later than any date: what has none sorts last. */
export const NO_DAY = 0x7fffffff;

type Row = readonly [
  id: number,
  household: number,
  tier: string | null,
  state: string | null,
  status: string,
  advisor: number | null,
  policies: number,
  premium: number,
  value: number | null,
  nextTouch: string | null,
  renewal: string | null,
  lastContact: string | null,
  since: string | null,
];

const SOURCE = `SELECT client_id, household_id, tier, state, status, advisor_id, policies_in_force, annual_premium_minor,
    value_minor, next_touch_on, next_renewal_on, last_contact_on, first_policy_on
  FROM client_summary WHERE client_id > ? ORDER BY client_id LIMIT ?`;

/** Rows read in one go: a few milliseconds, so that a question in between need not wait longer. */
const SLICE = 4_000;

/**
 * Reads all columns, in steps: whoever runs it may answer others between two of them. The order of names comes from its
 * index alone and the rows as they lie on the disk: three times as quick as reading the rows in the order of names.
 */
export function* loadingClientColumns(db: ReadBook): Generator<void, ClientColumns> {
  const merged = new Set(clientIds(db, 'SELECT id FROM client WHERE merged_into_client_id IS NOT NULL'));
  const byName = clientIds(db, 'SELECT client_id FROM client_summary ORDER BY sort_key, client_id').filter(
    (id) => !merged.has(id),
  );
  const size = byName.length;
  const ids = Int32Array.from(byName);
  const positions = new Int32Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1).fill(-1);
  for (const [position, id] of ids.entries()) {
    positions[id] = position;
  }
  const codes = { tier: coder(), state: coder(), status: coder() };
  const columns = {
    ids,
    household: new Int32Array(size),
    tier: new Uint8Array(size),
    state: new Uint8Array(size),
    status: new Uint8Array(size),
    advisor: new Int32Array(size),
    policies: new Int32Array(size),
    premium: new Float64Array(size),
    value: new Float64Array(size),
    nextTouch: new Int32Array(size),
    renewal: new Int32Array(size),
    lastContact: new Int32Array(size),
    since: new Int32Array(size),
    unnamed: new Uint8Array(size),
  };
  const days = dayReader();
  let highestHousehold = 0;
  const slice = db.prepare<[number, number], Row>(SOURCE).raw();
  const fill = (row: Row) => {
    const position = positions[row[0]] ?? -1;
    if (position < 0) {
      return;
    }
    columns.household[position] = row[1];
    columns.tier[position] = codes.tier.code(row[2]);
    columns.state[position] = codes.state.code(row[3]);
    columns.status[position] = codes.status.code(row[4]);
    columns.advisor[position] = row[5] ?? 0;
    columns.policies[position] = row[6];
    columns.premium[position] = row[7];
    columns.value[position] = row[8] ?? Number.NaN;
    columns.nextTouch[position] = days(row[9]);
    columns.renewal[position] = days(row[10]);
    columns.lastContact[position] = days(row[11]);
    columns.since[position] = days(row[12]);
    highestHousehold = Math.max(highestHousehold, row[1]);
  };
  for (let rows = slice.all(0, SLICE); rows.length > 0; rows = slice.all(rows.at(-1)?.[0] ?? 0, SLICE)) {
    rows.forEach(fill);
    yield;
  }
  for (const id of clientIds(db, 'SELECT id FROM client WHERE unnamed = 1')) {
    const position = positions[id] ?? -1;
    if (position >= 0) {
      columns.unnamed[position] = 1;
    }
  }
  return {
    ...columns,
    size,
    positionOf: (id) => {
      const position = positions[id];
      return position === undefined || position < 0 ? undefined : position;
    },
    tierNames: codes.tier.names,
    stateNames: codes.state.names,
    statusNames: codes.status.names,
    sharing: sharingOf(columns.household, columns.value, highestHousehold + 1),
  };
}

function clientIds(db: ReadBook, source: string): number[] {
  return db.prepare<[], number>(source).pluck().all() as number[];
}

/** Numbers for a few texts; 0 is none. */
function coder() {
  const names: (string | null)[] = [null];
  const known = new Map<string, number>();
  return {
    names: names as readonly (string | null)[],
    code(text: string | null): number {
      if (text === null) {
        return 0;
      }
      const found = known.get(text);
      if (found !== undefined) {
        return found;
      }
      known.set(text, names.length);
      names.push(text);
      return names.length - 1;
    },
  };
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
