import { type Day, day, parseDay } from '../../../shared/day.ts';
import { ratesEntered } from '../../../shared/evaluation/profit.ts';
import { Refusal } from '../../../shared/result.ts';
import { measuredCriteria } from '../../../shared/segmentation/measures.ts';
import { type RunOutcome, segmentHouseholds } from '../../../shared/segmentation/run.ts';
import { type SchemeDefinition, type SchemeMethod, schemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { lastChange } from '../client-changes.ts';
import { latestDayOf } from '../in-force.ts';
import type { ReadBook, WriteBook } from '../types.ts';
import { costsOf } from './profit.ts';
import { gatherExtras } from './segment-extras.ts';
import { gatherTable } from './segment-facts.ts';
import { loadRatedLines } from './segment-openings.ts';
import { previousTiers, storeResults } from './segment-results.ts';
import { placeForRun, showTiers } from './segment-run-row.ts';
import { keepSetting, type SegmentSettings, segmentSettings } from './segment-settings.ts';
import {
  allSchemes,
  findRun,
  latestRun,
  overridesOn,
  type StoredRun,
  type StoredScheme,
  tierMap,
} from './segment-store.ts';

/** The latest day the book itself knows; null where nothing in it has a date. */
export function defaultAsOf(db: ReadBook): Day | null {
  const text = latestDayOf(db);
  return text === null ? null : parseDay(text);
}

/**
 * The day asked for, else the latest the book knows. Where clients are all it holds, as after a list of names alone, the day
 * it was last written into stands in: of the latest import, else of the book's making. Every client is unscored then.
 * @throws Refusal `unknown-date` when the book is empty
 */
export function asOfOrDefault(db: ReadBook, asOf: string | null): Day {
  if (asOf !== null) {
    return day(asOf);
  }
  const found = defaultAsOf(db) ?? writtenOn(db);
  if (found === null) {
    throw new Refusal(
      'unknown-date',
      'The book holds nothing with a date. Import a statement, or say as of which day.',
    );
  }
  return found;
}

function writtenOn(db: ReadBook): Day | null {
  const at = db
    .prepare<[], string>(
      `SELECT ifnull((SELECT max(imported_at) FROM statement WHERE undone_at IS NULL), (SELECT min(applied_at) FROM migration))
       WHERE EXISTS (SELECT 1 FROM client)`,
    )
    .pluck()
    .get();
  return at === undefined ? null : parseDay(String(at).slice(0, 10));
}

/** The scheme with an id, else the active one of a method or the latest of it, else the active one. @throws Refusal `unknown-scheme` */
export function chooseScheme(db: ReadBook, id: number | null, method: SchemeMethod | null): StoredScheme {
  const schemes = allSchemes(db);
  const fitting = schemes.filter(
    (scheme) => (id === null || scheme.id === id) && (method === null || scheme.definition.method === method),
  );
  const found = fitting.find((scheme) => scheme.active) ?? (id === null && method === null ? undefined : fitting[0]);
  if (found === undefined) {
    throw new Refusal('unknown-scheme', 'This scheme is not in the book. Choose one of the list.', { id, method });
  }
  return found;
}

/** Computes tiers from the book as it stands, without writing anything. */
export function computeRun(
  db: ReadBook,
  scheme: SchemeDefinition,
  asOf: Day,
  settings: SegmentSettings = segmentSettings(db),
): RunOutcome {
  const before = scheme.hysteresis === undefined ? null : runBefore(db, asOf);
  const { profile, states, rates } = settings;
  const { table, ...book } = gatherTable(db, asOf, profile);
  return segmentHouseholds({
    costs: ratesEntered(rates) ? costsOf(db, table.all(), asOf, rates) : new Map(),
    asOf,
    scheme,
    profile,
    states,
    lines: loadRatedLines(db, profile),
    extras: gatherExtras(db, asOf, measuredCriteria(scheme), profile),
    facts: table,
    ...book,
    overrides: overridesOn(db, asOf),
    previous: before === null ? new Map() : previousTiers(db, before),
  });
}

/** The latest run as of an earlier day: running the same day again must not count as a second run in a row. */
function runBefore(db: ReadBook, asOf: Day): number | null {
  const row = db
    .prepare<[string], { id: number }>(
      'SELECT id FROM segment_run WHERE as_of < ? ORDER BY as_of DESC, id DESC LIMIT 1',
    )
    .get(asOf);
  return row?.id ?? null;
}

/**
 * Runs a scheme as of a day and shows its tiers in the lists. A run with the same scheme and day is replaced; a year plan
 * made from it now rests on the new one. The latest run is replaced in place: of it only what differs is written.
 */
export function runScheme(db: WriteBook, scheme: StoredScheme, asOf: Day, now: string): StoredRun {
  db.progress('segments-gather', 0);
  const outcome = computeRun(db, scheme.definition, asOf);
  db.checkCancelled();
  const runId = placeForRun(db, scheme.id, asOf, { now, summary: JSON.stringify(outcome.summary) });
  const written = storeResults(db, runId, outcome);
  showTiers(db, runId, written);
  db.prepare<[number, number]>('UPDATE segment_run SET place = ? WHERE id = ?').run(lastChange(db), runId);
  const stored = findRun(db, runId);
  if (stored === null) {
    throw new Error(`run ${runId} was not stored`);
  }
  return stored;
}

export type RunArgs = {
  readonly schemeId?: number | null;
  readonly method?: SchemeMethod | null;
  /** In place of a scheme of the book: kept as a version, not made the active one. */
  readonly definition?: SchemeDefinition | null;
  readonly asOf?: string | null;
  readonly now: string;
};

/** @throws Refusal `unknown-scheme`, `unknown-date` */
export function runSegments(db: WriteBook, args: RunArgs): StoredRun {
  const { definition } = args;
  const id =
    definition === undefined || definition === null ? (args.schemeId ?? null) : keptVersion(db, definition, args.now);
  return runScheme(db, chooseScheme(db, id, args.method ?? null), asOfOrDefault(db, args.asOf ?? null), args.now);
}

/** How many households have another tier in one run than in another; households in only one of them count too. */
export function countMoved(db: ReadBook, from: ReadonlyMap<number, string | null>, toRunId: number): number {
  const now = tierMap(db, toRunId);
  return [...now].filter(([household, tier]) => (from.get(household) ?? null) !== tier).length;
}

export type AppliedRun = { readonly run: StoredRun; readonly previousSchemeId: number; readonly moved: number };

/** Makes a scheme the active one and runs it as of the day the latest run speaks of. */
export function activateScheme(db: WriteBook, args: { readonly schemeId: number; readonly now: string }): AppliedRun {
  const previous = chooseScheme(db, null, null);
  const scheme = chooseScheme(db, args.schemeId, null);
  const latest = latestRun(db);
  const before = latest === null ? new Map<number, string | null>() : tierMap(db, latest.id);
  db.prepare<[number]>('UPDATE scheme SET active = (id = ?)').run(scheme.id);
  db.touched('scheme');
  const run = runScheme(db, { ...scheme, active: true }, asOfOrDefault(db, latest?.asOf ?? null), args.now);
  return { run, previousSchemeId: previous.id, moved: countMoved(db, before, run.id) };
}

/** Keeps what the office set for potential and states, and runs the latest run anew so that every screen shows it. */
export function keepSettings(
  db: WriteBook,
  args: { readonly [Name in keyof SegmentSettings]?: SegmentSettings[Name] | undefined } & { readonly now: string },
): { readonly before: SegmentSettings; readonly run: StoredRun | null } {
  const before = segmentSettings(db);
  keepSetting(db, args);
  const latest = latestRun(db);
  if (latest === null) {
    return { before, run: null };
  }
  const scheme = chooseScheme(db, latest.schemeId, null);
  return { before, run: runScheme(db, scheme, day(latest.asOf), args.now) };
}

/** Saves a definition as the next version of its method's scheme, or finds the version that says the same, and runs it. */
export function applyDefinition(
  db: WriteBook,
  args: { readonly definition: SchemeDefinition; readonly now: string },
): AppliedRun {
  return activateScheme(db, { schemeId: keptVersion(db, args.definition, args.now), now: args.now });
}

/** The version that says the same, or a new one. */
function keptVersion(db: WriteBook, definition: SchemeDefinition, now: string): number {
  // Parsed as the kept ones are: the order of its keys is then theirs.
  const text = JSON.stringify(schemeDefinition.parse(definition));
  const same = allSchemes(db).find((scheme) => JSON.stringify(scheme.definition) === text);
  return same?.id ?? insertVersion(db, definition, text, now);
}

function insertVersion(db: WriteBook, definition: SchemeDefinition, text: string, now: string): number {
  const versions = allSchemes(db).filter((scheme) => scheme.definition.method === definition.method);
  const [latest] = versions;
  const name = latest?.name ?? definition.method;
  const version = versions.reduce((highest, scheme) => Math.max(highest, scheme.version), 0) + 1;
  const { lastInsertRowid } = db
    .prepare<[string, number, string, string, string]>(
      'INSERT INTO scheme (name, version, method, definition, created_at) VALUES (?, ?, ?, ?, ?)',
    )
    .run(name, version, definition.method, text, now);
  return Number(lastInsertRowid);
}
