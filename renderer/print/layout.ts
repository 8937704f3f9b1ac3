/** Months by sheet. */
export type Spread = readonly (readonly number[])[];

/** One and the same list, so that a plan of one sheet is not drawn again when its measuring is over. */
export const ONE_SHEET: Spread = [Array.from({ length: 12 }, (_, month) => month)];

/** How a plan is set: how close its lines are, how short its side column, and its months by sheet once that is settled. */
export type Layout = {
  readonly density: 0 | 1 | 2;
  readonly brief: 0 | 1 | 2;
  /** Null while it is being measured. */
  readonly spread: Spread | null;
  /** Height left over under the closing, in CSS pixels: room to sign. */
  readonly spare: number;
  /** The fewest sheets so far, and the density that gave them. */
  readonly best: { readonly density: 0 | 1 | 2; readonly sheets: number } | null;
};

export type Measured = { readonly spread: Spread; readonly sideFits: boolean; readonly spare: number };

export const FIRST: Layout = { density: 0, brief: 0, spread: null, spare: 0, best: null };

/**
 * What to try next, or the settled layout. The side column is cut before anything else, as it cannot go on overleaf.
 * Then a single sheet is worth closer lines; where even the closest need more, the widest with as few sheets is taken.
 */
export function nextLayout(layout: Layout, { spread, sideFits, spare }: Measured): Layout {
  const { density, brief, best } = layout;
  if (!sideFits && brief < 2) {
    return { ...layout, brief: brief === 0 ? 1 : 2 };
  }
  const fewest = best === null || spread.length < best.sheets ? { density, sheets: spread.length } : best;
  if (fewest.sheets === 1 || (density === 2 && fewest.density === 2)) {
    return { ...layout, best: fewest, spare, spread: spread.length === 1 ? ONE_SHEET : spread };
  }
  if (best !== null && best.density === density) {
    return { ...layout, spare, spread };
  }
  return density < 2
    ? { ...layout, best: fewest, density: density === 0 ? 1 : 2 }
    : { ...layout, best: fewest, density: fewest.density };
}
