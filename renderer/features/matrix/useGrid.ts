import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Cell } from '../../../shared/planning/matrix.ts';
import { withCell } from '../../../shared/planning/matrix.ts';
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

/** Keyboard of the matrix: arrows walk, digits type, Delete crosses off, K keeps, Enter opens, copy and paste as in Excel. */
export function useGrid(
  edits: MatrixEdits,
  rows: readonly string[],
  tiers: readonly string[],
  view: View,
  openCell: (place: Place) => void,
) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
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

  const onKeyDown = (event: KeyboardEvent, at: Place) => {
    const step = STEPS[event.key];
    if (event.ctrlKey || event.metaKey) {
      return;
    }
    if (step !== undefined) {
      go(at.row + step.row, at.column + step.column);
    } else if (event.key === 'Home' || event.key === 'End') {
      go(at.row, event.key === 'Home' ? 0 : tiers.length - 1);
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      go(event.key === 'PageUp' ? 0 : rows.length - 1, at.column);
    } else if (/^\d$/.test(event.key)) {
      type(at, event.key, event.timeStamp);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      edits.setCell({ ...draft(at), times: 0 });
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

  const onCopy = (event: ClipboardEvent) => {
    const cell = edits.cellOf(rows[place.row] ?? '', tiers[place.column] ?? '');
    const activity = edits.matrix.activities.find((each) => each.code === rows[place.row]);
    const figure = figureOf(
      cell,
      view,
      cell?.minutes ?? activity?.minutes ?? 0,
      cell?.costMinor ?? activity?.costMinor ?? 0,
    );
    event.clipboardData.setData('text/plain', figure === null ? '' : String(figure));
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
        const activity = rows[place.row + down];
        const tier = tiers[place.column + right];
        const figure = value.trim() === '' ? 0 : Number(value.trim().replace(',', '.'));
        if (activity !== undefined && tier !== undefined && Number.isFinite(figure)) {
          const cell = matrix.cells.find((each) => each.activity === activity && each.tier === tier);
          matrix = withCell(matrix, withFigure(cell ?? edits.draftOf(activity, tier), view, figure));
        }
      });
    });
    edits.setCells(matrix.cells);
    event.preventDefault();
  };
  return { place, setPlace, grid, onKeyDown, onCopy, onPaste };
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};
