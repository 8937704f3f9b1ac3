import type { RawRecord } from '../../../../shared/import/types.ts';
import { Refusal } from '../../../../shared/result.ts';
import { readInWorker, workerScript } from '../guarded-worker.ts';

export const LARGEST_PDF = 100_000_000;

/** What the PDF worker is started with. */
export type PdfTask = { readonly bytes: Uint8Array };

function tooMuch(): Refusal {
  return new Refusal(
    'pdf-too-large',
    'The PDF takes more time or memory to open than a statement should, so reading was stopped. Ask the carrier for the list as CSV or XLSX.',
  );
}

/**
 * The lines of a PDF's tables, cut into cells by where their words stand on the page. `sheet` is the page, `row` counts the
 * lines of the whole document. Refusals: `pdf-scanned`, `pdf-encrypted`, `pdf-unreadable`, `pdf-too-large`,
 * `unsupported-format` for what is damaged.
 */
export function readPdf(bytes: Uint8Array): AsyncGenerator<RawRecord[], void, undefined> {
  const task: PdfTask = { bytes };
  return readInWorker({
    script: workerScript(import.meta.url, 'pdf-worker'),
    task,
    memoryMb: 384,
    patienceMs: 10_000,
    tooMuch,
  });
}
