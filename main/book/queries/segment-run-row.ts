import type { Day } from '../../../shared/day.ts';
import { noteClients } from '../client-changes.ts';
import type { WriteBook } from '../types.ts';
import type { Written } from './segment-results.ts';

/** The row of the run: that of the latest one where it is made again, else a new one, which then is the latest. */
export function placeForRun(
  db: WriteBook,
  schemeId: number,
  asOf: Day,
  { now, summary }: { readonly now: string; readonly summary: string },
): number {
  const replaced = db
    .prepare<[number, string], { id: number; isLatest: number }>(
      `SELECT id, id = (SELECT max(id) FROM segment_run) AS isLatest FROM segment_run WHERE scheme_id = ? AND as_of = ?`,
    )
    .get(schemeId, asOf);
  if (replaced?.isLatest === 1) {
    db.prepare<[string, string, number]>('UPDATE segment_run SET created_at = ?, summary = ? WHERE id = ?').run(
      now,
      summary,
      replaced.id,
    );
    return replaced.id;
  }
  const plans =
    replaced === undefined
      ? []
      : db.prepare<[number], { year: number }>('SELECT year FROM year_plan WHERE run_id = ?').all(replaced.id);
  if (replaced !== undefined) {
    deleteRun(db, replaced.id);
  }
  const { lastInsertRowid } = db
    .prepare<[number, string, string, string]>(
      'INSERT INTO segment_run (scheme_id, as_of, created_at, summary) VALUES (?, ?, ?, ?)',
    )
    .run(schemeId, asOf, now, summary);
  const runId = Number(lastInsertRowid);
  for (const { year } of plans) {
    db.prepare<[number, number]>('UPDATE year_plan SET run_id = ? WHERE year = ?').run(runId, year);
  }
  return runId;
}

/** Takes a run away by its parts: cascading row by row costs several times as much. */
function deleteRun(db: WriteBook, runId: number): void {
  db.prepare<[number]>('DELETE FROM segment_result WHERE run_id = ?').run(runId);
  db.prepare<[number]>('DELETE FROM segment_column WHERE run_id = ?').run(runId);
  db.prepare<[number]>('DELETE FROM segment_run WHERE id = ?').run(runId);
}

const SHOW = `UPDATE client_summary SET tier = result.tier, state = result.state, value_minor = result.value_minor
  FROM segment_result AS result
  WHERE result.run_id = :run AND result.household_id = client_summary.household_id
    AND (client_summary.tier IS NOT result.tier OR client_summary.state IS NOT result.state
      OR client_summary.value_minor IS NOT result.value_minor)`;

/** Copies tier, state and value to the rows lists are read from; rows that stay as they are are not written. */
export function showTiers(db: WriteBook, runId: number, { households, figures }: Written): void {
  db.progress('segments-show', 0.95);
  db.touched('segment_run');
  if (households.length === 0 && !figures) {
    return;
  }
  db.touched('segment_result', 'client_summary');
  if (households === 'all' || households.length === 0) {
    db.prepare<object>(SHOW).run({ run: runId });
    noteClients(db, 'all');
    return;
  }
  const among = 'SELECT value FROM json_each(:households)';
  db.prepare<object>(`${SHOW} AND client_summary.household_id IN (${among})`).run({
    run: runId,
    households: JSON.stringify(households),
  });
  noteClients(
    db,
    db
      .prepare<object, number>(`SELECT client_id FROM client_summary WHERE household_id IN (${among})`)
      .pluck()
      .all({ households: JSON.stringify(households) }),
  );
}
