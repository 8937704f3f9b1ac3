import { day } from '../../../shared/day.ts';
import { Refusal } from '../../../shared/result.ts';
import { lowestTier, type SchemeDefinition } from '../../../shared/segmentation/scheme.ts';
import type { RunSummary } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';
import { chooseScheme, computeRun } from './segment-run.ts';
import { serviceOf } from './segment-service.ts';
import { findRun } from './segment-store.ts';

/** One division into tiers: a run that is kept, or what a scheme makes of the book as of a day. */
export type CompareSide =
  | { readonly runId: number }
  | { readonly schemeId: number; readonly asOf: string }
  | { readonly definition: SchemeDefinition; readonly asOf: string };

export type CompareArgs = { readonly from: CompareSide; readonly to: CompareSide };

type Place = { readonly tier: string | null; readonly valueMinor: number | null };
type Division = { readonly summary: RunSummary; readonly places: ReadonlyMap<number, Place> };

/** Movers sent to a screen; `total` counts all. */
const MOST_ROWS = 1000;

/**
 * Who has another tier in one division than in another: the divisions side by side with the minutes their service takes,
 * the count of every pair of tiers, and the movers, largest value first. Writes nothing.
 * @throws Refusal `unknown-run`, `unknown-scheme`
 */
export function compareDivisions(db: ReadBook, args: CompareArgs) {
  const [from, to] = [divisionOf(db, args.from), divisionOf(db, args.to)];
  const pairs = new Map<string, { from: string | null; to: string | null; households: number }>();
  const movers: { householdId: number; from: Place; to: Place }[] = [];
  for (const [householdId, now] of to.places) {
    const before = from.places.get(householdId) ?? { tier: null, valueMinor: null };
    const key = `${before.tier ?? ''}/${now.tier ?? ''}`;
    const pair = pairs.get(key) ?? { from: before.tier, to: now.tier, households: 0 };
    pair.households += 1;
    pairs.set(key, pair);
    if (before.tier !== now.tier) {
      movers.push({ householdId, from: before, to: now });
    }
  }
  const worth = ({ from: before, to: now }: (typeof movers)[number]) => now.valueMinor ?? before.valueMinor ?? 0;
  movers.sort((a, b) => worth(b) - worth(a) || a.householdId - b.householdId);
  const household = db.prepare<[number], { name: string; leadClientId: number }>(
    `SELECT name, ifnull(lead_client_id, (SELECT min(id) FROM client WHERE household_id = household.id)) AS leadClientId
     FROM household WHERE id = ?`,
  );
  return {
    from: figuresOf(db, from),
    to: figuresOf(db, to),
    counts: [...pairs.values()],
    total: movers.length,
    rows: movers.slice(0, MOST_ROWS).flatMap(({ householdId, from: before, to: now }) => {
      const named = household.get(householdId);
      return named === undefined
        ? []
        : [
            {
              householdId,
              ...named,
              from: before.tier,
              to: now.tier,
              fromMinor: before.valueMinor,
              toMinor: now.valueMinor,
            },
          ];
    }),
  };
}

function figuresOf(db: ReadBook, { summary, places }: Division) {
  const tiers = new Map([...places].map(([household, { tier }]) => [household, tier]));
  const service = serviceOf(db, tiers, lowestTier(summary.definition));
  const { minutes, costMinor, costPartial, unscored } = service;
  return { summary, minutes, costMinor, costPartial, unscoredMinutes: unscored.minutes, service: service.tiers };
}

function divisionOf(db: ReadBook, side: CompareSide): Division {
  if ('runId' in side) {
    const run = findRun(db, side.runId);
    if (run === null) {
      throw new Refusal('unknown-run', 'This run is no longer in the book. Choose one of the list.', side);
    }
    const rows = db
      .prepare<[number], Place & { household: number }>(
        'SELECT household_id AS household, tier, value_minor AS valueMinor FROM segment_result WHERE run_id = ?',
      )
      .all(run.id);
    return { summary: run.summary, places: new Map(rows.map(({ household, ...place }) => [household, place])) };
  }
  const definition = 'definition' in side ? side.definition : chooseScheme(db, side.schemeId, null).definition;
  const { summary, results } = computeRun(db, definition, day(side.asOf));
  return {
    summary,
    places: new Map(results.map(({ householdId, tier, valueMinor }) => [householdId, { tier, valueMinor }])),
  };
}
