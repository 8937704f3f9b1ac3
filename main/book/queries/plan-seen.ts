import type { Day } from '../../../shared/day.ts';
import { stableHash } from '../../../shared/planning/phase.ts';
import type { ReadBook } from '../types.ts';
import { officeTaxSeason } from './served.ts';

/** What a planning knew of, so that later changes show: the last entries of two logs, and the office's calendar. */
export type Seen = { readonly audit: number; readonly statement: number; readonly calendar: string };

export function seenNow(db: ReadBook, holidays: readonly Day[]): Seen {
  const last = db
    .prepare<[], { audit: number; statement: number }>(
      'SELECT (SELECT ifnull(max(id), 0) FROM audit) AS audit, (SELECT ifnull(max(id), 0) FROM statement) AS statement',
    )
    .get();
  return { audit: last?.audit ?? 0, statement: last?.statement ?? 0, calendar: calendarMark(db, holidays) };
}

/** Public holidays and tax season in one short text. */
function calendarMark(db: ReadBook, holidays: readonly Day[]): string {
  return stableHash(JSON.stringify([holidays, officeTaxSeason(db)])).toString(36);
}

/** Fields of a client that no plan stands on. */
const ASIDE = JSON.stringify(['name', 'givenName', 'familyName', 'language', 'occupation', 'sex', 'source', 'tags']);

const CLIENTS_CHANGED = `SELECT 1 FROM audit WHERE id > ? AND (
    (entity = 'statement' AND action IN ('decide', 'undo'))
    OR (entity IN ('client', 'household') AND action IN ('create', 'undo-edit', 'consent', 'household', 'merge', 'unmerge'))
    OR (entity IN ('client', 'household') AND action = 'edit' AND (detail IS NULL OR EXISTS (
      SELECT 1 FROM json_each(detail, '$.fields') WHERE value NOT IN (SELECT value FROM json_each('${ASIDE}')))))
  ) LIMIT 1`;

/** Which of what a plan stands on changed since: its clients, or the office's holidays and tax season. */
export function changedSince(
  db: ReadBook,
  seen: Seen | undefined,
  holidays: readonly Day[],
): readonly ('clients' | 'calendar')[] {
  if (seen === undefined) {
    return [];
  }
  const imported = db.prepare<[number]>('SELECT 1 FROM statement WHERE id > ? LIMIT 1').get(seen.statement);
  const edited = imported ?? db.prepare<[number]>(CLIENTS_CHANGED).get(seen.audit);
  return [
    ...(edited === undefined ? [] : (['clients'] as const)),
    ...(seen.calendar === calendarMark(db, holidays) ? [] : (['calendar'] as const)),
  ];
}
