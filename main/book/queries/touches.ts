import type { TouchDetail, TouchRow, TouchState } from '../../../shared/contract/planner.ts';
import { day, yearOf } from '../../../shared/day.ts';
import type { Why } from '../../../shared/planning/why.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { refreshClientTouches, refreshLastContact } from './touch-rollups.ts';
import { touchById } from './touch-rows.ts';
import { meetingWish } from './wishes.ts';

export type ChangedTouchRow = { readonly touch: TouchRow; readonly before: TouchState };

type StateRow = Omit<TouchState, 'pinned'> & {
  readonly pinned: number;
  readonly clientId: number;
  readonly year: number;
};

function stateOf(db: ReadBook, id: number): StateRow {
  const row = db
    .prepare<[number], StateRow>(
      `SELECT id, planned_on AS plannedOn, person_id AS personId, status, pinned, note, outcome, skip_reason AS skipReason,
         done_on AS doneOn, done_minutes AS doneMinutes, client_id AS clientId, year FROM touch WHERE id = ?`,
    )
    .get(id);
  if (row === undefined) {
    throw new Refusal('unknown-touch', 'This touch is no longer in the plan. Reload the list.', { id });
  }
  return row;
}

/** A touch as it stands, to put it back later. @throws Refusal `unknown-touch` */
export function touchState(db: ReadBook, id: number): TouchState {
  const { clientId: _clientId, year: _year, ...stored } = stateOf(db, id);
  return { ...stored, pinned: stored.pinned === 1 };
}

/** Changes one touch and keeps what is summed from it; answers with the row and what it was. */
function change(db: WriteBook, id: number, next: (before: TouchState) => TouchState): ChangedTouchRow {
  const { clientId, year } = stateOf(db, id);
  const before = touchState(db, id);
  const after = next(before);
  db.prepare<unknown[]>(
    `UPDATE touch SET planned_on = ?, person_id = ?, status = ?, pinned = ?, note = ?, outcome = ?, skip_reason = ?,
       done_on = ?, done_minutes = ? WHERE id = ?`,
  ).run(
    after.plannedOn,
    after.personId,
    after.status,
    after.pinned ? 1 : 0,
    after.note,
    after.outcome,
    after.skipReason,
    after.doneOn,
    after.doneMinutes,
    id,
  );
  logOf(db, id, clientId, after);
  refreshClientTouches(db, clientId, [year]);
  db.touched('touch');
  return { touch: touchById(db, id), before };
}

/** A touch that is done stands among the client's contacts; one that is not done does not. */
function logOf(db: WriteBook, id: number, clientId: number, state: TouchState): void {
  const { changes } = db.prepare('DELETE FROM interaction WHERE touch_id = ?').run(id);
  if (state.status === 'done' && state.doneOn !== null) {
    db.prepare<unknown[]>(
      `INSERT INTO interaction (client_id, person_id, touch_id, happened_at, direction, channel, minutes, outcome, note)
       SELECT client_id, person_id, id, ?, 'out', channel, ?, ifnull(?, ''), ifnull(note, '') FROM touch WHERE id = ?`,
    ).run(`${state.doneOn}T12:00:00.000Z`, state.doneMinutes, state.outcome, id);
  }
  if (changes > 0 || state.status === 'done') {
    refreshLastContact(db, clientId);
    db.touched('interaction');
  }
}

export const touchReads = {
  'touch.get': (db: ReadBook, { id }: { readonly id: number }): TouchDetail => {
    const touch = touchById(db, id);
    const extra = db
      .prepare<
        [number],
        { ruleOn: string | null; why: string | null; doneMinutes: number | null; name: string; members: number }
      >(
        `SELECT rule_on AS ruleOn, why, done_minutes AS doneMinutes, household.name,
           (SELECT count(*) FROM client WHERE client.household_id = touch.household_id
             AND merged_into_client_id IS NULL) AS members
         FROM touch JOIN household ON household.id = touch.household_id WHERE touch.id = ?`,
      )
      .get(id);
    const neighbour = (side: 'max' | 'min', than: '<' | '>') =>
      db
        .prepare<unknown[], { on: string | null }>(
          `SELECT ${side}(planned_on) AS "on" FROM touch WHERE household_id = ? AND id <> ? AND status <> 'skipped'
             AND planned_on ${than} ?`,
        )
        .get(touch.householdId, id, touch.plannedOn)?.on ?? null;
    const renewal = db
      .prepare<[number], { on: string | null }>(
        'SELECT min(next_renewal_on) AS "on" FROM client_summary WHERE household_id = ?',
      )
      .get(touch.householdId);
    return {
      touch,
      ruleOn: extra?.ruleOn ?? null,
      why: extra?.why == null ? null : (JSON.parse(extra.why) as Mutable<Why>),
      householdName: extra?.name ?? '',
      members: extra?.members ?? 1,
      contact: contactFor(db, touch),
      before: neighbour('max', '<'),
      after: neighbour('min', '>'),
      nextRenewalOn: renewal?.on ?? null,
      wish: meetingWish(db, touch.clientId),
      doneMinutes: extra?.doneMinutes ?? null,
    };
  },
};

type Mutable<Of> = TouchDetail['why'] & Of;

/** The number, e-mail or address the channel needs. */
function contactFor(db: ReadBook, { clientId, channel }: TouchRow): string | null {
  if (channel === 'letter' || channel === 'gift' || channel === 'visit') {
    const address = db
      .prepare<[number], { street: string; postcode: string; city: string }>(
        'SELECT street, postcode, city FROM address WHERE client_id = ? ORDER BY is_current DESC, id LIMIT 1',
      )
      .get(clientId);
    return address === undefined ? null : `${address.street}, ${address.postcode} ${address.city}`.trim();
  }
  const kind = channel === 'call' ? 'phone' : 'email';
  const point = db
    .prepare<[number, string], { value: string }>(
      'SELECT value FROM contact_point WHERE client_id = ? AND kind = ? ORDER BY is_primary DESC, id LIMIT 1',
    )
    .get(clientId, kind);
  return point?.value ?? null;
}

export type AddTouch = {
  readonly clientId: number;
  readonly activity: string;
  readonly on: string;
  readonly personId: number | null;
  readonly minutes?: number | undefined;
  readonly note?: string | undefined;
};

export const touchWrites = {
  'touch.done': (
    db: WriteBook,
    args: {
      readonly id: number;
      readonly on: string;
      readonly minutes?: number | undefined;
      readonly outcome?: string | undefined;
    },
  ): ChangedTouchRow => {
    const planned = touchById(db, args.id).minutes;
    return change(db, args.id, (before) => ({
      ...before,
      status: 'done',
      skipReason: null,
      doneOn: args.on,
      doneMinutes: args.minutes ?? planned,
      outcome: args.outcome ?? before.outcome,
    }));
  },

  'touch.skip': (db: WriteBook, { id, reason }: { readonly id: number; readonly reason: string }): ChangedTouchRow =>
    change(db, id, (before) => ({
      ...before,
      status: 'skipped',
      skipReason: reason,
      doneOn: null,
      doneMinutes: null,
    })),

  'touch.move': (
    db: WriteBook,
    { id, to, personId }: { readonly id: number; readonly to: string; readonly personId?: number | undefined },
  ): ChangedTouchRow =>
    change(db, id, (before) => ({ ...before, plannedOn: to, personId: personId ?? before.personId })),

  'touch.pin': (db: WriteBook, { id, pinned }: { readonly id: number; readonly pinned: boolean }): ChangedTouchRow =>
    change(db, id, (before) => ({ ...before, pinned })),

  'touch.note': (db: WriteBook, { id, note }: { readonly id: number; readonly note: string }): ChangedTouchRow =>
    change(db, id, (before) => ({ ...before, note: note === '' ? null : note })),

  'touch.restore': (db: WriteBook, state: TouchState): ChangedTouchRow => change(db, state.id, () => state),

  'touch.add': (db: WriteBook, args: AddTouch): { touch: TouchRow } => {
    const year = yearOf(day(args.on));
    const { changes, lastInsertRowid } = db
      .prepare<unknown[]>(
        `INSERT INTO touch (year, household_id, client_id, activity_id, channel, tier, planned_on, person_id, minutes, note, origin)
         SELECT ?, client.household_id, client.id, activity.id, activity.channel, summary.tier, ?, ?, ifnull(?, activity.minutes), ?, 'hand'
         FROM client LEFT JOIN client_summary AS summary ON summary.client_id = client.id, activity
         WHERE client.id = ? AND activity.code = ?`,
      )
      .run(year, args.on, args.personId, args.minutes ?? null, args.note ?? null, args.clientId, args.activity);
    if (changes === 0) {
      throw new Refusal('unknown-client', 'This client or activity is no longer in the book. Reload the list.', {
        clientId: args.clientId,
        activity: args.activity,
      });
    }
    refreshClientTouches(db, args.clientId, [year]);
    db.touched('touch');
    return { touch: touchById(db, Number(lastInsertRowid)) };
  },

  'touch.remove': (db: WriteBook, { id }: { readonly id: number }): { id: number } => {
    const { clientId, year } = stateOf(db, id);
    const { changes } = db.prepare("DELETE FROM touch WHERE id = ? AND origin = 'hand'").run(id);
    if (changes === 0) {
      throw new Refusal('planned-touch', 'This touch comes from the matrix. Skip it instead of removing it.', { id });
    }
    refreshClientTouches(db, clientId, [year]);
    db.touched('touch');
    return { id };
  },
};
