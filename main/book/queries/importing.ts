import { Refusal } from '../../../shared/result.ts';
import { type CommitRequest, type Committed, commitStatement } from '../../import/commit.ts';
import { commitHeld, type HeldCommitted, type HeldRequest } from '../../import/commit-held.ts';
import { type Undone, undoStatement } from '../../import/undo.ts';
import type { WriteBook } from '../types.ts';

/** How a trial ends: by the refusal that rolls it back. */
export const ONLY_TRIED = 'only-tried';

export const importWrites = {
  'import.commit': (db: WriteBook, request: CommitRequest): Committed => commitStatement(db, request),

  'import.decide': (db: WriteBook, request: HeldRequest): HeldCommitted => commitHeld(db, request),

  /**
   * Undoes a statement and takes that back at once: what would go, come back and stay, exactly.
   * @throws Refusal `only-tried` with the outcome in its details; and those of undoing
   */
  'import.tryUndo': (
    db: WriteBook,
    { statementId, now }: { readonly statementId: number; readonly now: string },
  ): never => {
    const undone = undoStatement(db, statementId, now);
    throw new Refusal(ONLY_TRIED, 'Nothing was changed.', { undone });
  },

  'import.undo': (
    db: WriteBook,
    { statementId, now }: { readonly statementId: number; readonly now: string },
  ): Undone => undoStatement(db, statementId, now),
} as const;
