import type { Day } from '../day.ts';
import type { ContactChannel } from './catalogue.ts';
import type { MemberFacts } from './facts.ts';
import { indexOf, type YearCalendar } from './year.ts';

/** Days on which a client is not to be contacted at all, both ends included: abroad, harvest, treatment. */
export type Blackout = { readonly from: Day; readonly to: Day };

/** A client's wishes as days of the year; one object a client, so that what it allows with whom is worked out once. */
export type Wish = {
  /** 1 = may be contacted. */
  readonly open: Uint8Array;
  /** 1 = the weekday the client likes to be met on; null without a preference. */
  readonly liked: Uint8Array | null;
  /** By the days of who does it: those that suit both. */
  readonly shared: Map<Uint8Array, Uint8Array>;
};

/** Where somebody talks with the client: only there a preferred weekday means anything. */
const TALKS: ReadonlySet<ContactChannel> = new Set(['call', 'visit', 'online']);

export function talks(channel: ContactChannel): boolean {
  return TALKS.has(channel);
}

/** The wishes of a client within a year; null for one who has none, as nearly all. */
export function wishOf(member: MemberFacts, calendar: YearCalendar): Wish | null {
  if (member.blackouts.length === 0 && member.weekday === null) {
    return null;
  }
  const open = new Uint8Array(calendar.length).fill(1);
  for (const { from, to } of member.blackouts) {
    const first = Math.max(0, indexOf(calendar, from));
    const last = Math.min(indexOf(calendar, to), calendar.length - 1);
    open.fill(0, first, Math.max(first, last + 1));
  }
  const monday = calendar.weekOfDay.indexOf(1) % 7;
  const likes = member.weekday === null ? null : (monday + member.weekday - 1) % 7;
  const liked = likes === null ? null : Uint8Array.from(open, (is, index) => (is === 1 && index % 7 === likes ? 1 : 0));
  return { open, liked, shared: new Map() };
}

/** Whether any of some days from one on is open to the client. */
export function hasOpenDay(wish: Wish, free: Uint8Array, from: number): boolean {
  return free.some((is, index) => index >= from && is === 1 && wish.open[index] === 1);
}

/** The days that suit both who does a touch and the client. */
export function sharedDays(wish: Wish | null, free: Uint8Array): Uint8Array {
  if (wish === null) {
    return free;
  }
  let days = wish.shared.get(free);
  if (days === undefined) {
    days = both(free, wish.open);
    wish.shared.set(free, days);
  }
  return days;
}

/** Of some days those on the weekday the client likes, as far as a window has any; else the days as they are. */
export function likedDays(wish: Wish | null, days: Uint8Array, from: number, to: number): Uint8Array {
  if (wish === null || wish.liked === null) {
    return days;
  }
  for (let day = Math.max(0, from); day <= to; day += 1) {
    if (days[day] === 1 && wish.liked[day] === 1) {
      return both(days, wish.liked);
    }
  }
  return days;
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return Uint8Array.from(one, (is, index) => (is === 1 && other[index] === 1 ? 1 : 0));
}
