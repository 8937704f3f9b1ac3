import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openBook } from '../main/book/book.ts';
import { makeBook } from '../main/book/making.ts';
import { dragOver } from './segment-drag.ts';

/** Clients valued, and commission lines behind them. */
const CLIENTS = 100_000;
const LINES = 1_000_000;
const AS_OF = '2026-12-31';
const NOW = '2027-01-02T09:00:00.000Z';
/** A run is wanted within this many seconds. */
const LIMIT_SECONDS = 5;

export type SegmentFigures = {
  readonly clients: number;
  readonly lines: number;
  readonly segmentSeconds: number;
  /** The second run of the same day replaces the first. */
  readonly againSeconds: number;
  /** Adding up all commission by client in one plain statement, answered from the book's own index. */
  readonly groupBySeconds: number;
  readonly ratio: number;
  /** Clients whose tier or value differs from the one plain SQL gives. */
  readonly wrongTiers: number;
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
    const book = await openBook({ path, passphrase: null, now: NOW });
    const timed = async () => {
      const start = performance.now();
      const run = await book.write('segments.run', { asOf: AS_OF, now: NOW });
      if (!run.ok) {
        throw new Error(run.error.message);
      }
      return (performance.now() - start) / 1000;
    };
    const segmentSeconds = await timed();
    const againSeconds = await timed();
    await book.close();
    const { groupBySeconds, wrongTiers } = compare(path);
    const drag = dragOver(Array.from({ length: CLIENTS }, (_, at) => Math.floor(5e7 / (at + 1)) + 1));
    return {
      clients: CLIENTS,
      lines: LINES,
      segmentSeconds,
      againSeconds,
      groupBySeconds,
      ratio: segmentSeconds / groupBySeconds,
      wrongTiers,
      drag,
      withinLimit: Math.max(segmentSeconds, againSeconds) <= LIMIT_SECONDS,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small generator with a fixed seed (mulberry32): the same book on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Writes straight into the tables: two households of three are single, every 50th client has no commission, every 400th
 * is merged into the one before, values are Pareto-shaped with many ties and some chargebacks.
 */
function fill(path: string): void {
  const db = new Database(path);
  const next = random(20_270_102);
  db.pragma('synchronous = OFF');
  const household = db.prepare("INSERT INTO household (id, name) VALUES (?, 'H')");
  const client = db.prepare(
    `INSERT INTO client (id, household_id, kind, name, raw_name, sort_key, name_key, merged_into_client_id, created_at)
     VALUES (?, ?, 'person', ?, '', ?, '', ?, ?)`,
  );
  const summary = db.prepare(
    "INSERT INTO client_summary (client_id, household_id, sort_key, status) VALUES (?, ?, ?, 'active')",
  );
  const policy = db.prepare(
    `INSERT INTO policy (id, client_id, line_id, number, number_key, status, started_on, annual_premium_minor, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const event = db.prepare("INSERT INTO policy_event (policy_id, on_day, status) VALUES (?, ?, 'in-force')");
  const commission = db.prepare(
    "INSERT INTO commission (policy_id, client_id, kind, dated_on, amount_minor) VALUES (?, ?, 'renewal', ?, ?)",
  );
  db.transaction(() => {
    let lastHousehold = 0;
    for (let id = 1; id <= CLIENTS; id += 1) {
      if (id === 1 || next() < 0.8) {
        lastHousehold += 1;
        household.run(lastHousehold);
      }
      const mergedInto = id % 400 === 0 ? id - 1 : null;
      client.run(id, lastHousehold, `Client ${id}`, String(id).padStart(6, '0'), mergedInto, NOW);
      if (mergedInto === null) {
        summary.run(id, lastHousehold, String(id).padStart(6, '0'));
      }
      const started = `20${10 + Math.floor(next() * 17)}-0${1 + Math.floor(next() * 9)}-15`;
      policy.run(
        id,
        id,
        1 + (id % 10),
        `P${id}`,
        `P${id}`,
        id % 9 === 0 ? 'lapsed' : 'in-force',
        started,
        Math.floor(next() * 200_000),
        NOW,
      );
      event.run(id, started);
    }
    for (let line = 0; line < LINES; line += 1) {
      const id = 1 + Math.floor(next() * CLIENTS);
      if (id % 50 === 0) {
        continue;
      }
      const day = `202${4 + Math.floor(next() * 3)}-${String(1 + Math.floor(next() * 12)).padStart(2, '0')}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
      const amount = Math.floor(100 / (0.001 + next() ** 2)) * (next() < 0.03 ? -1 : 1);
      commission.run(id, id, day, amount);
    }
  })();
  db.close();
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
  const start = performance.now();
  db.prepare('SELECT client_id, sum(amount_minor) FROM commission GROUP BY client_id').all();
  const groupBySeconds = (performance.now() - start) / 1000;
  db.exec(EXPECTED);
  const row = db.prepare<[], { wrong: number }>(WRONG).get();
  db.close();
  return { groupBySeconds, wrongTiers: row?.wrong ?? CLIENTS };
}

if (import.meta.main) {
  console.log(JSON.stringify(await benchSegment(), null, 2));
}
