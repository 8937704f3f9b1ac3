import { statSync } from 'node:fs';
import { Refusal } from '../../shared/result.ts';
import { type Book, openBook } from '../book/book.ts';
import { makeBook } from '../book/making.ts';
import type { Clock } from '../clock.ts';
import type { BookSession, ServiceDeps } from './deps.ts';

/** Two names may lead to one file. */
function isSameFile(open: string, asked: string): boolean {
  const [here, there] = [open, asked].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return here !== undefined && there !== undefined && here.ino === there.ino && here.dev === there.dev;
}

/**
 * The one open book of this program, and the events its changes raise.
 * @param oneThread for commands, which ask for one thing after another
 */
export function createSession(clock: Clock, emit: ServiceDeps['emit'], oneThread = false): BookSession {
  let current: Book | null = null;
  let unseen = false;
  let last: Promise<unknown> = Promise.resolve();

  async function close(): Promise<void> {
    const closing = current;
    const told = !unseen;
    current = null;
    unseen = false;
    if (closing !== null) {
      await closing.close();
      if (told) {
        emit('session', { state: 'none' });
      }
    }
  }

  async function openNext(path: string, passphrase: string | null, hidden: boolean): Promise<Book> {
    if (current !== null && !unseen && !hidden && isSameFile(current.path, path)) {
      // Its own lock would refuse it; a book that is open need not be opened.
      emit('session', { state: 'open' });
      return current;
    }
    const book = await openBook({ path, passphrase, now: clock.now(), oneThread });
    await close();
    current = book;
    unseen = hidden;
    if (!hidden) {
      book.onChanged((tables) => emit('changed', { tables: [...tables] }));
      emit('session', { state: 'open' });
    }
    return book;
  }

  /** One after another: a book clicked twice, or opened while it is being closed, is not found locked by itself. */
  function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const next = last.then(act);
    last = next.catch(() => undefined);
    return next;
  }

  return {
    book() {
      if (current === null) {
        throw new Refusal('no-book', 'No book is open. Open a book or make a new one.');
      }
      return current;
    },
    current: () => current,
    seen: () => (unseen ? null : current),
    open: (path, passphrase) => inTurn(() => openNext(path, passphrase, false)),
    openUnseen: (path) => inTurn(() => openNext(path, null, true)),
    create: (path, office, passphrase) => makeBook({ path, office, passphrase, now: clock.now() }),
    close: () => inTurn(close),
  };
}
