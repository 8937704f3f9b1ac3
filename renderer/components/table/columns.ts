import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  /** Pixels; a column that grows takes what is left, at least this. */
  readonly width: number;
  readonly grow?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly cell: (row: Row) => ReactNode;
  /** Plain value for CSV and the hover title of a cut-off text. */
  readonly value: (row: Row) => string | number | null;
  readonly sortable?: boolean;
  /** The name of the thing: set a little stronger, never hidden. */
  readonly name?: boolean;
  /** Left out until the person asks for it in the column chooser. */
  readonly optional?: boolean;
};

export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' };

/** Rows as they come: known ones, `undefined` for those still on their way, and how many there are in all. */
export type Rows<Row> = {
  readonly total: number;
  readonly at: (index: number) => Row | undefined;
  /** Told which rows are on the screen, so that their pages can be fetched. */
  readonly show?: (first: number, last: number) => void;
};

/** Rows that are all here. */
export function wholeList<Row>(list: readonly Row[]): Rows<Row> {
  return { total: list.length, at: (index) => list[index] };
}

/** The columns on the screen: the standing ones and the optional ones, flipped by the person's choice. */
export function shownColumns<Row>(columns: readonly Column<Row>[], flipped: readonly string[]): readonly Column<Row>[] {
  return columns.filter((column) => column.name || (column.optional ?? false) === flipped.includes(column.id));
}

/** Clicking a header: first its natural direction (figures from high, text from A), then the other. */
export function nextSort<Row>(sort: Sort | undefined, column: Column<Row>): Sort {
  const natural = column.align === 'right' ? 'descending' : 'ascending';
  if (sort?.column !== column.id) {
    return { column: column.id, direction: natural };
  }
  return { column: column.id, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** CSS grid template of the columns, with the box for ticking rows first. */
export function gridTemplate<Row>(columns: readonly Column<Row>[], selectable: boolean): string {
  const tracks = columns.map((column) => (column.grow ? `minmax(${column.width}px, 1fr)` : `${column.width}px`));
  return [...(selectable ? ['36px'] : []), ...tracks].join(' ');
}

/** Sum of the least widths: below it the table scrolls sideways. */
export function leastWidth<Row>(columns: readonly Column<Row>[], selectable: boolean): number {
  return columns.reduce((sum, column) => sum + column.width, selectable ? 36 : 0);
}

/** Where a key leads from a row: arrows one, Page a screen, Home and End the ends; null for other keys. */
export function rowAfterKey(key: string, from: number, total: number, screen: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: screen, PageUp: -screen }[key];
  if (key === 'Home') {
    return 0;
  }
  if (key === 'End') {
    return total - 1;
  }
  return step === undefined ? null : Math.max(0, Math.min(total - 1, from + step));
}
