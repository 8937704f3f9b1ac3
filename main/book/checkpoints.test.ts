import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { checkpointsInPauses } from './checkpoints.ts';

type Log = { readonly log: number; readonly checkpointed: number };

function logged(): { db: Database.Database; log: () => Log | undefined } {
  const folder = mkdtempSync(join(tmpdir(), 'tierbook-log-'));
  const db = new Database(join(folder, 'book.tierbook'));
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE page (bytes BLOB)');
  return { db, log: () => (db.pragma('wal_checkpoint(NOOP)') as readonly Log[])[0] };
}

function write(db: Database.Database, pages: number): void {
  const insert = db.prepare('INSERT INTO page VALUES (zeroblob(4096))');
  db.transaction(() => {
    for (let page = 0; page < pages; page += 1) {
      insert.run();
    }
  })();
}

test('a log that grew is copied after the answer, not by the write', async () => {
  const { db, log } = logged();
  const checkpoints = checkpointsInPauses(db);
  write(db, 1_500);
  checkpoints.afterWrite();
  expect(log()?.checkpointed).toBe(0);
  await pause();
  await pause();
  expect(log()?.checkpointed).toBe(log()?.log);
});

test('a small log waits for more, and nothing comes after the end', async () => {
  const { db, log } = logged();
  const checkpoints = checkpointsInPauses(db);
  write(db, 20);
  checkpoints.afterWrite();
  await pause();
  await pause();
  expect(log()?.checkpointed).toBe(0);
  write(db, 1_500);
  checkpoints.afterWrite();
  checkpoints.stop();
  await pause();
  await pause();
  expect(log()?.checkpointed).toBe(0);
});
