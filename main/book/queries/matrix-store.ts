import { desc, eq } from 'drizzle-orm/sql';
import { type MonthRule, SERVICE_ELEMENTS } from '../../../shared/planning/catalogue.ts';
import type { Activity, Cell, Matrix } from '../../../shared/planning/matrix.ts';
import { OVERLAYS } from '../../../shared/planning/overlay.ts';
import { activity, matrix, matrixCell } from '../schema/plan.ts';
import type { ReadBook, WriteBook } from '../types.ts';

export type StoredMatrix = { readonly id: number; readonly version: number; readonly matrix: Matrix };

/** Activities that can be planned, in the order of the screen. */
export function loadActivities(db: ReadBook): readonly Activity[] {
  return loadCatalogue(db)
    .filter(({ archived }) => !archived)
    .map(({ archived: _, ...each }) => each);
}

/** All activities, those put away too, in the order of the screen. */
export function loadCatalogue(db: ReadBook): readonly (Activity & { readonly archived: boolean })[] {
  return db.orm
    .select({
      code: activity.code,
      name: activity.name,
      channel: activity.channel,
      minutes: activity.minutes,
      costMinor: activity.costMinor,
      group: activity.isGroup,
      review: activity.isReview,
      cheaper: activity.cheaperCode,
      who: activity.who,
      from: activity.seasonFrom,
      to: activity.seasonTo,
      element: activity.element,
      leadDays: activity.leadDays,
      archived: activity.archived,
    })
    .from(activity)
    .orderBy(activity.sortOrder, activity.id)
    .all()
    .map(({ from, to, element, ...rest }) => ({
      ...rest,
      season: from === null || to === null ? null : { from, to },
      element: SERVICE_ELEMENTS.find((each) => each === element) ?? 'relationship-management',
    }));
}

/** Names of the office's own activities by code, archived ones too; null for those that are named by their code. */
export function activityNames(db: ReadBook): ReadonlyMap<string, string | null> {
  return new Map(db.prepare<[], [string, string | null]>('SELECT code, name FROM activity').raw().all());
}

export function loadCells(db: ReadBook, matrixId: number): readonly Cell[] {
  return db.orm
    .select({
      activity: activity.code,
      tier: matrixCell.tier,
      overlay: matrixCell.overlay,
      times: matrixCell.times,
      minutes: matrixCell.minutes,
      costMinor: matrixCell.costMinor,
      channel: matrixCell.channel,
      who: matrixCell.who,
      rule: matrixCell.rule,
      month: matrixCell.ruleMonth,
      day: matrixCell.ruleDay,
      leadDays: matrixCell.ruleLeadDays,
      kept: matrixCell.kept,
    })
    .from(matrixCell)
    .innerJoin(activity, eq(activity.id, matrixCell.activityId))
    .where(eq(matrixCell.matrixId, matrixId))
    .orderBy(matrixCell.overlay, matrixCell.tier, activity.sortOrder, activity.id)
    .all()
    .map(({ rule, month, day, leadDays, channel, overlay, ...cell }) => ({
      ...cell,
      ...overlayOf(overlay),
      channel: channel as Cell['channel'],
      when: ruleOf(rule, month, day, leadDays),
    }));
}

/** Nothing for the tier as a whole. */
function overlayOf(stored: string): Pick<Cell, 'overlay'> {
  const overlay = OVERLAYS.find((each) => each === stored);
  return overlay === undefined ? {} : { overlay };
}

/** The version that edits go to and plans are made from: the latest. */
export function activeMatrix(db: ReadBook): StoredMatrix {
  const row = db.orm
    .select({ id: matrix.id, version: matrix.version })
    .from(matrix)
    .orderBy(desc(matrix.active), desc(matrix.version))
    .limit(1)
    .get();
  if (row === undefined) {
    throw new Error('the book has no matrix');
  }
  return { ...row, matrix: { activities: loadActivities(db), cells: loadCells(db, row.id) } };
}

export function storeCells(db: WriteBook, matrixId: number, cells: readonly Cell[]): void {
  db.orm.delete(matrixCell).where(eq(matrixCell.matrixId, matrixId)).run();
  const known = db.orm.select({ id: activity.id, code: activity.code }).from(activity).all();
  const idOf = new Map(known.map(({ id, code }) => [code, id]));
  const rows = cells.flatMap(({ activity: code, when, ...cell }) => {
    const activityId = idOf.get(code);
    return activityId === undefined
      ? []
      : {
          ...cell,
          overlay: cell.overlay ?? '',
          matrixId,
          activityId,
          rule: when.rule,
          ruleMonth: when.rule === 'month' || when.rule === 'day' ? when.month : null,
          ruleDay: when.rule === 'day' ? when.day : null,
          ruleLeadDays: when.rule === 'renewal' ? when.leadDays : null,
        };
  });
  if (rows.length > 0) {
    db.orm.insert(matrixCell).values(rows).run();
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
