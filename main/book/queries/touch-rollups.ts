import { noteClients } from '../client-changes.ts';
import { nextTouchSql } from '../rollups.ts';
import type { WriteBook } from '../types.ts';

/** What rollups say of a year's touches, after a write that may have changed any client. */
export function refreshYearTouches(db: WriteBook, year: number): void {
  db.prepare(
    `INSERT INTO client_year (client_id, year, touches, touches_done)
     SELECT client_id, year, count(*), sum(status = 'done') FROM touch WHERE year = ? GROUP BY client_id
     ON CONFLICT (client_id, year) DO UPDATE SET touches = excluded.touches, touches_done = excluded.touches_done
     WHERE touches <> excluded.touches OR touches_done <> excluded.touches_done`,
  ).run(year);
  db.prepare(
    `UPDATE client_year SET touches = 0, touches_done = 0 WHERE year = :year AND touches > 0
     AND NOT EXISTS (SELECT 1 FROM touch WHERE touch.client_id = client_year.client_id AND touch.year = :year)`,
  ).run({ year });
  // One look into an index a client: cheaper than grouping all open touches, and written only where it changed.
  db.prepare(
    `WITH next AS MATERIALIZED (
       SELECT summary.client_id, touch.planned_on AS day, touch.activity_id AS activity FROM client_summary AS summary
       LEFT JOIN touch ON touch.id = ${nextTouchSql('summary.client_id')})
     UPDATE client_summary SET next_touch_on = next.day, next_touch_activity_id = next.activity FROM next
     WHERE next.client_id = client_summary.client_id
       AND (next_touch_on IS NOT next.day OR next_touch_activity_id IS NOT next.activity)`,
  ).run();
  noteClients(db, 'all');
  db.touched('client_year', 'client_summary');
}

/** The same for one client, after a single touch changed. */
export function refreshClientTouches(db: WriteBook, clientId: number, years: readonly number[]): void {
  const upsert = db.prepare<{ readonly clientId: number; readonly year: number }>(
    `INSERT INTO client_year (client_id, year, touches, touches_done)
     SELECT :clientId, :year, count(*), ifnull(sum(status = 'done'), 0) FROM touch
     WHERE client_id = :clientId AND year = :year
     ON CONFLICT (client_id, year) DO UPDATE SET touches = excluded.touches, touches_done = excluded.touches_done`,
  );
  for (const year of new Set(years)) {
    upsert.run({ clientId, year });
  }
  db.prepare(
    `UPDATE client_summary SET (next_touch_on, next_touch_activity_id) =
       (SELECT planned_on, activity_id FROM touch WHERE touch.id = ${nextTouchSql(':clientId')})
     WHERE client_id = :clientId`,
  ).run({ clientId });
  noteClients(db, [clientId]);
  db.touched('client_year', 'client_summary');
}

/** The last contact in either direction, after an interaction was logged or taken back. */
export function refreshLastContact(db: WriteBook, clientId: number): void {
  db.prepare(
    `UPDATE client_summary SET
       last_contact_on = (SELECT max(substr(happened_at, 1, 10)) FROM interaction WHERE client_id = :clientId)
     WHERE client_id = :clientId`,
  ).run({ clientId });
  noteClients(db, [clientId]);
  db.touched('client_summary');
}
