import type { ReadBook } from './types.ts';

/**
 * The latest day the book itself knows: of a standing statement, else of commission, else of a policy's start. Null where
 * nothing in it has a date. Nothing else tells the book what day it is: the same book says the same on any day.
 */
export function latestDayOf(db: ReadBook): string | null {
  for (const source of [
    'SELECT max(dated_on) FROM statement WHERE undone_at IS NULL',
    'SELECT max(dated_on) FROM commission',
    'SELECT max(started_on) FROM policy',
  ]) {
    const found = db.prepare<[], string | null>(source).pluck().get();
    if (typeof found === 'string') {
      return found;
    }
  }
  return null;
}

/**
 * SQL that holds for a row of `policy` in force on the book's latest day, which rollups keep in `rollup_day`. A policy whose
 * end has come is no longer in force, whatever the last list called it, and one whose end is known but still to come is:
 * segmentation says the same of any day (shared/segmentation/cover.ts).
 */
export const IN_FORCE = `((policy.status = 'in-force' OR policy.ended_on IS NOT NULL)
  AND policy.status <> 'quoted' AND policy.status <> 'not-taken-up'
  AND (policy.ended_on IS NULL OR policy.ended_on > ifnull((SELECT as_of FROM rollup_day), iif(policy.status = 'in-force', '', '9999'))))`;

/** The same for policies that go on: one whose end is known to come is renewed no more. */
export const GOES_ON = `(policy.status = 'in-force' AND ${IN_FORCE})`;

/**
 * Moves the rollups' day to the book's latest one.
 * @returns the clients with a policy whose end lies between the two days: they are in force no more, or again
 */
export function moveRollupDay(db: ReadBook): number[] {
  const before = db.prepare<[], string | null>('SELECT as_of FROM rollup_day').pluck().get() ?? null;
  const after = latestDayOf(db);
  if (before === after) {
    return [];
  }
  db.prepare(
    'INSERT INTO rollup_day (id, as_of) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of',
  ).run(after);
  const [first = '', last = ''] = [before ?? '', after ?? ''].toSorted();
  return db
    .prepare<[string, string], number>(`SELECT DISTINCT client_id FROM policy WHERE ended_on > ? AND ended_on <= ?`)
    .pluck()
    .all(first, last) as number[];
}
