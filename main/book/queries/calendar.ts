import { randomUUID } from 'node:crypto';
import type { CalendarEvent, CalendarTouch } from '../../../shared/planning/calendar-events.ts';
import { type Told, tellAgain } from '../../../shared/planning/calendar-told.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { SHOWN } from './touch-rows.ts';

/** Whose calendar: a person's, a client's, or with id 0 what the office does together. */
export type CalendarOwner = { readonly scope: 'person' | 'client'; readonly id: number; readonly name: string };

type OwnerArgs = {
  readonly year: number;
  readonly scope: CalendarOwner['scope'];
  readonly ids: readonly number[] | null;
};

/**
 * Whose files there are to write, in the order of their ids: who has touches that year, or had in an earlier file.
 * @throws Refusal `unknown-client`, `unknown-person` for an id nobody has.
 */
function calendarOwners(db: ReadBook, { year, scope, ids }: OwnerArgs): readonly CalendarOwner[] {
  const column = scope === 'person' ? 'person_id' : 'client_id';
  const active = db
    .prepare<[number, string, number], number>(
      `SELECT ifnull(${column}, 0) FROM touch WHERE year = ? UNION
       SELECT scope_id FROM calendar_entry WHERE scope = ? AND year = ? ORDER BY 1`,
    )
    .pluck()
    .all(year, scope, year);
  const named = db.prepare<[number], string>(`SELECT name FROM ${scope} WHERE id = ?`).pluck();
  const owner = (id: number): CalendarOwner => ({ scope, id, name: named.get(id) ?? '' });
  if (ids === null) {
    return active.map(owner);
  }
  const wanted = new Set(ids);
  for (const id of wanted) {
    if (named.get(id) === undefined) {
      throw new Refusal(`unknown-${scope}`, `There is no ${scope} ${id} in this book. Check the number.`, {
        [scope]: id,
      });
    }
  }
  return active.filter((id) => wanted.has(id)).map(owner);
}

type TouchArgs = { readonly year: number; readonly scope: CalendarOwner['scope']; readonly id: number };

type Stored = Omit<CalendarTouch, 'done'> & { readonly done: number };

/** What the channel needs: the number, the e-mail, or the address. */
const CONTACT = `CASE
  WHEN touch.channel IN ('letter', 'gift', 'visit') THEN
    (SELECT trim(street || ', ' || postcode || ' ' || city, ', ') FROM address
     WHERE address.client_id = touch.client_id ORDER BY is_current DESC, id LIMIT 1)
  ELSE
    (SELECT value FROM contact_point WHERE contact_point.client_id = touch.client_id
     AND contact_point.kind = CASE touch.channel WHEN 'call' THEN 'phone' ELSE 'email' END
     ORDER BY is_primary DESC, id LIMIT 1)
  END`;

/** The touches of one owner and year, skipped ones and those of clients who may not be contacted left out. */
function calendarTouches(db: ReadBook, { year, scope, id }: TouchArgs): readonly CalendarTouch[] {
  const owned = scope === 'client' ? 'touch.client_id = :id' : 'ifnull(touch.person_id, 0) = :id';
  return db
    .prepare<[{ year: number; id: number }], Stored>(
      `SELECT touch.id, touch.planned_on AS day, activity.code AS activity, activity.name AS activityName, touch.channel,
         touch.client_id AS clientId, client.name AS client, ${CONTACT} AS contact, touch.minutes, touch.ordinal, touch.times,
         touch.status = 'done' AS done, person.name AS person
       FROM touch JOIN client ON client.id = touch.client_id JOIN activity ON activity.id = touch.activity_id
       LEFT JOIN person ON person.id = touch.person_id
       WHERE touch.year = :year AND ${owned} AND touch.status <> 'skipped' AND ${SHOWN}
       ORDER BY touch.planned_on, client.sort_key, touch.id`,
    )
    .all({ year, id })
    .map((row) => ({ ...row, done: row.done === 1 }));
}

type EntryRow = {
  readonly uid: string;
  readonly sequence: number;
  readonly changedAt: string;
  readonly cancelled: number;
  readonly told: string;
};

type TellArgs = TouchArgs & { readonly events: readonly CalendarEvent[]; readonly now: string };

/** Writes down what the next file tells, and answers with it and with what ends the ids of this book's events. */
function tell(db: WriteBook, { year, scope, id, events, now }: TellArgs): { key: string; told: readonly Told[] } {
  const before = db
    .prepare<[string, number, number], EntryRow>(
      `SELECT uid, sequence, changed_at AS changedAt, cancelled, told FROM calendar_entry
       WHERE scope = ? AND scope_id = ? AND year = ? ORDER BY uid`,
    )
    .all(scope, id, year)
    .map(toldOf);
  const told = tellAgain(before, events, now);
  const known = new Set<Told>(before);
  const put = db.prepare<unknown[]>(
    `INSERT OR REPLACE INTO calendar_entry (scope, scope_id, year, uid, sequence, changed_at, cancelled, told)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const entry of told) {
    if (!known.has(entry)) {
      const { uid, ...content } = entry.event;
      put.run(scope, id, year, uid, entry.sequence, entry.changedAt, entry.cancelled ? 1 : 0, JSON.stringify(content));
    }
  }
  return { key: calendarKey(db), told };
}

function toldOf({ uid, sequence, changedAt, cancelled, told }: EntryRow): Told {
  const content = JSON.parse(told) as Omit<CalendarEvent, 'uid'>;
  return { event: { uid, ...content }, sequence, changedAt, cancelled: cancelled === 1 };
}

function calendarKey(db: WriteBook): string {
  db.prepare('UPDATE office SET calendar_key = ? WHERE calendar_key IS NULL').run(randomUUID());
  const key = db.prepare<[], string>('SELECT calendar_key FROM office').pluck().get();
  if (key === undefined) {
    throw new Error('a book without an office');
  }
  return key;
}

export const calendarReads = { 'calendar.owners': calendarOwners, 'calendar.touches': calendarTouches };
export const calendarWrites = { 'calendar.tell': tell };
