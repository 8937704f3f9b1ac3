import { resolve } from 'node:path';
import type { PrintOrder } from '../../shared/contract/print.ts';
import { parseDay } from '../../shared/day.ts';
import { PAGES, PRINT_WHATS } from '../../shared/print/kinds.ts';
import { ok } from '../../shared/result.ts';
import { usage, usageLine, wholeNumber } from './arguments.ts';
import type { Command, CommandArgs, Outcome } from './command.ts';

/** Not paper, but made for the same people: addresses for a mail program. */
const MAIL_LIST = 'mail-list';
/** No sheet has more. */
const MOST_LABELS = 200;

/** `tierbook print BOOK --what plan|scan|tiers|…`: PDFs into a folder, the same pages the Print screen makes. */
export const print: Command = {
  name: 'print',
  usage:
    `BOOK --what ${[...PRINT_WHATS, MAIL_LIST].join('|')} [--year YYYY] --out DIR [--client ID]... [--tier A] [--page ${PAGES.join('|')}] ` +
    '[--single] [--internal] [--person ID] [--week YYYY-MM-DD] [--activity CODE] [--month M] [--template CODE] [--sheet L7160] [--start N]',
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
    activity: 'text',
    month: 'text',
    sheet: 'text',
    start: 'text',
    template: 'text',
  },
  words: { least: 1, most: 1 },
  run({ services, deps, withBook }, args) {
    const what = args.choice('what', [...PRINT_WHATS, MAIL_LIST]);
    if (what === null) {
      throw usage(`--what is missing. ${usageLine(print)}`);
    }
    const folder = resolve(args.required('out'));
    const order = orderOf(args);
    return withBook(args.word(0), async () => {
      const into = deps.files.tokenFor(folder);
      if (what === MAIL_LIST) {
        const listed = await services.call('print.mailList', { ...order, what: 'letters', folder: into });
        return listed.ok ? ok(said(listed.value, ({ file, rows }) => `${file}: ${counted(rows, 'address')}`)) : listed;
      }
      const printed = await services.call('print.save', { ...order, what, folder: into });
      return printed.ok ? ok(said(printed.value, ({ file, pages }) => `${file}: ${counted(pages, 'page')}`)) : printed;
    });
  },
};

function orderOf(args: CommandArgs): Omit<PrintOrder, 'what'> {
  const number = (name: string) => {
    const text = args.text(name);
    return text === null ? null : wholeNumber(name, text);
  };
  const week = args.text('week');
  if (week !== null && parseDay(week) === null) {
    throw usage(`--week must be a day as YYYY-MM-DD, not ${week}.`);
  }
  const month = number('month');
  if (month !== null && (month < 1 || month > 12)) {
    throw usage(`--month must be a month from 1 to 12, not ${month}.`);
  }
  const start = number('start') ?? 1;
  if (start < 1 || start > MOST_LABELS) {
    throw usage(`--start must be a label from 1 to ${MOST_LABELS}, not ${start}.`);
  }
  const clients = args.list('client').map((id) => wholeNumber('client', id));
  return {
    year: number('year'),
    page: args.choice('page', PAGES),
    version: args.flag('internal') ? 'internal' : 'client',
    clients: clients.length === 0 ? null : clients,
    tier: args.text('tier'),
    single: args.flag('single'),
    person: number('person'),
    week,
    activity: args.text('activity'),
    month,
    sheet: args.text('sheet'),
    start,
    template: args.text('template'),
  };
}

type Saved<File> = {
  readonly files: readonly File[];
  readonly left?: readonly { name: string; reason: string }[] | undefined;
};

/** What was written, and who is left out. */
function said<File>(saved: Saved<File>, line: (file: File) => string): Outcome {
  const left = saved.left ?? [];
  const out =
    left.length === 0 ? [] : [`Left out: ${left.map(({ name, reason }) => `${name} (${reason})`).join(', ')}`];
  return { json: saved, text: [...saved.files.map(line), ...out].join('\n'), exit: 0 };
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : what.endsWith('s') ? `${what}es` : `${what}s`}`;
}
