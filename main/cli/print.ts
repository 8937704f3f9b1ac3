import { resolve } from 'node:path';
import { parseDay } from '../../shared/day.ts';
import { PAGES, PRINT_WHATS } from '../../shared/print/kinds.ts';
import { ok } from '../../shared/result.ts';
import { usage, usageLine, wholeNumber } from './arguments.ts';
import type { Command } from './command.ts';

/** `tierbook print BOOK --what plan|scan|tiers|…`: PDFs into a folder, the same pages the Print screen makes. */
export const print: Command = {
  name: 'print',
  usage:
    `BOOK --what ${PRINT_WHATS.join('|')} [--year YYYY] --out DIR [--client ID]... [--tier A] [--page ${PAGES.join('|')}] ` +
    '[--single] [--internal] [--person ID] [--week YYYY-MM-DD]',
  summary:
    'Prints plans, the year behind, desk sheets, the quick scan of the book, its tiers, or claims to carriers, as PDF.',
  options: {
    what: 'text',
    year: 'text',
    out: 'text',
    client: 'list',
    tier: 'text',
    page: 'text',
    single: 'flag',
    internal: 'flag',
    person: 'text',
    week: 'text',
  },
  words: { least: 1, most: 1 },
  run({ services, deps, withBook }, args) {
    const what = args.choice('what', PRINT_WHATS);
    if (what === null) {
      throw usage(`--what is missing. ${usageLine(print)}`);
    }
    const page = args.choice('page', PAGES);
    const folder = resolve(args.required('out'));
    const clients = args.list('client').map((id) => wholeNumber('client', id));
    const year = args.text('year');
    const person = args.text('person');
    const week = args.text('week');
    if (week !== null && parseDay(week) === null) {
      throw usage(`--week must be a day as YYYY-MM-DD, not ${week}.`);
    }
    return withBook(args.word(0), async () => {
      const printed = await services.call('print.save', {
        what,
        year: year === null ? null : wholeNumber('year', year),
        page,
        version: args.flag('internal') ? 'internal' : 'client',
        clients: clients.length === 0 ? null : clients,
        tier: args.text('tier'),
        single: args.flag('single'),
        person: person === null ? null : wholeNumber('person', person),
        week,
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
