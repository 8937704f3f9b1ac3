import type { CreateOptions } from './create.ts';
import { loadMigrations } from './migrations.ts';
import type { RestoreOptions } from './restore.ts';
import { runTask } from './thread.ts';

/** Makes a new book in a thread of its own. @throws Refusal */
export function makeBook(options: Omit<CreateOptions, 'migrations'>): Promise<void> {
  return runTask({ role: 'create', ...options, migrations: loadMigrations() });
}

/** Puts a checked copy of a backup at a new place. @throws Refusal */
export function restoreBackup(options: Omit<RestoreOptions, 'migrations'>): Promise<void> {
  return runTask({ role: 'restore', ...options, migrations: loadMigrations() });
}
