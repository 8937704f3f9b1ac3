import type { Details, Failure } from '../../shared/result.ts';
import { Refusal } from '../../shared/result.ts';

/** Every way a book can refuse to open, each with one sentence and what to do next. */
const SENTENCES = {
  'book-missing': 'There is no book at this place. Check the path, or make a new book.',
  'book-exists': 'There is already a file at this place. Choose another name; nothing was overwritten.',
  'book-locked': 'The book is open in another window or on another computer. Close it there, then try again.',
  'book-read-only': 'The book or its folder cannot be written to. Move the book to a folder of your own, then open it.',
  'book-no-folder': 'The folder of this book does not exist. Make the folder first, or choose another one.',
  'book-no-access': 'This account may not open the book. Ask whoever looks after the computer for access to the file.',
  'not-a-book': 'This file is not a Tierbook book. Choose a file that ends in .tierbook.',
  'passphrase-needed': 'This book is locked with a passphrase. Enter it to open the book.',
  'wrong-passphrase': 'The passphrase does not open this book. Check capitals and keyboard language, then try again.',
  'book-corrupt': 'The book is damaged. Restore the latest backup; the damaged file is left as it is.',
  'book-newer': 'The book was made by a newer version of Tierbook. Update Tierbook, then open it.',
  'book-network-folder':
    'The book is in a network folder, where saving is not safe. Move it to a folder on this computer, then open it.',
  'book-synced-folder':
    'The book is in a folder that is copied to the cloud while it is used, which can damage it. Move it out, then open it.',
  'migration-changed':
    'The book was made by a different build of this version. Open it with the program that made it, or restore a backup.',
  'migration-order':
    'The book lacks an earlier change of its layout, so it cannot be brought up to date. Restore a backup or ask for help.',
  'migration-failed': 'The book could not be brought up to date and is unchanged. Ask for help with the detail below.',
  'backup-failed': 'The backup could not be written or did not pass its check. Choose another place with enough room.',
  'disk-full': 'The disk is full. Make room, then try again; nothing was half-written.',
  'disk-error': 'The disk reported an error. Check the disk and its connection, then try again.',
} as const;

export type OpenErrorCode = keyof typeof SENTENCES;

export function openFailure(code: OpenErrorCode, details?: Details): Failure {
  return details === undefined ? { code, message: SENTENCES[code] } : { code, message: SENTENCES[code], details };
}

export function openRefusal(code: OpenErrorCode, details?: Details): Refusal {
  return new Refusal(code, SENTENCES[code], details);
}

/** SQLite's own result code (`SQLITE_BUSY`, …) of an error, or null when it is no SQLite error. */
export function sqliteCode(error: unknown): string | null {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE')) {
    return error.code;
  }
  return null;
}

/**
 * The failure behind an error of SQLite that a person can do something about; null for anything else, which is a bug.
 * @param encrypted a passphrase was given, so unreadable bytes mean the wrong one
 */
export function failureOfSqlite(error: unknown, encrypted: boolean): Failure | null {
  const code = sqliteCode(error);
  if (code === null) {
    return null;
  }
  const kind = KINDS.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (kind === undefined) {
    return null;
  }
  const detail = { cause: error instanceof Error ? error.message : code };
  return openFailure(kind === 'not-a-book' && encrypted ? 'wrong-passphrase' : kind, detail);
}

const KINDS: readonly (readonly [string, OpenErrorCode])[] = [
  ['SQLITE_BUSY', 'book-locked'],
  ['SQLITE_LOCKED', 'book-locked'],
  ['SQLITE_READONLY', 'book-read-only'],
  ['SQLITE_CANTOPEN', 'book-no-access'],
  ['SQLITE_PERM', 'book-no-access'],
  ['SQLITE_AUTH', 'book-no-access'],
  ['SQLITE_NOTADB', 'not-a-book'],
  ['SQLITE_CORRUPT', 'book-corrupt'],
  ['SQLITE_FULL', 'disk-full'],
  // The index of the log could not be made longer: on a disk with no room at all a book does not even open.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR', 'disk-error'],
];
