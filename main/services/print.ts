import { join } from 'node:path';
import type { FullPrintOrder, Printed, printContract } from '../../shared/contract/print.ts';
import { joinDocuments } from '../../shared/print/join.ts';
import type { LeftOut } from '../../shared/print/recipient.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { mailList } from './mail-list.ts';
import { pageCount } from './pdf-pages.ts';
import { documentsOf, tableDocument } from './print-documents.ts';
import { type Another, pdfOf } from './print-pdf.ts';
import type { Gathering, Planned } from './print-planned.ts';
import type { PrintQueue } from './print-queue.ts';
import { withWindow } from './print-window.ts';
import { makeFolder, writeWhole } from './write-whole.ts';

export function printService(deps: ServiceDeps): Handlers<typeof printContract> {
  const queues = new Map<string, PrintQueue>();
  const gathering = (): Gathering => ({ book: deps.session.book(), clock: deps.clock });
  return {
    'print.save': ({ folder, ...order }) => saveDocuments(deps, queues, order, deps.files.path(folder)),
    'print.paper': async (order) => {
      const documents = await documentsOf({ ...order, single: true }, gathering());
      return deps.jobs.run('print', (job) =>
        withWindow(deps.printer, queues, job.id, async (window, queue) => {
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
        withWindow(deps.printer, queues, job.id, async (window, queue) => {
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
    return withWindow(deps.printer, queues, job.id, async (window, queue) => {
      const files: { file: string; pages: number }[] = [];
      await makeFolder(folder);
      for (const [index, planned] of documents.entries()) {
        const another: Another = (work) => withWindow(deps.printer, queues, `${job.id}-2`, work);
        const bytes = await pdfOf(planned, { window, queue, another }, job, { index, of: documents.length });
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
