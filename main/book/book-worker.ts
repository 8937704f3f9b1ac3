import { parentPort, workerData } from 'node:worker_threads';
import type Database from 'better-sqlite3';
import { ok, Refusal, type Result } from '../../shared/result.ts';
import { checkpointsInPauses } from './checkpoints.ts';
import { lastChange, noteForgotten } from './client-changes.ts';
import { isClientIndexMade, prepareClientIndex } from './client-index.ts';
import { asReadBook } from './connection.ts';
import { createBook } from './create.ts';
import { type Maintenance, maintenance } from './maintenance.ts';
import type { ThreadReport, ThreadRequest, ThreadStart } from './messages.ts';
import { type OpenedBook, openForWriting, openReadOnly } from './open.ts';
import { failureOfSqlite } from './open-error.ts';
import { throttledProgress } from './progress.ts';
import { earlyClientReads } from './queries/client-list-early.ts';
import { rehearsingClientList } from './queries/client-rehearsal.ts';
import { reads, writes } from './queries/index.ts';
import { waitAtGate } from './reader-gate.ts';
import { restoreBook } from './restore.ts';
import type { ReadBook, WriteBook } from './types.ts';

/** The thread of one connection: opens it, answers calls one after another, closes it. Started by thread.ts only. */

type Query = (db: ReadBook, args: unknown) => unknown;
type Write = (db: WriteBook, args: unknown) => unknown;

const start = workerData as ThreadStart;

function report(message: ThreadReport): void {
  parentPort?.postMessage(message);
}

function run(): void {
  try {
    switch (start.role) {
      case 'writer':
        serveWriter(openForWriting(start), start.passphrase);
        break;
      case 'reader': {
        if (start.gate !== null && !waitAtGate(start.gate)) {
          parentPort?.close();
          break;
        }
        const book = openReadOnly(start.path, start.passphrase);
        report({ type: 'ready', info: null });
        serve((call) => {
          const result = answerEarly(book, call.name, call.args) ?? answer(book, call.name, call.args);
          prepareLater(book, call.name);
          return { result, changed: [] };
        }, book.close);
        break;
      }
      case 'create':
        createBook(start);
        finish();
        break;
      case 'restore':
        restoreBook(start);
        finish();
        break;
    }
  } catch (error) {
    if (error instanceof Refusal) {
      report({ type: 'refused', error: error.toFailure() });
      parentPort?.close();
      return;
    }
    throw error;
  }
}

let preparing = false;

/**
 * Makes the list's index ready in the pauses after a question of a screen, a moment at a time: a question or the
 * end comes in between. Who never asks about clients never pays.
 */
function prepareLater(book: ReadBook, asked: string): void {
  if (preparing || !PREPARED_FOR.test(asked)) {
    return;
  }
  preparing = true;
  const step = () => {
    const until = performance.now() + AT_ONCE;
    do {
      preparing = prepareClientIndex(book) || rehearse(book);
    } while (preparing && performance.now() < until);
    if (preparing) {
      pause = setImmediate(step);
    }
  };
  pause = setImmediate(step);
}

let rehearsal: Generator<void, void> | null = null;

/** Once a thread. @returns whether there is more */
function rehearse(book: ReadBook): boolean {
  rehearsal ??= rehearsingClientList(book);
  return rehearsal.next().done !== true;
}

let pause: NodeJS.Immediate | undefined;

/** Milliseconds a question may have to wait for. */
const AT_ONCE = 0.5;

/** What the window asks on its way to the list. */
const PREPARED_FOR = /^(today\.get|clients\.)/;

/** A task is done when its thread is ready to be closed. */
function finish(): void {
  report({ type: 'ready', info: null });
  serve(
    (call) => {
      throw new Error(`this thread has no book for ${call.name}`);
    },
    () => {},
  );
}

function serveWriter(opened: OpenedBook, passphrase: string | null): void {
  const { path, schemaVersion, encrypted, migrated, backup } = opened;
  const care: Maintenance = { db: opened.db, path, passphrase: encrypted ? passphrase : null };
  const book = asReadBook(opened.db);
  const checkpoints = checkpointsInPauses(opened.db);
  report({ type: 'ready', info: { path, schemaVersion, encrypted, migrated, backup } });
  serve(
    (call) => {
      const upkeep = Object.hasOwn(maintenance, call.name) ? maintenance[call.name as keyof typeof maintenance] : null;
      if (upkeep !== null) {
        return {
          result: asResult((upkeep as (on: Maintenance, args: unknown) => unknown)(care, call.args)),
          changed: [],
        };
      }
      if (Object.hasOwn(reads, call.name)) {
        return { result: answer(book, call.name, call.args), changed: [] };
      }
      checkpoints.afterWrite();
      return write(opened.db, book, call);
    },
    () => {
      checkpoints.stop();
      opened.db.close();
      opened.lock.release();
    },
  );
}

type Call = Extract<ThreadRequest, { type: 'call' }>;
type Answer = { readonly result: Result<unknown>; readonly changed: readonly string[] };

function serve(handle: (call: Call) => Answer, close: () => void): void {
  parentPort?.on('message', (request: ThreadRequest) => {
    if (request.type === 'close') {
      clearImmediate(pause);
      close();
      report({ type: 'closed' });
      parentPort?.close();
      return;
    }
    const { id } = request;
    try {
      report({ type: 'result', id, ...handle(request) });
    } catch (error) {
      const refused = error instanceof Refusal ? error.toFailure() : failureOfSqlite(error, false);
      if (refused !== null) {
        report({ type: 'result', id, result: { ok: false, error: refused }, changed: [] });
      } else {
        const bug = error instanceof Error ? error : new Error(String(error));
        report({ type: 'thrown', id, message: bug.message, stack: bug.stack ?? bug.message });
      }
    }
  });
}

function answer(db: ReadBook, name: string, args: unknown): Result<unknown> {
  const query = (reads as unknown as Readonly<Record<string, Query>>)[name];
  if (query === undefined) {
    throw new Error(`no read is called ${name}`);
  }
  return asResult(query(db, args));
}

/** What the list shows first does not wait for its index. @returns null where the index is made or must be waited for */
function answerEarly(db: ReadBook, name: string, args: unknown): Result<unknown> | null {
  const early = (earlyClientReads as unknown as Readonly<Record<string, Query | undefined>>)[name];
  if (early === undefined || isClientIndexMade(db)) {
    return null;
  }
  const value = early(db, args);
  return value === null ? null : ok(value);
}

function write(db: Database.Database, book: ReadBook, call: Call): Answer {
  const change = (writes as unknown as Readonly<Record<string, Write>>)[call.name];
  if (change === undefined) {
    throw new Error(`no write is called ${call.name}`);
  }
  const changed = new Set<string>();
  const cancel = call.cancel === null ? null : new Int32Array(call.cancel);
  const inside: WriteBook = {
    ...book,
    touched: (...tables) => {
      for (const table of tables) {
        changed.add(table);
      }
    },
    progress: throttledProgress((step, share) => report({ type: 'progress', id: call.id, step, share })),
    checkCancelled: () => {
      if (cancel !== null && Atomics.load(cancel, 0) === 1) {
        throw new Refusal('cancelled', 'Stopped as asked. Nothing was changed.');
      }
    },
  };
  db.exec('BEGIN IMMEDIATE');
  try {
    const place = lastChange(book);
    const value = change(inside, call.args);
    if (value instanceof Promise) {
      throw new Error(`${call.name} is asynchronous: its transaction would end before its work`);
    }
    const result = asResult(value);
    noteForgotten(book, changed, place);
    db.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
    return { result, changed: result.ok ? [...changed] : [] };
  } catch (error) {
    // SQLite itself rolls back on some errors (disk full, corruption).
    if (db.inTransaction) {
      db.exec('ROLLBACK');
    }
    throw error;
  }
}

/** A query may return its value or a Result of its own. */
function asResult(value: unknown): Result<unknown> {
  return isResult(value) ? value : ok(value);
}

function isResult(value: unknown): value is Result<unknown> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) {
    return false;
  }
  return value.ok === true ? 'value' in value : value.ok === false && 'error' in value;
}

run();
