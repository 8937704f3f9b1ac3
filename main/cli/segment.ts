import { parseDay } from '../../shared/day.ts';
import { fail, ok } from '../../shared/result.ts';
import { PRESET_DEFINITIONS, type Preset } from '../../shared/segmentation/presets.ts';
import type { Command } from './command.ts';

/** Presets as they are typed. */
const PRESET_NAMES = {
  pareto: 'pareto',
  'high-potential': 'highPotential',
  rfm: 'rfm',
  'rfm-potential': 'rfmPotential',
  classic: 'classic',
  special: 'special',
} as const satisfies Record<string, Preset>;

/** `tierbook segment BOOK`: gives every client its tier and says why. */
export const segment: Command = {
  name: 'segment',
  usage: 'BOOK [--as-of DAY] [--method abc|score] [--preset NAME]',
  summary:
    'Gives every client its tier, with the reasons. The same scheme and day replace the earlier run. Presets: ' +
    `${Object.keys(PRESET_NAMES).join(', ')}.`,
  options: { 'as-of': 'text', method: 'text', preset: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, withBook }, args) {
    const asOf = args.text('as-of');
    if (asOf !== null && parseDay(asOf) === null) {
      return fail('usage', `--as-of takes a day such as 2026-12-31, not ${asOf}.`, { asOf });
    }
    const method = args.choice('method', ['abc', 'score']);
    const preset = args.choice('preset', Object.keys(PRESET_NAMES) as (keyof typeof PRESET_NAMES)[]);
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
