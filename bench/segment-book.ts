import Database from 'better-sqlite3';

/** Clients valued, and commission lines behind them. */
export const CLIENTS = 100_000;
export const LINES = 1_000_000;
export const NOW = '2027-01-02T09:00:00.000Z';

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
export function fill(path: string): void {
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

/** One client in a hundred gets a line of commission, as an import writes it: what it changed is told beside it. @returns clients */
export function changeSome(path: string, round: number): number {
  const db = new Database(path);
  const next = random(20_270_103 + round);
  const ids = [...new Set(Array.from({ length: CLIENTS / 100 }, () => 1 + Math.floor(next() * CLIENTS)))];
  const commission = db.prepare(
    "INSERT INTO commission (policy_id, client_id, kind, dated_on, amount_minor) VALUES (?, ?, 'renewal', '2026-12-15', ?)",
  );
  const told = db.prepare('INSERT INTO client_change (client_id) VALUES (?)');
  db.transaction(() => {
    for (const id of ids) {
      commission.run(id, id, Math.floor(100 / (0.001 + next() ** 2)));
      told.run(id);
    }
  })();
  db.close();
  return ids.length;
}
