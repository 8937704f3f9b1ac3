import { z } from 'zod';
import { channel } from './channel.ts';

export const language = z.enum(['en', 'zh-CN', 'nl']);

/** A path chosen in a dialog of the main process; windows never see or send the path itself. */
export const fileToken = z.string().min(1).max(100);

const passphrase = z.string().min(1).max(1024).nullable();

const bookStatus = z.object({
  state: z.enum(['none', 'open']),
  /** The open book; null when there is none. */
  book: z
    .object({
      path: z.string(),
      fileName: z.string(),
      office: z.string(),
      country: z.string(),
      region: z.string().nullable(),
      currency: z.string(),
      language,
      encrypted: z.boolean(),
      schemaVersion: z.number().int(),
      /** UTC instant of the newest automatic or manual backup this program knows of. */
      lastBackupAt: z.string().nullable(),
      /** The copy made because the layout was brought up to date at opening. */
      migrationBackup: z.string().nullable(),
    })
    .nullable(),
  today: z.string(),
});
export type BookStatus = z.output<typeof bookStatus>;

const recentBook = z.object({
  token: fileToken,
  name: z.string(),
  folder: z.string(),
  openedAt: z.string(),
  missing: z.boolean(),
});
export type RecentBook = z.output<typeof recentBook>;

const backup = z.object({ token: fileToken, name: z.string(), madeAt: z.string(), bytes: z.number() });
export type BackupFile = z.output<typeof backup>;

export const bookContract = {
  'book.status': channel(z.object({}), bookStatus),
  'book.recent': channel(z.object({}), z.array(recentBook)),
  'book.create': channel(
    z.object({
      token: fileToken,
      name: z.string().trim().min(1).max(200),
      country: z.string().regex(/^[A-Z]{2}$/),
      currency: z.string().regex(/^[A-Z]{3}$/),
      language,
      passphrase: passphrase.default(null),
    }),
    bookStatus,
  ),
  'book.open': channel(z.object({ token: fileToken, passphrase: passphrase.default(null) }), bookStatus),
  'book.close': channel(z.object({}), z.object({})),
  /** A verified copy at the chosen place; without a token beside the other automatic ones. */
  'book.backup': channel(
    z.object({ token: fileToken.nullable() }),
    z.object({ path: z.string(), bytes: z.number(), madeAt: z.string() }),
  ),
  'book.backups': channel(z.object({}), z.array(backup)),
  /** Checks a backup and puts it at a new place; nothing that exists is replaced. Does not open it. */
  'book.restore': channel(
    z.object({ backup: fileToken, target: fileToken, passphrase: passphrase.default(null) }),
    z.object({ path: z.string() }),
  ),
  /** Sets, changes or (null) removes the passphrase. `current` must fit when the book has one. */
  'book.passphrase': channel(z.object({ current: passphrase, next: passphrase }), z.object({ encrypted: z.boolean() })),
  /** Compares rollups with the rows they sum, and asks SQLite whether the file is sound. */
  'book.check': channel(
    z.object({}),
    z.object({
      ok: z.boolean(),
      problems: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),
};
