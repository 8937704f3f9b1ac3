import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { baseName, stamp } from '../book/place.ts';
import type { ServiceDeps } from './deps.ts';

/** Automatic backups: the three newest of today, then one a day for this many days. */
const OF_TODAY = 3;
const DAYS = 14;

export type Backup = {
  readonly path: string;
  readonly name: string;
  /** UTC instant, from the file's name. */
  readonly madeAt: string;
  readonly bytes: number;
};

const NAME = /-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.tierbook$/;

/** Automatic backups of a book, the newest first. */
export function listBackups(userFolder: string | null, bookPath: string): Backup[] {
  const folder = backupFolder(userFolder, bookPath);
  if (folder === null || !existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
      if (year === undefined) {
        return [];
      }
      const path = join(folder, name);
      return [
        { path, name, madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`, bytes: statSync(path).size },
      ];
    })
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

/** Where the next automatic backup of a book goes. @throws Refusal `no-backup-folder` where nothing may be kept */
export function automaticBackupPath(userFolder: string | null, bookPath: string, now: string): string {
  const folder = backupFolder(userFolder, bookPath);
  if (folder === null) {
    throw new Refusal(
      'no-backup-folder',
      'There is no folder for automatic backups. Choose where the backup shall go.',
    );
  }
  mkdirSync(folder, { recursive: true });
  return join(folder, `${baseName(bookPath)}-${stamp(now)}.tierbook`);
}

/**
 * Makes today's automatic backup when there is none yet and lets old ones go.
 * @returns whether one was made
 */
export async function backUpDaily(deps: ServiceDeps, book: Book): Promise<boolean> {
  const now = deps.clock.now();
  const [newest] = listBackups(deps.userFolder, book.path);
  if (deps.userFolder === null || newest?.madeAt.slice(0, 10) === now.slice(0, 10)) {
    return false;
  }
  const copied = await book.copyTo(automaticBackupPath(deps.userFolder, book.path, now));
  if (copied.ok) {
    for (const { path } of outlived(listBackups(deps.userFolder, book.path), now)) {
      rmSync(path, { force: true });
    }
  }
  return copied.ok;
}

/** Which of the backups (newest first) are no longer kept. */
export function outlived(backups: readonly Backup[], now: string): Backup[] {
  const today = now.slice(0, 10);
  const days = new Map<string, number>();
  return backups.filter(({ madeAt }) => {
    const day = madeAt.slice(0, 10);
    const before = days.get(day) ?? 0;
    days.set(day, before + 1);
    return before >= (day === today ? OF_TODAY : 1) || (before === 0 && days.size > DAYS);
  });
}

/** Two books of one name in different folders keep their backups apart. */
function backupFolder(userFolder: string | null, bookPath: string): string | null {
  if (userFolder === null) {
    return null;
  }
  const place = createHash('sha256').update(bookPath).digest('hex').slice(0, 8);
  return join(userFolder, 'backups', `${baseName(bookPath)}-${place}`);
}
