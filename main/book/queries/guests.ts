import type { Guest, GuestAnswer, GuestEvent } from '../../../shared/contract/guests.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { SHOWN } from './touch-rows.ts';
import { touchState, touchWrites } from './touches.ts';

/** Invited households that a screen shows; the counts are of all. */
const SHOWN_GUESTS = 2000;

type Counts = Readonly<Record<'invited' | 'accepted' | 'declined' | 'came' | 'absent', number>>;
type Of = { readonly year: number; readonly activity: string; readonly month: number | null };

/** The month a touch is planned in, 1 to 12. */
const MONTH = 'CAST(substr(touch.planned_on, 6, 2) AS INTEGER)';

/** Touches of a year's group activity; a declined or missed one is skipped and stays on the list. */
const INVITED = `FROM touch JOIN activity ON activity.id = touch.activity_id JOIN client ON client.id = touch.client_id
  WHERE touch.year = ? AND activity.is_group = 1 AND (touch.status <> 'skipped' OR touch.answer IS NOT NULL) AND ${SHOWN}`;

export const guestReads = {
  'guests.events': (db: ReadBook, { year }: { readonly year: number }): { events: GuestEvent[] } => {
    const rows = db
      .prepare<[number], Omit<GuestEvent, 'months'> & { month: number }>(
        `SELECT activity.code AS activity, activity.name AS activityName, ${MONTH} AS month, count(*) AS invited ${INVITED}
         GROUP BY activity.id, 3 ORDER BY activity.sort_order, activity.id, 3`,
      )
      .all(year);
    const events = new Map<string, GuestEvent>();
    for (const { activity, activityName, month, invited } of rows) {
      const before = events.get(activity);
      const months = [...(before?.months ?? []), { month, invited }];
      events.set(activity, { activity, activityName, invited: (before?.invited ?? 0) + invited, months });
    }
    return { events: [...events.values()] };
  },

  'guests.list': (db: ReadBook, { year, activity, month }: Of): Counts & { guests: Guest[] } => {
    const of = `${INVITED} AND activity.code = ? AND (? IS NULL OR ${MONTH} = ?)`;
    const counts = db
      .prepare<[number, string, number | null, number | null], Counts>(
        `SELECT count(*) AS invited, ifnull(sum(answer = 'accepted'), 0) AS accepted,
           ifnull(sum(answer = 'declined'), 0) AS declined, ifnull(sum(answer = 'came'), 0) AS came,
           ifnull(sum(answer = 'absent'), 0) AS absent ${of}`,
      )
      .get(year, activity, month, month);
    const guests = db
      .prepare<[number, string, number | null, number | null], Guest>(
        `SELECT touch.id, client.id AS clientId, client.name AS client, touch.tier, touch.planned_on AS plannedOn,
           touch.answer ${of} ORDER BY client.sort_key, touch.id LIMIT ${SHOWN_GUESTS}`,
      )
      .all(year, activity, month, month);
    return { invited: 0, accepted: 0, declined: 0, came: 0, absent: 0, ...counts, guests };
  },
};

type Answered = { readonly id: number; readonly answer: GuestAnswer };

export const guestWrites = {
  /** @param today the day of what comes, at the latest: an event that is still ahead is done today */
  'guests.answer': (
    db: WriteBook,
    { answers, today }: { readonly answers: readonly Answered[]; readonly today: string },
  ): { before: Answered[] } => {
    const known = db.prepare<[number], GuestAnswer>('SELECT answer FROM touch WHERE id = ?').pluck();
    const write = db.prepare<[GuestAnswer, number]>('UPDATE touch SET answer = ? WHERE id = ?');
    return {
      before: answers.map(({ id, answer }) => {
        const state = touchState(db, id);
        const before = known.get(id) ?? null;
        if (answer === 'came') {
          touchWrites['touch.done'](db, { id, on: state.plannedOn < today ? state.plannedOn : today });
        } else if (answer === 'declined' || answer === 'absent') {
          touchWrites['touch.skip'](db, { id, reason: answer });
        } else if (before !== null && before !== 'accepted') {
          const open = { status: 'planned', doneOn: null, doneMinutes: null, skipReason: null } as const;
          touchWrites['touch.restore'](db, { ...state, ...open });
        }
        write.run(answer, id);
        return { id, answer: before };
      }),
    };
  },
};
