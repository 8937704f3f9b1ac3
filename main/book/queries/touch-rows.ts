import type { TouchRow } from '../../../shared/contract/planner.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { CONTACTABLE } from './served.ts';

type Stored = Omit<TouchRow, 'pinned' | 'moved' | 'byHand'> & {
  readonly pinned: number;
  readonly moved: number;
  readonly byHand: number;
};

/** Columns and joins of a touch as lists show it. */
export const TOUCH_COLUMNS = `touch.id, touch.client_id AS clientId, client.name AS client, touch.household_id AS householdId,
  touch.tier, activity.code AS activity, activity.name AS activityName, touch.channel, touch.ordinal, touch.times,
  touch.planned_on AS plannedOn, touch.person_id AS personId, touch.minutes, touch.status, touch.pinned,
  ifnull(touch.rule_on <> touch.planned_on, 0) AS moved, touch.origin = 'hand' AS byHand, touch.note, touch.outcome,
  touch.skip_reason AS skipReason, touch.done_on AS doneOn`;

export const TOUCH_JOINS = `JOIN client ON client.id = touch.client_id JOIN activity ON activity.id = touch.activity_id`;

/** An open touch of somebody who may not be contacted any more is on no list, planned anew or not. */
export const SHOWN = `(touch.status <> 'planned' OR EXISTS (
  SELECT 1 FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id
  WHERE client.id = touch.client_id AND ${CONTACTABLE}))`;

/**
 * Open touches planned before a day (bound twice): reached from the clients whose next touch has passed, so that the cost
 * follows what is overdue, not the years of touches done before.
 */
export const OVERDUE = `touch.status = 'planned' AND touch.planned_on < ?
  AND touch.client_id IN (SELECT client_id FROM client_summary WHERE next_touch_on < ?) AND ${SHOWN}`;

/** What a list can be narrowed to; null leaves it open. */
export type TouchFilter = {
  readonly personId: number | null;
  readonly tier: string | null;
  readonly channel: string | null;
};

/** SQL and values for a filter, each condition beginning with AND. */
export function conditionsOf(filter: TouchFilter): { readonly sql: string; readonly values: readonly unknown[] } {
  const parts: string[] = [];
  const values: unknown[] = [];
  for (const [column, value] of [
    ['person_id', filter.personId],
    ['tier', filter.tier],
    ['channel', filter.channel],
  ] as const) {
    if (value !== null) {
      parts.push(` AND touch.${column} = ?`);
      values.push(value);
    }
  }
  return { sql: parts.join(''), values };
}

export function touchRows(db: ReadBook, rest: string, values: readonly unknown[]): TouchRow[] {
  return db
    .prepare<unknown[], Stored>(`SELECT ${TOUCH_COLUMNS} FROM touch ${TOUCH_JOINS} ${rest}`)
    .all(...values)
    .map(rowOf);
}

/** @throws Refusal `unknown-touch` */
export function touchById(db: ReadBook, id: number): TouchRow {
  const [row] = touchRows(db, 'WHERE touch.id = ?', [id]);
  if (row === undefined) {
    throw new Refusal('unknown-touch', 'This touch is no longer in the plan. Reload the list.', { id });
  }
  return row;
}

function rowOf(stored: Stored): TouchRow {
  return { ...stored, pinned: stored.pinned === 1, moved: stored.moved === 1, byHand: stored.byHand === 1 };
}
