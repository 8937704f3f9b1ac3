import { type Override, overrideHolds } from '../../../shared/segmentation/adjust.ts';
import { namesOf, type SchemeDefinition, schemeDefinition } from '../../../shared/segmentation/scheme.ts';
import type { RunSummary } from '../../../shared/segmentation/summary.ts';
import type { ReadBook } from '../types.ts';

export type StoredScheme = {
  readonly id: number;
  readonly name: string;
  readonly version: number;
  readonly definition: SchemeDefinition;
  readonly createdAt: string;
  readonly active: boolean;
};

export type StoredRun = {
  readonly id: number;
  readonly schemeId: number;
  readonly schemeName: string;
  readonly schemeVersion: number;
  readonly asOf: string;
  readonly createdAt: string;
  readonly summary: RunSummary;
};

type RunRow = Omit<StoredRun, 'summary'> & { readonly summary: string };
type SchemeRow = Omit<StoredScheme, 'definition' | 'active'> & { readonly definition: string; readonly active: number };

const RUN_COLUMNS = `SELECT run.id, run.scheme_id AS schemeId, scheme.name AS schemeName, scheme.version AS schemeVersion,
  run.as_of AS asOf, run.created_at AS createdAt, run.summary
  FROM segment_run AS run JOIN scheme ON scheme.id = run.scheme_id`;

function runOf(row: RunRow): StoredRun {
  return { ...row, summary: JSON.parse(row.summary) as RunSummary };
}

/** All runs, the latest first: a run is made anew each time, so the highest id is the one that was run last. */
export function allRuns(db: ReadBook): readonly StoredRun[] {
  return db.prepare<[], RunRow>(`${RUN_COLUMNS} ORDER BY run.id DESC`).all().map(runOf);
}

export function latestRun(db: ReadBook): StoredRun | null {
  const row = db.prepare<[], RunRow>(`${RUN_COLUMNS} ORDER BY run.id DESC LIMIT 1`).get();
  return row === undefined ? null : runOf(row);
}

/** The office's own names of the tiers the lists show, by tier id. */
export function shownNames(db: ReadBook): Readonly<Record<string, string>> {
  const run = latestRun(db);
  return run === null ? {} : namesOf(run.summary.definition);
}

export function findRun(db: ReadBook, id: number): StoredRun | null {
  const row = db.prepare<[number], RunRow>(`${RUN_COLUMNS} WHERE run.id = ?`).get(id);
  return row === undefined ? null : runOf(row);
}

/** All versions of all schemes, the latest first. */
export function allSchemes(db: ReadBook): readonly StoredScheme[] {
  return db
    .prepare<[], SchemeRow>(
      'SELECT id, name, version, definition, created_at AS createdAt, active FROM scheme ORDER BY id DESC',
    )
    .all()
    .map((row) => ({
      ...row,
      definition: schemeDefinition.parse(JSON.parse(row.definition)),
      active: row.active === 1,
    }));
}

type OverrideRow = Override & { readonly householdId: number; readonly fromDay: string };

/** By household: the latest override that holds on a day and was not ended. */
export function overridesOn(db: ReadBook, on: string): ReadonlyMap<number, Override> {
  const holding = new Map<number, Override>();
  for (const { householdId, fromDay, ...override } of db
    .prepare<[], OverrideRow>(
      `SELECT id, household_id AS householdId, tier, reason, author, from_day AS fromDay, expires_on AS expiresOn
       FROM tier_override WHERE ended_at IS NULL ORDER BY id`,
    )
    .all()) {
    if (overrideHolds({ fromDay, expiresOn: override.expiresOn, ended: false }, on)) {
      holding.set(householdId, override);
    }
  }
  return holding;
}

/** The tier of every household in a run. */
export function tierMap(db: ReadBook, runId: number): ReadonlyMap<number, string | null> {
  return new Map(
    db
      .prepare<[number], { household: number; tier: string | null }>(
        'SELECT household_id AS household, tier FROM segment_result WHERE run_id = ?',
      )
      .all(runId)
      .map(({ household, tier }) => [household, tier]),
  );
}
