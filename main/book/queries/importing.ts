import { type CommitRequest, type Committed, commitStatement } from '../../import/commit.ts';
import { commitHeld, type HeldCommitted, type HeldRequest } from '../../import/commit-held.ts';
import { type Undone, undoStatement } from '../../import/undo.ts';
import type { WriteBook } from '../types.ts';

export const importWrites = {
  'import.commit': (db: WriteBook, request: CommitRequest): Committed => commitStatement(db, request),

  'import.decide': (db: WriteBook, request: HeldRequest): HeldCommitted => commitHeld(db, request),

  'import.undo': (
    db: WriteBook,
    { statementId, now }: { readonly statementId: number; readonly now: string },
  ): Undone => undoStatement(db, statementId, now),
} as const;
