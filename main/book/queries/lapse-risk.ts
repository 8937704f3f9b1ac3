import { addMonths, type Day, day } from '../../../shared/day.ts';
import {
  type LapseModel,
  type LapseReason,
  type LapseTest,
  LEAST_LAPSES,
  riskOf,
  testLapse,
  trainLapse,
} from '../../../shared/evaluation/lapse-risk.ts';
import { Refusal } from '../../../shared/result.ts';
import { keptAnswer } from '../kept-answer.ts';
import type { ReadBook } from '../types.ts';
import { lapseSources, lapseYear } from './lapse-years.ts';
import { loadLedger } from './policy-ledger.ts';
import { LEAD, requireRun } from './segment-lists.ts';

const YEAR = 12;
/** Years trained on at most: what held ten years ago says little of today. */
const MOST_YEARS = 6;

type Risk = { readonly householdId: number; readonly risk: number; readonly reasons: readonly LapseReason[] };

type Trained = {
  readonly asOf: Day;
  /** Starts of the years trained on, oldest first, and what they held. */
  readonly years: readonly Day[];
  readonly households: number;
  readonly lapses: number;
  /** Null: too few lapses to learn from. */
  readonly model: LapseModel | null;
  readonly test: LapseTest | null;
  /** Highest risk first. */
  readonly risks: readonly Risk[];
};

const trained = keptAnswer((db, asked): Trained => {
  const asOf = day(asked);
  const ledger = loadLedger(db);
  const sources = lapseSources(db, ledger);
  const tested = addMonths(asOf, -YEAR);
  const first = ledger.reduce<Day | null>(
    (least, { startedOn }) => (startedOn !== null && (least === null || startedOn < least) ? startedOn : least),
    null,
  );
  const years = Array.from({ length: MOST_YEARS }, (_, back) => addMonths(tested, -YEAR * (back + 1)))
    .filter((start) => first !== null && start > first)
    .reverse();
  const training = years.flatMap((start) => lapseYear(sources, start));
  const model = trainLapse(training);
  const risks =
    model === null
      ? []
      : lapseYear(sources, asOf)
          .map(({ householdId, row }) => ({ householdId, ...riskOf(model, row) }))
          .sort((a, b) => b.risk - a.risk || a.householdId - b.householdId);
  return {
    asOf,
    years,
    households: training.length,
    lapses: training.filter(({ lapsed }) => lapsed).length,
    model,
    test: model === null ? null : testLapse(model, lapseYear(sources, tested)),
    risks,
  };
});

/**
 * The chance of every household to give up a policy in the twelve months after the latest run, learnt from the book's own
 * earlier years and tried on the last one, which was not learnt from. Nothing leaves the machine. Below `LEAST_LAPSES` in the
 * years learnt from there is no model. @throws Refusal `no-run`
 */
export function lapseRisk(db: ReadBook, args: { readonly offset: number; readonly limit: number }) {
  const run = requireRun(db);
  const { model, risks, years, ...found } = trained(db, run.asOf);
  const named = db.prepare<
    [number, number],
    { name: string; leadClientId: number; tier: string | null; valueMinor: number | null }
  >(
    `SELECT household.name, ${LEAD} AS leadClientId, result.tier, result.value_minor AS valueMinor
     FROM household JOIN segment_result AS result ON result.household_id = household.id AND result.run_id = ?
     WHERE household.id = ?`,
  );
  return {
    ...found,
    asOf: String(found.asOf),
    years: years.map(String),
    needed: LEAST_LAPSES,
    features:
      model?.features.map(({ feature, mean }, index) => ({
        feature,
        mean,
        odds: Math.exp(model.fit.coefficients[index] ?? 0),
      })) ?? null,
    total: risks.length,
    rows: risks.slice(args.offset, args.offset + args.limit).flatMap((own) => {
      const household = named.get(run.id, own.householdId);
      return household === undefined ? [] : [{ ...own, ...household, reasons: [...own.reasons] }];
    }),
  };
}

/** A client's household: its risk, its place among all and its main reasons. @throws Refusal `no-run`, `unknown-household` */
export function lapseRiskOf(db: ReadBook, args: { readonly clientId: number }) {
  const run = requireRun(db);
  const householdId = db
    .prepare<[number], number>('SELECT household_id FROM client WHERE id = ?')
    .pluck()
    .get(args.clientId);
  if (typeof householdId !== 'number') {
    throw new Refusal('unknown-household', 'This household is no longer in the book. Reload the list.', args);
  }
  const { risks, lapses, model } = trained(db, run.asOf);
  const place = risks.findIndex((own) => own.householdId === householdId);
  const own = risks[place];
  return {
    lapses,
    needed: LEAST_LAPSES,
    learnt: model !== null,
    of: risks.length,
    risk: own === undefined ? null : { rank: place + 1, chance: own.risk, reasons: [...own.reasons] },
  };
}
