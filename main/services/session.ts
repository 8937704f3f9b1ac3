import { Refusal } from '../../shared/result.ts';
import { type Book, openBook } from '../book/book.ts';
import { makeBook } from '../book/making.ts';
import type { Clock } from '../clock.ts';
import type { BookSession, ServiceDeps } from './deps.ts';

/** The one open book of this program, and the events its changes raise. */
export function createSession(clock: Clock, emit: ServiceDeps['emit']): BookSession {
  let current: Book | null = null;

  async function close(): Promise<void> {
    const closing = current;
    current = null;
    if (closing !== null) {
      await closing.close();
      emit('session', { state: 'none' });
    }
  }

  return {
    book() {
      if (current === null) {
        throw new Refusal('no-book', 'No book is open. Open a book or make a new one.');
      }
      return current;
    },
    current: () => current,
    async open(path, passphrase) {
      await close();
      const book = await openBook({ path, passphrase, now: clock.now() });
      current = book;
      book.onChanged((tables) => emit('changed', { tables: [...tables] }));
      emit('session', { state: 'open' });
      return book;
    },
    create: (path, office, passphrase) => makeBook({ path, office, passphrase, now: clock.now() }),
    close,
  };
}
