import type { WriteBook } from '../types.ts';
import { touchWrites } from './touches.ts';

type WorkOff = {
  readonly year: number;
  /** Touches planned before this day are done on theirs. */
  readonly before: string;
  /** From this day on, one in `everyLate` stays open. */
  readonly lateFrom: string;
  readonly everyLate: number;
};

export const workOffWrites = {
  /** Does a year's touches, each on its day, as an office would have: what a sample's past is made of. */
  'touch.workOff': (db: WriteBook, { year, before, lateFrom, everyLate }: WorkOff): { done: number } => {
    const due = db
      .prepare<unknown[], { id: number; on: string }>(
        `SELECT id, planned_on AS "on" FROM touch
         WHERE year = ? AND status = 'planned' AND planned_on < ? AND (planned_on < ? OR id % ? <> 0) ORDER BY id`,
      )
      .all(year, before, lateFrom, everyLate);
    for (const touch of due) {
      touchWrites['touch.done'](db, touch);
    }
    return { done: due.length };
  },
};
