import type { ContactChannel, Doer, Season } from './catalogue.ts';
import { type ExistingTouch, type HouseholdFacts, hasChannel, type MemberFacts } from './facts.ts';
import { gatheringDays } from './gatherings.ts';
import { activitiesByCode, type Cell, cellsOfTier, costOf, type Matrix, minutesOf } from './matrix.ts';
import { overlaid, overlaysUsed } from './overlay.ts';
import { phaseOf, spreadMonth } from './phase.ts';
import { seasonMonths } from './season.ts';
import type { Staff } from './staff.ts';
import { type Anchor, FLAG, type FlagSet, type YieldSet } from './why.ts';
import { hasOpenDay, type Wish, wishOf } from './wishes.ts';
import { indexOf, indexOfMonthDay, returnBefore, returnOf, type YearCalendar } from './year.ts';

/** A matrix cell with everything looked up once. */
export type Service = {
  readonly cell: Cell;
  readonly activity: string;
  readonly channel: ContactChannel;
  readonly minutes: number;
  readonly costMinor: number;
  readonly review: boolean;
  /** Numbers of the months its spread touches stay within, in the order of the year; null for all of them. */
  readonly months: readonly number[] | null;
  /** The day of each month on which all who get it in that month get it together; null where each has a day of their own. */
  readonly gatherings: ReadonlyMap<number, number> | null;
};

/**
 * One occurrence that is due to a household in the year, on its way to a day: one object from here to the plan, as a large
 * book has a million of them.
 */
export type Slot = {
  readonly service: Service;
  /** j of k. */
  readonly ordinal: number;
  readonly times: number;
  readonly clientId: number;
  readonly anchor: Anchor | null;
  /** The anchor whose date nobody knows. */
  readonly unknown: Anchor | null;
  /** The day the rule names, of several the one chosen; null for a window. */
  target: number | null;
  /** Other days the same anchor would allow, in order of preference (further renewals). */
  readonly otherTargets: readonly number[];
  /** The days a spread touch may fall on, and where in them it belongs; the ten months between reviews may narrow them. */
  from: number;
  to: number;
  readonly ideal: number;
  /** First day as a client within the year. */
  readonly earliest: number;
  readonly flags: FlagSet;
  /** What the client asked for; null without wishes. */
  readonly wish: Wish | null;
  /** The open touch that has held the place so far. */
  existing: ExistingTouch | null;
  /** Number in the staff of who does it; -1: nobody in particular. */
  person: number;
  /** -1 until placed. */
  day: number;
  yields: YieldSet;
};

/** Touches of the matrix that are not planned, and why: the count is exact or the gap is listed. */
export type Shortfall = {
  readonly householdId: number;
  readonly clientId: number;
  readonly tier: string;
  readonly activity: string;
  readonly channel: ContactChannel;
  readonly wanted: number;
  readonly planned: number;
  readonly reason: 'refused' | 'new-client' | 'blackout' | 'left-out';
};

/** What each tier gets, overlays left aside. */
function servicesByTier(
  matrix: Matrix,
  taxSeason: Season,
  gatheringsOf: (activity: string) => ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly Service[]> {
  const monthsOf = (cell: Cell, season: Season | null) =>
    cell.when.rule === 'tax-season' ? seasonMonths(taxSeason) : season === null ? null : seasonMonths(season);
  const byCode = activitiesByCode(matrix);
  const tiers = [...new Set(matrix.cells.map((cell) => cell.tier))];
  return new Map(
    tiers.map((tier) => [
      tier,
      cellsOfTier(matrix, tier).flatMap((cell) => {
        const activity = byCode.get(cell.activity);
        return activity === undefined
          ? []
          : [
              {
                cell,
                activity: cell.activity,
                channel: cell.channel ?? activity.channel,
                minutes: minutesOf(cell, activity),
                costMinor: costOf(cell, activity),
                review: activity.review,
                months: monthsOf(cell, activity.season),
                gatherings: activity.group ? gatheringsOf(cell.activity) : null,
              },
            ];
      }),
    ]),
  );
}

/** What a household gets: of its tier, and what overlays give it instead. Each combination is worked out once. */
export function serviceFinder(
  matrix: Matrix,
  taxSeason: Season,
  staff: Staff,
  calendar: YearCalendar,
): (household: Pick<HouseholdFacts, 'tier' | 'overlays'>) => readonly Service[] {
  const used = overlaysUsed(matrix);
  const known = new Map<string, ReadonlyMap<string, readonly Service[]>>();
  const gatheringsOf = (activity: string) => gatheringDays(activity, staff, calendar);
  return ({ tier, overlays }) => {
    const own = overlays.length === 0 ? overlays : overlays.filter((overlay) => used.includes(overlay));
    const key = own.join();
    let services = known.get(key);
    if (services === undefined) {
      services = servicesByTier(overlaid(matrix, own), taxSeason, gatheringsOf);
      known.set(key, services);
    }
    return services.get(tier) ?? [];
  };
}

/**
 * What is due to a household: one of each for all its members (one dinner, one letter), except birthdays, which each
 * member has of their own. A recorded refusal blocks the channel; days the client is not to be contacted on block a touch
 * only where they leave none.
 * @param freeOf the days of the year that whoever does it for this household works on
 */
export function dueTo(
  household: HouseholdFacts,
  services: readonly Service[],
  calendar: YearCalendar,
  freeOf: (who: Doer) => Uint8Array,
  shortfalls: Shortfall[],
): readonly Slot[] {
  const lead = household.members.find((member) => member.clientId === household.leadClientId) ?? household.members[0];
  if (lead === undefined) {
    return [];
  }
  const start = household.since === null ? 0 : Math.max(0, indexOf(calendar, household.since));
  const slots: Slot[] = [];
  const wishes = wishesOf(household.members, calendar);
  for (const service of services) {
    const celebrants =
      service.cell.when.rule === 'birthday' ? household.members.filter((member) => member.birthDate !== null) : [];
    for (const member of celebrants.length > 0 ? celebrants : [lead]) {
      const wish = wishes.get(member) ?? null;
      const reachable = wish === null || hasOpenDay(wish, freeOf(service.cell.who), start);
      collect(household, member, reachable ? wish : UNREACHABLE, service, calendar, start, slots, shortfalls);
    }
  }
  return slots;
}

/** A client whom nobody can reach on any day that is left of the year. */
const UNREACHABLE = 'unreachable';

const NO_WISHES: ReadonlyMap<MemberFacts, Wish | null> = new Map();

function wishesOf(members: readonly MemberFacts[], calendar: YearCalendar): ReadonlyMap<MemberFacts, Wish | null> {
  const any = members.some(({ blackouts, weekday }) => blackouts.length > 0 || weekday !== null);
  return any ? new Map(members.map((member) => [member, wishOf(member, calendar)])) : NO_WISHES;
}

function collect(
  household: HouseholdFacts,
  member: MemberFacts,
  wish: Wish | null | typeof UNREACHABLE,
  service: Service,
  calendar: YearCalendar,
  start: number,
  slots: Slot[],
  shortfalls: Shortfall[],
): void {
  const wanted = service.cell.times;
  const short = (planned: number, reason: Shortfall['reason']): void => {
    const { activity, channel } = service;
    const { id: householdId, tier } = household;
    shortfalls.push({ householdId, clientId: member.clientId, tier, activity, channel, wanted, planned, reason });
  };
  if (hasChannel(member.refused, service.channel)) {
    short(0, 'refused');
    return;
  }
  if (wish === UNREACHABLE) {
    short(0, 'blackout');
    return;
  }
  const targets = targetsOf(household, member, service, calendar);
  const due: Due = {
    service,
    clientId: member.clientId,
    unknown: targets !== null && targets.days.length === 0 ? targets.anchor : null,
    earliest: start,
    flags: flagsOf(household, member, service.channel, start > 0),
    wish,
  };
  const before = slots.length;
  if (targets === null || targets.days.length === 0) {
    spread(household.id, due, calendar, slots);
  } else {
    onDays(targets, due, calendar, slots);
  }
  if (slots.length - before < wanted) {
    short(slots.length - before, 'new-client');
  }
}

type Targets = { readonly anchor: Anchor | null; readonly days: readonly number[]; readonly wholeMonth: boolean };

/** The days a rule names, the preferred one first; null for a spread activity, no days where the anchor is unknown. */
function targetsOf(
  household: HouseholdFacts,
  member: MemberFacts,
  service: Service,
  calendar: YearCalendar,
): Targets | null {
  const { when } = service.cell;
  switch (when.rule) {
    case 'spread':
    case 'tax-season':
      return null;
    case 'month':
      return { anchor: null, days: [indexOfMonthDay(calendar, when.month - 1, 1)], wholeMonth: true };
    case 'day':
      return { anchor: null, days: [indexOfMonthDay(calendar, when.month - 1, when.day)], wholeMonth: false };
    case 'birthday': {
      const days = member.birthDate === null ? [] : [returnOf(calendar, member.birthDate)];
      return { anchor: 'birthday', days, wholeMonth: false };
    }
    case 'anniversary': {
      const days = household.firstPolicyOn === null ? [] : [returnOf(calendar, household.firstPolicyOn)];
      return { anchor: 'anniversary', days, wholeMonth: false };
    }
    case 'renewal': {
      const days = household.renewals.map((renewal) => returnBefore(calendar, renewal, when.leadDays));
      return { anchor: 'renewal', days: days.length > 1 ? [...new Set(days)] : days, wholeMonth: false };
    }
  }
}

/** What all occurrences of one service have in common. */
type Due = Pick<Slot, 'service' | 'clientId' | 'unknown' | 'earliest' | 'flags' | 'wish'>;

/** k touches through the year by the spread formula; a client new in the year gets its part, through the rest of it. */
function spread(householdId: number, due: Due, calendar: YearCalendar, slots: Slot[]): void {
  const { service, earliest: start } = due;
  const wanted = service.cell.times;
  if (service.months !== null) {
    spreadInSeason(householdId, due, service.months, calendar, slots);
    return;
  }
  const left = Math.max(0, calendar.length - start);
  const times = start === 0 ? wanted : Math.round((wanted * left) / calendar.length);
  const phase = phaseOf(householdId, service.activity);
  for (let ordinal = 0; ordinal < times; ordinal += 1) {
    const share = (ordinal + phase) / times;
    const ideal = Math.min(calendar.length - 1, Math.floor(start + share * left));
    const month = start === 0 ? spreadMonth(ordinal, times, phase) : (calendar.monthOfDay[ideal] ?? 11);
    slots.push(spreadTo(due, calendar, month, ideal, ordinal, times));
  }
}

/** The same within the months of a season: those that lie before a new client's first day fall away, and their part with them. */
function spreadInSeason(
  householdId: number,
  due: Due,
  months: readonly number[],
  calendar: YearCalendar,
  slots: Slot[],
): void {
  const { service, earliest: start } = due;
  const lengthOf = (month: number, from: number) =>
    Math.max(
      0,
      (calendar.monthStarts[month + 1] ?? calendar.length) - Math.max(from, calendar.monthStarts[month] ?? 0),
    );
  const sum = (from: number) => months.reduce((days, month) => days + lengthOf(month, from), 0);
  const left = sum(start);
  const times = Math.round((service.cell.times * left) / sum(0));
  const phase = phaseOf(householdId, service.activity);
  for (let ordinal = 0; ordinal < times; ordinal += 1) {
    let days = Math.floor(((ordinal + phase) / times) * left);
    const month = months.find((each) => {
      const own = lengthOf(each, start);
      days -= own;
      return days < 0;
    });
    if (month !== undefined) {
      const end = calendar.monthStarts[month + 1] ?? calendar.length;
      slots.push(spreadTo(due, calendar, month, end + days, ordinal, times));
    }
  }
}

/** A touch that is spread to a month: on the day of all who get it together, unless the client comes after that day. */
function spreadTo(
  due: Due,
  calendar: YearCalendar,
  month: number,
  ideal: number,
  ordinal: number,
  times: number,
): Slot {
  const day = due.service.gatherings?.get(month) ?? -1;
  return day >= 0 && day >= due.earliest
    ? onDay(due, null, day, NO_DAYS, ordinal, times)
    : inMonth(due, calendar, month, ideal, ordinal, times);
}

/** The first on the rule's day, further ones evenly through the year from there. Days before the client came fall away. */
function onDays(targets: Targets, due: Due, calendar: YearCalendar, slots: Slot[]): void {
  const [first = 0, ...others] = targets.days;
  const { times } = due.service.cell;
  const month = calendar.monthOfDay[first] ?? 0;
  const dayInMonth = first - (calendar.monthStarts[month] ?? 0) + 1;
  for (let ordinal = 0; ordinal < times; ordinal += 1) {
    const shifted = (month + Math.floor((ordinal * 12) / times)) % 12;
    if (targets.wholeMonth) {
      const last = (calendar.monthStarts[shifted + 1] ?? calendar.length) - 1;
      if (last >= due.earliest) {
        slots.push(inMonth(due, calendar, shifted, indexOfMonthDay(calendar, shifted, 15), ordinal, times));
      }
      continue;
    }
    const day = indexOfMonthDay(calendar, shifted, dayInMonth);
    const open = ordinal === 0 && others.length > 0 ? [day, ...others] : [day];
    const [target, ...otherTargets] = open.filter((each) => each >= due.earliest);
    if (target !== undefined) {
      slots.push(onDay(due, targets.anchor, target, otherTargets, ordinal, times));
    }
  }
}

const NO_DAYS: readonly number[] = [];

/** A window: the month, from the client's first day on. Written out, as each of a million slots is made once. */
function inMonth(
  { service, clientId, unknown, earliest, flags, wish }: Due,
  calendar: YearCalendar,
  month: number,
  ideal: number,
  ordinal: number,
  times: number,
): Slot {
  const from = Math.max(earliest, calendar.monthStarts[month] ?? 0);
  const to = (calendar.monthStarts[month + 1] ?? calendar.length) - 1;
  return {
    service,
    ordinal,
    times,
    clientId,
    anchor: null,
    unknown,
    target: null,
    otherTargets: NO_DAYS,
    from,
    to,
    ideal: Math.min(Math.max(ideal, from), to),
    earliest,
    flags,
    wish,
    existing: null,
    person: -1,
    day: -1,
    yields: 0,
  };
}

function onDay(
  { service, clientId, unknown, earliest, flags, wish }: Due,
  anchor: Anchor | null,
  target: number,
  otherTargets: readonly number[],
  ordinal: number,
  times: number,
): Slot {
  return {
    service,
    ordinal,
    times,
    clientId,
    anchor,
    unknown,
    target,
    otherTargets: otherTargets.length === 0 ? NO_DAYS : otherTargets,
    from: target,
    to: target,
    ideal: target,
    earliest,
    flags,
    wish,
    existing: null,
    person: -1,
    day: -1,
    yields: 0,
  };
}

function flagsOf(household: HouseholdFacts, member: MemberFacts, channel: ContactChannel, isNew: boolean): FlagSet {
  let flags: FlagSet = household.unscored ? FLAG.unscored : 0;
  if ((channel === 'letter' || channel === 'gift') && !member.hasAddress) {
    flags |= FLAG['no-address'];
  }
  if (channel === 'call' && !member.hasPhone) {
    flags |= FLAG['no-phone'];
  }
  if (channel === 'email' && !member.hasEmail) {
    flags |= FLAG['no-email'];
  }
  if (!hasChannel(member.granted, channel)) {
    flags |= FLAG['consent-unknown'];
  }
  return isNew ? flags | FLAG['new-client'] : flags;
}
