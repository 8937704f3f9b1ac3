import type { Inspection, ReadingHints } from '../../shared/import/reading.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { inspectionIn } from './conclude.ts';
import type { ImportThread } from './import-thread.ts';
import { type Drift, driftFrom, fingerprintOf } from './recipe-fit.ts';

export type RecipeUse = { readonly id: number | null; readonly name: string; readonly version: number | null };

export const AUTOMATIC: RecipeUse = { id: null, name: 'automatic', version: null };

export type Recognised = {
  readonly first: Result<Inspection>;
  readonly recipe: RecipeUse;
  readonly drift: Drift | null;
};

/**
 * Looks at a file by the recipe that is named, else by one made for exactly its headers, else by itself; then a recipe
 * whose layout it almost has is told as drift.
 */
export async function recogniseFile(
  book: Book,
  thread: ImportThread,
  hints: ReadingHints,
  named: string | undefined,
): Promise<Result<Recognised>> {
  if (named !== undefined) {
    const found = await book.read('recipes.byName', { name: named });
    if (!found.ok) {
      return found;
    }
    if (found.value === null) {
      return fail('no-recipe', `The book has no recipe called ${named}. Save one in the mapping screen first.`, {
        recipe: named,
      });
    }
    const { id, name, version, definition } = found.value;
    const first = await thread.ask('inspect', { hints: { ...hints, recipe: definition } });
    return ok({ first, recipe: { id, name, version }, drift: null });
  }
  const first = await thread.ask('inspect', { hints });
  const guessed = first.ok ? first.value : inspectionIn(first.error.details);
  if (guessed?.reading.format === 'fixed' || (!first.ok && first.error.code === 'not-a-table')) {
    return byRuler(book, thread, hints, first);
  }
  if (guessed === null || guessed.tables.length === 0) {
    return ok({ first, recipe: AUTOMATIC, drift: null });
  }
  const fitting = await book.read('recipes.byFingerprint', { fingerprint: fingerprintOf(guessed.tables) });
  if (!fitting.ok) {
    return fitting;
  }
  if (fitting.value !== null) {
    const { id, name, version, definition } = fitting.value;
    const again = await thread.ask('inspect', { hints: { ...hints, recipe: definition } });
    return ok({ first: again, recipe: { id, name, version }, drift: null });
  }
  const recipes = await book.read('recipes.list', {});
  return recipes.ok ? ok({ first, recipe: AUTOMATIC, drift: driftFrom(recipes.value, guessed) }) : recipes;
}

/** Fixed-width lines tell nothing by themselves: the one recipe whose ruler fits them is meant. */
async function byRuler(
  book: Book,
  thread: ImportThread,
  hints: ReadingHints,
  first: Result<Inspection>,
): Promise<Result<Recognised>> {
  const recipes = await book.read('recipes.list', {});
  if (!recipes.ok) {
    return recipes;
  }
  const fitting: Recognised[] = [];
  for (const { id, name, version, definition } of recipes.value) {
    if (definition.format === 'fixed') {
      const looked = await thread.ask('inspect', { hints: { ...hints, recipe: definition } });
      if (looked.ok) {
        fitting.push({ first: looked, recipe: { id, name, version }, drift: null });
      }
    }
  }
  const [only] = fitting;
  return ok(fitting.length === 1 && only !== undefined ? only : { first, recipe: AUTOMATIC, drift: null });
}
