import type { PlanYearScreen, TouchRow } from '../../../shared/contract/planner.ts';
import type { Day } from '../../../shared/day.ts';
import { personYear, staffMark } from '../../../shared/planning/staff.ts';
import { calendarOf } from '../../../shared/planning/year.ts';
import type { ReadBook } from '../types.ts';
import { dayGroups } from './day-groups.ts';
import { activeMatrix, loadCells } from './matrix-store.ts';
import { planRow, type StoredPlan } from './plan.ts';
import { changedSince } from './plan-seen.ts';
import { latestRun } from './segment-store.ts';
import { loadPeople } from './served.ts';
import { nameShortfalls } from './shortfalls.ts';
import { loadOfYear } from './touch-load.ts';
import { conditionsOf, OVERDUE, type TouchFilter, touchRows } from './touch-rows.ts';

export type YearArgs = {
  readonly year: number;
  readonly today: Day;
  readonly holidays: readonly { readonly day: Day; readonly name: string }[];
};

function yearScreen(db: ReadBook, { year, today, holidays }: YearArgs): PlanYearScreen {
  const calendar = calendarOf(
    year,
    holidays.map((holiday) => holiday.day),
  );
  return {
    year,
    plan: planOf(db, year, holidays),
    people: loadPeople(db).map((person) => ({
      id: person.id,
      name: person.name,
      initials: person.initials,
      weekCapacity: Array.from(personYear(person, calendar).weekCapacity),
      leave: person.leave.map(({ from, to }) => ({ from, to })),
    })),
    holidays: holidays.map((holiday) => ({ ...holiday })),
    load: loadOfYear(db, year),
    overdue: overdueCount(db, today),
    today,
  };
}

function planOf(db: ReadBook, year: number, holidays: YearArgs['holidays']): PlanYearScreen['plan'] {
  const row = planRow(db, year);
  if (row === null) {
    return null;
  }
  const stored = JSON.parse(row.summary) as StoredPlan;
  const version = db
    .prepare<[number], { version: number }>('SELECT version FROM matrix WHERE id = ?')
    .get(row.matrixId)?.version;
  const run = latestRun(db);
  return {
    matrixVersion: version ?? 0,
    plannedAt: row.plannedAt,
    touches: stored.touches,
    hours: stored.hours,
    capacityHours: stored.capacityHours,
    shortfalls: stored.shortfalls.length,
    canUndo: stored.added !== undefined,
    outdated: [
      ...(isSameMatrix(db, row.matrixId) ? [] : (['matrix'] as const)),
      ...(run === null || run.id === row.runId ? [] : (['tiers'] as const)),
      ...(stored.staff === staffMark(loadPeople(db)) ? [] : (['staff'] as const)),
      ...changedSince(
        db,
        stored.seen,
        holidays.map((holiday) => holiday.day),
      ),
      ...(stored.leftOut > 0 ? (['part'] as const) : []),
    ],
  };
}

/** The matrix in use says what the one did that a plan was made from. */
function isSameMatrix(db: ReadBook, plannedFrom: number): boolean {
  const { id, matrix } = activeMatrix(db);
  return id === plannedFrom || JSON.stringify(matrix.cells) === JSON.stringify(loadCells(db, plannedFrom));
}

export function overdueCount(db: ReadBook, today: string): number {
  const row = db
    .prepare<[string, string], { count: number }>(`SELECT count(*) AS count FROM touch WHERE ${OVERDUE}`)
    .get(today, today);
  return row?.count ?? 0;
}

export type ListArgs = TouchFilter & {
  readonly year: number;
  readonly status: 'planned' | 'done' | 'skipped' | 'overdue' | null;
  readonly on: string | null;
  readonly activity: string | null;
  readonly offset: number;
  readonly limit: number;
  readonly today: string;
};

function list(db: ReadBook, args: ListArgs): { total: number; minutes: number; rows: TouchRow[] } {
  const { sql, values } = conditionsOf(args);
  const status =
    args.status === null
      ? ''
      : args.status === 'overdue'
        ? " AND status = 'planned' AND planned_on < ?"
        : ' AND status = ?';
  const activity = args.activity === null ? '' : ' AND touch.activity_id = (SELECT id FROM activity WHERE code = ?)';
  const where = `WHERE touch.planned_on BETWEEN ? AND ?${sql}${status}${activity}`;
  const all = [
    args.on ?? `${args.year}-01-01`,
    args.on ?? `${args.year}-12-31`,
    ...values,
    ...(args.status === null ? [] : [args.status === 'overdue' ? args.today : args.status]),
    ...(args.activity === null ? [] : [args.activity]),
  ];
  const totals = db
    .prepare<unknown[], { total: number; minutes: number }>(
      `SELECT count(*) AS total, ifnull(sum(minutes), 0) AS minutes FROM touch ${where}`,
    )
    .get(...all);
  const page = db
    .prepare<unknown[], { id: number }>(`SELECT id FROM touch ${where} ORDER BY planned_on, id LIMIT ? OFFSET ?`)
    .all(...all, args.limit, args.offset)
    .map(({ id }) => id);
  const rows = touchRows(db, 'WHERE touch.id IN (SELECT value FROM json_each(?)) ORDER BY touch.planned_on, touch.id', [
    JSON.stringify(page),
  ]);
  return { total: totals?.total ?? 0, minutes: totals?.minutes ?? 0, rows };
}

/** How many shortfalls a screen gets to read. */
const SHORTFALLS_SHOWN = 1000;

export const plannerReads = {
  'planner.years': (db: ReadBook) => ({
    years: db.prepare<[], number>('SELECT year FROM year_plan ORDER BY year').pluck().all(),
  }),
  'planner.year': yearScreen,
  'planner.days': dayGroups,
  'planner.list': list,
  'planner.shortfalls': (db: ReadBook, { year }: { readonly year: number }) => {
    const row = planRow(db, year);
    const all = row === null ? [] : (JSON.parse(row.summary) as StoredPlan).shortfalls;
    return { shortfalls: nameShortfalls(db, all.slice(0, SHORTFALLS_SHOWN)), total: all.length };
  },
  /** A year's touches of one household, for its page and its printed plan. */
  'touches.ofHousehold': (db: ReadBook, args: { readonly householdId: number; readonly year: number }): TouchRow[] =>
    touchRows(db, 'WHERE touch.household_id = ? AND touch.year = ? ORDER BY touch.planned_on, touch.id', [
      args.householdId,
      args.year,
    ]),
};
