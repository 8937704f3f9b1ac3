import type { MatrixScreen, MatrixVersion } from '../../../shared/contract/matrix.ts';
import type { Cell } from '../../../shared/planning/matrix.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { activeMatrix, loadCells, storeCells } from './matrix-store.ts';
import { latestRun } from './segment-store.ts';
import { countServed, loadPeople } from './served.ts';

type VersionRow = Omit<MatrixVersion, 'years'> & { readonly id: number };

function versions(db: ReadBook): readonly (MatrixVersion & { readonly id: number })[] {
  const plans = db
    .prepare<[], { matrixId: number; year: number }>('SELECT matrix_id AS matrixId, year FROM year_plan ORDER BY year')
    .all();
  return db
    .prepare<[], VersionRow>('SELECT id, version, note, created_at AS createdAt FROM matrix ORDER BY version DESC')
    .all()
    .map((row) => ({ ...row, years: plans.filter(({ matrixId }) => matrixId === row.id).map(({ year }) => year) }));
}

function matrixScreen(db: ReadBook): MatrixScreen {
  const { version, matrix } = activeMatrix(db);
  const all = versions(db).map(({ id: _, ...rest }) => rest);
  const current = all.find((other) => other.version === version);
  const office = db
    .prepare<[], { currency: string; eventPreparationMinutes: number; incomingReserveMinutes: number }>(
      `SELECT currency, event_preparation_minutes AS eventPreparationMinutes,
         incoming_reserve_minutes AS incomingReserveMinutes FROM office`,
    )
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
    ...mutable(countServed(db, run?.id ?? null)),
    asOf: run?.asOf ?? null,
    people: loadPeople(db).map(({ leave: _leave, role: _role, ...person }) => person),
    overheads,
    currency,
  };
}

function mutable(counts: ReturnType<typeof countServed>): Pick<MatrixScreen, 'tiers' | 'unscored'> {
  return { tiers: [...counts.tiers], unscored: counts.unscored };
}

export const matrixReads = {
  'matrix.get': (db: ReadBook, _args: Record<string, never>): MatrixScreen => matrixScreen(db),

  'matrix.version': (db: ReadBook, { version }: { readonly version: number }): { cells: Cell[] } => {
    const found = versions(db).find((other) => other.version === version);
    if (found === undefined) {
      throw new Refusal('no-matrix-version', `There is no version ${version} of the matrix.`, { version });
    }
    return { cells: [...loadCells(db, found.id)] };
  },
};

export type SaveMatrix = { readonly cells: readonly Cell[]; readonly note?: string | undefined; readonly now: string };
export type SaveActivity = {
  readonly code?: string | undefined;
  readonly name: string | null;
  readonly channel: string;
  readonly minutes: number;
  readonly costMinor: number;
  readonly group: boolean;
  readonly review: boolean;
};

export const matrixWrites = {
  /** A version a plan was made from stays as it was; the first edit after that makes the next version. */
  'matrix.save': (db: WriteBook, { cells, note, now }: SaveMatrix): { version: number } => {
    const { id, version } = activeMatrix(db);
    const used = db.prepare('SELECT 1 FROM year_plan WHERE matrix_id = ?').get(id) !== undefined;
    db.touched('matrix', 'matrix_cell');
    if (!used) {
      storeCells(db, id, cells);
      if (note !== undefined) {
        db.prepare('UPDATE matrix SET note = ? WHERE id = ?').run(note, id);
      }
      return { version };
    }
    const next = db.prepare<[], { next: number }>('SELECT max(version) + 1 AS next FROM matrix').get()?.next ?? 1;
    db.prepare('UPDATE matrix SET active = 0').run();
    const { lastInsertRowid } = db
      .prepare('INSERT INTO matrix (version, note, active, created_at) VALUES (?, ?, 1, ?)')
      .run(next, note ?? '', now);
    storeCells(db, Number(lastInsertRowid), cells);
    return { version: next };
  },

  'matrix.activity': (db: WriteBook, activity: SaveActivity): { code: string } => {
    const code = activity.code ?? nextOwnCode(db);
    const values = [
      activity.name,
      activity.channel,
      activity.minutes,
      activity.costMinor,
      activity.group ? 1 : 0,
      activity.review ? 1 : 0,
      code,
    ];
    const { changes } = db
      .prepare(
        `UPDATE activity SET name = ?, channel = ?, minutes = ?, cost_minor = ?, is_group = ?, is_review = ?, archived = 0
         WHERE code = ?`,
      )
      .run(...values);
    if (changes === 0) {
      db.prepare(
        `INSERT INTO activity (name, channel, minutes, cost_minor, is_group, is_review, code, sort_order)
         VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(sort_order), 0) + 1 FROM activity))`,
      ).run(...values);
    }
    db.touched('activity');
    return { code };
  },
};

/** Codes of own activities are numbered and never reused. */
function nextOwnCode(db: ReadBook): string {
  const row = db.prepare<[], { next: number }>('SELECT ifnull(max(id), 0) + 1 AS next FROM activity').get();
  return `own-${row?.next ?? 1}`;
}
