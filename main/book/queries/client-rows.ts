import type { ClientRow } from '../../../shared/contract/clients.ts';
import { type Day, fromOrdinal } from '../../../shared/day.ts';
import { AMOUNT, CELL, FLAG } from '../client-cells.ts';
import { NO_DAY } from '../client-columns.ts';
import type { ClientIndex } from '../client-index.ts';
import { advisorReader, nextTouchReader } from '../few-rows.ts';
import type { ReadBook } from '../types.ts';

/** Rows of some slots, from memory but for what few tables of few rows say. */
export function clientRows(db: ReadBook, { columns, sharing, few }: ClientIndex, slots: Int32Array): ClientRow[] {
  const { whole, amounts } = columns.cells;
  const advisorOf = advisorReader(db, few);
  const nextTouch = nextTouchReader(db, few);
  return Array.from(slots, (slot) => {
    const at = slot * CELL.count;
    const id = whole[at + CELL.id] ?? 0;
    const householdId = whole[at + CELL.household] ?? 0;
    const marks = whole[at + CELL.marks] ?? 0;
    const flags = marks >>> 24;
    const value = amounts[slot * AMOUNT.count + AMOUNT.value] ?? Number.NaN;
    return {
      id,
      name: columns.name[slot] ?? '',
      kind: (flags & FLAG.organisation) === 0 ? 'person' : 'organisation',
      householdId,
      household: columns.householdName[householdId] ?? '',
      householdSize: sharing.size[slot] ?? 0,
      tier: columns.tierNames[marks & 255] ?? null,
      state: columns.stateNames[(marks >>> 8) & 255] ?? null,
      valueMinor: Number.isNaN(value) ? null : value,
      change: columns.change[householdId] ?? null,
      status: (columns.statusNames[(marks >>> 16) & 255] ?? 'prospect') as ClientRow['status'],
      policiesInForce: whole[at + CELL.policies] ?? 0,
      linesInForce: whole[at + CELL.lines] ?? 0,
      annualPremiumMinor: amounts[slot * AMOUNT.count + AMOUNT.premium] ?? 0,
      advisor: advisorOf(whole[at + CELL.advisor] ?? 0),
      nextTouch: nextTouch(dayOf(whole[at + CELL.nextTouch]), whole[at + CELL.nextActivity] ?? 0),
      nextRenewalOn: dayOf(whole[at + CELL.renewal]),
      lastContactOn: dayOf(whole[at + CELL.lastContact]),
      firstPolicyOn: dayOf(whole[at + CELL.since]),
      unnamed: (flags & FLAG.unnamed) !== 0,
      doNotContact: (flags & FLAG.doNotContact) !== 0,
    };
  });
}

/** The same few thousand dates stand in every page: each is written once. */
const written = new Map<number, Day | null>([[NO_DAY, null]]);

function dayOf(ordinal = NO_DAY): Day | null {
  let found = written.get(ordinal);
  if (found === undefined) {
    found = fromOrdinal(ordinal);
    written.set(ordinal, found);
  }
  return found;
}
