import type { NavigationCounts, TodayScreen } from '../../../shared/contract/today.ts';
import { addDays, type Day, day, daysBetween, weekday, yearOf } from '../../../shared/day.ts';
import { personYear } from '../../../shared/planning/staff.ts';
import { calendarOf, indexOf } from '../../../shared/planning/year.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { overdueCount } from './planner.ts';
import { loadPeople } from './served.ts';
import { refreshLastContact } from './touch-rollups.ts';
import { OVERDUE, SHOWN, touchRows } from './touch-rows.ts';
import { touchWrites } from './touches.ts';

/** Rows of a day and of the overdue list that a screen shows; the totals count all. */
const ROWS = 60;

export type TodayArgs = { readonly personId: number | null; readonly today: Day; readonly holidays: readonly Day[] };

type WeekRow = {
  readonly day: string;
  readonly personId: number | null;
  readonly total: number;
  readonly done: number;
  readonly minutes: number;
  readonly doneMinutes: number;
};

function todayScreen(db: ReadBook, { personId, today, holidays }: TodayArgs): TodayScreen {
  const weekOf = addDays(today, 1 - weekday(today));
  const week = Array.from({ length: 7 }, (_, index) => addDays(weekOf, index));
  const mine = personId === null ? '' : ' AND touch.person_id = ?';
  const own = personId === null ? [] : [personId];
  const load = db
    .prepare<[string, string], WeekRow>(
      `SELECT planned_on AS day, person_id AS personId, count(*) AS total, sum(status = 'done') AS done,
         sum(minutes) AS minutes, ifnull(sum(minutes) FILTER (WHERE status = 'done'), 0) AS doneMinutes
       FROM touch WHERE planned_on BETWEEN ? AND ? AND status <> 'skipped' AND ${SHOWN} GROUP BY planned_on, person_id`,
    )
    .all(weekOf, addDays(weekOf, 6));
  const ofDay = (on: Day) => load.filter((row) => row.day === on && (personId === null || row.personId === personId));
  const days = week.map((on) => ({
    day: on,
    total: sum(ofDay(on), (row) => row.total),
    done: sum(ofDay(on), (row) => row.done),
    minutes: sum(ofDay(on), (row) => row.minutes),
    doneMinutes: sum(ofDay(on), (row) => row.doneMinutes),
    rows: touchRows(
      db,
      `WHERE touch.planned_on = ? AND touch.status <> 'skipped'${mine} AND ${SHOWN}
       ORDER BY touch.tier IS NULL, touch.tier, activity.sort_order, client.sort_key, touch.id LIMIT ${ROWS}`,
      [on, ...own],
    ),
  }));
  const office = db.prepare<[], { currency: string }>('SELECT currency FROM office').get();
  return {
    today,
    weekOf,
    people: peopleOf(db, weekOf, load, holidays),
    overdue: overdue(db, today, mine, own),
    days: days.filter((each, index) => index < 5 || each.total > 0),
    planned: db.prepare('SELECT 1 FROM year_plan WHERE year = ?').get(yearOf(today)) !== undefined,
    lastImport: lastImport(db),
    currency: office?.currency ?? '',
  };
}

function overdue(db: ReadBook, today: Day, mine: string, own: readonly number[]): TodayScreen['overdue'] {
  const rows = touchRows(
    db,
    `WHERE ${OVERDUE}${mine}
     ORDER BY touch.tier IS NULL, touch.tier, touch.planned_on, touch.id LIMIT ${ROWS}`,
    [today, today, ...own],
  );
  const contact = db.prepare<[number], { on: string | null }>(
    'SELECT max(last_contact_on) AS "on" FROM client_summary WHERE household_id = ?',
  );
  const totals = db
    .prepare<unknown[], { total: number; minutes: number }>(
      `SELECT count(*) AS total, ifnull(sum(minutes), 0) AS minutes FROM touch WHERE ${OVERDUE}${mine}`,
    )
    .get(today, today, ...own);
  const { alarmDays } = db.prepare<[], { alarmDays: number }>('SELECT alarm_days AS alarmDays FROM office').get() ?? {
    alarmDays: 0,
  };
  const late = addDays(today, -alarmDays);
  const alarms = db
    .prepare<unknown[], number>(
      `SELECT count(DISTINCT touch.household_id) FROM touch WHERE ${OVERDUE} AND touch.tier = 'A'${mine}`,
    )
    .pluck()
    .get(late, late, ...own);
  return {
    total: totals?.total ?? 0,
    minutes: totals?.minutes ?? 0,
    alarmDays,
    alarms: alarms ?? 0,
    rows: rows.map((row) => ({
      ...row,
      daysOver: daysBetween(day(row.plannedOn), today),
      lastContactOn: contact.get(row.householdId)?.on ?? null,
    })),
  };
}

/** Everybody's week: what is planned and done, and the client minutes their working days give. */
function peopleOf(
  db: ReadBook,
  weekOf: Day,
  load: readonly WeekRow[],
  holidays: readonly Day[],
): TodayScreen['people'] {
  const years = [...new Set([yearOf(weekOf), yearOf(addDays(weekOf, 6))])];
  return loadPeople(db).map((person) => {
    const own = load.filter((row) => row.personId === person.id);
    const capacityMinutes = sum(years, (year) => {
      const calendar = calendarOf(year, holidays);
      const inside = Math.min(Math.max(indexOf(calendar, weekOf), 0), calendar.length - 1);
      return personYear(person, calendar).weekCapacity[calendar.weekOfDay[inside] ?? 0] ?? 0;
    });
    return {
      id: person.id,
      name: person.name,
      initials: person.initials,
      capacityMinutes: Math.round(capacityMinutes),
      minutes: sum(own, (row) => row.minutes),
      doneMinutes: sum(own, (row) => row.doneMinutes),
    };
  });
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function lastImport(db: ReadBook): TodayScreen['lastImport'] {
  const row = db
    .prepare<[], NonNullable<TodayScreen['lastImport']>>(
      `SELECT id AS statementId, file_name AS fileName, imported_at AS importedAt, imported_by AS importedBy,
         row_count AS rows, unexplained_minor AS unexplainedMinor,
         (SELECT count(*) FROM statement_line WHERE statement_id = statement.id AND class = 'review') AS toDecide
       FROM statement WHERE undone_at IS NULL ORDER BY imported_at DESC, id DESC LIMIT 1`,
    )
    .get();
  return row ?? null;
}

/** Late and today's open touches, clients of the book, and rows of statements that wait for a decision. */
function navigationCounts(db: ReadBook, { today }: { readonly today: Day }): NavigationCounts {
  const one = (sql: string, ...values: readonly string[]) =>
    db.prepare<unknown[], { count: number }>(sql).get(...values)?.count ?? 0;
  return {
    // Late before tomorrow: what is late today, and what is due today.
    waiting: overdueCount(db, addDays(today, 1)),
    clients: one('SELECT count(*) AS count FROM client_summary'),
    toDecide: one(
      `SELECT count(*) AS count FROM statement_line JOIN statement ON statement.id = statement_line.statement_id
       WHERE statement_line.class = 'review' AND statement.undone_at IS NULL`,
    ),
  };
}

export type LogContact = {
  readonly clientId: number;
  readonly touchId: number | null;
  readonly channel: string;
  readonly direction: 'in' | 'out';
  /** UTC instant. */
  readonly at: string;
  readonly minutes: number | null;
  readonly personId: number | null;
  readonly note: string;
};

export const todayReads = {
  'today.get': todayScreen,
  'today.counts': navigationCounts,
  'today.findClients': (db: ReadBook, { text }: { readonly text: string }) => ({
    clients: db
      .prepare<[string, string], { id: number; name: string; tier: string | null }>(
        `SELECT client.id, client.name, summary.tier FROM client
         LEFT JOIN client_summary AS summary ON summary.client_id = client.id
         WHERE client.merged_into_client_id IS NULL AND (client.name LIKE ? ESCAPE '\\' OR client.sort_key LIKE ? ESCAPE '\\')
         ORDER BY summary.tier IS NULL, summary.tier, client.sort_key LIMIT 12`,
      )
      .all(pattern(text, '%'), pattern(text, '')),
  }),
};

function pattern(text: string, before: string): string {
  return `${before}${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
}

export const todayWrites = {
  'today.logContact': (db: WriteBook, args: LogContact): { id: number } => {
    if (args.touchId !== null) {
      touchWrites['touch.done'](db, {
        id: args.touchId,
        on: args.at.slice(0, 10),
        minutes: args.minutes ?? undefined,
        outcome: args.note,
      });
      const logged = db
        .prepare<[number], { id: number }>('SELECT id FROM interaction WHERE touch_id = ?')
        .get(args.touchId);
      return { id: logged?.id ?? 0 };
    }
    if (db.prepare('SELECT 1 FROM client WHERE id = ?').get(args.clientId) === undefined) {
      throw new Refusal('unknown-client', 'This client is no longer in the book. Reload the list.', {
        clientId: args.clientId,
      });
    }
    const { lastInsertRowid } = db
      .prepare<unknown[]>(
        `INSERT INTO interaction (client_id, person_id, happened_at, direction, channel, minutes, note)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(args.clientId, args.personId, args.at, args.direction, args.channel, args.minutes, args.note);
    refreshLastContact(db, args.clientId);
    db.touched('interaction');
    return { id: Number(lastInsertRowid) };
  },

  'today.unlogContact': (db: WriteBook, { id }: { readonly id: number }): { id: number } => {
    const row = db
      .prepare<[number], { clientId: number; touchId: number | null }>(
        'SELECT client_id AS clientId, touch_id AS touchId FROM interaction WHERE id = ?',
      )
      .get(id);
    if (row !== undefined) {
      db.prepare('DELETE FROM interaction WHERE id = ?').run(id);
      refreshLastContact(db, row.clientId);
      db.touched('interaction');
    }
    return { id };
  },
};
