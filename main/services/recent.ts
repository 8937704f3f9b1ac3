import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { RecentBook } from '../../shared/contract/book.ts';
import type { FileTokens } from './deps.ts';

const MOST = 8;

const stored = z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() }));
type Stored = z.output<typeof stored>;

/** Books opened here before, the latest first. A list that cannot be read is an empty one: it is a convenience. */
export function readRecent(userFolder: string | null, files: FileTokens): RecentBook[] {
  return load(userFolder).map(({ path, name, openedAt }) => ({
    token: files.tokenFor(path),
    name,
    folder: dirname(path),
    openedAt,
    missing: !existsSync(path),
  }));
}

/** Puts a book at the head of the list. */
export function rememberBook(userFolder: string | null, book: Stored[number]): void {
  if (userFolder === null) {
    return;
  }
  const others = load(userFolder).filter(({ path }) => path !== book.path);
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(listPath(userFolder), `${JSON.stringify([book, ...others].slice(0, MOST), null, 2)}\n`);
}

function load(userFolder: string | null): Stored {
  if (userFolder === null || !existsSync(listPath(userFolder))) {
    return [];
  }
  try {
    return stored.parse(JSON.parse(readFileSync(listPath(userFolder), 'utf8')));
  } catch {
    return [];
  }
}

function listPath(userFolder: string): string {
  return join(userFolder, 'recent-books.json');
}
