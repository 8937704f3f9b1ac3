import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Cell } from '../../../shared/planning/matrix.ts';
import { findCell, withCell } from '../../../shared/planning/matrix.ts';
import { fillSource, placesOf, rangeOf } from './range.ts';
import type { MatrixEdits, View } from './useMatrix.ts';

export type Place = { readonly row: number; readonly column: number };

/** Digits typed within this time after another belong to one number, in milliseconds. */
const TYPING_MS = 1200;
const LIMITS: Readonly<Record<View, number>> = { times: 52, minutes: 6000, cost: 1_000_000 };

/** What a view shows of a cell; cost in whole major units. */
export function figureOf(cell: Cell | undefined, view: View, minutes: number, costMinor: number): number | null {
  if (cell === undefined || cell.times === 0) {
    return null;
  }
  return view === 'times' ? cell.times : view === 'minutes' ? minutes : Math.round(costMinor / 100);
}

function withFigure(cell: Cell, view: View, figure: number): Cell {
  const value = Math.min(LIMITS[view], Math.max(0, Math.round(figure)));
  if (view === 'times') {
    return { ...cell, times: value };
  }
  const times = Math.max(1, cell.times);
  return view === 'minutes' ? { ...cell, times, minutes: value } : { ...cell, times, costMinor: value * 100 };
}

/**
 * Keyboard of the matrix: arrows walk, with Shift they choose a block; digits type, Delete crosses off, K keeps, Enter opens;
 * copy, paste and fill (Ctrl D down, Ctrl R to the right) as in Excel.
 */
export function useGrid(
  edits: MatrixEdits,
  rows: readonly string[],
  tiers: readonly string[],
  view: View,
  openCell: (place: Place) => void,
) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  /** The other corner of the chosen block; null: only the focused cell. */
  const [anchor, setAnchor] = useState<Place | null>(null);
  const range = rangeOf(anchor ?? place, place);
  const typing = useRef<{ place: Place; at: number; digits: string } | null>(null);
  const grid = useRef<HTMLTableElement>(null);

  const go = (row: number, column: number) => {
    const next = {
      row: Math.min(Math.max(row, 0), rows.length - 1),
      column: Math.min(Math.max(column, 0), tiers.length - 1),
    };
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}/${next.column}"]`)?.focus();
  };
  const draft = (at: Place) => edits.draftOf(rows[at.row] ?? '', tiers[at.column] ?? '');
  const type = (at: Place, digit: string, now: number) => {
    const last = typing.current;
    const goes =
      last !== null && now - last.at < TYPING_MS && last.place.row === at.row && last.place.column === at.column;
    const digits = `${goes ? last.digits : ''}${digit}`.slice(-6);
    typing.current = { place: at, at: now, digits };
    edits.setCell(withFigure(draft(at), view, Number(digits)));
  };

  /** Copies into each place of the block from its first row or column; across tiers with all that is in the cell. */
  const fill = (direction: 'down' | 'right') => {
    let matrix = edits.matrix;
    for (const to of placesOf(range)) {
      const from = fillSource(range, direction, to);
      const source = from === null ? undefined : edits.cellOf(rows[from.row] ?? '', tiers[from.column] ?? '');
      const activity = edits.matrix.activities.find(({ code }) => code === rows[from?.row ?? 0]);
      if (from !== null) {
        const figure = figureOf(
          source,
          view,
          source?.minutes ?? activity?.minutes ?? 0,
          source?.costMinor ?? activity?.costMinor ?? 0,
        );
        const copied =
          direction === 'right' && source !== undefined
            ? { ...draft(to), ...source, tier: tiers[to.column] ?? '' }
            : withFigure(draft(to), view, figure ?? 0);
        matrix = withCell(matrix, copied);
      }
    }
    edits.setCells(matrix.cells);
  };

  const onKeyDown = (event: KeyboardEvent, at: Place) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.metaKey) {
      const direction = FILLS[event.key.toLowerCase()];
      if (direction !== undefined) {
        event.preventDefault();
        fill(direction);
      }
      return;
    }
    if (step !== undefined) {
      setAnchor(event.shiftKey ? (anchor ?? at) : null);
      go(at.row + step.row, at.column + step.column);
    } else if (event.key === 'Home' || event.key === 'End') {
      go(at.row, event.key === 'Home' ? 0 : tiers.length - 1);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      go(event.key === 'PageUp' ? 0 : rows.length - 1, at.column);
    } else if (/^\d$/.test(event.key)) {
      type(at, event.key, event.timeStamp);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      edits.setCells(
        placesOf(range).reduce(
          (matrix, each) => edits.cleared(matrix, rows[each.row] ?? '', tiers[each.column] ?? ''),
          edits.matrix,
        ).cells,
      );
    } else if (event.key.toLowerCase() === 'k') {
      const cell = draft(at);
      if (cell.times > 0) {
        edits.setCell({ ...cell, kept: !cell.kept });
      }
    } else if (event.key === 'Enter' || event.key === 'F2') {
      openCell(at);
    } else {
      return;
    }
    event.preventDefault();
  };

  /** The block as a spreadsheet takes it: tabs between columns, lines between rows. */
  const onCopy = (event: ClipboardEvent) => {
    const lines = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
      Array.from({ length: range.right - range.left + 1 }, (__, across) => {
        const code = rows[range.top + down] ?? '';
        const cell = edits.cellOf(code, tiers[range.left + across] ?? '');
        const activity = edits.matrix.activities.find((each) => each.code === code);
        const minutes = cell?.minutes ?? activity?.minutes ?? 0;
        return figureOf(cell, view, minutes, cell?.costMinor ?? activity?.costMinor ?? 0) ?? '';
      }).join('\t'),
    );
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.preventDefault();
  };

  /** A block of numbers from a spreadsheet goes in from the focused cell on; what is no number leaves its cell alone. */
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData
      .getData('text/plain')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    let matrix = edits.matrix;
    lines.forEach((line, down) => {
      line.split('\t').forEach((value, right) => {
        const activity = rows[range.top + down];
        const tier = tiers[range.left + right];
        const figure = value.trim() === '' ? 0 : Number(value.trim().replace(',', '.'));
        if (activity !== undefined && tier !== undefined && Number.isFinite(figure)) {
          const cell = findCell(matrix, activity, tier, edits.overlay ?? undefined);
          matrix = withCell(matrix, withFigure(cell ?? edits.draftOf(activity, tier), view, figure));
        }
      });
    });
    edits.setCells(matrix.cells);
    event.preventDefault();
  };
  /** The mouse chooses one cell, with Shift the block up to it; coming to a cell any other way leaves no block. */
  const onPress = (extend: boolean) => setAnchor(extend ? (anchor ?? place) : null);
  return { place, setPlace, range, grid, onPress, onKeyDown, onCopy, onPaste };
}

const FILLS: Readonly<Record<string, 'down' | 'right'>> = { d: 'down', r: 'right' };

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};
