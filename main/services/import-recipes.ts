import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { importContract } from '../../shared/contract/import.ts';
import { fail, ok } from '../../shared/result.ts';
import { correctedReading } from '../import/corrected-reading.ts';
import { LARGEST_RECIPE, recipeFromText, recipeText } from '../import/recipe-file.ts';
import { fingerprintOf, fingerprintOfRuler } from '../import/recipe-fit.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import type { OpenImports } from './open-imports.ts';
import { writeWhole } from './write-whole.ts';

type Channels =
  | 'import.recipes'
  | 'import.recipeVersions'
  | 'import.saveRecipe'
  | 'import.renameRecipe'
  | 'import.retireRecipe'
  | 'import.exportRecipe'
  | 'import.importRecipe';

/** How layouts are read: kept, named, handed on as files. */
export function recipesService(
  { session, clock, files }: ServiceDeps,
  open: OpenImports,
): Pick<Handlers<typeof importContract>, Channels> {
  return {
    'import.recipes': () => session.book().read('recipes.list', {}),
    'import.recipeVersions': (request) => session.book().read('recipes.versions', request),

    'import.saveRecipe': ({ session: key, name, ...corrections }) => {
      const { opened } = open.file(key);
      if (opened === null) {
        return Promise.resolve(fail('import-closed', 'This import was closed. Choose the file again.'));
      }
      const { tables, reading } = opened.inspection;
      return session.book().write('recipes.save', {
        name,
        fingerprint: reading.format === 'fixed' ? fingerprintOfRuler(reading) : fingerprintOf(tables),
        definition: correctedReading(reading, corrections),
        now: clock.now(),
      });
    },

    'import.renameRecipe': (request) => session.book().write('recipes.rename', request),

    'import.retireRecipe': ({ name, on }) =>
      session.book().write('recipes.retire', { name, now: on ? clock.now() : null }),

    'import.exportRecipe': async ({ name, token }) => {
      const found = await session.book().read('recipes.byName', { name });
      if (!found.ok) {
        return found;
      }
      if (found.value === null) {
        return fail('no-recipe', `The book has no recipe called ${name}.`, { recipe: name });
      }
      const path = files.path(token);
      await writeWhole(path, recipeText(found.value));
      return ok({ file: basename(path) });
    },

    'import.importRecipe': async ({ token }) => {
      const path = files.path(token);
      const size = await stat(path).then(
        (found) => found.size,
        () => null,
      );
      if (size === null) {
        return fail('file-missing', `There is no file at ${path}. It may have been moved or deleted.`);
      }
      const text = size > LARGEST_RECIPE ? '' : await readFile(path, 'utf8');
      const recipe = recipeFromText(text);
      if (!recipe.ok) {
        return recipe;
      }
      const { name, fingerprint, definition } = recipe.value;
      const saved = await session.book().write('recipes.save', { name, fingerprint, definition, now: clock.now() });
      return saved.ok ? ok({ name, version: saved.value.version }) : saved;
    },
  };
}
