import { addMonths, type Day } from '../../../shared/day.ts';
import type { HouseholdTable } from '../../../shared/segmentation/household-table.ts';
import type { RatedLine } from '../../../shared/segmentation/needs.ts';
import { figureAt } from '../../../shared/segmentation/percentile.ts';
import { ratedLines } from '../../../shared/segmentation/potential.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { ReadBook } from '../types.ts';
import type { Members } from './segment-members.ts';

/** Months in which a conversation speaks for offering a line. */
const CONTACT_MONTHS = 12;

/** Marks households that were talked with in the twelve months up to the day: a call or visit, or anything they sent. */
export function gatherContacts(db: ReadBook, asOf: Day, { slotOf }: Members, { contacted }: HouseholdTable): void {
  const clients = db
    .prepare<[string, string], number>(
      `SELECT DISTINCT client_id FROM interaction
       WHERE (channel IN ('call', 'visit') OR direction = 'in') AND substr(happened_at, 1, 10) > ? AND substr(happened_at, 1, 10) <= ?`,
    )
    .pluck()
    .all(addMonths(asOf, -CONTACT_MONTHS), asOf);
  for (const clientId of clients) {
    const slot = slotOf(Number(clientId));
    if (slot >= 0) {
      contacted[slot] = 1;
    }
  }
}

/** Gives households the highest rating among the tags of their clients. */
export function gatherTypes(
  db: ReadBook,
  profile: PotentialProfile,
  { slotOf }: Members,
  { typePoints }: HouseholdTable,
): void {
  for (const { tag, points } of profile.types.tags) {
    const clients = db
      .prepare<[string], number>('SELECT client_id FROM client_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ?')
      .pluck()
      .all(tag);
    for (const clientId of clients) {
      const slot = slotOf(Number(clientId));
      if (slot >= 0) {
        typePoints[slot] = Math.max(figureAt(typePoints, slot) ?? 0, points);
      }
    }
  }
}

/** The office's lines as its profile rates them; archived ones count no more. */
export function loadRatedLines(db: ReadBook, profile: PotentialProfile): RatedLine[] {
  return ratedLines(
    profile,
    db.prepare<[], { id: number; code: string }>('SELECT id, code FROM line WHERE archived = 0 ORDER BY id').all(),
  );
}
