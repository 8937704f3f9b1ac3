import { parentPort, workerData } from 'node:worker_threads';
import type { RawRecord } from '../../../../shared/import/types.ts';
import { runWorker } from '../run-worker.ts';
import { pdfPages } from './pages.ts';
import type { PdfTask } from './pdf.ts';
import type { Page } from './piece.ts';
import { recordsOf } from './records.ts';

const BATCH = 500;

async function* records(bytes: Uint8Array): AsyncGenerator<RawRecord[] | null> {
  const pages: Page[] = [];
  for await (const page of pdfPages(bytes)) {
    pages.push(page);
    yield null;
  }
  const all = recordsOf(pages);
  for (let at = 0; at < all.length; at += BATCH) {
    yield all.slice(at, at + BATCH);
  }
}

await runWorker(parentPort, records((workerData as PdfTask).bytes));
