import { RATIO_SECTIONS, type RatioUnit } from '../../shared/evaluation/ratio-names.ts';
import type { RatioFigure } from '../../shared/evaluation/ratio-table.ts';
import { ok } from '../../shared/result.ts';
import type { Command } from './command.ts';

const GROUPINGS = ['tier', 'line', 'carrier', 'advisor', 'year'] as const;

/** `tierbook ratios BOOK`: every ratio of the book and of its parts; what has no answer says why. */
export const ratios: Command = {
  name: 'ratios',
  usage: 'BOOK [--by tier|line|carrier|advisor|year]',
  summary:
    'Retention, persistency, lapse and loss ratios, commission against what was expected, and the work done: of the whole book ' +
    'and by tier, line, carrier, advisor or year, in the twelve months up to the latest segmentation.',
  options: { by: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, withBook }, args) {
    const by = args.choice('by', GROUPINGS) ?? 'tier';
    return withBook(args.word(0), async () => {
      const table = await services.call('segments.ratios', { by });
      if (!table.ok) {
        return table;
      }
      const { asOf, from, groups, all } = table.value;
      const units: Readonly<Record<string, RatioUnit>> = Object.assign({}, ...Object.values(RATIO_SECTIONS));
      const rows = Object.entries(all).map(([name, figure]) =>
        [
          `${name}: ${written(figure, units[name])}`,
          ...groups.map(
            (group) => `${group.name ?? group.key ?? 'none'} ${written(namedIn(group.ratios, name), units[name])}`,
          ),
        ].join('  '),
      );
      const text = [`From ${from} to ${asOf}, the whole book and by ${by}:`, ...rows].join('\n');
      return ok({ json: table.value, text, exit: 0 });
    });
  },
};

function namedIn(figures: Readonly<Record<string, RatioFigure>>, name: string): RatioFigure | undefined {
  return figures[name];
}

/** A share as a percentage, money in major units, else the number; n/a with its reason. */
function written(figure: RatioFigure | undefined, unit: RatioUnit | undefined): string {
  if (figure === undefined || !('value' in figure)) {
    return `n/a (${figure === undefined ? 'no-data' : figure.na})`;
  }
  const { value } = figure;
  return unit === 'share'
    ? `${(100 * value).toFixed(1)} %`
    : unit === 'minor'
      ? (value / 100).toFixed(2)
      : String(value);
}
