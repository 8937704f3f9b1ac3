import { addDays, type Day } from '../../../shared/day.ts';
import type { DeskTouch, DeskView } from '../../../shared/print/desk-view.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook } from '../types.ts';
import { OVERDUE, SHOWN } from './touch-rows.ts';

/** More late touches than this are a matter for the screen. */
const LATE = 24;

export type DeskArgs = { readonly weekOf: Day; readonly personId: number | null };

/**
 * The week's open touches of one person, or of everybody who has some, each as a sheet of their own.
 * @throws Refusal `unknown-person`
 */
export function deskSheets(db: ReadBook, { weekOf, personId }: DeskArgs): readonly DeskView[] {
  const people = db
    .prepare<[number | null], { id: number; name: string }>(
      'SELECT id, name FROM person WHERE archived = 0 AND id = ifnull(?, id) ORDER BY id',
    )
    .all(personId);
  if (personId !== null && people.length === 0) {
    throw new Refusal('unknown-person', `There is no person ${personId} in this office. Look under Settings, People.`, {
      person: personId,
    });
  }
  const everybody = personId === null ? [...people, null] : people;
  const sheets = everybody.map((person) => deskSheet(db, weekOf, person));
  return personId === null ? sheets.filter((sheet) => sheet.late.length + sheet.week.length > 0) : sheets;
}

function deskSheet(db: ReadBook, weekOf: Day, person: DeskView['person']): DeskView {
  const owner = person?.id ?? null;
  const week = touchesOf(
    db,
    `touch.status = 'planned' AND touch.planned_on BETWEEN ? AND ? AND ${SHOWN} AND touch.person_id IS ?
     ORDER BY touch.planned_on, touch.tier IS NULL, touch.tier, activity.sort_order, client.sort_key, touch.id`,
    [weekOf, addDays(weekOf, 6), owner],
  );
  const late = touchesOf(
    db,
    `${OVERDUE} AND touch.person_id IS ? ORDER BY touch.tier IS NULL, touch.tier, touch.planned_on, touch.id LIMIT ${LATE}`,
    [weekOf, weekOf, owner],
  );
  const all = db
    .prepare<unknown[], { count: number }>(
      `SELECT count(*) AS count FROM touch WHERE ${OVERDUE} AND touch.person_id IS ?`,
    )
    .get(weekOf, weekOf, owner);
  return { person, weekOf, week, late, lateBesides: (all?.count ?? 0) - late.length };
}

function touchesOf(db: ReadBook, where: string, values: readonly unknown[]): readonly DeskTouch[] {
  return db
    .prepare<unknown[], DeskTouch>(
      `SELECT touch.id, touch.planned_on AS day, client.name AS client, touch.tier, activity.code AS activity, activity.name,
              touch.channel, touch.minutes, touch.note,
              (SELECT value FROM contact_point WHERE client_id = client.id AND kind = 'phone'
               ORDER BY is_primary DESC, id LIMIT 1) AS phone,
              (SELECT trim(street || ', ' || city, ', ') FROM address WHERE client_id = client.id AND is_current = 1
               ORDER BY id LIMIT 1) AS address
       FROM touch JOIN client ON client.id = touch.client_id JOIN activity ON activity.id = touch.activity_id
       WHERE ${where}`,
    )
    .all(...values);
}
