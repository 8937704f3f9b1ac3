import { addMonths, type Day, toOrdinal } from '../day.ts';
import type { YearCalendar } from './year.ts';

/** A household has one review in this many months. */
export const REVIEW_MONTHS = 10;

/** Days on which another review would come too soon: those strictly between the two ends. */
type Blocked = { readonly after: number; readonly before: number };

/** The reviews a household has or had, as the days they leave open for the next. */
export type ReviewLog = {
  add(on: Day): void;
  /** Whether a review on that day of the year keeps ten months from every other. */
  clear(day: number): boolean;
};

/** @returns a maker of logs, one a household; what a day blocks is worked out once for all of them */
export function reviewLogs(calendar: YearCalendar): () => ReviewLog {
  const known = new Map<Day, Blocked>();
  const blockedBy = (on: Day): Blocked => {
    let blocked = known.get(on);
    if (blocked === undefined) {
      const after = toOrdinal(addMonths(on, -REVIEW_MONTHS)) - calendar.firstOrdinal;
      const before = toOrdinal(addMonths(on, REVIEW_MONTHS)) - calendar.firstOrdinal;
      blocked = { after, before };
      known.set(on, blocked);
    }
    return blocked;
  };
  return () => {
    const blocked: Blocked[] = [];
    return {
      add: (on) => {
        blocked.push(blockedBy(on));
      },
      clear: (day) => blocked.every(({ after, before }) => day <= after || day >= before),
    };
  };
}

/**
 * The part of a window that keeps ten months from other reviews, else the nearest stretch of the year that does.
 * @returns null when no working day of the year does: the rule then yields, the count does not
 */
export function reviewWindow(
  log: ReviewLog,
  free: Uint8Array,
  window: { readonly from: number; readonly to: number; readonly ideal: number; readonly earliest: number },
): { readonly from: number; readonly to: number } | null {
  const good = (day: number): boolean => free[day] === 1 && log.clear(day);
  let nearest = -1;
  for (let day = window.earliest; day < free.length; day += 1) {
    const inside = day >= window.from && day <= window.to;
    const distance = inside ? 0 : Math.abs(day - window.ideal);
    const best = nearest >= window.from && nearest <= window.to ? 0 : Math.abs(nearest - window.ideal);
    if (good(day) && (nearest < 0 || distance < best)) {
      nearest = day;
    }
  }
  if (nearest < 0) {
    return null;
  }
  const inside = nearest >= window.from && nearest <= window.to;
  const limit = inside ? window : { from: nearest, to: nearest };
  let from = nearest;
  let to = nearest;
  while (from > limit.from && log.clear(from - 1)) {
    from -= 1;
  }
  while (to < limit.to && log.clear(to + 1)) {
    to += 1;
  }
  return { from, to };
}
