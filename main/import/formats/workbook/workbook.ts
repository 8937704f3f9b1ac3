import type { RawRecord } from '../../../../shared/import/types.ts';
import { Refusal } from '../../../../shared/result.ts';
import { readInWorker, workerScript } from '../guarded-worker.ts';
import { isOtherWorkbook } from './other-workbook.ts';
import { listSheets } from './sheets.ts';
import { readZipDirectory } from './zip-directory.ts';

export const LARGEST_WORKBOOK = 200_000_000;

/** What the workbook worker is started with. */
export type WorkbookTask = { readonly bytes: Uint8Array; readonly sheets: readonly string[] | null };

function tooMuch(): Refusal {
  return new Refusal(
    'workbook-too-large',
    'The workbook takes more time or memory to open than a statement should, so reading was stopped. Export the table as CSV.',
  );
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
  yield* readInWorker({
    script: workerScript(import.meta.url, 'workbook-worker'),
    task,
    memoryMb: 512,
    patienceMs: 8_000,
    tooMuch,
  });
}
