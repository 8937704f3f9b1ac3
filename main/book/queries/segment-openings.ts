import { addMonths, type Day } from '../../../shared/day.ts';
import type { RatedLine } from '../../../shared/segmentation/needs.ts';
import { ratedLines } from '../../../shared/segmentation/potential.ts';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import type { ReadBook } from '../types.ts';
import type { Members } from './segment-members.ts';

/** Months in which a conversation speaks for offering a line. */
const CONTACT_MONTHS = 12;

/** Slots of households that were talked with in the twelve months up to the day: a call or visit, or anything they sent. */
export function gatherContacts(db: ReadBook, asOf: Day, { slotOf }: Members): ReadonlySet<number> {
  const clients = db
    .prepare<[string, string], number>(
      `SELECT DISTINCT client_id FROM interaction
       WHERE (channel IN ('call', 'visit') OR direction = 'in') AND substr(happened_at, 1, 10) > ? AND substr(happened_at, 1, 10) <= ?`,
    )
    .pluck()
    .all(addMonths(asOf, -CONTACT_MONTHS), asOf);
  return new Set(clients.map((clientId) => slotOf(Number(clientId))));
}

/** By slot: the highest rating among the tags of a household's clients. */
export function gatherTypes(db: ReadBook, profile: PotentialProfile, { slotOf }: Members): ReadonlyMap<number, number> {
  const rated = new Map<number, number>();
  for (const { tag, points } of profile.types.tags) {
    const clients = db
      .prepare<[string], number>('SELECT client_id FROM client_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ?')
      .pluck()
      .all(tag);
    for (const clientId of clients) {
      const slot = slotOf(Number(clientId));
      rated.set(slot, Math.max(rated.get(slot) ?? 0, points));
    }
  }
  return rated;
}

/** The office's lines as its profile rates them; archived ones count no more. */
export function loadRatedLines(db: ReadBook, profile: PotentialProfile): RatedLine[] {
  return ratedLines(
    profile,
    db.prepare<[], { id: number; code: string }>('SELECT id, code FROM line WHERE archived = 0 ORDER BY id').all(),
  );
}
