import { fail, ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook undo BOOK STATEMENT_ID`: takes a whole statement back. */
export const undo: Command = {
  name: 'undo',
  usage: 'BOOK STATEMENT_ID',
  summary: 'Takes a statement back whole. What later statements or people use stays.',
  options: {},
  words: { least: 2, most: 2 },
  async run({ services, withBook }, args) {
    const statementId = Number(args.word(1));
    if (!Number.isSafeInteger(statementId) || statementId < 1) {
      return fail('usage', `STATEMENT_ID is a whole number, not ${args.word(1)}.`, { given: args.word(1) });
    }
    return withBook(args.word(0), async () => {
      const undone = await services.call('import.undo', { statementId });
      if (!undone.ok) {
        return undone;
      }
      const { removed, restored, kept } = undone.value;
      const text = `Statement ${statementId} undone: removed ${counts(removed)}; restored ${counts(restored)}; kept because they are used ${counts(kept)}.`;
      return ok({ json: { statementId, removed, restored }, text, exit: 0 });
    });
  },
};

function counts(by: Readonly<Record<string, number>>): string {
  return Object.entries(by)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
