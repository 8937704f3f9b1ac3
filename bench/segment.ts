import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openBook } from '../main/book/book.ts';
import { makeBook } from '../main/book/making.ts';
import { CLIENTS, changeSome, fill, LINES, NOW } from './segment-book.ts';
import { dragOver } from './segment-drag.ts';

const AS_OF = '2026-12-31';
/** Full runs, the first of which writes all there is; and times one client in a hundred changes, and is re-tiered. */
const RUNS = 6;
const ROUNDS = 6;
/** A run is wanted within this many seconds. */
const LIMIT_SECONDS = 5;

export type SegmentFigures = {
  readonly clients: number;
  readonly lines: number;
  /** The first run of a book that has none, with all it writes; and the quickest of those that then replace it. */
  readonly firstSeconds: number;
  readonly segmentSeconds: number;
  /** Adding up all commission by client in one plain statement, answered from the book's own index. */
  readonly groupBySeconds: number;
  readonly ratio: number;
  /** Clients changed since, and re-tiering by reading only these anew. */
  readonly changedClients: number;
  readonly retierSeconds: number;
  readonly retierRatio: number;
  /** Clients whose tier or value differs from the one plain SQL gives: after a full run, after re-tiering, and after a full run of the same. */
  readonly wrongTiers: number;
  readonly wrongRetiered: number;
  readonly wrongAfterwards: number;
  /** A cut line dragged over a curve of as many households as there are clients. */
  readonly drag: ReturnType<typeof dragOver>;
  readonly withinLimit: boolean;
};

/** Segments a generated book and compares every client's tier with one computed in plain SQL. */
export async function benchSegment(): Promise<SegmentFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-bench-'));
  const path = join(folder, 'bench.tierbook');
  try {
    await makeBook({
      path,
      office: { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' },
      passphrase: null,
      now: NOW,
    });
    fill(path);
    const runs = await timed(path, 'segments.run', RUNS);
    const segmentSeconds = Math.min(...runs);
    const full = compare(path);
    let changedClients = 0;
    const retiers = await timed(path, 'segments.retier', ROUNDS, (round) => {
      changedClients = changeSome(path, round);
    });
    const retierSeconds = Math.min(...retiers);
    const retiered = compare(path);
    await timed(path, 'segments.run', 1);
    const afterwards = compare(path);
    const groupBySeconds = Math.min(full.groupBySeconds, retiered.groupBySeconds, afterwards.groupBySeconds);
    const drag = dragOver(Array.from({ length: CLIENTS }, (_, at) => Math.floor(5e7 / (at + 1)) + 1));
    return {
      clients: CLIENTS,
      lines: LINES,
      firstSeconds: runs[0] ?? 0,
      segmentSeconds,
      groupBySeconds,
      ratio: segmentSeconds / groupBySeconds,
      changedClients,
      retierSeconds,
      retierRatio: retierSeconds / groupBySeconds,
      wrongTiers: full.wrongTiers,
      wrongRetiered: retiered.wrongTiers,
      wrongAfterwards: afterwards.wrongTiers,
      drag,
      withinLimit: segmentSeconds <= LIMIT_SECONDS,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of each of so many times, without the time a thread takes to start; `before` each something may change. */
async function timed(
  path: string,
  name: 'segments.run' | 'segments.retier',
  times: number,
  before: (round: number) => void = () => {},
): Promise<readonly number[]> {
  const book = await openBook({ path, passphrase: null, now: NOW });
  const seconds: number[] = [];
  for (let round = 0; round < times; round += 1) {
    before(round);
    const start = performance.now();
    const run = await book.write(name, { asOf: AS_OF, now: NOW });
    if (!run.ok || run.value === null) {
      throw new Error(run.ok ? `${name} cannot tell` : run.error.message);
    }
    seconds.push((performance.now() - start) / 1000);
  }
  await book.close();
  return seconds;
}

/** The rule word for word in SQL: shares before each value by window functions, nothing of the program's own code. */
const EXPECTED = `
  CREATE TEMP TABLE valued (household INTEGER PRIMARY KEY, value INTEGER NOT NULL);
  INSERT INTO valued
    SELECT ifnull(target.household_id, client.household_id) AS household, sum(sums.value) FROM (
      SELECT client_id, ifnull(sum(CASE WHEN dated_on > '2025-12-31' THEN amount_minor END), 0) AS value
      FROM commission WHERE dated_on <= '${AS_OF}' GROUP BY client_id
    ) AS sums JOIN client ON client.id = sums.client_id
    LEFT JOIN client AS target ON target.id = client.merged_into_client_id GROUP BY 1;
  CREATE TEMP TABLE tiered (household INTEGER PRIMARY KEY, tier TEXT NOT NULL);
  INSERT INTO tiered
    SELECT household, CASE WHEN before * 100 < total * 80 THEN 'A' WHEN before * 100 < total * 95 THEN 'B' ELSE 'C' END
    FROM (
      SELECT household, sum(value) OVER () AS total,
        sum(value) OVER (ORDER BY value DESC) - value * count(*) OVER (PARTITION BY value) AS before
      FROM valued WHERE value > 0
    );
  INSERT INTO tiered SELECT household, 'C' FROM valued WHERE value <= 0;`;

const WRONG = `SELECT count(*) AS wrong FROM client_summary
  LEFT JOIN tiered ON tiered.household = client_summary.household_id LEFT JOIN valued ON valued.household = client_summary.household_id
  WHERE client_summary.tier IS NOT tiered.tier OR client_summary.value_minor IS NOT valued.value`;

function compare(path: string): { groupBySeconds: number; wrongTiers: number } {
  const db = new Database(path);
  const groupBySeconds = Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      db.prepare('SELECT client_id, sum(amount_minor) FROM commission GROUP BY client_id').all();
      return (performance.now() - start) / 1000;
    }),
  );
  db.exec(EXPECTED);
  const row = db.prepare<[], { wrong: number }>(WRONG).get();
  db.close();
  return { groupBySeconds, wrongTiers: row?.wrong ?? CLIENTS };
}

if (import.meta.main) {
  console.log(JSON.stringify(await benchSegment(), null, 2));
}
