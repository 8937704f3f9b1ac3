import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../../shared/result.ts';
import type { WorkbookMessage, WorkbookTask } from './protocol.ts';
import { readSheets } from './read-sheets.ts';

/** Reads one workbook apart from everything else, so that a hostile file can be stopped without harm. */
async function run(task: WorkbookTask): Promise<void> {
  const port = parentPort;
  if (port === null) {
    throw new Error('The workbook reader runs as a worker only.');
  }
  const send = (message: WorkbookMessage) => port.postMessage(message);
  try {
    for await (const rows of readSheets(task.bytes, task.sheets)) {
      send({ type: 'rows', rows });
      await new Promise<void>((resolve) => port.once('message', () => resolve()));
    }
    send({ type: 'done' });
  } catch (cause) {
    if (!(cause instanceof Refusal)) {
      throw cause;
    }
    send({ type: 'failed', error: cause.toFailure() });
  }
}

await run(workerData as WorkbookTask);
