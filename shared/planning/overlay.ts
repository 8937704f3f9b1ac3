import { STATES } from '../segmentation/states.ts';
import { type Cell, cellKey, type Matrix } from './matrix.ts';

/**
 * Classes and states of households for whom the matrix may say something else than for their tier, in the order in which
 * they go before each other: where two hold for a household, the first that names an activity counts. `riser` is hot and
 * warm risers together and so goes after either of them alone.
 */
export const OVERLAYS = ['special', 'single-policy', ...STATES, 'riser'] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** What holds of a household besides its one state. */
const CLASSES = ['special', 'single-policy', 'riser'] as const satisfies readonly Overlay[];
type Class = (typeof CLASSES)[number];

/** Whether an overlay is a class; else it is one of the seven states. */
export function isClass(overlay: Overlay): overlay is Class {
  return CLASSES.some((each) => each === overlay);
}

/** What is known of a household; a state that no run told yet is null. */
export type OverlayFacts = {
  readonly special: boolean;
  readonly policiesInForce: number;
  readonly state: string | null;
};

/** What holds for a household, in the order of `OVERLAYS`; one with a single policy in force is `single-policy`. */
export function overlaysOf({ special, policiesInForce, state }: OverlayFacts): readonly Overlay[] {
  const holds: Readonly<Record<Class, boolean>> = {
    special,
    'single-policy': policiesInForce === 1,
    riser: state === 'hot-riser' || state === 'warm-riser',
  };
  return OVERLAYS.filter((each) => (isClass(each) ? holds[each] : each === state));
}

/** The matrix as it is for households of whom all of `overlays` hold: plain cells only, those of the overlays in place. */
export function overlaid(matrix: Matrix, overlays: readonly Overlay[]): Matrix {
  const cells = new Map<string, Cell>();
  for (const cell of matrix.cells) {
    if (cell.overlay === undefined) {
      cells.set(cellKey(cell), cell);
    }
  }
  for (const overlay of OVERLAYS.filter((each) => overlays.includes(each)).toReversed()) {
    for (const cell of matrix.cells) {
      if (cell.overlay === overlay) {
        const { overlay: _, ...plain } = cell;
        cells.set(cellKey(plain), plain);
      }
    }
  }
  return { ...matrix, cells: [...cells.values()] };
}

/** The overlays of which the matrix says anything. */
export function overlaysUsed(matrix: Matrix): readonly Overlay[] {
  const used = new Set(matrix.cells.map(({ overlay }) => overlay));
  return OVERLAYS.filter((overlay) => used.has(overlay));
}
