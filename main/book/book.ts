import type { Result } from '../../shared/result.ts';
import type { OpenInfo } from './messages.ts';
import { loadMigrations } from './migrations.ts';
import type { reads, writes } from './queries/index.ts';
import { readerGate } from './reader-gate.ts';
import { type CallOptions, startThread, type Thread } from './thread.ts';

type Reads = typeof reads;
type Writes = typeof writes;

type ArgsOf<Query> = Query extends (on: never, args: infer Args) => unknown ? Args : never;
/** A query may answer with its value or with a Result of it. */
type ValueOf<Query> = Query extends (on: never, args: never) => infer Value
  ? Value extends { readonly ok: true; readonly value: infer Inner }
    ? Inner
    : Value extends { readonly ok: false; readonly error: unknown }
      ? never
      : Value
  : never;

/** Questions that go through every line of the book, seconds long: a thread of their own, so that lists do not wait. */
const WHOLE_BOOK = /^reconcile\./;

/**
 * An open book: one thread that writes and one that reads, so that lists stay quick while an import commits; and one more
 * for long sums once somebody asks for them.
 */
export type Book = {
  readonly path: string;
  readonly info: OpenInfo;
  /** The passphrase of this session, for a further reading connection of a worker; null for a plain book. */
  readonly passphrase: string | null;
  read<Name extends keyof Reads>(name: Name, args: ArgsOf<Reads[Name]>): Promise<Result<ValueOf<Reads[Name]>>>;
  write<Name extends keyof Writes>(
    name: Name,
    args: ArgsOf<Writes[Name]>,
    options?: CallOptions,
  ): Promise<Result<ValueOf<Writes[Name]>>>;
  /** Another number once anything is written: whoever keeps what he read tells by it whether that still holds. */
  readonly version: number;
  /** Makes a verified copy of the whole book; an encrypted book's copy opens with the same passphrase. */
  copyTo(target: string): Promise<Result<{ readonly target: string }>>;
  /** Null takes the passphrase away. Further reading connections must be closed before. */
  changePassphrase(next: string | null): Promise<Result<{ readonly encrypted: boolean }>>;
  /** Tells which tables a write changed. Returns the way to stop listening. */
  onChanged(listener: (tables: readonly string[]) => void): () => void;
  /** Ends both threads; the book is then one file. Safe to call twice. */
  close(): Promise<void>;
};

export type OpenBookOptions = {
  readonly path: string;
  readonly passphrase: string | null;
  /** UTC instant. */
  readonly now: string;
  /**
   * True: one thread does everything, one after another, for a program that asks for one thing at a time. It saves what a
   * thread costs: 40 MB and a quarter of a second.
   */
  readonly oneThread?: boolean;
};

/**
 * The reader of lists, which loads its code while the writer loads its own and opens the book: a start waits for one of them
 * instead of both.
 */
function earlyReader({ path, passphrase }: OpenBookOptions, announce: (tables: readonly string[]) => void) {
  const gate = readerGate();
  const started = startThread({ role: 'reader', path, passphrase, gate: gate.buffer }, announce);
  // Nobody waits for one that leaves.
  started.catch(() => undefined);
  return { gate, started };
}

/**
 * Opens a book in its threads.
 * @throws Refusal with one of the codes of open-error.ts
 */
export async function openBook(options: OpenBookOptions): Promise<Book> {
  const listeners = new Set<(tables: readonly string[]) => void>();
  const announce = (tables: readonly string[]) => {
    for (const listener of listeners) {
      listener(tables);
    }
  };
  const startWriter = (passphrase: string | null) =>
    startThread({ role: 'writer', ...options, passphrase, migrations: loadMigrations() }, announce);
  const early = options.oneThread === true ? null : earlyReader(options, announce);
  let writer = await startWriter(options.passphrase).catch((error: unknown) => {
    early?.gate.leave();
    throw error;
  });
  const { info } = writer;
  if (info === null) {
    throw new Error('the writer opened without telling what it opened');
  }
  let passphrase = info.encrypted ? options.passphrase : null;
  const readers = new Map<'lists' | 'sums', Promise<Thread>>();
  const keepReader = (kind: 'lists' | 'sums', started: Promise<Thread>) => {
    readers.set(kind, started);
    // One that could not start is started anew with the next question.
    started.catch(() => readers.delete(kind));
    return started;
  };
  if (early !== null) {
    if (passphrase === options.passphrase) {
      early.gate.open();
      keepReader('lists', early.started);
    } else {
      early.gate.leave();
    }
  }
  let closing: Promise<void> | null = null;
  let version = 0;
  const startReader = (name: string) => {
    const kind = WHOLE_BOOK.test(name) ? 'sums' : 'lists';
    const running = readers.get(kind);
    if (running !== undefined) {
      return running;
    }
    return keepReader(kind, startThread({ role: 'reader', path: info.path, passphrase, gate: null }, announce));
  };
  const stopReaders = async () => {
    const running = [...readers.values()];
    readers.clear();
    for (const reader of running) {
      await (await reader).close();
    }
  };
  return {
    path: info.path,
    info,
    get passphrase() {
      return passphrase;
    },
    read: async (name, args) =>
      (await (options.oneThread ? writer : await startReader(name)).call(name, args)) as never,
    write: async (name, args, callOptions) => {
      // What is read while it is written may be the book before or after.
      version += 1;
      try {
        return (await writer.call(name, args, callOptions)) as never;
      } finally {
        version += 1;
      }
    },
    get version() {
      return version;
    },
    copyTo: async (target) => (await writer.call('book.copy', { target })) as never,
    changePassphrase: async (next) => {
      await stopReaders();
      const changed = (await writer.call('book.rekey', { passphrase: next })) as Result<{ encrypted: boolean }>;
      passphrase = changed.ok ? next : passphrase;
      await writer.close();
      writer = await startWriter(passphrase);
      return changed;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      // The reader goes first: only the last connection, and only one that may write, clears the WAL away.
      closing ??= stopReaders().then(() => writer.close());
      return closing;
    },
  };
}
