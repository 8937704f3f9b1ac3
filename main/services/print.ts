import { join } from 'node:path';
import type { FullPrintOrder, Printed, printContract } from '../../shared/contract/print.ts';
import { joinDocuments } from '../../shared/print/join.ts';
import type { LeftOut } from '../../shared/print/recipient.ts';
import { fail, ok, Refusal, type Result } from '../../shared/result.ts';
import type { Job, Printer, PrintWindow, ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { mailList } from './mail-list.ts';
import { pageCount } from './pdf-pages.ts';
import { documentsOf, tableDocument } from './print-documents.ts';
import type { Gathering, Planned } from './print-planned.ts';
import { createPrintQueue, type PrintQueue } from './print-queue.ts';
import { makeFolder, writeWhole } from './write-whole.ts';

export function printService(deps: ServiceDeps): Handlers<typeof printContract> {
  const queues = new Map<string, PrintQueue>();
  const gathering = (): Gathering => ({ book: deps.session.book(), clock: deps.clock });
  return {
    'print.save': ({ folder, ...order }) => saveDocuments(deps, queues, order, deps.files.path(folder)),
    'print.paper': async (order) => {
      const documents = await documentsOf({ ...order, single: true }, gathering());
      return deps.jobs.run('print', (job) =>
        withWindow(deps.printer, queues, job, async (window, queue) => {
          for (const planned of documents) {
            const document = await planned.gather();
            await queue.show(document, job.signal);
            const printed = await window.toPaper(document.size);
            if (!printed.ok) {
              return printed;
            }
          }
          return ok({});
        }),
      );
    },
    'print.table': async ({ table, language }) => {
      const document = await tableDocument(table, language, gathering());
      return deps.jobs.run('print', (job) =>
        withWindow(deps.printer, queues, job, async (window, queue) => {
          await queue.show(document, job.signal);
          const printed = await window.toPaper(document.size);
          return printed.ok ? ok({}) : printed;
        }),
      );
    },
    'print.preview': async ({ limit, ...order }) => {
      const planned = await documentsOf({ ...order, single: false }, gathering());
      const first = await Promise.all(planned.slice(0, limit).map((one) => one.gather()));
      const document = joinDocuments(first);
      return document === null
        ? fail('no-plans', 'Nothing is planned for these clients. Plan the year first.')
        : ok({ document, plans: planned.length, left: leftOf(planned) });
    },
    'print.choices': () => deps.session.book().read('print.choices', {}),
    'print.mailList': ({ folder, ...order }) => mailList(order, gathering(), deps.files.path(folder)),
    'print.next': async ({ job }) => ok({ document: (await queues.get(job)?.next()) ?? null }),
    'print.ready': async ({ job }) => {
      queues.get(job)?.ready();
      return ok({});
    },
  };
}

/** One window for all files of an order; each file stands whole or not at all. */
function saveDocuments(
  deps: ServiceDeps,
  queues: Map<string, PrintQueue>,
  order: FullPrintOrder,
  folder: string,
): Promise<Result<Printed>> {
  return deps.jobs.run('print', async (job) => {
    job.progress('gather', 0);
    const documents = await documentsOf(order, { book: deps.session.book(), clock: deps.clock });
    return withWindow(deps.printer, queues, job, async (window, queue) => {
      const files: { file: string; pages: number }[] = [];
      await makeFolder(folder);
      for (const [index, planned] of documents.entries()) {
        const bytes = await pdfOf(planned, window, queue, job, { index, of: documents.length });
        if (!bytes.ok) {
          return bytes;
        }
        await writeWhole(join(folder, planned.file), bytes.value);
        files.push({ file: planned.file, pages: pageCount(bytes.value) });
      }
      const left = leftOf(documents);
      return ok(documents.some((one) => one.left !== undefined) ? { files, left } : { files });
    });
  });
}

function leftOf(planned: readonly Planned[]): LeftOut[] {
  return planned.flatMap((one) => one.left ?? []);
}

/** One file of many counts as one step; the steps of a single one are told by themselves. @throws Refusal `cancelled` */
async function pdfOf(
  planned: Planned,
  window: PrintWindow,
  queue: PrintQueue,
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
  await queue.show(document, job.signal);
  told('pdf', SHARES.pdf);
  return stoppable(window.toPdf(document.size), job.signal);
}

/** How far one file is when its sheets are laid out, and when the engine begins to write them; gathering is quick. */
const SHARES = { print: 0.1, pdf: 0.4 } as const;

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

async function withWindow<Value>(
  printer: Printer | null,
  queues: Map<string, PrintQueue>,
  job: Job,
  work: (window: PrintWindow, queue: PrintQueue) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (printer === null) {
    return fail(
      'no-printer',
      'There is no browser to lay out the pages. Install Chrome, Edge or Chromium and try again.',
    );
  }
  const queue = createPrintQueue();
  queues.set(job.id, queue);
  const opened = await printer.open(`print.html?job=${job.id}`, async (channel) => {
    if (channel === 'print.next') {
      return ok({ document: await queue.next() });
    }
    queue.ready();
    return ok({});
  });
  if (!opened.ok) {
    queues.delete(job.id);
    return opened;
  }
  try {
    return await work(opened.value, queue);
  } finally {
    queue.end();
    queues.delete(job.id);
    await opened.value.close();
  }
}
