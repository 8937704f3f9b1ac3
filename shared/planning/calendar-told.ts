/** What a calendar file says of each entry, given what the file before it said (RFC 5545, SEQUENCE and STATUS). */

import type { CalendarEvent } from './calendar-events.ts';

/** An entry as it was told last. */
export type Told = {
  readonly event: CalendarEvent;
  /** Rises with every change, so that a program that holds an older one takes this one. */
  readonly sequence: number;
  /** Instant of the last change: the file says the same until something is otherwise. */
  readonly changedAt: string;
  readonly cancelled: boolean;
};

/**
 * The entries of the next file: new ones with sequence 0, unchanged ones as they were, changed ones with the next number,
 * and what is no longer planned as cancelled – each time again, since nobody knows which files were opened.
 * @param before what the last file of the same owner and year said, in any order.
 * @param events what is planned now, with unlike `uid`s.
 * @param now instant, UTC ISO text.
 * @returns sorted by day and uid.
 */
export function tellAgain(before: readonly Told[], events: readonly CalendarEvent[], now: string): readonly Told[] {
  const planned = new Map(events.map((event) => [event.uid, event]));
  const told = new Map(before.map((entry) => [entry.event.uid, entry]));
  const current = events.map((event) => next(told.get(event.uid), event, now));
  const gone = before
    .filter(({ event }) => !planned.has(event.uid))
    .map((entry) =>
      entry.cancelled ? entry : { ...entry, sequence: entry.sequence + 1, changedAt: now, cancelled: true },
    );
  return [...current, ...gone].toSorted(
    (a, b) => compare(a.event.day, b.event.day) || compare(a.event.uid, b.event.uid),
  );
}

function next(before: Told | undefined, event: CalendarEvent, now: string): Told {
  if (before === undefined) {
    return { event, sequence: 0, changedAt: now, cancelled: false };
  }
  const same =
    !before.cancelled &&
    before.event.day === event.day &&
    before.event.title === event.title &&
    before.event.text === event.text;
  return same ? before : { event, sequence: before.sequence + 1, changedAt: now, cancelled: false };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
