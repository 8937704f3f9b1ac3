import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asReadBook, connect } from '../main/book/connection.ts';
import { activeMatrix } from '../main/book/queries/matrix-store.ts';
import { gatherHouseholds } from '../main/book/queries/plan-gather.ts';
import { latestRun } from '../main/book/queries/segment-store.ts';
import { loadPeople, officeTaxSeason } from '../main/book/queries/served.ts';
import { commands } from '../main/cli/commands.ts';
import { runCommandLine } from '../main/cli/run.ts';
import { publicHolidays } from '../main/services/holidays.ts';
import { type Levelness, levelOf } from '../shared/planning/level.ts';
import type { Matrix } from '../shared/planning/matrix.ts';
import { planYear } from '../shared/planning/plan.ts';
import { staffOf } from '../shared/planning/staff.ts';
import { startingPlanMatrix } from '../shared/planning/starting.ts';
import { calendarOf } from '../shared/planning/year.ts';

const YEAR = 2027;

export type LevelBench = {
  /** The sample office with its own matrix. */
  readonly office: Levelness;
  /** The same people and households with the starting matrix, which puts dinners in June and the event on 1 October. */
  readonly startingMatrix: Levelness;
};

/** How level the weeks of the sample office's plan are, beside what its anchors leave reachable. */
export async function benchLevel(): Promise<LevelBench> {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-'));
  const path = join(folder, 'sample.tierbook');
  try {
    const silent = { out: () => undefined, err: () => undefined, interactive: false, environment: {} };
    if ((await runCommandLine(commands, ['sample', path], silent, { printer: null })) !== 0) {
      throw new Error('the sample office was not made');
    }
    return await levelsOf(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param path a book with tiers */
async function levelsOf(path: string): Promise<LevelBench> {
  const holidays = (await publicHolidays('NL', null, YEAR)).map(({ day }) => day);
  const raw = connect(path, { passphrase: null, readonly: true, mustExist: true });
  try {
    const db = asReadBook(raw);
    const people = loadPeople(db);
    const households = gatherHouseholds(db, YEAR, latestRun(db)?.id ?? null, []);
    const calendar = calendarOf(YEAR, holidays);
    const staff = staffOf(people, calendar);
    const measured = (matrix: Matrix): Levelness =>
      levelOf(
        planYear({
          year: YEAR,
          matrix,
          people,
          holidays,
          taxSeason: officeTaxSeason(db),
          households,
          existing: new Map(),
        }),
        staff,
        calendar,
      );
    return { office: measured(activeMatrix(db).matrix), startingMatrix: measured(startingPlanMatrix) };
  } finally {
    raw.close();
  }
}

if (import.meta.main) {
  console.log(JSON.stringify(await benchLevel()));
}
