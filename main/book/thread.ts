import { Worker } from 'node:worker_threads';
import { Refusal, type Result } from '../../shared/result.ts';
import { keepHeapsSmall } from '../heap.ts';
import type { OpenInfo, ThreadReport, ThreadRequest, ThreadStart, ThreadTask } from './messages.ts';

export type CallOptions = {
  readonly onProgress?: (step: string, share: number) => void;
  /** Asks a write to stop; it rolls back and answers `cancelled`. */
  readonly signal?: AbortSignal;
  /** Ports and buffers that go over to the thread instead of being copied. */
  readonly transfer?: readonly Transferable[];
};

type Transferable = import('node:worker_threads').Transferable;

/** One connection in a thread of its own. */
export type Thread = {
  readonly info: OpenInfo | null;
  /** @throws Error when the query has a bug; what a person caused is a failed Result. */
  call(name: string, args: unknown, options?: CallOptions): Promise<Result<unknown>>;
  close(): Promise<void>;
};

type Waiting = {
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((step: string, share: number) => void) | undefined;
};

/** The worker's source beside this file; both stand in one folder in the bundle, too. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './book-worker.ts' : './book-worker.js', import.meta.url);

/**
 * Starts a thread and waits until its connection is open.
 * @throws Refusal with one of the codes of open-error.ts
 */
export function startThread(start: ThreadStart, onChanged: (tables: readonly string[]) => void): Promise<Thread> {
  keepHeapsSmall();
  const worker = new Worker(WORKER, {
    workerData: start,
    execArgv: [],
    // Imports churn through millions of short-lived rows: a small nursery keeps peak memory down.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let closed: (() => void) | null = null;
  let ended = false;

  function call(name: string, args: unknown, options: CallOptions = {}): Promise<Result<unknown>> {
    if (ended) {
      return Promise.reject(new Error(`the book thread ended before ${name}`));
    }
    lastId += 1;
    const id = lastId;
    const cancel = options.signal === undefined ? null : new SharedArrayBuffer(4);
    const stop = () => {
      if (cancel !== null) {
        Atomics.store(new Int32Array(cancel), 0, 1);
      }
    };
    if (options.signal?.aborted === true) {
      stop();
    }
    options.signal?.addEventListener('abort', stop, { once: true });
    return new Promise<Result<unknown>>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress: options.onProgress });
      post({ type: 'call', id, name, args, cancel }, options.transfer);
    }).finally(() => options.signal?.removeEventListener('abort', stop));
  }

  function post(request: ThreadRequest, transfer: readonly Transferable[] = []): void {
    worker.postMessage(request, [...transfer]);
  }

  function settle(id: number, end: (on: Waiting) => void): void {
    const on = waiting.get(id);
    waiting.delete(id);
    if (on !== undefined) {
      end(on);
    }
  }

  return new Promise<Thread>((opened, refused) => {
    worker.on('message', (message: ThreadReport) => {
      switch (message.type) {
        case 'ready':
          opened({ info: message.info, call, close });
          break;
        case 'refused':
          refused(new Refusal(message.error.code, message.error.message, message.error.details));
          break;
        case 'progress':
          waiting.get(message.id)?.onProgress?.(message.step, message.share);
          break;
        case 'result':
          if (message.changed.length > 0) {
            onChanged(message.changed);
          }
          settle(message.id, (on) => on.resolve(message.result));
          break;
        case 'thrown': {
          const error = new Error(message.message);
          error.stack = message.stack;
          settle(message.id, (on) => on.reject(error));
          break;
        }
        case 'closed':
          closed?.();
          break;
      }
    });
    const failed = (error: Error) => {
      ended = true;
      refused(error);
      for (const on of waiting.values()) {
        on.reject(error);
      }
      waiting.clear();
      closed?.();
    };
    worker.on('error', failed);
    worker.on('exit', () => failed(new Error('the book thread ended')));
  });

  function close(): Promise<void> {
    return new Promise((resolve) => {
      if (ended) {
        resolve();
        return;
      }
      closed = resolve;
      post({ type: 'close' });
    });
  }
}

/** Runs one task in a thread that ends with it. @throws Refusal */
export async function runTask(task: ThreadTask): Promise<void> {
  const thread = await startThread(task, () => {});
  await thread.close();
}
