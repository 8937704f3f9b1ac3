import type { ContactChannel, Doer, MonthRule } from '../../../shared/planning/catalogue.ts';
import type { Activity, Cell, Matrix } from '../../../shared/planning/matrix.ts';
import type { ReadBook, WriteBook } from '../types.ts';

export type StoredMatrix = { readonly id: number; readonly version: number; readonly matrix: Matrix };

type ActivityRow = Omit<Activity, 'group' | 'review'> & { readonly isGroup: number; readonly isReview: number };
type CellRow = Omit<Cell, 'when' | 'kept'> & {
  readonly rule: MonthRule['rule'];
  readonly month: number | null;
  readonly day: number | null;
  readonly leadDays: number | null;
  readonly kept: number;
  readonly who: Doer;
  readonly channel: ContactChannel | null;
};

/** Activities that can be planned, in the order of the screen. */
export function loadActivities(db: ReadBook): readonly Activity[] {
  return db
    .prepare<[], ActivityRow>(
      `SELECT code, name, channel, minutes, cost_minor AS costMinor, is_group AS isGroup, is_review AS isReview,
         cheaper_code AS cheaper FROM activity WHERE archived = 0 ORDER BY sort_order, id`,
    )
    .all()
    .map(({ isGroup, isReview, ...activity }) => ({ ...activity, group: isGroup === 1, review: isReview === 1 }));
}

export function loadCells(db: ReadBook, matrixId: number): readonly Cell[] {
  return db
    .prepare<[number], CellRow>(
      `SELECT activity.code AS activity, tier, times, cell.minutes, cell.cost_minor AS costMinor, cell.channel, who, rule,
         rule_month AS month, rule_day AS day, rule_lead_days AS leadDays, kept
       FROM matrix_cell AS cell JOIN activity ON activity.id = cell.activity_id
       WHERE matrix_id = ? ORDER BY tier, activity.sort_order, activity.id`,
    )
    .all(matrixId)
    .map(({ rule, month, day, leadDays, kept, ...cell }) => ({
      ...cell,
      kept: kept === 1,
      when: ruleOf(rule, month, day, leadDays),
    }));
}

/** The version that edits go to and plans are made from: the latest. */
export function activeMatrix(db: ReadBook): StoredMatrix {
  const row = db
    .prepare<[], { id: number; version: number }>(
      'SELECT id, version FROM matrix ORDER BY active DESC, version DESC LIMIT 1',
    )
    .get();
  if (row === undefined) {
    throw new Error('the book has no matrix');
  }
  return { ...row, matrix: { activities: loadActivities(db), cells: loadCells(db, row.id) } };
}

export function storeCells(db: WriteBook, matrixId: number, cells: readonly Cell[]): void {
  db.prepare('DELETE FROM matrix_cell WHERE matrix_id = ?').run(matrixId);
  const insert = db.prepare<unknown[]>(
    `INSERT INTO matrix_cell (matrix_id, activity_id, tier, times, minutes, cost_minor, channel, who, rule, rule_month,
       rule_day, rule_lead_days, kept) SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM activity WHERE code = ?`,
  );
  for (const cell of cells) {
    const { when } = cell;
    insert.run(
      matrixId,
      cell.tier,
      cell.times,
      cell.minutes,
      cell.costMinor,
      cell.channel,
      cell.who,
      when.rule,
      when.rule === 'month' || when.rule === 'day' ? when.month : null,
      when.rule === 'day' ? when.day : null,
      when.rule === 'renewal' ? when.leadDays : null,
      cell.kept ? 1 : 0,
      cell.activity,
    );
  }
}

function ruleOf(rule: MonthRule['rule'], month: number | null, day: number | null, leadDays: number | null): MonthRule {
  switch (rule) {
    case 'month':
      return { rule, month: month ?? 1 };
    case 'day':
      return { rule, month: month ?? 1, day: day ?? 1 };
    case 'renewal':
      return { rule, leadDays: leadDays ?? 30 };
    default:
      return { rule };
  }
}
