import type { ImportReview, importContract, OpenedImport } from '../../shared/contract/import.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { correctedReading } from '../import/corrected-reading.ts';
import type { Opened } from '../import/file-look.ts';
import { openHeld } from '../import/held-session.ts';
import type { PlanReport, PreviewRow } from '../import/import-messages.ts';
import { ImportSession } from '../import/import-session.ts';
import { cellsOf, rejectedOfReview, rejectedOfStatement } from '../import/rejected-rows.ts';
import { sampleColumns } from '../import/sample-columns.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { dependentsOf } from './import-dependents.ts';
import { recipesService } from './import-recipes.ts';
import { type OpenImport, openImports } from './open-imports.ts';

export function importService(deps: ServiceDeps): Handlers<typeof importContract> {
  const { session, clock, files, jobs, user } = deps;
  const open = openImports();

  async function review(
    file: OpenImport,
    progress: (step: string, share: number) => void,
  ): Promise<Result<ImportReview>> {
    const report = await file.plan(progress);
    return report.ok ? ok(reviewOf(file, report.value)) : report;
  }

  return {
    ...recipesService(deps, open),

    'import.open': async ({ token }) => {
      await open.room();
      const file = new ImportSession(session.book(), files.path(token), {});
      const opened = await file.open();
      if (!opened.ok) {
        await file.end();
        return opened;
      }
      return ok(openedOf(open.add(file), file, opened.value));
    },

    'import.lookAgain': async ({ session: key, encoding, delimiter, layout, ruling }) => {
      const file = open.file(key);
      const opened = await file.lookAgain({
        ...(encoding === undefined ? {} : { encoding }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(layout === undefined ? {} : { layout }),
        ...(ruling === undefined ? {} : { ruling }),
      });
      return opened.ok ? ok(openedOf(key, file, opened.value)) : opened;
    },

    'import.read': ({ session: key, statementDate, ...corrections }) =>
      jobs.run('import', async ({ progress, signal }) => {
        const file = open.file(key);
        const recognised = file.opened?.inspection.reading;
        if (recognised === undefined) {
          return fail('import-closed', 'This import was closed. Choose the file again.');
        }
        const stop = () => void open.drop(key);
        signal.addEventListener('abort', stop, { once: true });
        try {
          const read = await file.read(correctedReading(recognised, corrections), progress);
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

    'import.sample': async ({ session: key, ...corrections }) => {
      const recognised = open.file(key).opened?.inspection;
      if (recognised === undefined) {
        return fail('import-closed', 'This import was closed. Choose the file again.');
      }
      const reading = correctedReading(recognised.reading, corrections);
      return ok(reading.tables.map((table, at) => ({ columns: sampleColumns(reading, table, recognised.tables[at]) })));
    },

    'import.rows': ({ session: key, filter, offset, limit }) => open.known(key).review.rows(filter, offset, limit),
    'import.row': async ({ session: key, row, cells: wanted }) => {
      const file = open.known(key);
      const found = await file.review.row(row);
      if (!found.ok) {
        return found;
      }
      const { row: shown } = found.value;
      const cells = await cellsOf(file, shown, wanted);
      return ok({ ...found.value, cells, typable: isTypable(file, shown) });
    },

    'import.decide': ({ session: key, decisions }) =>
      jobs.run('import', ({ progress }) => {
        const file = open.known(key);
        file.review.decide(decisions.map(({ row, decision }) => [row, decision] as const));
        return review(file, progress);
      }),

    'import.decideMany': ({ session: key, rows, choice, remember, reason }) =>
      jobs.run('import', async ({ progress }) => {
        const file = open.known(key);
        const left = await file.review.decideMany(rows, choice, { remember, reason });
        if (!left.ok) {
          return left;
        }
        const after = await review(file, progress);
        return after.ok ? ok({ ...after.value, open: left.value }) : after;
      }),

    'import.accept': ({ session: key, keys, on }) =>
      jobs.run('import', ({ progress }) => {
        const file = open.known(key);
        file.review.accept(keys, on);
        return review(file, progress);
      }),

    'import.type': ({ session: key, row, cells }) =>
      jobs.run('import', async ({ progress }) => {
        const file = open.file(key);
        const place = await file.review.row(row);
        return place.ok
          ? file.review.change(async () => {
              const read = await file.type(place.value.row, cells, progress);
              return read.ok ? review(file, progress) : read;
            })
          : place;
      }),

    'import.complete': ({ session: key, on }) =>
      jobs.run('import', async ({ progress }) => {
        const file = open.file(key);
        const kept = await file.complete(on, clock.now());
        return kept.ok ? review(file, progress) : kept;
      }),

    'import.missing': ({ session: key, offset, limit }) => open.file(key).review.missing(offset, limit),

    'import.lapse': ({ session: key, policies, on }) =>
      jobs.run('import', async ({ progress }) => {
        const file = open.file(key);
        const lapsed = await file.review.lapse(policies, on);
        return lapsed.ok ? review(file, progress) : lapsed;
      }),

    'import.commit': ({ session: key }) =>
      jobs.run('import', async ({ progress, signal }) => {
        const committed = await open.known(key).commit(clock.now(), { by: user, onProgress: progress, signal });
        // A refused one can be tried again, with everything that was decided.
        if (committed.ok) {
          await open.drop(key);
        }
        return committed;
      }),

    'import.resume': ({ session: key, changed }) =>
      jobs.run('import', async ({ progress, signal }) => {
        const file = open.known(key);
        const read = await (changed ? open.file(key).follow(progress, signal) : file.resume(progress, signal));
        return read.ok ? review(file, progress) : read;
      }),

    'import.discard': async ({ session: key }) => {
      await open.drop(key);
      return ok({});
    },

    'import.held': () => session.book().read('statements.open', {}),

    'import.openHeld': ({ statementId }) =>
      jobs.run('import', async ({ progress }) => {
        await open.room();
        const opened = await openHeld(session.book(), statementId);
        if (!opened.ok) {
          return opened;
        }
        const file = opened.value;
        const read = await file.read(progress);
        const report = read.ok ? await review(file, progress) : read;
        if (!report.ok) {
          await file.end();
          return report;
        }
        const { fileName, carrier, recipe, importedAt } = file.statement;
        return ok({
          session: open.add(file),
          statementId,
          fileName,
          carrier,
          recipe,
          importedAt,
          review: report.value,
        });
      }),

    'import.rejected': (request) =>
      'session' in request
        ? rejectedOfReview(open.known(request.session))
        : rejectedOfStatement(session.book(), request.statementId),

    'import.history': (page) => session.book().read('statements.list', page),
    'import.shares': (request) => session.book().read('statements.shares', request),
    'import.dependents': ({ statementId }) => dependentsOf(session.book(), statementId, clock.now()),
    'import.undo': ({ statementId }) =>
      jobs.run('import.undo', ({ progress, signal }) =>
        session.book().write('import.undo', { statementId, now: clock.now() }, { onProgress: progress, signal }),
      ),
  };
}

function openedOf(session: string, file: ImportSession, opened: Opened): OpenedImport {
  const { inspection, recipe, unclear, drift, already } = opened;
  return {
    session,
    fileName: file.fileName,
    inspection,
    recipe: recipe.name,
    recipeVersion: recipe.version,
    unclear,
    drift,
    already,
  };
}

/** GDV records are no cells; held rows are read as they were committed; a row that was left out is rejected by decision. */
function isTypable(file: OpenImport, { problems }: PreviewRow): boolean {
  const leftOut = problems.length > 0 && problems.every(({ code }) => code === 'skipped');
  return file instanceof ImportSession && file.reading?.format !== 'gdv' && !leftOut;
}

function reviewOf(file: OpenImport, report: PlanReport): ImportReview {
  const { held, decided, kept, typed, missing, ...figures } = report;
  const isNew = file instanceof ImportSession;
  return {
    figures,
    controlTotals: isNew ? (file.file?.summary.controlTotals ?? []) : [],
    datedOn: isNew ? (file.file?.date.day ?? null) : file.statement.date.day,
    held,
    decided,
    kept,
    typed,
    missing,
    completable: isNew && file.completable,
    accepted: file.review.accepted,
  };
}
