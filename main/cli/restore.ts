import { ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook restore BACKUP --out BOOK`: a checked copy of a backup at a new place. */
export const restore: Command = {
  name: 'restore',
  usage: 'BACKUP --out BOOK',
  summary: 'Checks a backup and puts it at a new place. Nothing that exists is replaced.',
  options: { out: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, deps, passphrase }, args) {
    const out = args.required('out');
    const restored = await services.call('book.restore', {
      backup: deps.files.tokenFor(args.word(0)),
      target: deps.files.tokenFor(out),
      passphrase,
    });
    return restored.ok ? ok({ json: { book: out }, text: `${out} is restored.`, exit: 0 }) : restored;
  },
};
