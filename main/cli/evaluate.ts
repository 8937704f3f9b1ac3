import { parseDay } from '../../shared/day.ts';
import type { BacktestTier } from '../../shared/evaluation/backtest.ts';
import { figureOf, type Measured } from '../../shared/evaluation/measured.ts';
import { ok, Refusal, type Result } from '../../shared/result.ts';
import { PRESET_NAMES, PRESET_WORDS } from '../../shared/segmentation/preset-names.ts';
import { PRESET_DEFINITIONS } from '../../shared/segmentation/presets.ts';
import type { SchemeDefinition } from '../../shared/segmentation/scheme.ts';
import type { Services } from '../services/index.ts';
import type { Command, CommandArgs, Outcome } from './command.ts';

const WHAT = ['compare', 'backtest', 'lapse', 'criteria', 'profit', 'concentration'] as const;
/** As many households as one answer holds. */
const MOST = 500;

/** `tierbook evaluate BOOK`: two schemes beside each other, what followed of a scheme, and what the book says of risk and money. */
export const evaluate: Command = {
  name: 'evaluate',
  usage:
    'BOOK --what compare|backtest|lapse|criteria|profit|concentration [--as-of DAY] [--preset NAME] [--by tier|advisor]',
  summary:
    'compare: the scheme in use beside a preset, who moves, hours and cost. backtest: the scheme in use or a preset as of an ' +
    'earlier day and what followed in twelve months. lapse: chances to lapse with reasons, and how far they can be believed. ' +
    'criteria: coverage and spread as of a day. profit: profit and loss by tier or advisor. concentration: top shares, Gini, HHI. ' +
    `Presets: ${PRESET_WORDS.join(', ')}.`,
  options: { what: 'text', 'as-of': 'text', preset: 'text', by: 'text' },
  words: { least: 1, most: 1 },
  async run({ services, withBook }, args) {
    args.required('what');
    const what = args.choice('what', WHAT) ?? 'compare';
    const asOf = args.text('as-of');
    if (asOf !== null && parseDay(asOf) === null) {
      throw new Refusal('usage', `--as-of takes a day such as 2026-12-31, not ${asOf}.`, { asOf });
    }
    return withBook(args.word(0), () => ANSWERS[what](services, args, asOf));
  },
};

type Answer = (services: Services, args: CommandArgs, asOf: string | null) => Promise<Result<Outcome>>;

/** The document as it is, and a few words of it for people. */
function told<Document>(result: Result<Document>, text: (document: Document) => string): Result<Outcome> {
  return result.ok ? ok({ json: result.value, text: text(result.value), exit: 0 }) : result;
}

function presetOf(args: CommandArgs): SchemeDefinition | null {
  const name = args.choice('preset', PRESET_WORDS);
  return name === null ? null : PRESET_DEFINITIONS[PRESET_NAMES[name]];
}

const percent = (measured: Measured) => {
  const value = figureOf(measured);
  return value === null ? `n/a (${'na' in measured ? measured.na : ''})` : `${(100 * value).toFixed(1)} %`;
};

const tierLines = (name: string, tiers: readonly BacktestTier[]) =>
  tiers.map(
    (own) =>
      `${name} ${own.tier ?? 'unscored'}: ${own.households} households, retention ${percent(own.retention)}, persistency ${percent(own.persistency)}`,
  );

const ANSWERS: Readonly<Record<(typeof WHAT)[number], Answer>> = {
  compare: async (services, args, asOf) => {
    const overview = await services.call('segments.overview', {});
    if (!overview.ok) {
      return overview;
    }
    const { run } = overview.value;
    const definition = presetOf(args);
    if (run === null || definition === null) {
      throw new Refusal(
        run === null ? 'no-run' : 'usage',
        run === null ? 'The book has not been segmented yet. Run a segmentation first.' : 'compare needs --preset.',
      );
    }
    const on = asOf ?? run.asOf;
    const from = { schemeId: run.schemeId, asOf: on };
    return told(
      await services.call('segments.compare', { from, to: { definition, asOf: on } }),
      ({ total, from: now, to }) =>
        `As of ${on}: ${total} households move; ${Math.round(now.minutes / 60)} hours become ${Math.round(to.minutes / 60)}.`,
    );
  },
  backtest: async (services, args, asOf) => {
    const overview = await services.call('segments.overview', {});
    if (!overview.ok) {
      return overview;
    }
    const schemeId = overview.value.run?.schemeId;
    const definition = presetOf(args);
    if (schemeId === undefined || asOf === null) {
      throw new Refusal(
        asOf === null ? 'usage' : 'no-run',
        asOf === null
          ? 'backtest needs --as-of DAY.'
          : 'The book has not been segmented yet. Run a segmentation first.',
      );
    }
    return told(
      await services.call('segments.backtest', definition === null ? { schemeId, asOf } : { definition, asOf }),
      ({ after, tried, present, chance }) =>
        [
          `From ${asOf} to ${after}:`,
          ...tierLines('tried', tried),
          ...tierLines('present', present ?? []),
          ...tierLines('chance', chance),
        ].join('\n'),
    );
  },
  lapse: async (services) =>
    told(await services.call('segments.lapse', { offset: 0, limit: MOST }), ({ test, lapses, needed, total }) =>
      test === null
        ? `${lapses} lapses are too few to learn from; ${needed} are needed.`
        : `AUC ${figureOf(test.auc)?.toFixed(3) ?? 'n/a'} on ${test.households} households of a year never seen; ${total} households have a risk.`,
    ),
  criteria: async (services, _, asOf) =>
    told(
      await services.call('segments.criteria', { ...(asOf === null ? {} : { asOf }), sensitive: false }),
      ({ asOf: on, households, rows }) =>
        [
          `As of ${on}, ${households} households:`,
          ...rows.map((row) => `${row.criterion}: known of ${row.known}`),
        ].join('\n'),
    ),
  profit: async (services, args) =>
    told(
      await services.call('segments.profit', { by: args.choice('by', ['tier', 'advisor']) ?? 'tier' }),
      ({ rows, all }) =>
        [...rows, { group: 'all', ...all }]
          .map(
            ({ group, profit }) =>
              `${group ?? 'none'}: net ${(profit.netMinor / 100).toFixed(2)}${profit.partial ? ' (partial costing)' : ''}`,
          )
          .join('\n'),
    ),
  concentration: async (services) =>
    told(
      await services.call('segments.concentration', {}),
      ({ curve, carriers }) =>
        `Top 20 % hold ${percent(curve.top.twenty)}; Gini ${figureOf(curve.gini)?.toFixed(3) ?? 'n/a'}; HHI by carrier ${figureOf(carriers.hhi)?.toFixed(3) ?? 'n/a'}.`,
    ),
};
