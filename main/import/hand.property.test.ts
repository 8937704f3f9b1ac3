import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/result.ts';
import { rollupProblems } from '../book/check.ts';
import type { WriteBook } from '../book/types.ts';
import { doByHand, FIRST_LIST, type HandWork, typed, worked } from './hand-fixture.ts';
import { leads, type RandomStatement, story } from './rows-fixture.ts';
import { commitRows, emptyBook } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const NOW = '2027-03-02T10:00:00.000Z';

type List = { readonly statement: RandomStatement; readonly comes: number; readonly stays: number };

/** A book of the first list, the work, and the lists that come among it and are undone again. */
function bookOf(work: readonly HandWork[], lists: readonly List[], done: (db: WriteBook) => void = () => {}) {
  const db = emptyBook();
  commitRows(db, FIRST_LIST, { kind: 'policies', datedOn: '2026-12-31' });
  const ids = new Map<List, number>();
  for (let step = 0; step <= work.length; step++) {
    for (const list of lists.filter(({ comes }) => comes % (work.length + 1) === step)) {
      const { kind, rows } = list.statement;
      ids.set(list, commitRows(db, rows, { kind, datedOn: '2026-12-31' }).statementId);
    }
    const piece = work[step];
    if (piece !== undefined) {
      doByHand(db, piece);
    }
    done(db);
    for (const [list, id] of ids) {
      if (list.stays <= step - (list.comes % (work.length + 1)) || step === work.length) {
        ids.delete(list);
        undoStatement(db, id, NOW);
        done(db);
      }
    }
  }
  return db;
}

/** What cannot be done by hand in one of the books is no case. */
function possible<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    fc.pre(!(error instanceof Refusal));
    throw error;
  }
}

test('lists that come among work by hand and are undone leave the work as if they had never come', {
  timeout: 240_000,
}, () => {
  fc.assert(
    fc.property(worked, ({ work, lists }) => {
      const without = possible(() => bookOf(work, []));
      const undone = possible(() => bookOf(work, lists));
      expect(typed(undone)).toEqual(typed(without));
      expect(story(undone)).toEqual(story(without));
      expect(leads(undone)).toEqual(leads(without));
      expect(rollupProblems(undone)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
