import type { Slot } from './due.ts';
import type { ExistingTouch, HouseholdFacts } from './facts.ts';
import type { Loads } from './load.ts';
import type { Matched } from './match.ts';
import { GAP_DAYS, type Pending, placeHousehold } from './place.ts';
import { type ReviewLog, reviewWindow } from './reviews.ts';
import type { Staff } from './staff.ts';
import { YIELD, type YieldSet } from './why.ts';
import { dayAt, indexOf, settle, type YearCalendar } from './year.ts';

/** A slot on its way to a day. */
export type Draft = {
  readonly slot: Slot;
  readonly existing: ExistingTouch | null;
  readonly person: number;
  /** -1 until placed. */
  day: number;
  /** The window, narrowed by the ten months between reviews. */
  from: number;
  to: number;
  yields: YieldSet;
};

export type Work = {
  readonly household: HouseholdFacts;
  readonly drafts: readonly Draft[];
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
  const { holding } = matched;
  const doers = staff.doersOf(household);
  const drafts = matched.open.map((slot, index): Draft => {
    const person = doers(slot.service.cell.who);
    return { slot, existing: holding[index] ?? null, person, day: -1, from: slot.from, to: slot.to, yields: 0 };
  });
  for (const draft of drafts) {
    if (draft.slot.target !== null) {
      anchor(draft, draft.slot.target, office, log);
    }
  }
  for (const draft of drafts) {
    if (draft.slot.target === null) {
      narrow(draft, office, log);
    }
    if (draft.day >= 0) {
      loads.add(draft.person, draft.day, draft.slot.service.minutes);
      if (draft.slot.anchor === null) {
        taken.push(draft.day);
      }
    }
  }
  return { household, drafts, fixed, taken };
}

/** Gives the household's spread touches their days, all together. */
export function settleSpread(work: Work, { calendar, loads }: Office): void {
  const { drafts, taken } = work;
  const open = drafts.filter((draft) => draft.day < 0);
  const pending = open.map(
    (draft): Pending => ({ slot: draft.slot, load: loads.of(draft.person), from: draft.from, to: draft.to }),
  );
  placeHousehold(pending, taken).forEach((placed, index) => {
    const draft = open[index];
    if (draft !== undefined) {
      draft.day = placed.day;
      loads.add(draft.person, placed.day, draft.slot.service.minutes);
    }
  });
  tellGaps(work, calendar);
}

/**
 * Says of every unanchored touch whether another one is closer than the gap, whatever put it there. One that stays on its
 * day keeps what was said of it: somebody who moves a neighbour towards it by hand has changed that neighbour only.
 */
function tellGaps({ drafts, fixed }: Work, calendar: YearCalendar): void {
  for (const draft of drafts) {
    if (draft.slot.anchor === null && (wasClose(draft, fixed, calendar) || isClose(draft, drafts))) {
      draft.yields |= YIELD.gap;
    }
  }
}

function wasClose({ day, existing }: Draft, fixed: readonly number[], calendar: YearCalendar): boolean {
  const stands = existing !== null && dayAt(calendar, day) === existing.plannedOn;
  return stands ? existing.why?.includes('"gap"') === true : fixed.some((other) => Math.abs(other - day) < GAP_DAYS);
}

function isClose(draft: Draft, drafts: readonly Draft[]): boolean {
  for (const other of drafts) {
    if (other !== draft && other.slot.anchor === null && Math.abs(other.day - draft.day) < GAP_DAYS) {
      return true;
    }
  }
  return false;
}

/** An anchored review takes the first anchor that keeps ten months from other reviews, else its first anchor. */
function anchor(draft: Draft, first: number, { calendar, loads }: Office, log: ReviewLog): void {
  const { slot } = draft;
  const { free } = loads.of(draft.person);
  draft.day = workingDay(free, first, slot.earliest, calendar);
  if (slot.service.review) {
    if (!log.clear(draft.day)) {
      const other = slot.otherTargets
        .map((target) => workingDay(free, target, slot.earliest, calendar))
        .find((day) => log.clear(day));
      draft.day = other ?? draft.day;
      if (other === undefined) {
        draft.yields |= YIELD.review;
      }
    }
    log.add(dayAt(calendar, draft.day));
  }
}

/** Narrows a window to where a review may lie, and lets a touch stay on its day where the rules still allow that day. */
function narrow(draft: Draft, { calendar, loads }: Office, log: ReviewLog): void {
  const { slot, existing } = draft;
  const { free } = loads.of(draft.person);
  if (slot.service.review) {
    const open = reviewWindow(log, free, slot);
    if (open === null) {
      draft.yields |= YIELD.review;
    } else {
      draft.from = open.from;
      draft.to = open.to;
    }
  }
  const stands = existing === null ? -1 : indexOf(calendar, existing.plannedOn);
  if (stands >= draft.from && stands <= draft.to && free[stands] === 1) {
    draft.day = stands;
  } else if (!hasFree(free, draft.from, draft.to)) {
    draft.day = workingDay(free, draft.from, slot.earliest, calendar);
  } else if (slot.service.review) {
    draft.day = nearestFree(free, draft);
  }
  if (slot.service.review) {
    log.add(dayAt(calendar, draft.day));
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

function nearestFree(free: Uint8Array, { from, to, slot }: Draft): number {
  let best = -1;
  for (let day = from; day <= to; day += 1) {
    if (free[day] === 1 && (best < 0 || Math.abs(day - slot.ideal) < Math.abs(best - slot.ideal))) {
      best = day;
    }
  }
  return best;
}
