import type { ImportReview, importContract } from '../../shared/contract/import.ts';
import type { Field } from '../../shared/import/fields.ts';
import type { Reading } from '../../shared/import/reading.ts';
import type { StatementKind } from '../../shared/import/types.ts';
import { fail, ok, Refusal, type Result } from '../../shared/result.ts';
import type { PlanReport } from '../import/import-messages.ts';
import { fingerprintOf, ImportSession } from '../import/import-session.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

/** Files opened and not yet committed; a window that goes away leaves at most this many threads behind. */
const MOST_OPEN = 4;

export function importService({ session, clock, files, jobs }: ServiceDeps): Handlers<typeof importContract> {
  const open = new Map<string, ImportSession>();
  let last = 0;

  function known(key: string): ImportSession {
    const found = open.get(key);
    if (found === undefined) {
      throw new Refusal('import-closed', 'This import was closed. Choose the file again.');
    }
    return found;
  }

  async function drop(key: string): Promise<void> {
    const found = open.get(key);
    open.delete(key);
    await found?.end();
  }

  function reviewOf(file: ImportSession, report: PlanReport): ImportReview {
    const { held, ...figures } = report;
    return {
      figures,
      controlTotals: file.file?.summary.controlTotals ?? [],
      datedOn: file.file?.date.day ?? null,
      held,
      decided: file.decisions.size,
    };
  }

  async function review(
    file: ImportSession,
    progress: (step: string, share: number) => void,
  ): Promise<Result<ImportReview>> {
    const report = await file.plan(progress);
    return report.ok ? ok(reviewOf(file, report.value)) : report;
  }

  return {
    'import.open': async ({ token }) => {
      const [oldest] = open.keys();
      if (open.size >= MOST_OPEN && oldest !== undefined) {
        await drop(oldest);
      }
      const file = new ImportSession(session.book(), files.path(token), {});
      const opened = await file.open();
      if (!opened.ok) {
        await file.end();
        return opened;
      }
      last += 1;
      const key = `import-${last}`;
      open.set(key, file);
      const { inspection, recipe, unclear, already } = opened.value;
      return ok({ session: key, fileName: file.fileName, inspection, recipe: recipe.name, unclear, already });
    },

    'import.read': ({ session: key, columns, kind, carrier, statementDate }) =>
      jobs.run('import', async ({ progress, signal }) => {
        const file = known(key);
        const reading = file.reading;
        if (reading === null) {
          return fail('import-closed', 'This import was closed. Choose the file again.');
        }
        const stop = () => void drop(key);
        signal.addEventListener('abort', stop, { once: true });
        try {
          const corrected = { ...withColumns(reading, columns, kind), carrier: carrier ?? reading.carrier };
          const read = await file.read(corrected, progress);
          if (!read.ok) {
            return read;
          }
          if (statementDate !== undefined) {
            file.redate(statementDate);
          }
          return await review(file, progress);
        } finally {
          signal.removeEventListener('abort', stop);
        }
      }),

    'import.rows': ({ session: key, ...page }) => known(key).rows(page),
    'import.row': ({ session: key, row }) => known(key).row(row),

    'import.decide': ({ session: key, decisions }) =>
      jobs.run('import', ({ progress }) => {
        const file = known(key);
        file.decide(decisions.map(({ row, decision }) => [row, decision] as const));
        return review(file, progress);
      }),

    'import.commit': ({ session: key }) =>
      jobs.run('import', async ({ progress, signal }) => {
        const committed = await known(key).commit(clock.now(), { onProgress: progress, signal });
        await drop(key);
        return committed;
      }),

    'import.discard': async ({ session: key }) => {
      await drop(key);
      return ok({});
    },

    'import.history': (page) => session.book().read('statements.list', page),
    'import.dependents': (request) => session.book().read('statements.dependents', request),
    'import.undo': ({ statementId }) =>
      jobs.run('import.undo', ({ progress, signal }) =>
        session.book().write('import.undo', { statementId, now: clock.now() }, { onProgress: progress, signal }),
      ),
    'import.recipes': () => session.book().read('recipes.list', {}),

    'import.saveRecipe': ({ session: key, name, columns, kind }) => {
      const file = known(key);
      const { opened, reading } = file;
      if (opened === null || reading === null) {
        return Promise.resolve(fail('import-closed', 'This import was closed. Choose the file again.'));
      }
      return session.book().write('recipes.save', {
        name,
        fingerprint: fingerprintOf(opened.inspection.tables),
        definition: withColumns(reading, columns, kind),
        now: clock.now(),
      });
    },
  };
}

/** The recognised reading with the fields a person gave its columns. */
function withColumns(
  reading: Reading,
  columns: readonly { readonly table: number; readonly column: number; readonly field: Field | null }[],
  kind: StatementKind | undefined,
): Reading {
  const chosen = new Map(columns.map(({ table, column, field }) => [`${table}:${column}`, field] as const));
  return {
    ...reading,
    kind: kind ?? reading.kind,
    tables: reading.tables.map((table, tableAt) => ({
      ...table,
      kind: kind ?? table.kind,
      columns: table.columns.map((column) => {
        const field = chosen.get(`${tableAt}:${column.index}`);
        return field === undefined ? column : { ...column, field, confidence: 1, reason: 'chosen by hand' };
      }),
    })),
  };
}
