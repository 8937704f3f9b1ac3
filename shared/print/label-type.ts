import type { LabelSheet } from './label-sheets.ts';
import { linesIn } from './text-width.ts';

/** Sizes in points; line height in ems. Lines stay whole down to the size one reads with ease, and break before they get smaller. */
const LARGEST = 11;
const WHOLE_FROM = 8;
const SMALLEST = 3.5;
const STEP = 0.25;
export const LABEL_LEAD = 1.24;
/** So many of a hundred labels have one and the same size; the rest are set smaller, each as far as it must. */
const ALIKE = 0.9;
const POINTS_PER_MM = 72 / 25.4;

export type LabelType = {
  /** Blank edge at either side, in millimetres: printers push sheets askew. */
  readonly inset: number;
  /** Points of each label's type, in order. */
  readonly sizes: readonly number[];
};

/**
 * How large addresses are set on a sheet of labels: nothing is cut, one size for all but a few. A line may run on over
 * several where a smaller size would be hard to read.
 */
export function labelType(labels: readonly (readonly string[])[], { width, height }: LabelSheet): LabelType {
  const inset = Math.min(5, Math.max(1.4, height * 0.12));
  const room = { width: (width - inset * 2) * POINTS_PER_MM, height: (height - inset) * POINTS_PER_MM };
  const own = labels.map((lines) => largest(lines, room));
  const falling = own.toSorted((a, b) => b - a);
  const usual = falling[Math.max(0, Math.ceil(falling.length * ALIKE) - 1)] ?? LARGEST;
  return { inset, sizes: own.map((size) => Math.min(size, usual)) };
}

function largest(lines: readonly string[], room: { readonly width: number; readonly height: number }): number {
  const fits = (size: number, whole: boolean) => {
    const counts = lines.map((line) => linesIn(line, room.width / size));
    const count = counts.reduce((sum, one) => sum + one, 0);
    return count * LABEL_LEAD * size <= room.height && (!whole || count === lines.length);
  };
  for (let size = LARGEST; size >= WHOLE_FROM; size -= STEP) {
    if (fits(size, true)) {
      return size;
    }
  }
  for (let size = LARGEST; size > SMALLEST; size -= STEP) {
    if (fits(size, false)) {
      return size;
    }
  }
  return SMALLEST;
}
