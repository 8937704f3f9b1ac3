import { type AnchorDay, anchorsOf, choicesOf, daysOf, type Office, roomiest, workingDay } from './anchors.ts';
import type { Slot } from './due.ts';
import type { HouseholdFacts } from './facts.ts';
import type { Load } from './load.ts';
import type { Matched } from './match.ts';
import { GAP_DAYS, type Pending, placeHousehold } from './place.ts';
import { type ReviewLog, reviewWindow } from './reviews.ts';
import { YIELD } from './why.ts';
import { likedDays, talks } from './wishes.ts';
import { dayAt, indexOf, type YearCalendar } from './year.ts';

export type Work = {
  readonly household: HouseholdFacts;
  readonly slots: readonly Slot[];
  /** Days that unanchored touches of the household have that somebody fixed. */
  readonly fixed: readonly number[];
  /** Those, and the days of unanchored touches that are settled already. */
  readonly taken: number[];
  /** The reviews settled so far. */
  readonly log: ReviewLog;
  /** Touches that may choose between several anchors. */
  readonly choices: readonly Slot[];
};

const NONE: readonly number[] = [];

/**
 * Settles what the rules leave no choice about: fixed days, anchors with a single day, and touches with several possible
 * anchors that may stay where they stand.
 */
export function settleAnchored(household: HouseholdFacts, matched: Matched, office: Office): Work {
  const { calendar, staff, reviews } = office;
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
  const work: Work = {
    household,
    slots: matched.open,
    fixed: matched.fixed.length === 0 ? NONE : [...taken],
    taken,
    log,
    choices: choicesOf(matched.open),
  };
  const doers = staff.doersOf(household);
  for (const slot of work.slots) {
    const { target } = slot;
    slot.person = doers(slot.service.cell.who);
    if (target !== null && slot.service.gatherings !== null && staff.people[slot.person]?.free[target] !== 1) {
      const other = staff.atWork(household, target);
      slot.person = other < 0 ? slot.person : other;
    }
    if (target !== null && slot.otherTargets.length === 0) {
      settleOn(slot, { target, day: workingDay(slot, target, office) }, work, office);
    }
  }
  for (const slot of work.choices) {
    const stands = anchorsOf(slot, office).find(({ day }) => dayAt(calendar, day) === slot.existing?.plannedOn);
    if (stands !== undefined && (!slot.service.review || log.clear(stands.day))) {
      settleOn(slot, stands, work, office);
    }
  }
  return work;
}

/**
 * Settles what may choose between anchors (a household has several renewals), now that all days without a choice are
 * known; then narrows the windows of the spread touches.
 */
export function settleChoices(work: Work, office: Office): void {
  for (const slot of work.choices) {
    if (slot.day < 0) {
      settleOn(slot, roomiest(slot, anchorsOf(slot, office), work.log, office), work, office);
    }
  }
  const lastReview = work.slots.findLast((slot) => slot.target === null && slot.service.review);
  for (const slot of work.slots) {
    if (slot.target === null) {
      narrow(slot, slot === lastReview, work.log, office);
      if (slot.day >= 0) {
        office.loads.add(slot.person, slot.day, slot.service.minutes);
        work.taken.push(slot.day);
      }
    }
  }
}

/** Gives an anchored touch its day; a review too close to another one says so. */
function settleOn(slot: Slot, { target, day }: AnchorDay, { log, taken }: Work, { calendar, loads }: Office): void {
  slot.target = target;
  slot.day = day;
  if (slot.service.review) {
    if (!log.clear(day)) {
      slot.yields |= YIELD.review;
    }
    log.add(dayAt(calendar, day));
  }
  loads.add(slot.person, day, slot.service.minutes);
  if (slot.anchor === null) {
    taken.push(day);
  }
}

/**
 * Gives the household's spread touches their days, all together.
 * @param least only touches of so many minutes: the long ones of all households go first, the short ones fill what is left
 */
export function settleSpread(work: Work, office: Office, least: number): void {
  const { loads } = office;
  const open = work.slots.filter((slot) => slot.day < 0 && slot.service.minutes >= least);
  if (open.length === 0) {
    return;
  }
  const pending = open.map((slot): Pending => ({ slot, load: loadFor(slot, office), from: slot.from, to: slot.to }));
  placeHousehold(pending, work.taken).forEach((placed, index) => {
    const slot = open[index];
    if (slot !== undefined) {
      slot.day = placed.day;
      work.taken.push(placed.day);
      loads.add(slot.person, placed.day, slot.service.minutes);
    }
  });
}

/** The load of who does a touch, with the days that suit the client too. */
function loadFor(slot: Slot, office: Office): Load {
  const load = office.loads.of(slot.person);
  return slot.wish === null ? load : { ...load, free: windowDays(slot, office) };
}

/** The days a spread touch may have: on the weekday the client likes, as far as its window has such days. */
function windowDays(slot: Slot, office: Office): Uint8Array {
  const days = daysOf(slot, office);
  return talks(slot.service.channel) ? likedDays(slot.wish, days, slot.from, slot.to) : days;
}

/**
 * Says of every unanchored touch whether another one is closer than the gap, whatever put it there. One that stays on its
 * day keeps what was said of it: somebody who moves a neighbour towards it by hand has changed that neighbour only.
 */
export function tellGaps({ slots, fixed }: Work, { calendar }: Office): void {
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

/**
 * Narrows a window to where a review may lie, and lets a touch stay on its day where the rules still allow that day.
 * @param isLast no other review of the household waits for the day of this one: it may go where there is room
 */
function narrow(slot: Slot, isLast: boolean, log: ReviewLog, office: Office): void {
  const { calendar } = office;
  const { existing } = slot;
  if (slot.service.review) {
    const open = reviewWindow(log, daysOf(slot, office), slot);
    if (open === null) {
      slot.yields |= YIELD.review;
    } else {
      slot.from = open.from;
      slot.to = open.to;
    }
  }
  const free = windowDays(slot, office);
  const stands = existing === null ? -1 : indexOf(calendar, existing.plannedOn);
  if (stands >= slot.from && stands <= slot.to && free[stands] === 1) {
    slot.day = stands;
  } else if (!hasFree(free, slot.from, slot.to)) {
    slot.day = workingDay(slot, slot.from, office);
  } else if (slot.service.review && !isLast) {
    slot.day = nearestFree(free, slot);
  }
  if (slot.service.review && slot.day >= 0) {
    log.add(dayAt(calendar, slot.day));
  }
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
