import { seeded } from '../build/sample-office/random.ts';
import { type FitTier, fitToHours, LOSS_WEIGHTS } from '../shared/planning/fit.ts';
import type { Matrix } from '../shared/planning/matrix.ts';
import { startingPlanMatrix } from '../shared/planning/starting.ts';

const ROWS = 60;
const TIERS = ['A', 'B', 'C', 'D', 'E'];
const MATRICES = 120;

export type FitBench = {
  readonly matrices: number;
  readonly halfMs: number;
  readonly p95Ms: number;
  readonly mostMs: number;
  /** Of the matrices, those that have an answer. */
  readonly fitted: number;
};

/** How long the exact "fit to hours" takes for sixty activities in five tiers: offices small and large, cuts light and deep. */
export function benchFit(): FitBench {
  const { int: between } = seeded(20_270_101);
  const times: number[] = [];
  let fitted = 0;
  for (let index = 0; index < MATRICES; index += 1) {
    const households = index % 3 === 0 ? [4_000, 12_000, 20_000, 30_000, 34_000] : [40, 120, 340, 500, 700];
    const exact = index % 2 === 0;
    const matrix = matrixWith(
      () => (exact ? between(2, 150) : 5 * between(1, 30)),
      () => between(1, 6),
    );
    const tiers: readonly FitTier[] = TIERS.map((tier, at) => ({
      tier,
      households: (households[at] ?? 1) + between(0, 40),
      weight: LOSS_WEIGHTS[at] ?? 1,
      floorTouches: between(0, 6),
    }));
    const all = matrix.cells.map((cell) => {
      const each = tiers.find(({ tier }) => tier === cell.tier)?.households ?? 0;
      return cell.times * (cell.minutes ?? 0) * each;
    });
    const share = [0.02, 0.1, 0.3, 0.6, 0.95][index % 5] ?? 0;
    const goal = all.reduce((sum, minutes) => sum + minutes, 0) * share;
    const start = performance.now();
    const fit = fitToHours(matrix, tiers, goal);
    times.push(performance.now() - start);
    fitted += fit === null ? 0 : 1;
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(MATRICES - 1, Math.floor(MATRICES * share))] ?? 0;
  return { matrices: MATRICES, halfMs: at(0.5), p95Ms: at(0.95), mostMs: at(1), fitted };
}

function matrixWith(minutes: () => number, times: () => number): Matrix {
  const [like] = startingPlanMatrix.activities;
  const [cell] = startingPlanMatrix.cells;
  if (like === undefined || cell === undefined) {
    throw new Error('the starting matrix is empty');
  }
  const codes = Array.from({ length: ROWS }, (_, index) => `activity-${index}`);
  return {
    activities: codes.map((code) => ({ ...like, code })),
    cells: TIERS.flatMap((tier) =>
      codes.map((activity) => ({ ...cell, tier, activity, times: times(), minutes: minutes(), kept: false })),
    ),
  };
}
