import type { Slot } from './due.ts';
import type { Load, Loads } from './load.ts';
import type { ReviewLog } from './reviews.ts';
import type { Staff } from './staff.ts';
import { likedDays, sharedDays, talks } from './wishes.ts';
import { settle, type YearCalendar } from './year.ts';

/** What settling needs to know beside the household. */
export type Office = {
  readonly calendar: YearCalendar;
  readonly staff: Staff;
  readonly loads: Loads;
  /** Codes of the activities that are reviews. */
  readonly reviews: ReadonlySet<string>;
  readonly reviewLog: () => ReviewLog;
};

/** A day a rule names, and the working day it comes to. */
export type AnchorDay = { readonly target: number; readonly day: number };

const NO_SLOTS: readonly Slot[] = [];

/** The touches that have several anchors to choose from. */
export function choicesOf(slots: readonly Slot[]): readonly Slot[] {
  const hasChoice = (slot: Slot): boolean => slot.otherTargets.length > 0;
  return slots.some(hasChoice) ? slots.filter(hasChoice) : NO_SLOTS;
}

/** All anchors of a touch, the preferred one first. */
export function anchorsOf(slot: Slot, office: Office): readonly [AnchorDay, ...AnchorDay[]] {
  const at = (target: number): AnchorDay => ({ target, day: workingDay(slot, target, office) });
  return [at(slot.target ?? slot.ideal), ...slot.otherTargets.map(at)];
}

/**
 * Of several anchors the first whose week still has room for who does it, else the one in the least busy week. A review
 * only looks at those that keep ten months from other reviews, and takes the first when none does.
 */
export function roomiest(
  slot: Slot,
  anchors: readonly [AnchorDay, ...AnchorDay[]],
  log: ReviewLog,
  { loads }: Office,
): AnchorDay {
  const open = slot.service.review ? anchors.filter(({ day }) => log.clear(day)) : anchors;
  const load = loads.of(slot.person);
  let best = open[0] ?? anchors[0];
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of open) {
    const busy = busyWith(load, anchor.day, slot.service.minutes);
    if (busy <= 1) {
      return anchor;
    }
    if (busy < least) {
      best = anchor;
      least = busy;
    }
  }
  return best;
}

/** How busy the week of a day is with so many minutes more. */
function busyWith(load: Load, day: number, minutes: number): number {
  const week = load.weekOfDay[day] ?? 0;
  const capacity = load.weekCapacity[week] ?? 0;
  return ((load.weekMinutes[week] ?? 0) + minutes) / (capacity > 0 ? capacity : 1);
}

/** How far before its anchor a talk may go to fall on the weekday the client likes. */
const WEEK_BEFORE = 6;

/**
 * The working day of who does a touch, on which the client may be contacted. Somebody on leave all year has the office's:
 * the count does not yield. A talk goes to the client's weekday within the week before; a birthday is kept on its day.
 */
export function workingDay(slot: Slot, target: number, office: Office): number {
  const { earliest, anchor, wish, service } = slot;
  const days = daysOf(slot, office);
  if (wish !== null && anchor !== null && anchor !== 'birthday' && talks(service.channel)) {
    const from = Math.max(earliest, target - WEEK_BEFORE);
    const liked = likedDays(wish, days, from, target);
    const day = liked === days ? -1 : settle(liked, target, from);
    if (day >= from && day <= target) {
      return day;
    }
  }
  const own = settle(days, target, earliest);
  const shared = own >= 0 ? own : settle(office.calendar.working, target, earliest);
  return shared >= 0 ? shared : settle(office.calendar.working, target);
}

/** The days that suit who does a touch and the client. */
export function daysOf({ person, wish }: Slot, { loads }: Office): Uint8Array {
  return sharedDays(wish, loads.of(person).free);
}
