import type { PrintDocument } from '../../shared/print/document.ts';
import { piecesOf } from '../../shared/print/pieces.ts';
import { ok, Refusal, type Result } from '../../shared/result.ts';
import type { Job, PrintWindow } from './deps.ts';
import { joinPdfs } from './pdf-join.ts';
import type { Planned } from './print-planned.ts';
import type { PrintQueue } from './print-queue.ts';

type Work = (window: PrintWindow, queue: PrintQueue) => Promise<Result<null>>;

/** Opens a second window for a long run and closes it when the work is over. */
export type Another = (work: Work) => Promise<Result<null>>;

type Windows = { readonly window: PrintWindow; readonly queue: PrintQueue; readonly another: Another };

/** How far one file is when its sheets are laid out, and when the engine begins to write them; gathering is quick. */
const SHARES = { print: 0.1, pdf: 0.4 } as const;

/** One file of many counts as one step; the steps of a single one are told by themselves. @throws Refusal `cancelled` */
export async function pdfOf(
  planned: Planned,
  windows: Windows,
  job: Job,
  { index, of }: { readonly index: number; readonly of: number },
): Promise<Result<Uint8Array>> {
  const told = (step: 'gather' | 'print' | 'pdf', share: number) => {
    if (job.signal.aborted) {
      throw stopped();
    }
    job.progress(of === 1 ? step : 'print', of === 1 ? share : index / of);
  };
  const document = await planned.gather((share) => told('gather', share * SHARES.print));
  told('print', SHARES.print);
  const pieces = piecesOf(document);
  if (pieces.length > 1) {
    const parts = await printPieces(pieces, windows, job, (share) =>
      told('pdf', SHARES.print + share * (1 - SHARES.print)),
    );
    const joined = parts.ok ? await joinPdfs(parts.value) : null;
    if (!parts.ok) {
      return parts;
    }
    if (joined !== null) {
      return ok(joined);
    }
    // Pieces that an engine wrote in a way nobody knows here: it has to write the whole.
  }
  await windows.queue.show(document, job.signal);
  told('pdf', SHARES.pdf);
  return stoppable(windows.window.toPdf(document.size), job.signal);
}

/** Two windows take the pieces in turn, as each is a process of its own: one lays out while the other writes. */
async function printPieces(
  pieces: readonly PrintDocument[],
  { window, queue, another }: Windows,
  job: Job,
  told: (share: number) => void,
): Promise<Result<readonly Uint8Array[]>> {
  const parts = new Map<number, Uint8Array>();
  const waiting = [...pieces.entries()];
  const printSome: Work = async (into, its) => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      const [index, document] = piece;
      await its.show(document, job.signal);
      const bytes = await stoppable(into.toPdf(document.size), job.signal);
      if (!bytes.ok) {
        waiting.length = 0;
        return bytes;
      }
      parts.set(index, bytes.value);
      told(parts.size / pieces.length);
    }
    return ok(null);
  };
  const results = await Promise.all([printSome(window, queue), another(printSome)]);
  // A second window that would not open is none too few: the first took its pieces.
  const failed = parts.size === pieces.length ? undefined : results.find((result) => !result.ok);
  return failed !== undefined && !failed.ok ? failed : ok(pieces.flatMap((_, index) => parts.get(index) ?? []));
}

/** Waits no longer for work of the engine once somebody stops it: closing its window ends it. @throws Refusal `cancelled` */
function stoppable<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(stopped());
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function stopped(): Refusal {
  return new Refusal('cancelled', 'Printing was stopped.');
}
