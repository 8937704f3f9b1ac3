import { ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook backup BOOK --out FILE`: a verified copy; an encrypted book's copy is encrypted. */
export const backup: Command = {
  name: 'backup',
  usage: 'BOOK --out FILE',
  summary: 'Writes a verified copy of the book. Nothing that exists is replaced.',
  options: { out: 'text' },
  words: { least: 1, most: 1 },
  run({ services, deps, withBook }, args) {
    const out = args.required('out');
    return withBook(args.word(0), async () => {
      const copied = await services.call('book.backup', { token: deps.files.tokenFor(out) });
      return copied.ok
        ? ok({ json: { file: out, bytes: copied.value.bytes }, text: `${out} is written and checked.`, exit: 0 })
        : copied;
    });
  },
};
