import type { ReadBook } from './types.ts';

/**
 * Which clients changed, as the writes themselves tell: whoever keeps all clients in memory reads only these anew. The log
 * is part of each write's transaction and remembers the latest changes only.
 */

/** More clients than this at once are told as everybody: reading all anew is then no slower. */
const MANY = 2_000;

/** Entries kept. */
const REMEMBERED = 8_000;

/** Tells that what lists show of some clients changed: of those come and gone, too. */
export function noteClients(db: ReadBook, clientIds: Iterable<number> | 'all'): void {
  const ids = clientIds === 'all' ? [] : [...new Set(clientIds)];
  const everybody = clientIds === 'all' || ids.length > MANY;
  if (everybody) {
    db.prepare('INSERT INTO client_change (client_id) VALUES (NULL)').run();
  } else if (ids.length > 0) {
    db.prepare<[string]>('INSERT INTO client_change (client_id) SELECT value FROM json_each(?)').run(
      JSON.stringify(ids),
    );
  }
  db.prepare<[number]>('DELETE FROM client_change WHERE seq <= (SELECT max(seq) FROM client_change) - ?').run(
    REMEMBERED,
  );
}

/** Tells that a household is called otherwise: lists show its name beside all who live in it. */
export function noteHousehold(db: ReadBook, householdId: number): void {
  noteClients(
    db,
    db.prepare<[number], number>('SELECT id FROM client WHERE household_id = ?').pluck().all(householdId),
  );
}

/** Where the log ends now. */
export function lastChange(db: ReadBook): number {
  return db.prepare<[], number | null>('SELECT max(seq) FROM client_change').pluck().get() ?? 0;
}

/** Clients that changed after a place in the log; everybody where the log does not remember or it was many. */
export function clientsChangedSince(db: ReadBook, place: number): readonly number[] | 'all' {
  const entries = db
    .prepare<[number], number | null>('SELECT client_id FROM client_change WHERE seq > ? ORDER BY seq')
    .pluck()
    .all(place);
  const end = lastChange(db);
  if (end < place || entries.length < end - place || entries.length > MANY || entries.includes(null)) {
    return 'all';
  }
  return [...new Set(entries.filter((id) => id !== null))];
}

/** Tables whose rows lists show, as writes name them. */
const LISTED = new Set(['client', 'client_summary', 'household', 'policy', 'segment_result']);

/**
 * The safe side: a write that changed what lists show without telling of whom counts as a change of everybody.
 * @param place in the log before the write
 */
export function noteForgotten(db: ReadBook, tables: Iterable<string>, place: number): void {
  if ([...tables].some((table) => LISTED.has(table)) && lastChange(db) === place) {
    noteClients(db, 'all');
  }
}
