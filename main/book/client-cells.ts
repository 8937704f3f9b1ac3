import type { ClientColumns } from './client-columns.ts';

/**
 * The numbers a list shows of a client, side by side: one line of the processor's cache each. The columns serve filters
 * and sorts, which go through all clients; a page takes sixty clients out of all and would wait for memory in each column.
 */
export type ClientCells = { readonly whole: Int32Array; readonly amounts: Float64Array };

/** Where a client's whole numbers stand. */
export const CELL = {
  id: 0,
  household: 1,
  /** Four bytes: the numbers of tier, state and status, and the flags. */
  marks: 2,
  advisor: 3,
  policies: 4,
  lines: 5,
  nextTouch: 6,
  renewal: 7,
  lastContact: 8,
  since: 9,
  /** The activity of the next touch; 0: none. Behind the two amounts. */
  nextActivity: 14,
  /** Whole numbers a client takes, amounts included: 64 bytes. */
  count: 16,
} as const;

/** Where a client's amounts stand, counted in amounts. */
export const AMOUNT = { value: 5, premium: 6, count: 8 } as const;

export const FLAG = { organisation: 1, unnamed: 2, doNotContact: 4 } as const;

export function noClientCells(capacity: number): ClientCells {
  const amounts = new Float64Array(capacity * AMOUNT.count);
  return { amounts, whole: new Int32Array(amounts.buffer) };
}

type Columns = Pick<
  ClientColumns,
  | 'ids'
  | 'household'
  | 'tier'
  | 'state'
  | 'status'
  | 'advisor'
  | 'policies'
  | 'nextTouch'
  | 'renewal'
  | 'lastContact'
  | 'since'
  | 'value'
  | 'premium'
>;

/** What only rows show: nothing is filtered or sorted by it. */
type Shown = { readonly flags: number; readonly lines: number; readonly nextActivity: number };

/** Takes over what the columns say of a slot, and what only rows show. */
export function putCells(
  { whole, amounts }: ClientCells,
  slot: number,
  columns: Columns,
  { flags, lines, nextActivity }: Shown,
): void {
  const at = slot * CELL.count;
  whole[at + CELL.id] = columns.ids[slot] ?? 0;
  whole[at + CELL.household] = columns.household[slot] ?? 0;
  whole[at + CELL.marks] =
    (columns.tier[slot] ?? 0) | ((columns.state[slot] ?? 0) << 8) | ((columns.status[slot] ?? 0) << 16) | (flags << 24);
  whole[at + CELL.advisor] = columns.advisor[slot] ?? 0;
  whole[at + CELL.policies] = columns.policies[slot] ?? 0;
  whole[at + CELL.lines] = lines;
  whole[at + CELL.nextTouch] = columns.nextTouch[slot] ?? 0;
  whole[at + CELL.renewal] = columns.renewal[slot] ?? 0;
  whole[at + CELL.lastContact] = columns.lastContact[slot] ?? 0;
  whole[at + CELL.since] = columns.since[slot] ?? 0;
  whole[at + CELL.nextActivity] = nextActivity;
  amounts[slot * AMOUNT.count + AMOUNT.value] = columns.value[slot] ?? Number.NaN;
  amounts[slot * AMOUNT.count + AMOUNT.premium] = columns.premium[slot] ?? 0;
}
