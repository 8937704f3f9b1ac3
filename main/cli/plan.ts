import { fail, ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook plan BOOK --year YYYY`: plans the calendar year; a second run finds nothing to change. */
export const plan: Command = {
  name: 'plan',
  usage: 'BOOK --year YYYY',
  summary: 'Plans a calendar year for every client by the service matrix. Done, moved and pinned touches stay.',
  options: { year: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, withBook }, args) {
    const text = args.required('year');
    const year = Number(text);
    if (!/^\d{4}$/.test(text) || year < 1900 || year > 9998) {
      return fail('usage', `--year takes a year such as 2027, not ${text}.`, { year: text });
    }
    return withBook(args.word(0), async () => {
      const applied = await services.call('plan.apply', { year });
      if (!applied.ok) {
        return applied;
      }
      const { summary, shortfalls, counts } = applied.value;
      const said = `${summary.touches} touches in ${year}, ${summary.hours} h of ${summary.capacityHours} h the office has`;
      const changes = `${counts.added} added, ${counts.moved} moved, ${counts.removed} removed`;
      const short = shortfalls.length === 0 ? '' : ` ${shortfalls.length} shortfalls, each with its reason.`;
      return ok({ json: { ...summary, shortfalls }, text: `${said}; ${changes}.${short}`, exit: 0 });
    });
  },
};
