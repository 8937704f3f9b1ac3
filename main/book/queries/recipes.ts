import type { Reading } from '../../../shared/import/reading.ts';
import { Refusal } from '../../../shared/result.ts';
import type { ReadBook, WriteBook } from '../types.ts';

export type Recipe = {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly definition: Reading;
  readonly createdAt: string;
  /** Statements that were read by any version of it and still count. */
  readonly uses: number;
};

type Stored = Omit<Recipe, 'definition'> & { readonly definition: string };

const RECIPE = `SELECT id, name, version, fingerprint, definition, created_at AS createdAt,
  (SELECT count(*) FROM statement s JOIN recipe v ON v.id = s.recipe_id WHERE v.name = r.name AND s.undone_at IS NULL) AS uses
  FROM recipe r`;
const NEWEST = 'retired_at IS NULL AND version = (SELECT max(version) FROM recipe WHERE name = r.name)';

function asRecipe(stored: Stored | undefined): Recipe | null {
  return stored === undefined ? null : { ...stored, definition: JSON.parse(stored.definition) as Reading };
}

export const recipeReads = {
  /** The newest version of a recipe. */
  'recipes.byName': (db: ReadBook, { name }: { readonly name: string }): Recipe | null =>
    asRecipe(db.prepare<[string], Stored>(`${RECIPE} WHERE name = ? AND ${NEWEST}`).get(name)),

  /** The newest recipe made for exactly these headers. */
  'recipes.byFingerprint': (db: ReadBook, { fingerprint }: { readonly fingerprint: string }): Recipe | null =>
    asRecipe(
      db
        .prepare<[string], Stored>(`${RECIPE} WHERE fingerprint = ? AND retired_at IS NULL ORDER BY id DESC LIMIT 1`)
        .get(fingerprint),
    ),

  /** Every version of a recipe, the newest first; `uses` of each by itself. */
  'recipes.versions': (db: ReadBook, { name }: { readonly name: string }): readonly Recipe[] =>
    db
      .prepare<[string], Stored>(
        `SELECT id, name, version, fingerprint, definition, created_at AS createdAt,
           (SELECT count(*) FROM statement s WHERE s.recipe_id = r.id AND s.undone_at IS NULL) AS uses
         FROM recipe r WHERE name = ? ORDER BY version DESC`,
      )
      .all(name)
      .flatMap((stored) => asRecipe(stored) ?? []),

  /** Newest version of each. */
  'recipes.list': (db: ReadBook): readonly Recipe[] =>
    db
      .prepare<[], Stored>(`${RECIPE} WHERE ${NEWEST} ORDER BY name`)
      .all()
      .flatMap((stored) => asRecipe(stored) ?? []),
} as const;

export const recipeWrites = {
  /** A saved recipe is never changed: saving under the same name makes its next version. */
  'recipes.save': (db: WriteBook, recipe: Saving): Saved => save(db, recipe),

  /** Makes the next version of a recipe, for lists that hold all policies in force, or no longer. @throws Refusal `no-recipe` */
  'recipes.complete': (
    db: WriteBook,
    { name, on, now }: { readonly name: string; readonly on: boolean; readonly now: string },
  ): Saved => {
    const found = asRecipe(db.prepare<[string], Stored>(`${RECIPE} WHERE name = ? AND ${NEWEST}`).get(name));
    if (found === null) {
      throw new Refusal('no-recipe', `The book has no recipe called ${name}.`, { recipe: name });
    }
    const { complete: before = false, ...rest } = found.definition;
    return before === on
      ? { id: found.id, version: found.version }
      : save(db, {
          name,
          fingerprint: found.fingerprint,
          definition: on ? { ...rest, complete: true } : rest,
          now,
        });
  },

  /** Gives all versions of a recipe another name. @throws Refusal `recipe-exists`, `no-recipe` */
  'recipes.rename': (db: WriteBook, { name, to }: { readonly name: string; readonly to: string }): { name: string } => {
    if (name !== to && lastVersion(db, to) > 0) {
      throw new Refusal('recipe-exists', `There is a recipe called ${to} already. Choose another name.`, { name: to });
    }
    const { changes } = db
      .prepare<[string, string]>('UPDATE recipe SET name = ? WHERE name = ? AND retired_at IS NULL')
      .run(to, name);
    if (changes === 0) {
      throw new Refusal('no-recipe', `The book has no recipe called ${name}.`, { recipe: name });
    }
    db.touched('recipe');
    return { name: to };
  },

  /** Files are no longer read by it. What was read by it still names it; `now` null brings it back. */
  'recipes.retire': (
    db: WriteBook,
    { name, now }: { readonly name: string; readonly now: string | null },
  ): { name: string } => {
    const { changes } = db
      .prepare<[string | null, string]>('UPDATE recipe SET retired_at = ? WHERE name = ?')
      .run(now, name);
    if (changes === 0) {
      throw new Refusal('no-recipe', `The book has no recipe called ${name}.`, { recipe: name });
    }
    db.touched('recipe');
    return { name };
  },
} as const;

type Saving = {
  readonly name: string;
  readonly fingerprint: string;
  readonly definition: Reading;
  readonly now: string;
};
type Saved = { readonly id: number; readonly version: number };

function save(db: WriteBook, { name, fingerprint, definition, now }: Saving): Saved {
  const version = lastVersion(db, name) + 1;
  const { lastInsertRowid } = db
    .prepare<[string, number, string, string, string]>(
      'INSERT INTO recipe (name, version, fingerprint, definition, created_at) VALUES (?, ?, ?, ?, ?)',
    )
    .run(name, version, fingerprint, JSON.stringify(definition), now);
  db.touched('recipe');
  return { id: Number(lastInsertRowid), version };
}

function lastVersion(db: ReadBook, name: string): number {
  const last = db
    .prepare<[string], { version: number | null }>('SELECT max(version) AS version FROM recipe WHERE name = ?')
    .get(name);
  return last?.version ?? 0;
}
