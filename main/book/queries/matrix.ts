import { desc, eq, max } from 'drizzle-orm/sql';
import type { MatrixScreen, MatrixVersion } from '../../../shared/contract/matrix.ts';
import { addDays, addMonths, type Day } from '../../../shared/day.ts';
import type { Cell } from '../../../shared/planning/matrix.ts';
import { Refusal } from '../../../shared/result.ts';
import { office as officeTable } from '../schema/office.ts';
import { matrix as matrixTable, yearPlan } from '../schema/plan.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { activeMatrix, loadCells, storeCells } from './matrix-store.ts';
import { latestRun } from './segment-store.ts';
import { countServed, loadPeople, officeTaxSeason } from './served.ts';

function versions(db: ReadBook): readonly (MatrixVersion & { readonly id: number })[] {
  const plans = db.orm
    .select({ matrixId: yearPlan.matrixId, year: yearPlan.year })
    .from(yearPlan)
    .orderBy(yearPlan.year)
    .all();
  return db.orm
    .select({
      id: matrixTable.id,
      version: matrixTable.version,
      note: matrixTable.note,
      createdAt: matrixTable.createdAt,
    })
    .from(matrixTable)
    .orderBy(desc(matrixTable.version))
    .all()
    .map((row) => ({ ...row, years: plans.filter(({ matrixId }) => matrixId === row.id).map(({ year }) => year) }));
}

/** Minutes of incoming contacts in the twelve months up to a day. */
function incomingMinutes(db: ReadBook, today: Day): number {
  const minutes = db
    .prepare<[string, string], number>(
      `SELECT ifnull(sum(minutes), 0) FROM interaction
       WHERE direction = 'in' AND happened_at >= ? AND happened_at < ?`,
    )
    .pluck()
    .get(addMonths(today, -12), addDays(today, 1));
  return minutes ?? 0;
}

function matrixScreen(db: ReadBook, today: Day): MatrixScreen {
  const { version, matrix } = activeMatrix(db);
  const all = versions(db).map(({ id: _, ...rest }) => rest);
  const current = all.find((other) => other.version === version);
  const office = db.orm
    .select({
      currency: officeTable.currency,
      eventPreparationMinutes: officeTable.eventPreparationMinutes,
      incomingReserveMinutes: officeTable.incomingReserveMinutes,
    })
    .from(officeTable)
    .get();
  if (current === undefined || office === undefined) {
    throw new Error('the book has no office or matrix');
  }
  const run = latestRun(db);
  const { currency, ...overheads } = office;
  return {
    current,
    versions: all,
    activities: [...matrix.activities],
    cells: [...matrix.cells],
    ...countServed(db, run?.id ?? null),
    asOf: run?.asOf ?? null,
    people: loadPeople(db).map(({ leave: _leave, role: _role, ...person }) => person),
    overheads,
    incomingLogMinutes: incomingMinutes(db, today),
    taxSeason: officeTaxSeason(db),
    currency,
  };
}

export const matrixReads = {
  'matrix.get': (db: ReadBook, { today }: { readonly today: Day }): MatrixScreen => matrixScreen(db, today),

  'matrix.version': (db: ReadBook, { version }: { readonly version: number }): { cells: Cell[] } => {
    const found = versions(db).find((other) => other.version === version);
    if (found === undefined) {
      throw new Refusal('no-matrix-version', `There is no version ${version} of the matrix.`, { version });
    }
    return { cells: [...loadCells(db, found.id)] };
  },
};

export type SaveMatrix = { readonly cells: readonly Cell[]; readonly note?: string | undefined; readonly now: string };
export const matrixWrites = {
  /** A version a plan was made from stays as it was; the first edit after that makes the next version. */
  'matrix.save': (db: WriteBook, { cells, note, now }: SaveMatrix): { version: number } => {
    const { id, version } = activeMatrix(db);
    const used =
      db.orm.select({ year: yearPlan.year }).from(yearPlan).where(eq(yearPlan.matrixId, id)).limit(1).get() !==
      undefined;
    db.touched('matrix', 'matrix_cell');
    if (!used) {
      storeCells(db, id, cells);
      if (note !== undefined) {
        db.orm.update(matrixTable).set({ note }).where(eq(matrixTable.id, id)).run();
      }
      return { version };
    }
    return { version: begin(db, cells, note ?? '', now) };
  },

  /** Keeps the matrix as it stands under a name: edits go to the next version, which begins with the same cells. */
  'matrix.keep': (
    db: WriteBook,
    { note, now }: { readonly note: string; readonly now: string },
  ): { version: number } => {
    const { id } = activeMatrix(db);
    db.orm.update(matrixTable).set({ note }).where(eq(matrixTable.id, id)).run();
    db.touched('matrix', 'matrix_cell');
    return { version: begin(db, loadCells(db, id), '', now) };
  },
};

/** Makes the next version, which edits go to from now on. @returns its number */
function begin(db: WriteBook, cells: readonly Cell[], note: string, now: string): number {
  const last = db.orm
    .select({ version: max(matrixTable.version) })
    .from(matrixTable)
    .get();
  const next = (last?.version ?? 0) + 1;
  db.orm.update(matrixTable).set({ active: false }).run();
  const made = db.orm
    .insert(matrixTable)
    .values({ version: next, note, active: true, createdAt: now })
    .returning({ id: matrixTable.id })
    .get();
  storeCells(db, made.id, cells);
  return next;
}
