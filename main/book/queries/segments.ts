import type { SchemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { DEFAULT_ABC, lowestTier } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { lapseRisk, lapseRiskOf } from './lapse-risk.ts';
import { clientProfit, groupedProfit } from './profit.ts';
import { ratioTable } from './ratios.ts';
import { answersHeld } from './segment-answers.ts';
import { backtestScheme } from './segment-backtest.ts';
import { changesOf } from './segment-changes.ts';
import { type CompareArgs, compareDivisions } from './segment-compare.ts';
import { criteriaOn } from './segment-criteria.ts';
import { type HouseholdArgs, listHouseholds, listLines } from './segment-lists.ts';
import { clientsOf, mapStates, placesYearBefore, stateColumns } from './segment-map.ts';
import { endOverride, type OverrideArgs, setOverride } from './segment-override.ts';
import { idealFromTop, lookalikes, needsOfClient, potentialSettings } from './segment-potential.ts';
import { reasonsOf } from './segment-reasons.ts';
import { reportRun, whyOf } from './segment-report.ts';
import { retier } from './segment-retier.ts';
import {
  activateScheme,
  applyDefinition,
  asOfOrDefault,
  computeRun,
  defaultAsOf,
  keepSettings,
  type RunArgs,
  runSegments,
} from './segment-run.ts';
import { fittedCuts, runCurve, serviceOf } from './segment-service.ts';
import { staleSince } from './segment-stale.ts';
import { allRuns, allSchemes, latestRun, shownNames, tierMap } from './segment-store.ts';

type Nothing = Record<string, never>;

const EMPTY_CURVE = {
  values: [],
  clients: [],
  served: [],
  heldYearAgo: [],
  kept: [],
  zero: { households: 0, clients: 0, served: 0, valueMinor: 0, heldYearAgo: 0, kept: 0 },
  unscored: { households: 0, clients: 0, served: 0 },
} as const;

function overview(db: ReadBook) {
  const run = latestRun(db);
  const book = db
    .prepare<[], { currency: string; clients: number }>(
      'SELECT currency, (SELECT count(*) FROM client WHERE merged_into_client_id IS NULL) AS clients FROM office',
    )
    .get();
  const lowest = lowestTier(run === null ? DEFAULT_ABC : run.summary.definition);
  return {
    run,
    service: serviceOf(db, run === null ? new Map() : tierMap(db, run.id), lowest),
    currency: book?.currency ?? '',
    clients: book?.clients ?? 0,
    defaultAsOf: defaultAsOf(db),
  };
}

/** What a definition would do on the latest run's day, without writing. @throws Refusal `unknown-date` */
function preview(db: ReadBook, { definition }: { readonly definition: SchemeDefinition }) {
  const latest = latestRun(db);
  const before: ReadonlyMap<number, string | null> = latest === null ? new Map() : tierMap(db, latest.id);
  const { results, summary } = computeRun(db, definition, asOfOrDefault(db, latest?.asOf ?? null));
  const after = new Map(results.map((result) => [result.householdId, result.tier]));
  const counts = new Map<string, { from: string | null; to: string | null; households: number }>();
  for (const [household, to] of after) {
    const from = before.get(household) ?? null;
    const key = `${from ?? ''}/${to ?? ''}`;
    const count = counts.get(key) ?? { from, to, households: 0 };
    counts.set(key, count);
    count.households += 1;
  }
  const { minutes } = serviceOf(db, after, lowestTier(definition));
  return { summary, moved: [...counts.values()], minutes };
}

export const segmentReads = {
  'segments.overview': (db: ReadBook, _args: Nothing) => overview(db),
  'segments.stale': (db: ReadBook, _args: Nothing) => staleSince(db),
  'segments.lapse': lapseRisk,
  'segments.lapseOf': lapseRiskOf,
  'segments.ratios': ratioTable,
  'segments.tierNames': (db: ReadBook, _args: Nothing) => shownNames(db),
  'segments.criteria': criteriaOn,
  'segments.curve': (db: ReadBook, _args: Nothing) => {
    const run = latestRun(db);
    const curve = run === null ? EMPTY_CURVE : runCurve(db, run.id);
    return { runId: run?.id ?? null, curve, fitted: fittedCuts(db, curve) };
  },
  'segments.preview': preview,
  'segments.schemes': (db: ReadBook, _args: Nothing) => [...allSchemes(db)],
  'segments.runs': (db: ReadBook, _args: Nothing) => [...allRuns(db)],
  'segments.compare': (db: ReadBook, args: CompareArgs) => compareDivisions(db, args),
  'segments.households': (db: ReadBook, args: HouseholdArgs) => listHouseholds(db, args),
  'segments.map': mapStates,
  'segments.clientsOf': clientsOf,
  'segments.yearBefore': placesYearBefore,
  'segments.stateColumns': (db: ReadBook, _args: Nothing) => stateColumns(db),
  'segments.settings': potentialSettings,
  'segments.answers': answersHeld,
  'segments.backtest': backtestScheme,
  'segments.changes': changesOf,
  'segments.reasons': reasonsOf,
  'segments.profit': groupedProfit,
  'clients.profit': clientProfit,
  'segments.idealFromTop': idealFromTop,
  'segments.lookalikes': lookalikes,
  'segments.needs': needsOfClient,
  'segments.why': whyOf,
  'segments.lines': listLines,
  'segments.report': reportRun,
};

export const segmentWrites = {
  'segments.run': (db: WriteBook, args: RunArgs) => runSegments(db, args),
  'segments.retier': retier,
  'segments.apply': applyDefinition,
  'segments.activate': activateScheme,
  'segments.keepSettings': keepSettings,
  'segments.override': (db: WriteBook, args: OverrideArgs) => setOverride(db, args),
  'segments.endOverride': endOverride,
};
