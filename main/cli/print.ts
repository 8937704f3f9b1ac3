import { resolve } from 'node:path';
import { ok } from '../../shared/result.ts';
import { usage, usageLine, wholeNumber } from './arguments.ts';
import type { Command } from './command.ts';

/** `tierbook print BOOK --what plan|scan|tiers|claims …`: PDFs into a folder, the same pages the Print screen makes. */
export const print: Command = {
  name: 'print',
  usage:
    'BOOK --what plan|scan|tiers|claims [--year YYYY] --out DIR [--client ID]... [--tier A] [--page A4|Letter] [--single] [--internal]',
  summary: 'Prints client year plans, the quick scan of the book, its tiers, or letters that claim commission, as PDF.',
  options: {
    what: 'text',
    year: 'text',
    out: 'text',
    client: 'list',
    tier: 'text',
    page: 'text',
    single: 'flag',
    internal: 'flag',
  },
  words: { least: 1, most: 1 },
  run({ services, deps, withBook }, args) {
    const what = args.choice('what', ['plan', 'scan', 'tiers', 'claims']);
    if (what === null) {
      throw usage(`--what is missing. ${usageLine(print)}`);
    }
    const page = args.choice('page', ['A4', 'Letter']) ?? 'A4';
    const folder = resolve(args.required('out'));
    const clients = args.list('client').map((id) => wholeNumber('client', id));
    const year = args.text('year');
    return withBook(args.word(0), async () => {
      const printed = await services.call('print.save', {
        what,
        year: year === null ? null : wholeNumber('year', year),
        page,
        version: args.flag('internal') ? 'internal' : 'client',
        clients: clients.length === 0 ? null : clients,
        tier: args.text('tier'),
        single: args.flag('single'),
        folder: deps.files.tokenFor(folder),
      });
      if (!printed.ok) {
        return printed;
      }
      const { files } = printed.value;
      const text = files.map(({ file, pages }) => `${file}: ${pages} ${pages === 1 ? 'page' : 'pages'}`).join('\n');
      return ok({ json: printed.value, text, exit: 0 });
    });
  },
};
