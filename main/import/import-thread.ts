import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../shared/result.ts';
import type { ImportReport, ImportStart, ImportTasks } from './import-messages.ts';

/** The worker's source beside this file; in the bundle it stands in the same folder. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url);

/**
 * MB of heap for the reading of a file. The columns of a file lie outside of it. A low limit makes the collector work
 * sooner, which keeps the peak down; a list of clients, each row somebody else, needs some 14 bytes for each of its own.
 */
function heapFor(bytes: number): number {
  return Math.min(2048, Math.max(384, Math.ceil(bytes / 2 ** 20) * HEAP_A_BYTE));
}

const HEAP_A_BYTE = 16;

type Waiting = { readonly resolve: (result: Result<never>) => void; readonly reject: (error: Error) => void };

/** A thread that knows one file. Ending it drops everything it read; the book is not touched by it. */
export type ImportThread = {
  ask<Task extends keyof ImportTasks>(
    task: Task,
    args: Parameters<ImportTasks[Task]>[0],
    onProgress?: (step: string, share: number) => void,
  ): Promise<Result<ReturnType<ImportTasks[Task]>>>;
  /** Stops whatever is running: its answer is the refusal `cancelled`. */
  end(): Promise<void>;
};

export function startImportThread(start: ImportStart): ImportThread {
  const bytes =
    typeof start.source === 'string'
      ? (statSync(start.source, { throwIfNoEntry: false })?.size ?? 0)
      : start.source instanceof Uint8Array
        ? start.source.length
        : start.source.byteLength;
  const worker = new Worker(WORKER, {
    workerData: start,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapFor(bytes), maxYoungGenerationSizeMb: 32 },
  });
  const waiting = new Map<number, Waiting>();
  let progress: ((step: string, share: number) => void) | undefined;
  let lastId = 0;
  worker.on('message', (message: ImportReport) => {
    if (message.type === 'progress') {
      progress?.(message.step, message.share);
      return;
    }
    const on = waiting.get(message.id);
    waiting.delete(message.id);
    on?.resolve(
      message.type === 'done' ? { ok: true, value: message.value as never } : { ok: false, error: message.error },
    );
  });
  worker.on('error', (error) => {
    for (const on of waiting.values()) {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        on.resolve(
          fail('file-too-large', 'The file needs more memory than is set aside for one import. Import it in parts.'),
        );
      } else {
        on.reject(error);
      }
    }
    waiting.clear();
  });
  worker.on('exit', () => {
    for (const on of waiting.values()) {
      on.resolve(fail('cancelled', 'Stopped as asked. Nothing was changed.'));
    }
    waiting.clear();
  });
  return {
    ask(task, args, onProgress) {
      progress = onProgress;
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, task, args });
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}
