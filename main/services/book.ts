import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BookStatus, bookContract } from '../../shared/contract/book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { restoreBackup } from '../book/making.ts';
import { automaticBackupPath, backUpDaily, listBackups } from './backups.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { readRecent, rememberBook } from './recent.ts';

export function bookService(deps: ServiceDeps): Handlers<typeof bookContract> {
  const { session, files, clock } = deps;

  async function status(): Promise<Result<BookStatus>> {
    const book = session.seen();
    if (book === null) {
      return ok({ state: 'none', book: null, today: clock.today() });
    }
    const office = await book.read('book.office', {});
    if (!office.ok) {
      return office;
    }
    return ok({
      state: 'open',
      today: clock.today(),
      book: {
        path: book.path,
        fileName: basename(book.path),
        office: office.value.name,
        country: office.value.country,
        region: office.value.region,
        currency: office.value.currency,
        language: office.value.language,
        encrypted: book.passphrase !== null,
        schemaVersion: book.info.schemaVersion,
        lastBackupAt: listBackups(deps.userFolder, book.path)[0]?.madeAt ?? null,
        migrationBackup: book.info.backup,
      },
    });
  }

  async function open(path: string, passphrase: string | null): Promise<Result<BookStatus>> {
    const book = await session.open(path, passphrase);
    if (deps.userFolder !== null) {
      // Not waited for: the office can work while yesterday's state is put away.
      backUpDaily(deps, book).catch((error: unknown) => console.error('The daily backup failed.', error));
    }
    const opened = await status();
    if (opened.ok && opened.value.book !== null) {
      rememberBook(deps.userFolder, {
        path: opened.value.book.path,
        name: opened.value.book.office,
        openedAt: clock.now(),
      });
    }
    return opened;
  }

  return {
    'book.status': () => status(),
    'book.recent': async () => ok(readRecent(deps.userFolder, files)),
    'book.create': async ({ token, passphrase, ...office }) => {
      const path = files.path(token);
      await session.create(path, office, passphrase);
      return open(path, passphrase);
    },
    'book.open': ({ token, passphrase }) => open(files.path(token), passphrase),
    'book.close': async () => {
      await session.close();
      return ok({});
    },
    'book.backup': async ({ token }) => {
      const book = session.book();
      const madeAt = clock.now();
      const target = token === null ? automaticBackupPath(deps.userFolder, book.path, madeAt) : files.path(token);
      const copied = await book.copyTo(target);
      return copied.ok ? ok({ path: target, bytes: statSync(target).size, madeAt }) : copied;
    },
    'book.backups': async () => {
      const found = listBackups(deps.userFolder, session.book().path);
      return ok(found.map(({ path, ...rest }) => ({ ...rest, token: files.tokenFor(path) })));
    },
    'book.restore': async ({ backup, target, passphrase }) => {
      const path = files.path(target);
      await restoreBackup({ backup: files.path(backup), path, passphrase });
      return ok({ path });
    },
    'book.passphrase': async ({ current, next }) => {
      const book = session.book();
      if (book.passphrase !== null && current !== book.passphrase) {
        return fail('wrong-passphrase', 'The present passphrase is not right. Type it again; nothing was changed.');
      }
      return book.changePassphrase(next);
    },
    'book.check': () => session.book().read('book.check', {}),
  };
}
