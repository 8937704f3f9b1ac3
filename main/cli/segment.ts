import { parseDay } from '../../shared/day.ts';
import { fail, ok } from '../../shared/result.ts';
import { PRESET_NAMES, PRESET_WORDS } from '../../shared/segmentation/preset-names.ts';
import { PRESET_DEFINITIONS } from '../../shared/segmentation/presets.ts';
import type { Command } from './command.ts';

/** `tierbook segment BOOK`: gives every client its tier and says why. */
export const segment: Command = {
  name: 'segment',
  usage: 'BOOK [--as-of DAY] [--method abc|score] [--preset NAME]',
  summary:
    'Gives every client its tier, with the reasons. The same scheme and day replace the earlier run. Presets: ' +
    `${PRESET_WORDS.join(', ')}.`,
  options: { 'as-of': 'text', method: 'text', preset: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, withBook }, args) {
    const asOf = args.text('as-of');
    if (asOf !== null && parseDay(asOf) === null) {
      return fail('usage', `--as-of takes a day such as 2026-12-31, not ${asOf}.`, { asOf });
    }
    const method = args.choice('method', ['abc', 'score']);
    const preset = args.choice('preset', PRESET_WORDS);
    return withBook(args.word(0), async () => {
      const run = await services.call('segments.run', {
        ...(asOf === null ? {} : { asOf }),
        ...(method === null ? {} : { method }),
        ...(preset === null ? {} : { definition: PRESET_DEFINITIONS[PRESET_NAMES[preset]] }),
      });
      if (!run.ok) {
        return run;
      }
      const report = await services.call('segments.report', { runId: run.value.id });
      if (!report.ok) {
        return report;
      }
      const { tiers, households, unscored } = report.value;
      const counts = Object.entries(tiers).map(([tier, clients]) => `${tier} ${clients}`);
      const basis =
        run.value.summary.basis === 'premium' ? ' The book holds no commission: valued by premium in force.' : '';
      const text = `As of ${report.value.asOf}: clients ${counts.join(', ')}, unscored ${unscored}; ${households} households.${basis}`;
      return ok({ json: report.value, text, exit: 0 });
    });
  },
};
