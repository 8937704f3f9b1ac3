import { type Curve, cutAfter, householdsAbove, snapHouseholds } from '../../../shared/segmentation/curve.ts';

/** Points of value a Page key moves a line by. */
const PAGE_POINTS = 5;
const SHIFT_HOUSEHOLDS = 10;

/** The lines with one of them standing after so many households, never past its neighbours. */
export function lineAfter(
  curve: Curve,
  cuts: readonly number[],
  line: number,
  households: number,
  toward: 'more' | 'fewer',
): readonly number[] {
  const lowest = cuts[line - 1] ?? 0;
  const highest = cuts[line + 1] ?? 100;
  const all = curve.values.length;
  const at = snapHouseholds(curve, Math.max(0, Math.min(all, households)), toward);
  const cut = at === all && highest === 100 ? 100 : cutAfter(curve, at);
  return cuts.map((own, index) => (index === line ? Math.min(highest, Math.max(lowest, cut)) : own));
}

/** Where a key moves a line: arrows one household, with Shift ten, Page five per cent, Home and End the ends; null = not ours. */
export function lineAfterKey(
  curve: Curve,
  cuts: readonly number[],
  line: number,
  key: string,
  shift: boolean,
): readonly number[] | null {
  const now = householdsAbove(curve, cuts[line] ?? 0);
  const step = shift ? SHIFT_HOUSEHOLDS : 1;
  const byPoints = (points: number) => householdsAbove(curve, Math.max(0, Math.min(100, (cuts[line] ?? 0) + points)));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return lineAfter(curve, cuts, line, now + step, 'more');
    case 'ArrowLeft':
    case 'ArrowDown':
      return lineAfter(curve, cuts, line, now - step, 'fewer');
    case 'PageUp':
      return lineAfter(curve, cuts, line, Math.max(now + 1, byPoints(PAGE_POINTS)), 'more');
    case 'PageDown':
      return lineAfter(curve, cuts, line, Math.min(now - 1, byPoints(-PAGE_POINTS)), 'fewer');
    case 'Home':
      return lineAfter(curve, cuts, line, 0, 'fewer');
    case 'End':
      return lineAfter(curve, cuts, line, curve.values.length, 'more');
    default:
      return null;
  }
}
