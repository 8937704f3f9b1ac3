import { day } from '../../../shared/day.ts';
import { Refusal } from '../../../shared/result.ts';
import { explain } from '../../../shared/segmentation/explain.ts';
import { idealOf } from '../../../shared/segmentation/ideal.ts';
import { lineNeeds } from '../../../shared/segmentation/needs.ts';
import { figureAt, figuresOf } from '../../../shared/segmentation/percentile.ts';
import { tierName } from '../../../shared/segmentation/scheme.ts';
import type { ReadBook } from '../types.ts';
import { columnsOf } from './columns.ts';
import { gatherFacts } from './segment-facts.ts';
import { loadFigures } from './segment-figures.ts';
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

type LookalikeRow = {
  readonly householdId: number;
  readonly leadClientId: number;
  readonly name: string;
  readonly tier: string | null;
  readonly state: string;
  readonly valueMinor: number | null;
  readonly potential: number;
};

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
  const [households, potentials] = columnsOf<[number, number]>(
    db,
    ['household_id', 'potential_milli'],
    `SELECT household_id, potential_milli FROM segment_result
     WHERE run_id = ? AND tier IS NOT ? AND potential_milli IS NOT NULL ORDER BY household_id`,
    [run.id, tierName(0)],
  );
  const figures = loadFigures(db, run.id);
  const fits = figuresOf(households, (id) => (described ? figures.partOf('fit', id) : null));
  const order = households
    .map((_, at) => at)
    .sort(
      (one, other) =>
        (figureAt(fits, other) ?? -1) - (figureAt(fits, one) ?? -1) ||
        (potentials[other] ?? 0) - (potentials[one] ?? 0) ||
        one - other,
    );
  const page = order.slice(args.offset, args.offset + args.limit).map((at) => households[at] ?? 0);
  const rows = db
    .prepare<[string, number], LookalikeRow>(
      `SELECT result.household_id AS householdId, ${LEAD} AS leadClientId, household.name, result.tier, result.state,
         result.value_minor AS valueMinor, result.potential_milli / 1000.0 AS potential
       FROM json_each(?) AS chosen JOIN household ON household.id = chosen.value
       JOIN segment_result AS result ON result.run_id = ? AND result.household_id = household.id ORDER BY chosen.key`,
    )
    .all(JSON.stringify(page), run.id)
    .map((row) => ({
      ...row,
      needs: figures.partOf('needs', row.householdId),
      fit: figures.partOf('fit', row.householdId),
    }));
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
    total: households.length,
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
