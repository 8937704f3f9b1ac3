import type { Minor } from '../money.ts';
import { floorOfProduct } from './exact.ts';
import { toPpm } from './scheme.ts';
import { placeBelow } from './tiers.ts';

const WHOLE = 1_000_000;

/** Households without a place on the curve: values ≤ 0 (last tier) or unscored. */
export type OffCurve = { readonly households: number; readonly clients: number; readonly served: number };

/** Households with a policy in force twelve months before, and those of them that still have one. */
export type Retained = { readonly heldYearAgo: number; readonly kept: number };

/** The valued book as columns, highest value first: what a window needs to recount while a cut line is dragged. */
export type CurveData = {
  /** Values above 0, falling. */
  readonly values: readonly Minor[];
  readonly clients: readonly number[];
  /** 1 where the household gets service (an active client who may be contacted), else 0. */
  readonly served: readonly number[];
  /** 1 where it had a policy in force twelve months before, and where it then still has one. */
  readonly heldYearAgo: readonly number[];
  readonly kept: readonly number[];
  /** Sum of values ≤ 0, and who they are. */
  readonly zero: OffCurve & Retained & { readonly valueMinor: Minor };
  readonly unscored: OffCurve;
};

/** The curve with running sums, so that each recount costs a binary search per cut line. */
export type Curve = CurveData & {
  readonly total: Minor;
  /** Sum of the values strictly above each household, never falling. */
  readonly strictBefore: readonly Minor[];
  /** Sums over the first n households, n = 0 … length. */
  readonly sums: {
    readonly value: readonly Minor[];
    readonly clients: readonly number[];
    readonly served: readonly number[];
    readonly heldYearAgo: readonly number[];
    readonly kept: readonly number[];
  };
};

function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

export function curveOf(data: CurveData): Curve {
  const value = runningSums(data.values);
  let group = 0;
  const strictBefore = data.values.map((own, index) => {
    if (own !== data.values[index - 1]) {
      group = value[index] ?? 0;
    }
    return group;
  });
  return {
    ...data,
    total: value.at(-1) ?? 0,
    strictBefore,
    sums: {
      value,
      clients: runningSums(data.clients),
      served: runningSums(data.served),
      heldYearAgo: runningSums(data.heldYearAgo),
      kept: runningSums(data.kept),
    },
  };
}

/** How many households stand above a cut line: those whose share before them is strictly below it. */
export function householdsAbove(curve: Curve, cut: number): number {
  let low = 0;
  let high = curve.strictBefore.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeBelow(curve.strictBefore[middle] ?? 0, curve.total, [cut]) === 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

export type TierCount = Retained & {
  readonly households: number;
  readonly clients: number;
  readonly served: number;
  readonly valueMinor: Minor;
};

/** What the rule would put in each tier, highest first, under rising cut lines. Overrides are not in it. */
export function countsAt(curve: Curve, cuts: readonly number[]): TierCount[] {
  const ends = [...cuts.map((cut) => householdsAbove(curve, cut)), curve.values.length];
  return ends.map((end, place) => {
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
    const last = place === cuts.length;
    const between = (sums: readonly number[]) => (sums[Math.max(start, end)] ?? 0) - (sums[start] ?? 0);
    return {
      households: Math.max(0, end - start) + (last ? curve.zero.households : 0),
      clients: between(curve.sums.clients) + (last ? curve.zero.clients : 0),
      served: between(curve.sums.served) + (last ? curve.zero.served : 0),
      valueMinor: between(curve.sums.value) + (last ? curve.zero.valueMinor : 0),
      heldYearAgo: between(curve.sums.heldYearAgo) + (last ? curve.zero.heldYearAgo : 0),
      kept: between(curve.sums.kept) + (last ? curve.zero.kept : 0),
    };
  });
}

/** The nearest number of households a line can stand after: equal values are never parted. */
export function snapHouseholds(curve: Curve, households: number, toward: 'more' | 'fewer'): number {
  let at = Math.max(0, Math.min(curve.values.length, households));
  while (at > 0 && at < curve.values.length && curve.values[at - 1] === curve.values[at]) {
    at += toward === 'more' ? 1 : -1;
  }
  return at;
}

/** Steps tried for a cut line, in parts per million: tens of per cent, fives, ones, then each further decimal. */
const ROUND_STEPS = [100_000, 50_000, 10_000, 1_000, 100, 10, 1];
/** From tenths of a per cent on: as high as can be said. */
export const FINE_STEPS: readonly number[] = [1_000, 100, 10, 1];

/**
 * The roundest cut line, in per cent, with exactly so many households above it (0 for none).
 * A household smaller than a millionth of the whole cannot be parted from the next; the line then stands just above it.
 */
export function cutAfter(curve: Curve, households: number): number {
  if (households <= 0 || curve.total === 0) {
    return 0;
  }
  const upTo = curve.sums.value[Math.min(households, curve.values.length)] ?? curve.total;
  return roundest(
    floorOfProduct(upTo, WHOLE, curve.total),
    (ppm) => householdsAbove(curve, ppm / 10_000) === households,
  );
}

/** The roundest percentage at or below `highestPpm` that still passes; `highestPpm` itself where none does. */
export function roundest(
  highestPpm: number,
  passes: (ppm: number) => boolean,
  steps: readonly number[] = ROUND_STEPS,
): number {
  for (const step of steps) {
    const ppm = Math.floor(highestPpm / step) * step;
    if (passes(ppm)) {
      return ppm / 10_000;
    }
  }
  return highestPpm / 10_000;
}

/** Cumulative share (0–1) after each of at most `most` + 1 evenly spread numbers of households, from {0, 0} to all. */
export function curvePoints(curve: Curve, most: number): { readonly households: number; readonly share: number }[] {
  const length = curve.values.length;
  if (length === 0) {
    return [];
  }
  const count = Math.min(length, most);
  return Array.from({ length: count + 1 }, (_, step) => {
    const households = Math.round((step * length) / count);
    return { households, share: (curve.sums.value[households] ?? 0) / curve.total };
  });
}

/** Fewest households that together hold at least a share (per cent) of the value; null without value. */
export function fewestHolding(curve: Curve, percent: number): number | null {
  if (curve.total === 0) {
    return null;
  }
  const wanted = toPpm(percent);
  const reached = curve.sums.value.findIndex((sum) => placeBelow(sum, curve.total, [wanted / 10_000]) === 1);
  return reached === -1 ? null : reached;
}

/** How many households the rule would put into another tier under other lines of the same number. */
export function movedBetween(curve: Curve, from: readonly number[], to: readonly number[]): number {
  const ends = [from, to].map((cuts) => cuts.map((cut) => householdsAbove(curve, cut)));
  const edges = [...new Set([0, ...ends.flat(), curve.values.length])].sort((a, b) => a - b);
  const placeAt = (index: number, own: readonly number[]) => {
    const place = own.findIndex((end) => index < end);
    return place === -1 ? own.length : place;
  };
  return edges.reduce((moved, edge, at) => {
    const next = edges[at + 1] ?? edge;
    return placeAt(edge, ends[0] ?? []) === placeAt(edge, ends[1] ?? []) ? moved : moved + next - edge;
  }, 0);
}
