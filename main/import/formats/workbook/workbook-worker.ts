import { parentPort, workerData } from 'node:worker_threads';
import { runWorker } from '../run-worker.ts';
import { readSheets } from './read-sheets.ts';
import type { WorkbookTask } from './workbook.ts';

const { bytes, sheets } = workerData as WorkbookTask;
await runWorker(parentPort, readSheets(bytes, sheets));
