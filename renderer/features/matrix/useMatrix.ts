import { useEffect, useMemo, useRef, useState } from 'react';
import type { MatrixScreen } from '../../../shared/contract/matrix.ts';
import { capacityMinutes, type Demand, demandOf, plainHouseholds } from '../../../shared/planning/capacity.ts';
import { type Cell, findCell, type Matrix, withCell, withoutCell } from '../../../shared/planning/matrix.ts';
import { type Overlay, overlaid } from '../../../shared/planning/overlay.ts';
import { failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure } from '../../components/notify.tsx';
import { useOwnHistory } from '../../components/undo.ts';

/** What typing changes, and what the cells show large. */
export type View = 'times' | 'minutes' | 'cost';

/** Rest after the last change before it is written, in milliseconds. */
const SAVE_REST_MS = 500;
const UNDO_STEPS = 200;

export type MatrixEdits = {
  readonly screen: MatrixScreen;
  readonly matrix: Matrix;
  /** Of whom the grid speaks: null of the tiers as a whole. */
  readonly overlay: Overlay | null;
  setOverlay(overlay: Overlay | null): void;
  /** The matrix as it is for those of whom the grid speaks. */
  readonly shown: Matrix;
  /** What the grid says of them stands for them alone. */
  isOwn(activity: string, tier: string): boolean;
  /** Households of a tier of whom the grid speaks; with an activity, those who get it as the grid says. */
  householdsOf(tier: string, activity?: string): number;
  readonly demand: Demand;
  readonly capacityMinutes: number;
  readonly canUndo: boolean;
  /** Not yet written, or on its way. */
  readonly saving: boolean;
  cellOf(activity: string, tier: string): Cell | undefined;
  /** The cell to change: that of the grid, or what a new one starts from, the activity's cell of another tier. */
  draftOf(activity: string, tier: string): Cell;
  /** The matrix without what the grid says of a cell: crossed off; of an overlay's own cell, as all of the tier have it. */
  cleared(matrix: Matrix, activity: string, tier: string): Matrix;
  setCell(cell: Cell): void;
  setCells(cells: readonly Cell[]): void;
  undo(): void;
  /** Writes at once what waits. */
  flush(): Promise<void>;
};

/** The matrix on the screen: every change shows at once, is written after a short rest, and can be undone. */
export function useMatrix(screen: MatrixScreen): MatrixEdits {
  const [cells, show] = useState<readonly Cell[]>(screen.cells);
  const [history, setHistory] = useState<readonly (readonly Cell[])[]>([]);
  const [undone, setUndone] = useState<readonly (readonly Cell[])[]>([]);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [dirty, setDirty] = useState(false);
  const save = useMutation('matrix.save');
  const text = useFailureText();
  const latest = useRef(cells);
  latest.current = cells;

  useEffect(() => {
    if (!dirty) {
      show(screen.cells);
    }
  }, [screen.cells, dirty]);

  const write = async () => {
    const written = latest.current;
    try {
      await save.mutateAsync({ cells: [...written] });
      setDirty(latest.current !== written);
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  const writing = useRef(write);
  writing.current = write;
  useEffect(() => {
    if (!dirty || cells.length < 0) {
      return;
    }
    const timer = setTimeout(() => void writing.current(), SAVE_REST_MS);
    return () => clearTimeout(timer);
  }, [cells, dirty]);
  const waiting = useRef(dirty);
  waiting.current = dirty;
  // Who types and leaves at once has typed all the same.
  useEffect(
    () => () => {
      if (waiting.current) {
        void writing.current();
      }
    },
    [],
  );

  const matrix = useMemo(() => ({ activities: screen.activities, cells }), [screen.activities, cells]);
  const shown = useMemo(() => overlaid(matrix, overlay === null ? [] : [overlay]), [matrix, overlay]);
  const only = overlay === null ? {} : { overlay };
  const ownCell = (activity: string, tier: string) => findCell(matrix, activity, tier, overlay ?? undefined);
  const draftOf = (activity: string, tier: string): Cell => ({
    ...(findCell(shown, activity, tier) ?? newCell(shown, activity, tier)),
    ...only,
  });
  const change = (next: readonly Cell[]) => {
    setHistory((steps) => [...steps.slice(-UNDO_STEPS), cells]);
    setUndone([]);
    show(next);
    setDirty(true);
  };
  /** Shows the last of one history and keeps what stood in the other. @returns whether there was one */
  const turn = (from: readonly (readonly Cell[])[], setFrom: typeof setHistory, setTo: typeof setHistory): boolean => {
    const last = from.at(-1);
    if (last === undefined) {
      return false;
    }
    setFrom(from.slice(0, -1));
    setTo((steps) => [...steps, cells]);
    show(last);
    setDirty(true);
    return true;
  };
  const undo = () => turn(history, setHistory, setUndone);
  const redo = () => turn(undone, setUndone, setHistory);
  useOwnHistory({ undo, redo });
  return {
    screen,
    matrix,
    demand: useMemo(() => demandOf(matrix, screen.tiers, screen.overheads), [matrix, screen]),
    capacityMinutes: useMemo(() => capacityMinutes(screen.people), [screen.people]),
    canUndo: history.length > 0,
    saving: dirty,
    overlay,
    setOverlay,
    shown,
    isOwn: (activity, tier) => ownCell(activity, tier) !== undefined,
    householdsOf: (tier, activity) => {
      const own = screen.tiers.find((each) => each.tier === tier);
      if (own === undefined) {
        return 0;
      }
      if (overlay !== null) {
        return own.groups.reduce((sum, each) => sum + (each.overlays.includes(overlay) ? each.households : 0), 0);
      }
      return activity === undefined ? own.households : plainHouseholds(matrix, own, activity);
    },
    cellOf: (activity, tier) => findCell(shown, activity, tier),
    draftOf,
    cleared: (from, activity, tier) => {
      const own = findCell(from, activity, tier, overlay ?? undefined);
      return overlay !== null && own === undefined
        ? withCell(from, { ...draftOf(activity, tier), times: 0 })
        : withoutCell(from, { activity, tier, ...only });
    },
    setCell: (cell) => change(withCell(matrix, cell).cells),
    setCells: change,
    undo: () => void undo(),
    flush: async () => {
      if (dirty) {
        await write();
      }
    },
  };
}

function newCell(matrix: Matrix, activity: string, tier: string): Cell {
  const model = matrix.cells.find((cell) => cell.activity === activity);
  const own = matrix.activities.find((each) => each.code === activity);
  const blank: Cell = {
    activity,
    tier,
    times: 0,
    minutes: null,
    costMinor: null,
    channel: null,
    who: own?.who ?? 'advisor',
    when: { rule: 'spread' },
    kept: own?.review ?? false,
  };
  return { ...blank, ...model, tier, times: 0 };
}
