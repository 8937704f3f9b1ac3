import { day } from '../../../shared/day.ts';
import { Refusal } from '../../../shared/result.ts';
import { explain } from '../../../shared/segmentation/explain.ts';
import { idealOf } from '../../../shared/segmentation/ideal.ts';
import { lineNeeds } from '../../../shared/segmentation/needs.ts';
import { POTENTIAL_CRITERIA } from '../../../shared/segmentation/potential-profile.ts';
import { tierName } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook } from '../types.ts';
import { gatherFacts } from './segment-facts.ts';
import { LEAD, MEMBERS, requireRun } from './segment-lists.ts';
import { loadRatedLines } from './segment-openings.ts';
import { loadResults } from './segment-results.ts';
import { segmentSettings } from './segment-settings.ts';

type Nothing = Record<string, never>;

/** What the office set for potential and states, with the lines and tags that can be rated. */
export function potentialSettings(db: ReadBook, _args: Nothing) {
  return {
    ...segmentSettings(db),
    lines: db
      .prepare<[], { id: number; code: string; name: string }>(
        'SELECT id, code, name FROM line WHERE archived = 0 ORDER BY id',
      )
      .all(),
    tags: db.prepare<[], string>('SELECT name FROM tag ORDER BY name').pluck().all().map(String),
  };
}

/** The ideal client read off the highest tier of the latest run. @throws Refusal `no-run` */
export function idealFromTop(db: ReadBook, _args: Nothing) {
  const run = requireRun(db);
  const top = new Set(
    db
      .prepare<[number, string], number>('SELECT household_id FROM segment_result WHERE run_id = ? AND tier = ?')
      .pluck()
      .all(run.id, tierName(0))
      .map(Number),
  );
  const { facts } = gatherFacts(db, day(run.asOf));
  const group = facts.filter(({ householdId }) => top.has(householdId));
  return {
    households: group.length,
    ideal: idealOf(group.map((household) => ({ ...household.openings, ...household }))),
  };
}

const NEEDS = POTENTIAL_CRITERIA.indexOf('needs');
const FIT = POTENTIAL_CRITERIA.indexOf('fit');
/** Classes of ten points. */
const CLASSES = 10;

type Page = { readonly offset: number; readonly limit: number };

/**
 * Households below the highest tier that are most like the ideal client; where nothing is described, those with most to win.
 * With how many households have which potential, in classes of ten points. @throws Refusal `no-run`
 */
export function lookalikes(db: ReadBook, args: Page) {
  const run = requireRun(db);
  const described = Object.values(segmentSettings(db).profile.ideal).some((feature) => feature !== null);
  const filter = 'run_id = :run AND tier IS NOT :top AND potential_milli IS NOT NULL';
  const rows = db
    .prepare<
      object,
      {
        householdId: number;
        leadClientId: number;
        name: string;
        tier: string | null;
        state: string;
        valueMinor: number | null;
        potential: number;
        needs: number | null;
        fit: number | null;
      }
    >(
      `SELECT result.household_id AS householdId, ${LEAD} AS leadClientId, household.name, result.tier, result.state,
         result.value_minor AS valueMinor, result.potential_milli / 1000.0 AS potential,
         json_extract(result.detail, '$.parts[${NEEDS}]') AS needs, json_extract(result.detail, '$.parts[${FIT}]') AS fit
       FROM (SELECT * FROM segment_result WHERE ${filter}) AS result JOIN household ON household.id = result.household_id
       ORDER BY ${described ? 'fit DESC, ' : ''}result.potential_milli DESC, result.household_id LIMIT :limit OFFSET :offset`,
    )
    .all({ run: run.id, top: tierName(0), ...args });
  const total = db
    .prepare<object, { n: number }>(`SELECT count(*) AS n FROM segment_result WHERE ${filter}`)
    .get({ run: run.id, top: tierName(0) });
  const counts = new Map(
    db
      .prepare<[number], { place: number; households: number }>(
        `SELECT min(potential_milli / 10000, ${CLASSES - 1}) AS place, count(*) AS households FROM segment_result
         WHERE run_id = ? AND potential_milli IS NOT NULL GROUP BY 1`,
      )
      .all(run.id)
      .map(({ place, households }) => [place, households]),
  );
  return {
    described,
    total: total?.n ?? 0,
    rows,
    classes: Array.from({ length: CLASSES }, (_, place) => counts.get(place) ?? 0),
    unknown: run.summary.households - run.summary.potentialKnown,
  };
}

/**
 * What a client's household has, could have and is open, line by line, with what each open cover would about bring a year:
 * mean premium of the line × what the book earns on its premium. @throws Refusal `no-run`, `unknown-household`, `not-in-run`
 */
export function needsOfClient(db: ReadBook, args: { readonly clientId: number }) {
  const run = requireRun(db);
  const household = db
    .prepare<[number], number>('SELECT household_id FROM client WHERE id = ?')
    .pluck()
    .get(args.clientId);
  if (typeof household !== 'number') {
    throw new Refusal('unknown-household', 'This household is no longer in the book. Reload the list.', args);
  }
  const result = loadResults(db, run.id, household).get(household);
  if (result === undefined) {
    throw new Refusal('not-in-run', 'This household came after the latest run. Run the segmentation again.', {
      asOf: run.asOf,
    });
  }
  const members = db.prepare<object, number>(`${MEMBERS} SELECT id FROM member`).pluck().all({ household }).map(Number);
  const { profile, lineFigures, totalMinor, basis } = run.summary;
  const [facts] = gatherFacts(db, day(run.asOf), profile, members).facts;
  const premium = lineFigures.reduce((sum, figure) => sum + figure.premiumMinor, 0);
  const earned = basis === 'commission' && premium > 0 ? totalMinor / premium : null;
  const lines = new Map(
    db
      .prepare<[], { id: number; code: string; name: string }>('SELECT id, code, name FROM line')
      .all()
      .map((line) => [line.id, line]),
  );
  const about = (lineId: number, open: number) => {
    const figure = lineFigures.find((own) => own.lineId === lineId);
    return earned === null || figure === undefined
      ? null
      : Math.round((open * earned * figure.premiumMinor) / figure.policies);
  };
  const needs =
    facts === undefined
      ? []
      : lineNeeds(facts.openings, result.potential.means, loadRatedLines(db, profile), profile.interest);
  return {
    asOf: run.asOf,
    potential: explain(result, run.summary).potential,
    means: result.potential.means,
    interest: profile.interest,
    lines: needs.flatMap((need) => {
      const line = lines.get(need.lineId);
      return line === undefined
        ? []
        : [{ ...need, code: line.code, name: line.name, aboutMinor: about(need.lineId, need.slots - need.held) }];
    }),
  };
}
