import { addMonths, day } from '../../../shared/day.ts';
import { backtest, byChance, type Followed } from '../../../shared/evaluation/backtest.ts';
import { Refusal } from '../../../shared/result.ts';
import { type SchemeDefinition, tiersOf } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook } from '../types.ts';
import { gatherFacts } from './segment-facts.ts';
import { requireRun } from './segment-lists.ts';
import { chooseScheme, computeRun } from './segment-run.ts';

const YEAR = 12;

/**
 * A scheme run as of an earlier day with what followed in twelve months, beside the scheme in use and chance.
 * @throws Refusal `no-run`, `unknown-scheme`, `backtest-too-late` where the twelve months after the day are not over
 */
export function backtestScheme(
  db: ReadBook,
  args: { readonly asOf: string } & ({ readonly schemeId: number } | { readonly definition: SchemeDefinition }),
) {
  const run = requireRun(db);
  const asOf = day(args.asOf);
  const after = addMonths(asOf, YEAR);
  if (after > run.asOf) {
    throw new Refusal(
      'backtest-too-late',
      'The twelve months after this day are not over yet. Choose an earlier day.',
      {
        asOf,
        last: addMonths(day(run.asOf), -YEAR),
      },
    );
  }
  const present = chooseScheme(db, run.schemeId, null);
  const tried = 'definition' in args ? { id: null, ...args } : chooseScheme(db, args.schemeId, null);
  const then = new Set(gatherFacts(db, asOf).facts.flatMap((own) => (own.everHadPolicy ? [own.householdId] : [])));
  const followed = gatherFacts(db, after)
    .facts.filter(({ householdId }) => then.has(householdId))
    .map(
      ({ householdId, commissionMinor, policiesYearAgo, policiesKept, policiesInForce }): Followed => ({
        householdId,
        revenueMinor: commissionMinor ?? 0,
        policiesThen: policiesYearAgo,
        policiesKept,
        policiesAfter: policiesInForce,
      }),
    );
  const test = (definition: SchemeDefinition) => {
    const { results } = computeRun(db, definition, asOf);
    return backtest(followed, new Map(results.map((own) => [own.householdId, own.tier])), tiersOf(definition));
  };
  const tested = test(tried.definition);
  return {
    asOf: String(asOf),
    after: String(after),
    households: followed.length,
    tried: tested,
    present: tried.id === present.id ? null : test(present.definition),
    chance: byChance(followed, tested),
  };
}
