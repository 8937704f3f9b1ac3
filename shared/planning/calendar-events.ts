/** From touches to what stands in a calendar program: one entry for each meeting, one for all letters of a day. */

import type { Day } from '../day.ts';
import type { ContactChannel } from './catalogue.ts';

/** A touch as a calendar needs it. */
export type CalendarTouch = {
  readonly id: number;
  readonly day: Day;
  readonly activity: string;
  /** Null for a built-in activity, which is named by its code. */
  readonly activityName: string | null;
  readonly channel: ContactChannel;
  readonly clientId: number;
  readonly client: string;
  /** Number or address the channel needs; null where the book has none. */
  readonly contact: string | null;
  readonly minutes: number;
  readonly ordinal: number;
  readonly times: number;
  readonly done: boolean;
  /** Who does it; null: the office together. */
  readonly person: string | null;
};

/** One entry of a calendar: a whole day, since the plan knows days and no hours. */
export type CalendarEvent = {
  /** Stays while the touch does. Unique within the file's owner and the book. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
};

/** How things are said in the language of the file. */
export type CalendarWords = {
  activity(touch: CalendarTouch): string;
  /** For the client's own file: what they may look forward to. */
  invitation(touch: CalendarTouch): string;
  /** "Greeting mail, 12 clients". */
  many(activity: string, count: number): string;
  /** "Client 12", where names are left out. */
  number(clientId: number): string;
  /** "2 of 4". */
  turn(ordinal: number, times: number): string;
  minutes(minutes: number): string;
};

/** Sent to many on one day without meeting anybody: an entry each would bury the day. */
const TOGETHER: ReadonlySet<ContactChannel> = new Set(['letter', 'email', 'event']);
/** What a client takes part in. A letter or gift that is announced is none. */
const ATTENDED: ReadonlySet<ContactChannel> = new Set(['call', 'visit', 'event', 'online']);

/**
 * A person's calendar: a call, visit, gift or meeting by itself, letters, e-mails and events of one activity and day
 * together. What is done stays in it, so that the past does not empty itself.
 * @param names false: clients by their number and without telephone or address, for calendars that leave the office.
 */
export function personEvents(
  touches: readonly CalendarTouch[],
  words: CalendarWords,
  names: boolean,
): readonly CalendarEvent[] {
  const alone: CalendarEvent[] = [];
  const together = new Map<string, CalendarTouch[]>();
  const nameOf = (touch: CalendarTouch) => (names ? touch.client : words.number(touch.clientId));
  for (const touch of touches) {
    if (TOGETHER.has(touch.channel)) {
      const key = `${touch.day}-${touch.activity}`;
      const same = together.get(key);
      if (same === undefined) {
        together.set(key, [touch]);
      } else {
        same.push(touch);
      }
      continue;
    }
    alone.push({
      uid: `touch-${touch.id}`,
      day: touch.day,
      title: titled(touch, `${words.activity(touch)} · ${nameOf(touch)}`),
      text: lines(
        names ? touch.contact : null,
        words.minutes(touch.minutes),
        touch.times > 1 && touch.ordinal > 0 ? words.turn(touch.ordinal, touch.times) : null,
      ),
    });
  }
  for (const [key, same] of together) {
    alone.push(ofMany(key, same, words, nameOf));
  }
  return alone.toSorted(byDay);
}

/** A client's calendar: what they take part in and has not happened yet, in the words of their printed plan. */
export function clientEvents(touches: readonly CalendarTouch[], words: CalendarWords): readonly CalendarEvent[] {
  return touches
    .filter(({ channel, done }) => ATTENDED.has(channel) && !done)
    .map((touch) => ({ uid: `visit-${touch.id}`, day: touch.day, title: words.invitation(touch), text: '' }))
    .toSorted(byDay);
}

function ofMany(
  key: string,
  same: readonly CalendarTouch[],
  words: CalendarWords,
  nameOf: (touch: CalendarTouch) => string,
): CalendarEvent {
  const [first] = same;
  if (first === undefined) {
    throw new Error('an entry of no touch');
  }
  const activity = words.activity(first);
  const open = same.some(({ done }) => !done);
  return {
    uid: `day-${key}`,
    day: first.day,
    title: titled(
      { done: !open },
      same.length === 1 ? `${activity} · ${nameOf(first)}` : words.many(activity, same.length),
    ),
    text: lines(
      words.minutes(same.reduce((sum, { minutes }) => sum + minutes, 0)),
      ...(same.length === 1 ? [] : same.map((touch) => titled(touch, nameOf(touch)))),
    ),
  };
}

function titled({ done }: { readonly done: boolean }, title: string): string {
  return done ? `✓ ${title}` : title;
}

function lines(...each: readonly (string | null)[]): string {
  return each.filter((line) => line !== null && line !== '').join('\n');
}

function byDay(a: CalendarEvent, b: CalendarEvent): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0;
}
