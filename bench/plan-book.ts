import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { asReadBook, connect } from '../main/book/connection.ts';
import { migrate } from '../main/book/migrate.ts';
import { loadMigrations } from '../main/book/migrations.ts';
import { seedBook } from '../main/book/seed.ts';
import type { WriteBook } from '../main/book/types.ts';

export const NOW = '2027-01-02T09:00:00.000Z';
export const YEAR = 2027;

/** A new book in a file of its own, taken away when it is closed. */
export function newBook(name: string): { raw: Database.Database; db: WriteBook; close: () => void } {
  const path = join(tmpdir(), `tierbook-bench-${process.pid}-${name}.tierbook`);
  const raw = connect(path, { passphrase: null, readonly: false, mustExist: false });
  migrate(raw, loadMigrations(), { now: NOW, backup: null });
  const db: WriteBook = { ...asReadBook(raw), touched: () => {}, progress: () => {}, checkCancelled: () => {} };
  seedBook(db, { name: 'Bench', country: 'NL', currency: 'EUR', language: 'en' }, NOW);
  return {
    raw,
    db,
    close: () => {
      raw.close();
      for (const end of ['', '-wal', '-shm']) {
        rmSync(path + end, { force: true });
      }
    },
  };
}

/** Households of one: 8 % A, 24 % B, the rest C, with birthdays and renewals through the year. */
export function fill(db: WriteBook, clients: number): void {
  const household = db.prepare<unknown[]>('INSERT INTO household (id, name) VALUES (?, ?)');
  const client = db.prepare<unknown[]>(
    `INSERT INTO client (id, household_id, kind, name, raw_name, sort_key, name_key, birth_date, created_at)
     VALUES (?, ?, 'person', ?, '', ?, '', ?, ?)`,
  );
  const policy = db.prepare<unknown[]>(
    `INSERT INTO policy (client_id, number, number_key, status, started_on, renewal_on, annual_premium_minor, created_at)
     VALUES (?, ?, ?, 'in-force', ?, ?, ?, ?)`,
  );
  const summary = db.prepare<unknown[]>(
    `INSERT INTO client_summary (client_id, household_id, sort_key, status, first_policy_on) VALUES (?, ?, ?, 'active', ?)`,
  );
  const result = db.prepare<unknown[]>('INSERT INTO segment_result (run_id, household_id, tier) VALUES (1, ?, ?)');
  db.prepare('BEGIN').run();
  db.prepare(
    "INSERT INTO segment_run (id, scheme_id, as_of, created_at, summary) VALUES (1, 1, '2026-12-31', ?, '{}')",
  ).run(NOW);
  for (let id = 1; id <= clients; id += 1) {
    const month = String((id % 12) + 1).padStart(2, '0');
    const day = String(((id * 7) % 28) + 1).padStart(2, '0');
    household.run(id, `Household ${id}`);
    client.run(id, id, `Client ${id}`, `client ${id}`, `19${60 + (id % 40)}-${month}-${day}`, NOW);
    policy.run(id, `P${id}`, `P${id}`, `2015-${month}-${day}`, `2026-${month}-${day}`, id % 5000, NOW);
    summary.run(id, id, `client ${id}`, `2015-${month}-${day}`);
    result.run(id, id % 25 < 2 ? 'A' : id % 25 < 8 ? 'B' : 'C');
  }
  db.prepare('UPDATE household SET lead_client_id = id').run();
  db.prepare('COMMIT').run();
}
