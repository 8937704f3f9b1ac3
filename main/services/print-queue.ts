import type { PrintDocument } from '../../shared/print/document.ts';
import { Refusal } from '../../shared/result.ts';

/** A page that has not shown a document by then never will. Long: a thousand plans are laid out in one go. */
const PATIENCE_MS = 120_000;

/** Hands documents to the print page one after another; the page asks, shows, and tells when it is ready. */
export type PrintQueue = {
  /** For the page: the next document, null when there is none left. Waits until the printing side puts one. */
  next(): Promise<PrintDocument | null>;
  /** For the page: what it was given stands, glyphs and all. */
  ready(): void;
  /** For the printing side: settles when the page is ready. @throws Refusal `cancelled`, `print-timeout` */
  show(document: PrintDocument, signal: AbortSignal): Promise<void>;
  /** Lets the page go. */
  end(): void;
};

export function createPrintQueue(): PrintQueue {
  const box: (PrintDocument | null)[] = [];
  let waiting: ((document: PrintDocument | null) => void) | null = null;
  let shown: (() => void) | null = null;
  const put = (document: PrintDocument | null): void => {
    if (waiting === null) {
      box.push(document);
      return;
    }
    const answer = waiting;
    waiting = null;
    answer(document);
  };
  return {
    next: () => {
      const first = box.shift();
      return first === undefined ? new Promise((resolve) => (waiting = resolve)) : Promise.resolve(first);
    },
    ready: () => shown?.(),
    show: (document, signal) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () =>
            finish(() =>
              reject(new Refusal('print-timeout', 'The pages could not be laid out. Try again with fewer clients.')),
            ),
          PATIENCE_MS,
        );
        const stop = () => finish(() => reject(new Refusal('cancelled', 'Printing was stopped.')));
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', stop);
          shown = null;
          settle();
        };
        signal.addEventListener('abort', stop);
        shown = () => finish(resolve);
        if (signal.aborted) {
          stop();
        } else {
          put(document);
        }
      }),
    end: () => put(null),
  };
}
