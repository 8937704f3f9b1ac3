import type { ContactChannel, Doer, MonthRule, Season, ServiceElement } from './catalogue.ts';
import type { Overlay } from './overlay.ts';

/** Something one can do for clients, as the book knows it; built-in ones have no name but their code. */
export type Activity = {
  readonly code: string;
  readonly name: string | null;
  readonly channel: ContactChannel;
  /** Minutes for one household, preparation included. */
  readonly minutes: number;
  readonly costMinor: number;
  /** One event for many; costs its minutes per invited household. */
  readonly group: boolean;
  readonly review: boolean;
  /** Code of the activity that takes its place when a lower tier is derived. */
  readonly cheaper: string | null;
  /** Who does it unless a cell says otherwise. */
  readonly who: Doer;
  /** Months its spread touches stay within; null for all year. */
  readonly season: Season | null;
  readonly element: ServiceElement;
  /** Days before the touch that work on it begins. */
  readonly leadDays: number;
};

/**
 * How often a tier gets an activity. `null` takes the activity's own figure. A cell with times 0 is as good as none, save one
 * of an overlay: that says that these households get none.
 */
export type Cell = {
  readonly activity: string;
  readonly tier: string;
  /** Only those of the tier of whom this holds; left out: all of them. */
  readonly overlay?: Overlay | undefined;
  readonly times: number;
  readonly minutes: number | null;
  readonly costMinor: number | null;
  readonly channel: ContactChannel | null;
  readonly who: Doer;
  readonly when: MonthRule;
  /** Never cut by deriving or fitting unless the office unlocks it. */
  readonly kept: boolean;
};

export type Matrix = {
  /** In the order of the screen. */
  readonly activities: readonly Activity[];
  readonly cells: readonly Cell[];
};

/** What one household of a tier gets in a year. */
export type TierTotals = {
  readonly activities: number;
  readonly touches: number;
  readonly minutes: number;
  readonly costMinor: number;
};

/** Where a cell stands: no two of a matrix have the same. */
export function cellKey({ activity, tier, overlay }: Pick<Cell, 'activity' | 'tier' | 'overlay'>): string {
  return `${tier}/${overlay ?? ''}/${activity}`;
}

export function activitiesByCode(matrix: Matrix): ReadonlyMap<string, Activity> {
  return new Map(matrix.activities.map((activity) => [activity.code, activity]));
}

/** Minutes of one touch of a cell. */
export function minutesOf(cell: Cell, activity: Activity | undefined): number {
  return cell.minutes ?? activity?.minutes ?? 0;
}

/** Cost of one touch of a cell, in minor units. */
export function costOf(cell: Cell, activity: Activity | undefined): number {
  return cell.costMinor ?? activity?.costMinor ?? 0;
}

/** The cells a tier as a whole really gets: times above 0, in the order of the activities. */
export function cellsOfTier(matrix: Matrix, tier: string): readonly Cell[] {
  const order = new Map(matrix.activities.map((activity, index) => [activity.code, index]));
  return matrix.cells
    .filter((cell) => cell.tier === tier && cell.overlay === undefined && cell.times > 0 && order.has(cell.activity))
    .sort((a, b) => (order.get(a.activity) ?? 0) - (order.get(b.activity) ?? 0));
}

/** Activities, touches, minutes and cost of one household of the tier (DOMAIN 7: 6 / 12 / 407 for A at the start). */
export function tierTotals(matrix: Matrix, tier: string): TierTotals {
  const byCode = activitiesByCode(matrix);
  const totals = { activities: 0, touches: 0, minutes: 0, costMinor: 0 };
  for (const cell of cellsOfTier(matrix, tier)) {
    const activity = byCode.get(cell.activity);
    totals.activities += 1;
    totals.touches += cell.times;
    totals.minutes += cell.times * minutesOf(cell, activity);
    totals.costMinor += cell.times * costOf(cell, activity);
  }
  return totals;
}

/** The matrix with one cell set; times 0 takes the cell out, unless it is an overlay's, which then says "none". */
export function withCell(matrix: Matrix, cell: Cell): Matrix {
  const key = cellKey(cell);
  const others = matrix.cells.filter((other) => cellKey(other) !== key);
  return { ...matrix, cells: cell.times > 0 || cell.overlay !== undefined ? [...others, cell] : others };
}

export function findCell(matrix: Matrix, activity: string, tier: string, overlay?: Overlay): Cell | undefined {
  return matrix.cells.find((cell) => cell.activity === activity && cell.tier === tier && cell.overlay === overlay);
}

/** The matrix without a cell: of an overlay, its households get again what their tier gets. */
export function withoutCell(matrix: Matrix, cell: Pick<Cell, 'activity' | 'tier' | 'overlay'>): Matrix {
  const key = cellKey(cell);
  return { ...matrix, cells: matrix.cells.filter((other) => cellKey(other) !== key) };
}
