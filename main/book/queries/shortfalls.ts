import type { ShortfallRow } from '../../../shared/contract/planner.ts';
import type { Shortfall } from '../../../shared/planning/due.ts';
import type { ReadBook } from '../types.ts';
import { activityNames } from './matrix-store.ts';

/** Shortfalls with the names a reader needs. */
export function nameShortfalls(db: ReadBook, shortfalls: readonly Shortfall[]): ShortfallRow[] {
  const clients = db.prepare<[number], { name: string }>('SELECT name FROM client WHERE id = ?');
  const names = activityNames(db);
  return shortfalls.map((shortfall) => ({
    ...shortfall,
    client: clients.get(shortfall.clientId)?.name ?? '',
    activityName: names.get(shortfall.activity) ?? null,
  }));
}
