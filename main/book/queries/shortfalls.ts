import type { ShortfallRow } from '../../../shared/contract/planner.ts';
import type { Shortfall } from '../../../shared/planning/due.ts';
import type { ReadBook } from '../types.ts';

/** Shortfalls with the names a reader needs. */
export function nameShortfalls(db: ReadBook, shortfalls: readonly Shortfall[]): ShortfallRow[] {
  const clients = db.prepare<[number], { name: string }>('SELECT name FROM client WHERE id = ?');
  const names = new Map(
    db
      .prepare<[], { code: string; name: string | null }>('SELECT code, name FROM activity')
      .all()
      .map(({ code, name }) => [code, name]),
  );
  return shortfalls.map((shortfall) => ({
    ...shortfall,
    client: clients.get(shortfall.clientId)?.name ?? '',
    activityName: names.get(shortfall.activity) ?? null,
  }));
}
