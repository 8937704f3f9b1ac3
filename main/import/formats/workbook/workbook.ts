import { Worker } from 'node:worker_threads';
import type { RawRecord } from '../../../../shared/import/types.ts';
import { Refusal } from '../../../../shared/result.ts';
import { isOtherWorkbook } from './other-workbook.ts';
import type { WorkbookMessage, WorkbookTask } from './protocol.ts';
import { listSheets } from './sheets.ts';
import { readZipDirectory } from './zip-directory.ts';

/** A workbook that gives no row for this long is not going to. */
const PATIENCE_MS = 8_000;
const MEMORY_MB = 512;
export const LARGEST_WORKBOOK = 200_000_000;

function tooMuch(): Refusal {
  return new Refusal(
    'workbook-too-large',
    'The workbook takes more time or memory to open than a statement should, so reading was stopped. Export the table as CSV.',
  );
}

/** The next message, or a refusal when the worker dies or stays silent. */
function nextMessage(worker: Worker): Promise<WorkbookMessage> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(tooMuch())), PATIENCE_MS);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      act();
    };
    const onMessage = (message: WorkbookMessage) => settle(() => resolve(message));
    const onError = (cause: Error) =>
      settle(() => reject('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : cause));
    const onExit = () => settle(() => reject(tooMuch()));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
  });
}

/**
 * Reads a workbook's rows in a worker of its own with limited time and memory.
 * @param sheets names of the sheets to read, null for all
 */
export async function* readWorkbook(
  bytes: Uint8Array,
  sheets: readonly string[] | null,
): AsyncGenerator<RawRecord[], void, undefined> {
  if (!isOtherWorkbook(bytes)) {
    listSheets(bytes, readZipDirectory(bytes));
  }
  const task: WorkbookTask = { bytes, sheets };
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./workbook-worker.${extension}`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    for (;;) {
      const message = await nextMessage(worker);
      if (message.type === 'failed') {
        throw new Refusal(message.error.code, message.error.message, message.error.details);
      }
      if (message.type === 'done') {
        return;
      }
      yield message.rows;
      worker.postMessage('more');
    }
  } finally {
    await worker.terminate();
  }
}
