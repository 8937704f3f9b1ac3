import { Worker } from 'node:worker_threads';
import type { RawRecord } from '../../../shared/import/types.ts';
import { type Failure, Refusal } from '../../../shared/result.ts';

/** One message of a reading worker; it sends the next batch only after `more`. */
export type ReadingMessage =
  | { readonly type: 'rows'; readonly rows: RawRecord[] }
  /** Still at it: nothing to give out yet. */
  | { readonly type: 'working' }
  | { readonly type: 'failed'; readonly error: Failure }
  | { readonly type: 'done' };

type Guard = {
  /** Beside the caller; without its ending, which differs in the bundle. */
  readonly script: URL;
  readonly task: unknown;
  readonly memoryMb: number;
  /** A worker that says nothing for this long is not going to. */
  readonly patienceMs: number;
  /** What a file that takes more than that is refused with. */
  readonly tooMuch: () => Refusal;
};

/** The script of a worker that stands beside the module of this address. */
export function workerScript(beside: string, name: string): URL {
  return new URL(`./${name}.${beside.endsWith('.ts') ? 'ts' : 'js'}`, beside);
}

/** Reads a file in a worker of its own with limited time and memory, so that a hostile one can be stopped without harm. */
export async function* readInWorker(guard: Guard): AsyncGenerator<RawRecord[], void, undefined> {
  const worker = new Worker(guard.script, {
    workerData: guard.task,
    resourceLimits: { maxOldGenerationSizeMb: guard.memoryMb },
    // What a library writes there would stand among the output of the command line.
    stdout: true,
    stderr: true,
  });
  try {
    for (;;) {
      const message = await nextMessage(worker, guard);
      if (message.type === 'failed') {
        throw new Refusal(message.error.code, message.error.message, message.error.details);
      }
      if (message.type === 'done') {
        return;
      }
      if (message.type === 'rows') {
        yield message.rows;
        worker.postMessage('more');
      }
    }
  } finally {
    await worker.terminate();
  }
}

/** The next message, or a refusal when the worker dies or stays silent. */
function nextMessage(worker: Worker, { patienceMs, tooMuch }: Guard): Promise<ReadingMessage> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooMuch())), patienceMs);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      act();
    };
    const onMessage = (message: ReadingMessage) => settle(() => resolve(message));
    const onError = (cause: Error) =>
      settle(() => reject('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : cause));
    const onExit = () => settle(() => reject(tooMuch()));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
  });
}
