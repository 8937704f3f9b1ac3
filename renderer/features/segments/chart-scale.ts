import type { Curve } from '../../../shared/segmentation/curve.ts';

/** The drawn ground of a chart inside its margins, in pixels. */
export type Ground = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Corners drawn between two cut lines: enough for a smooth curve at any width. */
const CORNERS = 160;

export type Scale = {
  readonly x: (households: number) => number;
  readonly y: (share: number) => number;
  /** Households at a place of the pointer. */
  readonly households: (x: number) => number;
};

export function scaleOf(ground: Ground, households: number): Scale {
  const whole = Math.max(1, households);
  return {
    x: (count) => ground.left + (count / whole) * ground.width,
    y: (share) => ground.top + (1 - share) * ground.height,
    households: (x) => Math.round(((x - ground.left) / ground.width) * whole),
  };
}

/** Share of the value (0–1) the first n households hold. */
export function shareOf(curve: Curve, households: number): number {
  return curve.total === 0 ? 0 : (curve.sums.value[households] ?? curve.total) / curve.total;
}

/** The curve from one number of households to another as an SVG path, `M…L…`. */
export function curvePath(curve: Curve, scale: Scale, from: number, to: number): string {
  const count = Math.min(CORNERS, Math.max(1, to - from));
  const corners = Array.from({ length: count + 1 }, (_, step) => from + Math.round((step * (to - from)) / count));
  return corners
    .map((at, index) => `${index === 0 ? 'M' : 'L'}${scale.x(at).toFixed(1)} ${scale.y(shareOf(curve, at)).toFixed(1)}`)
    .join('');
}

/** The same closed down to the axis. */
export function areaPath(curve: Curve, scale: Scale, from: number, to: number): string {
  const floor = scale.y(0).toFixed(1);
  return `${curvePath(curve, scale, from, to)}L${scale.x(to).toFixed(1)} ${floor}L${scale.x(from).toFixed(1)} ${floor}Z`;
}

/** Steps of an axis that holds about `most` labels: 1, 2, 2.5 or 5 times a power of ten. */
export function axisSteps(whole: number, most: number): readonly number[] {
  if (whole <= 0) {
    return [0];
  }
  const rough = whole / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => Math.round(index * step));
}
