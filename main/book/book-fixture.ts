import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { type Book, openBook } from './book.ts';
import { asReadBook, connect } from './connection.ts';
import { createBook } from './create.ts';
import { loadMigrations } from './migrations.ts';
import type { ReadBook, WriteBook } from './types.ts';

export const NOW = '2026-06-30T12:00:00.000Z';

/** A folder of its own that goes with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a seeded book and returns its path. */
export function newBook(passphrase: string | null = null, folder = testFolder()): string {
  const path = join(folder, 'office.tierbook');
  createBook({
    path,
    passphrase,
    migrations: loadMigrations(),
    office: { name: 'Van Dijk & Partners', country: 'NL', currency: 'EUR', language: 'en' },
    now: NOW,
  });
  return path;
}

/** Opens a book in its threads and closes it with the test. */
export async function openTestBook(path = newBook(), passphrase: string | null = null): Promise<Book> {
  const book = await openBook({ path, passphrase, now: NOW });
  onTestFinished(() => book.close());
  return book;
}

/** A book in this thread, for testing queries as the functions they are. */
export function directBook(path = newBook()): WriteBook & { readonly raw: Database.Database } {
  const raw = connect(path, { passphrase: null, readonly: false });
  onTestFinished(() => {
    raw.close();
  });
  const book: ReadBook = asReadBook(raw);
  return { ...book, raw, touched: () => {}, progress: () => {}, checkCancelled: () => {} };
}

/** Adds a client alone in its household, with policies in force of these lines and annual premiums. */
export function addClient(
  db: ReadBook,
  name: string,
  more: {
    readonly kind?: 'person' | 'organisation';
    readonly policies?: readonly {
      readonly line?: string;
      readonly premium?: number;
      readonly status?: string;
      readonly start?: string;
    }[];
    readonly householdId?: number;
  } = {},
): number {
  const household =
    more.householdId ??
    Number(db.prepare<[string]>('INSERT INTO household (name) VALUES (?)').run(name).lastInsertRowid);
  const id = Number(
    db
      .prepare<(string | number)[]>(
        `INSERT INTO client (household_id, kind, name, raw_name, sort_key, name_key, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(household, more.kind ?? 'person', name, name, name.toLowerCase(), name.toLowerCase(), NOW).lastInsertRowid,
  );
  db.prepare<[number, number]>('UPDATE household SET lead_client_id = ? WHERE id = ? AND lead_client_id IS NULL').run(
    id,
    household,
  );
  for (const [index, policy] of (more.policies ?? []).entries()) {
    db.prepare<(string | number | null)[]>(
      `INSERT INTO policy (client_id, line_id, number, number_key, status, started_on, premium_minor, annual_premium_minor, created_at)
       VALUES (?, (SELECT id FROM line WHERE code = ?), ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      policy.line ?? 'motor',
      `PZ/551-${id}-${index}`,
      `PZ551${id}${index}`,
      policy.status ?? 'in-force',
      policy.start ?? '2020-03-01',
      policy.premium ?? null,
      policy.premium ?? null,
      NOW,
    );
  }
  return id;
}

/** Adds commission received for a client's first policy. */
export function addCommission(db: ReadBook, clientId: number, datedOn: string, amount: number): void {
  db.prepare<(string | number)[]>(
    `INSERT INTO commission (policy_id, client_id, kind, dated_on, amount_minor)
     VALUES ((SELECT min(id) FROM policy WHERE client_id = ?), ?, 'renewal', ?, ?)`,
  ).run(clientId, clientId, datedOn, amount);
}
