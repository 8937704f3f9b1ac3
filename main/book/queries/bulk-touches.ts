import type { TouchRow, TouchState } from '../../../shared/contract/planner.ts';
import type { BulkAct } from '../../../shared/contract/work-off.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { touchById, touchRows } from './touch-rows.ts';
import { type ChangedTouchRow, touchWrites } from './touches.ts';

type Acted = { readonly before: TouchState[]; readonly added: number[] };

function act(db: WriteBook, id: number, what: BulkAct, on: string): ChangedTouchRow {
  switch (what.kind) {
    case 'done': {
      const outcome = what.outcome === '' ? {} : { outcome: what.outcome };
      return touchWrites['touch.done'](db, { id, on, minutes: what.minutes ?? undefined, ...outcome });
    }
    case 'skip':
      return touchWrites['touch.skip'](db, { id, reason: what.reason });
    case 'move':
      return touchWrites['touch.move'](db, { id, to: what.to });
    case 'hand-over':
      return touchWrites['touch.move'](db, {
        id,
        to: touchById(db, id).plannedOn,
        personId: what.personId,
      });
  }
}

/** A further touch of the same kind with the same client, as somebody promised it. */
function addNext(db: WriteBook, { clientId, activity, personId, minutes }: TouchRow, on: string): number {
  return touchWrites['touch.add'](db, { clientId, activity, on, personId, minutes }).touch.id;
}

export const bulkTouchReads = {
  'touches.find': (db: ReadBook, { ids }: { readonly ids: readonly number[] }): { touches: TouchRow[] } => ({
    touches: touchRows(db, 'WHERE touch.id IN (SELECT value FROM json_each(?)) ORDER BY touch.id', [
      JSON.stringify(ids),
    ]),
  }),
};

export const bulkTouchWrites = {
  'touches.act': (
    db: WriteBook,
    args: { readonly acts: readonly { readonly id: number; readonly act: BulkAct }[]; readonly on: string },
  ): Acted => {
    const done: Acted = { before: [], added: [] };
    for (const { id, act: what } of args.acts) {
      const { touch, before } = act(db, id, what, args.on);
      done.before.push(before);
      if (what.kind === 'done' && what.next !== null) {
        done.added.push(addNext(db, touch, what.next));
      }
    }
    return done;
  },

  /** Puts touches back to what they were and takes those away that came with them. */
  'touches.takeBack': (
    db: WriteBook,
    { before, added }: { readonly before: readonly TouchState[]; readonly added: readonly number[] },
  ): { changed: number } => {
    for (const id of added) {
      touchWrites['touch.remove'](db, { id });
    }
    for (const state of before.toReversed()) {
      touchWrites['touch.restore'](db, state);
    }
    return { changed: before.length + added.length };
  },
};
