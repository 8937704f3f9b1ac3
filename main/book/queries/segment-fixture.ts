import { asReadBook, connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { loadMigrations } from '../migrations.ts';
import { seedBook } from '../seed.ts';
import type { WriteBook } from '../types.ts';

export const NOW = '2027-01-02T09:00:00.000Z';

type Policy = {
  readonly client: number;
  readonly line?: number | null;
  readonly carrier?: number | null;
  readonly status?: string;
  readonly started?: string | null;
  readonly ended?: string | null;
  readonly premium?: number | null;
  readonly renewal?: string | null;
};

type Commission = { readonly client: number; readonly amount: number; readonly on: string | null };

/** A book in memory, filled row by row in tests. Client n is in household n unless another is named. */
export type TestBook = WriteBook & {
  client(id: number, changes?: { household?: number; mergedInto?: number; status?: string; birthDate?: string }): void;
  policy(policy: Policy): number;
  event(policyId: number, on: string | null, status: string): void;
  /** Each goes to a policy of the client's own, made when there is none. */
  commission(commission: Commission): void;
  readonly changed: Set<string>;
};

export function testBook(): TestBook {
  const raw = connect(':memory:', { passphrase: null, readonly: false, mustExist: false });
  migrate(raw, loadMigrations(), { now: NOW, backup: null });
  const db = asReadBook(raw);
  seedBook(db, { name: 'Van Dijk & Partners', country: 'NL', currency: 'EUR', language: 'en' }, NOW);
  const changed = new Set<string>();
  const policy = ({
    client,
    line = null,
    carrier = null,
    status = 'in-force',
    started = null,
    ended = null,
    premium = null,
    renewal = null,
  }: Policy) =>
    Number(
      db
        .prepare<unknown[]>(
          `INSERT INTO policy (client_id, line_id, carrier_id, number, number_key, status, started_on, ended_on, renewal_on,
             premium_minor, annual_premium_minor, created_at) VALUES (?, ?, ?, 'P', 'P', ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(client, line, carrier, status, started, ended, renewal, premium, premium, NOW).lastInsertRowid,
    );
  return {
    ...db,
    changed,
    touched: (...tables) => {
      for (const table of tables) {
        changed.add(table);
      }
    },
    progress: () => {},
    checkCancelled: () => {},
    client(id, { household = id, mergedInto, status = 'active', birthDate } = {}) {
      db.prepare<unknown[]>('INSERT OR IGNORE INTO household (id, name) VALUES (?, ?)').run(
        household,
        `Household ${household}`,
      );
      db.prepare<unknown[]>(
        `INSERT INTO client (id, household_id, kind, name, raw_name, sort_key, name_key, merged_into_client_id, birth_date, created_at)
         VALUES (?, ?, 'person', ?, '', ?, '', ?, ?, ?)`,
      ).run(id, household, `Client ${id}`, `${id}`, mergedInto ?? null, birthDate ?? null, NOW);
      if (mergedInto === undefined) {
        db.prepare<unknown[]>(
          'INSERT INTO client_summary (client_id, household_id, sort_key, status) VALUES (?, ?, ?, ?)',
        ).run(id, household, `${id}`, status);
      }
    },
    policy,
    event(policyId, on, status) {
      db.prepare<unknown[]>('INSERT INTO policy_event (policy_id, on_day, status) VALUES (?, ?, ?)').run(
        policyId,
        on,
        status,
      );
    },
    commission({ client, amount, on }) {
      const own = db.prepare<[number], { id: number }>('SELECT id FROM policy WHERE client_id = ?').get(client);
      db.prepare<unknown[]>(
        "INSERT INTO commission (policy_id, client_id, kind, dated_on, amount_minor) VALUES (?, ?, 'renewal', ?, ?)",
      ).run(own?.id ?? policy({ client, started: '2015-01-01' }), client, on, amount);
    },
  };
}
