import type { Place } from './useGrid.ts';

/** A block of cells, both ends included. */
export type Range = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The block between two corners, whichever way it was drawn. */
export function rangeOf(one: Place, other: Place): Range {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isIn({ top, bottom, left, right }: Range, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** All places of a block, row by row. */
export function placesOf({ top, bottom, left, right }: Range): readonly Place[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => ({ row: top + down, column: left + across })),
  ).flat();
}

/** Where filling takes each place of a block from: its first row or column; of a single cell the one before it. */
export function fillSource(range: Range, direction: 'down' | 'right', { row, column }: Place): Place | null {
  const isDown = direction === 'down';
  const first = isDown ? range.top : range.left;
  const isSingle = isDown ? range.top === range.bottom : range.left === range.right;
  const from = isSingle ? first - 1 : first;
  if (from < 0 || (isDown ? row : column) === from) {
    return null;
  }
  return isDown ? { row: from, column } : { row, column: from };
}
