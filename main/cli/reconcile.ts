import { parseDay } from '../../shared/day.ts';
import { toDecimal } from '../../shared/money.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

/** `tierbook reconcile BOOK`: commission expected against commission received, and the money to claim. */
export const reconcile: Command = {
  name: 'reconcile',
  usage: 'BOOK [--as-of DAY]',
  summary: 'Holds commission received against what the rates give, and lists the money to claim from each carrier.',
  options: { 'as-of': 'text' },
  words: { least: 1, most: 1 },
  async run({ services, withBook }, args) {
    const asOf = args.text('as-of');
    if (asOf !== null && parseDay(asOf) === null) {
      return fail('usage', `--as-of takes a day such as 2026-12-31, not ${asOf}.`, { asOf });
    }
    return withBook(args.word(0), async () => {
      const report = await services.call('reconcile.report', { asOf });
      if (!report.ok) {
        return report;
      }
      const { expected, received, difference, byClass, claims } = report.value;
      const counts = Object.entries(byClass).map(([name, { count }]) => `${name} ${count}`);
      const claimed = claims.reduce((sum, { amount }) => sum + amount, 0);
      const text = [
        `As of ${report.value.asOf ?? 'n/a'}: expected ${toDecimal(expected)}, received ${toDecimal(received)}, difference ${toDecimal(difference)}.`,
        `${counts.join(', ')}. To claim: ${claims.length} items, ${toDecimal(claimed)}.`,
      ].join('\n');
      return ok({ json: report.value, text, exit: 0 });
    });
  },
};
