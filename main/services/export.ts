import type { ExportName, exportContract } from '../../shared/contract/export.ts';
import { ok, Refusal } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import { EXPORT_TABLES, type ExportColumn } from '../book/queries/export.ts';
import type { TracedOf } from '../book/queries/provenance.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { orThrow } from './or-throw.ts';
import { isPart, PROVENANCE_COLUMNS, provenanceBatches, TYPED_COLUMNS } from './provenance.ts';
import { type Batches, writeTable } from './table-file.ts';

/** Rows fetched at once: the reader answers other questions in between. */
const BATCH = 5000;

export function exportService({ session, files, jobs }: ServiceDeps): Handlers<typeof exportContract> {
  return {
    'export.table': ({ what, token, ...of }) =>
      jobs.run('export', async (job) => {
        const path = files.path(token);
        const checkCancelled = () => {
          if (job.signal.aborted) {
            throw new Refusal('cancelled', 'Stopped as asked. Nothing was written.');
          }
        };
        const { columns, batches } = tableOf(session.book(), what, checkCancelled, of);
        job.progress(what, 0);
        const rows = await writeTable(path, columns, batches);
        return ok({ path, rows });
      }),
  };
}

function tableOf(
  book: Book,
  what: ExportName,
  checkCancelled: () => void,
  of: TracedOf,
): { readonly columns: readonly ExportColumn[]; readonly batches: Batches } {
  if (what === 'provenance') {
    return {
      columns: isPart(of) ? TYPED_COLUMNS : PROVENANCE_COLUMNS,
      batches: provenanceBatches(book, checkCancelled, of),
    };
  }
  return { columns: EXPORT_TABLES[what].columns, batches: pages(book, what, checkCancelled) };
}

async function* pages(book: Book, what: Exclude<ExportName, 'provenance'>, checkCancelled: () => void): Batches {
  let afterId = 0;
  for (;;) {
    checkCancelled();
    const rows = orThrow(await book.read('export.page', { what, afterId, limit: BATCH }));
    if (rows.length > 0) {
      yield rows;
    }
    if (rows.length < BATCH) {
      return;
    }
    afterId = Number(rows.at(-1)?.[0]);
  }
}
