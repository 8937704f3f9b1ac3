import type Database from 'better-sqlite3';
import { planWrites } from '../main/book/queries/plan.ts';
import { ADDED_COLUMNS } from '../main/book/queries/plan-added.ts';
import { publicHolidays } from '../main/services/holidays.ts';
import { fill, NOW, newBook, YEAR } from './plan-book.ts';

export type PlanBench = {
  readonly clients: number;
  readonly touches: number;
  readonly plan: Times;
  readonly replan: Times;
  /** The same rows, one by one, into a table without indexes, keys or checks. */
  readonly raw: Times;
  /** The same rows, one by one, into the book's own table with its indexes, keys and checks. */
  readonly indexed: Times;
  /** Planning against `raw`, by the clock and by the processor's time: the machine may have others to serve. */
  readonly ratio: number;
  readonly cpuRatio: number;
  readonly cpuRatioIndexed: number;
};

type Times = { readonly ms: number; readonly cpuMs: number };

/** Plans a year of a generated book and inserts the same rows raw into a second book, each in one transaction. */
export async function benchPlan(clients = 100_000): Promise<PlanBench> {
  const holidays = (await publicHolidays('NL', null, YEAR)).map(({ day }) => day);
  const planned = newBook('plan');
  fill(planned.db, clients);
  const args = { year: YEAR, holidays, now: NOW };
  const plan = timed(planned.raw, () => planWrites['plan.apply'](planned.db, args));
  const rows = planned.raw.prepare(`SELECT ${COLUMNS.join()} FROM touch ORDER BY id`).raw().all() as unknown[][];
  const replan = timed(planned.raw, () => planWrites['plan.apply'](planned.db, args));
  planned.close();

  const baseline = newBook('raw');
  fill(baseline.db, clients);
  baseline.raw.exec(`CREATE TABLE plain (${COLUMNS.join()})`);
  const insertInto = (table: string) => {
    const insert = baseline.raw.prepare(
      `INSERT INTO ${table} (${COLUMNS.join()}) VALUES (${COLUMNS.map(() => '?').join()})`,
    );
    return timed(baseline.raw, () => {
      for (const row of rows) {
        insert.run(row);
      }
    });
  };
  const raw = insertInto('plain');
  const indexed = insertInto('touch');
  baseline.close();
  return {
    clients,
    touches: rows.length,
    plan,
    replan,
    raw,
    indexed,
    ratio: plan.ms / raw.ms,
    cpuRatio: plan.cpuMs / raw.cpuMs,
    cpuRatioIndexed: plan.cpuMs / indexed.cpuMs,
  };
}

const COLUMNS = ['id', ...ADDED_COLUMNS];

function timed(raw: Database.Database, work: () => unknown): Times {
  const from = performance.now();
  const cpu = process.cpuUsage();
  raw.transaction(work)();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: Math.round(performance.now() - from), cpuMs: Math.round((user + system) / 1000) };
}

if (import.meta.main) {
  const clients = Number(process.argv[2] ?? 100_000);
  console.log(JSON.stringify(await benchPlan(clients)));
}
