import { ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook check BOOK`: is the file sound, and do the sums say what the rows say? */
export const check: Command = {
  name: 'check',
  usage: 'BOOK',
  summary: 'Checks the file, its references and its sums. Changes nothing.',
  options: {},
  words: { least: 1, most: 1 },
  run({ services, withBook }, args) {
    return withBook(args.word(0), async () => {
      const checked = await services.call('book.check', {});
      if (!checked.ok) {
        return checked;
      }
      const { problems } = checked.value;
      const text = problems.length === 0 ? 'No problems.' : problems.map(({ message }) => message).join('\n');
      return ok({ json: checked.value, text, exit: checked.value.ok ? 0 : 1 });
    });
  },
};
