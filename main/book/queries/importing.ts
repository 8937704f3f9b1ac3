import type { Reading } from '../../../shared/import/reading.ts';
import { type CommitRequest, type Committed, commitStatement } from '../../import/commit.ts';
import { type Undone, undoStatement } from '../../import/undo.ts';
import type { ReadBook, WriteBook } from '../types.ts';

export type Recipe = {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly definition: Reading;
  readonly createdAt: string;
};

type Stored = Omit<Recipe, 'definition'> & { readonly definition: string };

const RECIPE = 'SELECT id, name, version, fingerprint, definition, created_at AS createdAt FROM recipe';

function asRecipe(stored: Stored | undefined): Recipe | null {
  return stored === undefined ? null : { ...stored, definition: JSON.parse(stored.definition) as Reading };
}

export const importReads = {
  /** The newest version of a recipe. */
  'recipes.byName': (db: ReadBook, { name }: { readonly name: string }): Recipe | null =>
    asRecipe(db.prepare<[string], Stored>(`${RECIPE} WHERE name = ? ORDER BY version DESC LIMIT 1`).get(name)),

  /** The newest recipe made for exactly these headers. */
  'recipes.byFingerprint': (db: ReadBook, { fingerprint }: { readonly fingerprint: string }): Recipe | null =>
    asRecipe(db.prepare<[string], Stored>(`${RECIPE} WHERE fingerprint = ? ORDER BY id DESC LIMIT 1`).get(fingerprint)),

  /** Newest version of each. */
  'recipes.list': (db: ReadBook): readonly Recipe[] =>
    db
      .prepare<[], Stored>(
        `${RECIPE} AS r WHERE version = (SELECT max(version) FROM recipe WHERE name = r.name) ORDER BY name`,
      )
      .all()
      .flatMap((stored) => asRecipe(stored) ?? []),
} as const;

export const importWrites = {
  'import.commit': (db: WriteBook, request: CommitRequest): Committed => commitStatement(db, request),

  'import.undo': (
    db: WriteBook,
    { statementId, now }: { readonly statementId: number; readonly now: string },
  ): Undone => undoStatement(db, statementId, now),

  /** A saved recipe is never changed: saving under the same name makes its next version. */
  'recipes.save': (
    db: WriteBook,
    {
      name,
      fingerprint,
      definition,
      now,
    }: { readonly name: string; readonly fingerprint: string; readonly definition: Reading; readonly now: string },
  ): { readonly id: number; readonly version: number } => {
    const last = db
      .prepare<[string], { version: number | null }>('SELECT max(version) AS version FROM recipe WHERE name = ?')
      .get(name);
    const version = (last?.version ?? 0) + 1;
    const { lastInsertRowid } = db
      .prepare<[string, number, string, string, string]>(
        'INSERT INTO recipe (name, version, fingerprint, definition, created_at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(name, version, fingerprint, JSON.stringify(definition), now);
    db.touched('recipe');
    return { id: Number(lastInsertRowid), version };
  },
} as const;
