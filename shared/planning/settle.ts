import type { Slot } from './due.ts';
import type { HouseholdFacts } from './facts.ts';
import type { Loads } from './load.ts';
import type { Matched } from './match.ts';
import { GAP_DAYS, type Pending, placeHousehold } from './place.ts';
import { type ReviewLog, reviewWindow } from './reviews.ts';
import type { Staff } from './staff.ts';
import { YIELD } from './why.ts';
import { dayAt, indexOf, settle, type YearCalendar } from './year.ts';

export type Work = {
  readonly household: HouseholdFacts;
  readonly slots: readonly Slot[];
  /** Days that unanchored touches of the household have that somebody fixed. */
  readonly fixed: readonly number[];
  /** Those, and the days of unanchored touches that are settled already. */
  readonly taken: number[];
};

/** What settling needs to know beside the household. */
export type Office = {
  readonly calendar: YearCalendar;
  readonly staff: Staff;
  readonly loads: Loads;
  /** Codes of the activities that are reviews. */
  readonly reviews: ReadonlySet<string>;
  readonly reviewLog: () => ReviewLog;
};

const NONE: readonly number[] = [];

/** Settles what has a day of its own: anchors, fixed days, and touches that may stay where they stand. */
export function settleAnchored(household: HouseholdFacts, matched: Matched, office: Office): Work {
  const { calendar, staff, loads, reviews } = office;
  const log = office.reviewLog();
  const taken: number[] = [];
  if (household.lastReviewOn !== null) {
    log.add(household.lastReviewOn);
  }
  for (const touch of matched.fixed) {
    if (reviews.has(touch.activity)) {
      log.add(touch.plannedOn);
    }
    if (touch.anchor === null) {
      taken.push(indexOf(calendar, touch.plannedOn));
    }
  }
  const fixed = matched.fixed.length === 0 ? NONE : [...taken];
  const slots = matched.open;
  const doers = staff.doersOf(household);
  for (const slot of slots) {
    slot.person = doers(slot.service.cell.who);
    if (slot.target !== null) {
      anchor(slot, slot.target, office, log);
    }
  }
  for (const slot of slots) {
    if (slot.target === null) {
      narrow(slot, office, log);
    }
    if (slot.day >= 0) {
      loads.add(slot.person, slot.day, slot.service.minutes);
      if (slot.anchor === null) {
        taken.push(slot.day);
      }
    }
  }
  return { household, slots, fixed, taken };
}

/** Gives the household's spread touches their days, all together. */
export function settleSpread(work: Work, { calendar, loads }: Office): void {
  const open = work.slots.filter((slot) => slot.day < 0);
  const pending = open.map((slot): Pending => ({ slot, load: loads.of(slot.person), from: slot.from, to: slot.to }));
  placeHousehold(pending, work.taken).forEach((placed, index) => {
    const slot = open[index];
    if (slot !== undefined) {
      slot.day = placed.day;
      loads.add(slot.person, placed.day, slot.service.minutes);
    }
  });
  tellGaps(work, calendar);
}

/**
 * Says of every unanchored touch whether another one is closer than the gap, whatever put it there. One that stays on its
 * day keeps what was said of it: somebody who moves a neighbour towards it by hand has changed that neighbour only.
 */
function tellGaps({ slots, fixed }: Work, calendar: YearCalendar): void {
  for (const slot of slots) {
    if (slot.anchor === null && (wasClose(slot, fixed, calendar) || isClose(slot, slots))) {
      slot.yields |= YIELD.gap;
    }
  }
}

function wasClose({ day, existing }: Slot, fixed: readonly number[], calendar: YearCalendar): boolean {
  const stands = existing !== null && dayAt(calendar, day) === existing.plannedOn;
  return stands ? existing.why?.includes('"gap"') === true : fixed.some((other) => Math.abs(other - day) < GAP_DAYS);
}

function isClose(slot: Slot, slots: readonly Slot[]): boolean {
  for (const other of slots) {
    if (other !== slot && other.anchor === null && Math.abs(other.day - slot.day) < GAP_DAYS) {
      return true;
    }
  }
  return false;
}

/** An anchored review takes the first anchor that keeps ten months from other reviews, else its first anchor. */
function anchor(slot: Slot, first: number, { calendar, loads }: Office, log: ReviewLog): void {
  const { free } = loads.of(slot.person);
  slot.day = workingDay(free, first, slot.earliest, calendar);
  if (slot.service.review) {
    if (!log.clear(slot.day)) {
      const other = slot.otherTargets
        .map((target) => workingDay(free, target, slot.earliest, calendar))
        .find((day) => log.clear(day));
      slot.day = other ?? slot.day;
      if (other === undefined) {
        slot.yields |= YIELD.review;
      }
    }
    log.add(dayAt(calendar, slot.day));
  }
}

/** Narrows a window to where a review may lie, and lets a touch stay on its day where the rules still allow that day. */
function narrow(slot: Slot, { calendar, loads }: Office, log: ReviewLog): void {
  const { existing } = slot;
  const { free } = loads.of(slot.person);
  if (slot.service.review) {
    const open = reviewWindow(log, free, slot);
    if (open === null) {
      slot.yields |= YIELD.review;
    } else {
      slot.from = open.from;
      slot.to = open.to;
    }
  }
  const stands = existing === null ? -1 : indexOf(calendar, existing.plannedOn);
  if (stands >= slot.from && stands <= slot.to && free[stands] === 1) {
    slot.day = stands;
  } else if (!hasFree(free, slot.from, slot.to)) {
    slot.day = workingDay(free, slot.from, slot.earliest, calendar);
  } else if (slot.service.review) {
    slot.day = nearestFree(free, slot);
  }
  if (slot.service.review) {
    log.add(dayAt(calendar, slot.day));
  }
}

/** Somebody on leave all year still has the office's working days: the count does not yield. */
function workingDay(free: Uint8Array, target: number, earliest: number, calendar: YearCalendar): number {
  const own = settle(free, target, earliest);
  const shared = own >= 0 ? own : settle(calendar.working, target, earliest);
  return shared >= 0 ? shared : settle(calendar.working, target);
}

function hasFree(free: Uint8Array, from: number, to: number): boolean {
  for (let day = from; day <= to; day += 1) {
    if (free[day] === 1) {
      return true;
    }
  }
  return false;
}

function nearestFree(free: Uint8Array, { from, to, ideal }: Slot): number {
  let best = -1;
  for (let day = from; day <= to; day += 1) {
    if (free[day] === 1 && (best < 0 || Math.abs(day - ideal) < Math.abs(best - ideal))) {
      best = day;
    }
  }
  return best;
}
