import { resolve } from 'node:path';
import { ok } from '../../shared/result.ts';
import { usage, wholeNumber } from './arguments.ts';
import type { Command } from './command.ts';

/** `tierbook calendar BOOK --year YYYY --out DIR …`: the year plan for calendar programs, as the Planner saves it. */
export const calendar: Command = {
  name: 'calendar',
  usage:
    'BOOK --year YYYY --out DIR [--person ID]... [--client ID]... [--reminder none|same-day|day-before] [--without-names]',
  summary: 'Writes the year as iCalendar files, one for each person, or for the clients named.',
  options: { year: 'text', out: 'text', person: 'list', client: 'list', reminder: 'text', 'without-names': 'flag' },
  words: { least: 1, most: 1 },
  run({ services, deps, withBook }, args) {
    const year = wholeNumber('year', args.required('year'));
    const folder = resolve(args.required('out'));
    const people = args.list('person').map((id) => wholeNumber('person', id));
    const clients = args.list('client').map((id) => wholeNumber('client', id));
    const reminder = args.choice('reminder', ['none', 'same-day', 'day-before']) ?? 'none';
    if (people.length > 0 && clients.length > 0) {
      throw usage('Name people or clients, not both: their files say different things.');
    }
    return withBook(args.word(0), async () => {
      const saved = await services.call('calendar.save', {
        year,
        of: clients.length > 0 ? 'clients' : 'people',
        ids: clients.length > 0 ? clients : people.length > 0 ? people : null,
        reminder,
        names: !args.flag('without-names'),
        folder: deps.files.tokenFor(folder),
      });
      if (!saved.ok) {
        return saved;
      }
      const text = saved.value.files
        .map(
          ({ file, events, cancelled }) =>
            `${file}: ${events} entries${cancelled > 0 ? `, ${cancelled} taken back` : ''}`,
        )
        .join('\n');
      return ok({ json: saved.value, text, exit: 0 });
    });
  },
};
