import { activitiesByCode, type Cell, cellsOfTier, findCell, type Matrix, minutesOf, tierTotals } from './matrix.ts';

/** One step of deriving a tier; the office sees and may undo each. */
export type DeriveStep = {
  readonly activity: string;
  readonly kind: 'halve' | 'cheaper' | 'cross-off';
  readonly timesBefore: number;
  readonly timesAfter: number;
  /** The cheaper activity that takes its place. */
  readonly replacedBy: string | null;
  /** times × minutes of the cell before the step: why it was its turn. */
  readonly minutesBefore: number;
};

export type Derived = {
  readonly cells: readonly Cell[];
  readonly steps: readonly DeriveStep[];
  /** False when everything left is kept before the target is met. */
  readonly reached: boolean;
};

export type DeriveTarget = { readonly touches: number } | { readonly minutes: number };

/**
 * B is A with the costliest items crossed off, C is B likewise. Repeats until the target: the cell with most minutes a
 * year that is not kept is halved when it has two or more times, else takes its cheaper form, else is crossed off.
 * @param most stops after so many steps, for an office that takes only the first ones
 */
export function deriveTier(
  matrix: Matrix,
  from: string,
  to: string,
  target: DeriveTarget,
  most = Number.POSITIVE_INFINITY,
): Derived {
  const byCode = activitiesByCode(matrix);
  let cells: readonly Cell[] = cellsOfTier(matrix, from).map((cell) => ({ ...cell, tier: to }));
  const steps: DeriveStep[] = [];
  while (steps.length < most && !met({ activities: matrix.activities, cells }, to, target)) {
    const next = costliest(cells, byCode);
    if (next === null) {
      return { cells, steps, reached: false };
    }
    const step = stepFor(next.cell, next.minutes, cells, matrix);
    cells = applyStep(cells, step, matrix);
    steps.push(step);
  }
  return { cells, steps, reached: true };
}

function met(matrix: Matrix, tier: string, target: DeriveTarget): boolean {
  const totals = tierTotals(matrix, tier);
  return 'touches' in target ? totals.touches <= target.touches : totals.minutes <= target.minutes;
}

function costliest(
  cells: readonly Cell[],
  byCode: ReturnType<typeof activitiesByCode>,
): { readonly cell: Cell; readonly minutes: number } | null {
  let best: { readonly cell: Cell; readonly minutes: number } | null = null;
  for (const cell of cells) {
    const minutes = cell.times * minutesOf(cell, byCode.get(cell.activity));
    if (!cell.kept && (best === null || minutes > best.minutes)) {
      best = { cell, minutes };
    }
  }
  return best;
}

function stepFor(cell: Cell, minutesBefore: number, cells: readonly Cell[], matrix: Matrix): DeriveStep {
  const base = { activity: cell.activity, timesBefore: cell.times, minutesBefore };
  if (cell.times >= 2) {
    return { ...base, kind: 'halve', timesAfter: Math.floor(cell.times / 2), replacedBy: null };
  }
  const byCode = activitiesByCode(matrix);
  const activity = byCode.get(cell.activity);
  const cheaper = byCode.get(activity?.cheaper ?? '');
  const open = cheaper !== undefined && !cells.some((other) => other.activity === cheaper.code);
  if (cheaper !== undefined && open && cheaper.minutes < minutesOf(cell, activity)) {
    return { ...base, kind: 'cheaper', timesAfter: cell.times, replacedBy: cheaper.code };
  }
  return { ...base, kind: 'cross-off', timesAfter: 0, replacedBy: null };
}

function applyStep(cells: readonly Cell[], step: DeriveStep, matrix: Matrix): readonly Cell[] {
  return cells.flatMap((cell) => {
    if (cell.activity !== step.activity) {
      return [cell];
    }
    if (step.kind === 'halve') {
      return [{ ...cell, times: step.timesAfter }];
    }
    return step.replacedBy === null ? [] : [cheaperForm(cell, step.replacedBy, matrix)];
  });
}

/** The cheaper activity keeps the month rule and takes minutes and doer where another tier already has them. */
function cheaperForm(cell: Cell, code: string, matrix: Matrix): Cell {
  const model = matrix.cells.find((other) => other.activity === code && other.times > 0);
  const own = findCell(matrix, code, cell.tier);
  return {
    ...cell,
    activity: code,
    minutes: own?.minutes ?? model?.minutes ?? null,
    costMinor: own?.costMinor ?? model?.costMinor ?? null,
    channel: own?.channel ?? model?.channel ?? null,
    who: own?.who ?? model?.who ?? cell.who,
  };
}
