import { addMonths, day } from '../../../shared/day.ts';
import { type Cause, type Changes, changesBetween } from '../../../shared/segmentation/changes.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import type { ReadBook } from '../types.ts';
import { ANSWERING } from './profit.ts';
import { MEMBERS, requireRun } from './segment-lists.ts';
import { loadResults } from './segment-results.ts';
import { findRun, type StoredRun } from './segment-store.ts';

const YEAR = 12;

/** Of each statement: its lines in the window of a run, and in that of what it is compared with. */
const SUMS = `statement.id AS statementId, statement.file_name AS fileName, statement.dated_on AS datedOn,
  statement.imported_at AS importedAt,
  sum(CASE WHEN commission.dated_on BETWEEN :from AND :asOf THEN amount_minor ELSE 0 END) AS now,
  sum(CASE WHEN commission.dated_on BETWEEN :thenFrom AND :thenAsOf THEN amount_minor ELSE 0 END) AS "then"`;

/**
 * What changed for a household since the run of an earlier day, and which statements caused it. Without an earlier run the
 * book is compared with its own value a year before, which has no tier. Null before the first run.
 */
export function changesOf(db: ReadBook, args: { readonly householdId: number }): Changes | null {
  const run = requireRun(db);
  const { householdId } = args;
  const result = loadResults(db, run.id, householdId).get(householdId);
  if (result === undefined) {
    return null;
  }
  const { earlier, compared, window } = comparedWith(db, run);
  const before = earlier === null ? undefined : loadResults(db, earlier.id, householdId).get(householdId);
  const causes = db
    .prepare<object, Cause>(
      `${MEMBERS} SELECT ${SUMS} FROM commission LEFT JOIN statement ON statement.id = commission.statement_id
       WHERE commission.client_id IN (SELECT id FROM member) AND commission.dated_on BETWEEN :thenFrom AND :asOf
       GROUP BY statement.id`,
    )
    .all({ household: householdId, ...window });
  return changesBetween(result, before, compared, causes);
}

/** The same for every household of a run, by household. */
export function changesOfAll(db: ReadBook, run: StoredRun): ReadonlyMap<number, Changes> {
  const { earlier, compared, window } = comparedWith(db, run);
  const before = earlier === null ? new Map() : loadResults(db, earlier.id);
  const causes = new Map<number, Cause[]>();
  for (const { householdId, ...cause } of db
    .prepare<object, Cause & { readonly householdId: number }>(
      `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS householdId, ${SUMS}
       FROM commission JOIN answering ON answering.id = commission.client_id JOIN client ON client.id = answering.client_id
       LEFT JOIN statement ON statement.id = commission.statement_id
       WHERE commission.dated_on BETWEEN :thenFrom AND :asOf GROUP BY client.household_id, statement.id`,
    )
    .all(window)) {
    const list = causes.get(householdId) ?? [];
    causes.set(householdId, list);
    list.push(cause);
  }
  return new Map(
    [...loadResults(db, run.id)].map(([householdId, result]) => [
      householdId,
      changesBetween(result, before.get(householdId), compared, causes.get(householdId) ?? []),
    ]),
  );
}

function comparedWith(db: ReadBook, run: StoredRun) {
  const earlier = earlierRun(db, run.asOf);
  const asOf = earlier === null ? addMonths(day(run.asOf), -YEAR) : day(earlier.asOf);
  return {
    earlier,
    compared: { runId: earlier?.id ?? null, asOf: String(asOf), createdAt: earlier?.createdAt ?? null },
    window: { from: windowStart(day(run.asOf)), asOf: run.asOf, thenFrom: windowStart(asOf), thenAsOf: asOf },
  };
}

function earlierRun(db: ReadBook, asOf: string) {
  const id = db
    .prepare<[string], number>('SELECT id FROM segment_run WHERE as_of < ? ORDER BY as_of DESC, id DESC LIMIT 1')
    .pluck()
    .get(asOf);
  return id === undefined ? null : findRun(db, id);
}
