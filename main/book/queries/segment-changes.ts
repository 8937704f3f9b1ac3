import { addMonths, day } from '../../../shared/day.ts';
import { windowStart } from '../../../shared/segmentation/run.ts';
import type { ReadBook } from '../types.ts';
import { MEMBERS, requireRun } from './segment-lists.ts';
import { loadResults } from './segment-results.ts';
import { findRun } from './segment-store.ts';

const YEAR = 12;
/** Statements told at most, those that changed most first. */
const MOST = 50;

type Cause = {
  readonly statementId: number | null;
  readonly fileName: string | null;
  readonly datedOn: string | null;
  readonly importedAt: string | null;
  readonly now: number;
  readonly then: number;
};

/**
 * What changed for a household since the run of an earlier day, and which statements caused it: each with what its lines
 * add to the value and what of them fell out of the twelve months. A statement read after that run counts whole. Without an
 * earlier run the book is compared with its own value a year before, which has no tier. Null before the first run.
 */
export function changesOf(db: ReadBook, args: { readonly householdId: number }) {
  const run = requireRun(db);
  const result = loadResults(db, run.id, args.householdId).get(args.householdId);
  if (result === undefined) {
    return null;
  }
  const earlier = earlierRun(db, run.asOf);
  const before = earlier === null ? undefined : loadResults(db, earlier.id, args.householdId).get(args.householdId);
  const thenAsOf = earlier === null ? addMonths(day(run.asOf), -YEAR) : day(earlier.asOf);
  const causes = db
    .prepare<object, Cause>(
      `${MEMBERS} SELECT statement.id AS statementId, statement.file_name AS fileName, statement.dated_on AS datedOn,
         statement.imported_at AS importedAt,
         sum(CASE WHEN commission.dated_on BETWEEN :from AND :asOf THEN amount_minor ELSE 0 END) AS now,
         sum(CASE WHEN commission.dated_on BETWEEN :thenFrom AND :thenAsOf THEN amount_minor ELSE 0 END) AS "then"
       FROM commission LEFT JOIN statement ON statement.id = commission.statement_id
       WHERE commission.client_id IN (SELECT id FROM member) AND commission.dated_on BETWEEN :thenFrom AND :asOf
       GROUP BY statement.id`,
    )
    .all({
      household: args.householdId,
      from: windowStart(day(run.asOf)),
      asOf: run.asOf,
      thenFrom: windowStart(thenAsOf),
      thenAsOf,
    });
  const rows = causes
    .map(({ importedAt, now, then, ...statement }) => {
      const late = earlier !== null && importedAt !== null && importedAt > earlier.createdAt;
      return { ...statement, addedMinor: now - (late ? 0 : then) };
    })
    .filter(({ addedMinor }) => addedMinor !== 0)
    .sort((a, b) => Math.abs(b.addedMinor) - Math.abs(a.addedMinor) || (a.statementId ?? 0) - (b.statementId ?? 0));
  const explained = rows.reduce((sum, { addedMinor }) => sum + addedMinor, 0);
  const valueThen = earlier === null ? causes.reduce((sum, { then }) => sum + then, 0) : (before?.valueMinor ?? null);
  return {
    /** The run compared with; null = the year before, worked out. */
    runId: earlier?.id ?? null,
    asOf: String(thenAsOf),
    tier: { before: before?.tier ?? null, now: result.tier },
    state: { before: before?.state ?? null, now: result.state },
    valueMinor: { before: valueThen, now: result.valueMinor },
    rows: rows.slice(0, MOST),
    /** What the statements do not explain: lines without one, statements taken back since, another basis of value. */
    otherMinor: (result.valueMinor ?? 0) - (valueThen ?? 0) - explained,
  };
}

function earlierRun(db: ReadBook, asOf: string) {
  const id = db
    .prepare<[string], number>('SELECT id FROM segment_run WHERE as_of < ? ORDER BY as_of DESC, id DESC LIMIT 1')
    .pluck()
    .get(asOf);
  return id === undefined ? null : findRun(db, id);
}
