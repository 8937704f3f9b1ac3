import { resolve } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook recipe BOOK`: lists recipes; `--in` takes one from a file, `--out` with `--name` writes one to a file. */
export const recipe: Command = {
  name: 'recipe',
  usage: 'BOOK [--in FILE] [--name NAME --out FILE]',
  summary:
    'Lists the recipes of a book; takes one from a file, or writes one to a file. No client data is in such a file.',
  options: { in: 'text', name: 'text', out: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, deps, withBook }, args) {
    const from = args.text('in');
    const to = args.text('out');
    if (from !== null && to !== null) {
      return fail('usage', 'Give either --in or --out, not both.', {});
    }
    const name = to === null ? null : args.required('name');
    return withBook(args.word(0), async () => {
      if (from !== null) {
        const taken = await services.call('import.importRecipe', { token: deps.files.tokenFor(resolve(from)) });
        return taken.ok
          ? ok({
              json: { recipe: taken.value.name, version: taken.value.version },
              text: `Recipe “${taken.value.name}” is in the book, version ${taken.value.version}.`,
              exit: 0,
            })
          : taken;
      }
      if (to !== null && name !== null) {
        const token = deps.files.tokenFor(resolve(to));
        const written = await services.call('import.exportRecipe', { name, token });
        return written.ok
          ? ok({ json: { recipe: name, file: to }, text: `Recipe “${name}” written to ${to}.`, exit: 0 })
          : written;
      }
      const listed = await services.call('import.recipes', {});
      if (!listed.ok) {
        return listed;
      }
      const recipes = listed.value.map(({ name: own, version, uses, definition: { format, kind } }) => ({
        name: own,
        version,
        format,
        kind,
        uses,
      }));
      const text = recipes.map((one) => `${one.name}: version ${one.version}, ${one.format}, ${one.kind}`).join('\n');
      return ok({ json: { recipes }, text: text === '' ? 'The book has no recipes yet.' : text, exit: 0 });
    });
  },
};
