import { parseDay } from '../../shared/day.ts';
import { type EntityCounts, noCounts } from '../../shared/import/plan-classes.ts';
import type { Warning } from '../../shared/import/reading.ts';
import { type Failure, fail, ok, Refusal, type Result } from '../../shared/result.ts';
import type { StatementRow } from '../book/queries/statements.ts';
import type { ImportOutcome } from '../import/commit.ts';
import type { ImportChoices, Opened } from '../import/file-look.ts';
import { ImportSession } from '../import/import-session.ts';
import { guessedMapping } from '../import/inspect.ts';
import type { ServiceDeps } from '../services/deps.ts';
import type { Command, Outcome } from './command.ts';

/** One file's part of the document. */
type FileReport = {
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly recipe: string;
  readonly statementId: number | null;
  readonly statementDate: string | null;
  readonly rows: number;
  readonly rowsBy: ImportOutcome['rowsBy'];
  readonly created: EntityCounts;
  readonly updated: EntityCounts;
  readonly rejected: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly ignored: ImportOutcome['ignored'];
  readonly totals: ImportOutcome['totals'];
  readonly warnings: readonly Warning[];
};

type Refused = { readonly file: string; readonly error: Required<Failure> };

/** Doubts that a screen would ask about: with --strict they refuse the file. */
const STRICT = ['date-order-assumed', 'decimal-mark-assumed', 'control-total', 'layout-drift'];

/** `tierbook import BOOK FILE...`: each file in a transaction of its own. */
export const importCommand: Command = {
  name: 'import',
  usage:
    'BOOK FILE... [--recipe NAME] [--carrier NAME] [--as clients|policies|commissions|claims] [--statement-date YYYY-MM-DD] [--dry-run] [--strict]',
  summary: 'Reads statements into the book and tells what became of every row. --dry-run writes nothing.',
  options: { recipe: 'text', carrier: 'text', as: 'text', 'statement-date': 'text', 'dry-run': 'flag', strict: 'flag' },
  words: { least: 2, most: Number.POSITIVE_INFINITY },
  async run({ deps, withBook }, args) {
    const as = args.choice('as', ['clients', 'policies', 'commissions', 'claims']);
    const date = args.text('statement-date');
    const carrier = args.text('carrier');
    const recipe = args.text('recipe');
    if (date !== null && parseDay(date) === null) {
      return fail('usage', `--statement-date takes a day such as 2026-12-31, not ${date}.`, { date });
    }
    const choices: ImportChoices = {
      ...(as === null ? {} : { as }),
      ...(carrier === null ? {} : { carrier }),
      ...(recipe === null ? {} : { recipe }),
      ...(date === null ? {} : { statementDate: date }),
    };
    return withBook(args.word(0), async () => {
      const files: (FileReport | Refused)[] = [];
      for (const path of args.words.slice(1)) {
        const report = await importFile(deps, path, choices, {
          dryRun: args.flag('dry-run'),
          strict: args.flag('strict'),
        });
        files.push(report.ok ? report.value : { file: path, error: withFile(report.error, path) });
      }
      return ok(outcomeOf(files));
    });
  },
};

/** The top-level error is the first of several files': it has to say which one is meant. */
function withFile(error: Failure, file: string): Required<Failure> {
  return { ...error, details: { file, ...error.details } };
}

async function importFile(
  deps: ServiceDeps,
  path: string,
  choices: ImportChoices,
  options: { readonly dryRun: boolean; readonly strict: boolean },
): Promise<Result<FileReport>> {
  return deps.jobs.run('import', async ({ progress, signal }) => {
    const session = new ImportSession(deps.session.book(), path, choices);
    try {
      const opened = await session.open();
      if (!opened.ok) {
        return opened;
      }
      const { inspection, unclear, already } = opened.value;
      if (already !== null) {
        return ok(alreadyReport(path, already));
      }
      if (unclear !== null) {
        const { ruler } = inspection.reading;
        return fail(unclear.code, unclear.message, {
          mapping: guessedMapping(inspection.reading),
          inspection,
          ...(ruler === undefined ? {} : { boundaries: ruler }),
        });
      }
      const read = await session.read(inspection.reading, progress);
      if (!read.ok) {
        return read;
      }
      const doubt = read.value.warnings.find(({ code }) => STRICT.includes(code));
      if (options.strict && doubt !== undefined) {
        return fail(doubt.code, `${doubt.message} Refused because of --strict.`);
      }
      const done = options.dryRun
        ? await session.plan(progress)
        : await session.commit(deps.clock.now(), { by: deps.user, onProgress: progress, signal });
      if (!done.ok) {
        return done;
      }
      const statementId =
        'statementId' in done.value && typeof done.value.statementId === 'number' ? done.value.statementId : null;
      return ok(fileReport(path, opened.value, read.value.date.day, statementId, done.value));
    } catch (error) {
      if (error instanceof Refusal) {
        return { ok: false, error: error.toFailure() };
      }
      throw error;
    } finally {
      await session.end();
    }
  });
}

function fileReport(
  file: string,
  { inspection, recipe }: Opened,
  date: string | null,
  statementId: number | null,
  outcome: ImportOutcome,
): FileReport {
  return {
    file,
    sha256: inspection.sha256,
    format: inspection.reading.format,
    recipe: recipe.name,
    statementId,
    statementDate: date,
    rows: outcome.rows,
    rowsBy: outcome.rowsBy,
    created: outcome.created,
    updated: outcome.updated,
    rejected: outcome.rejected.map(({ row, column, value, code, message }) => ({ row, column, value, code, message })),
    ignored: outcome.ignored,
    totals: outcome.totals,
    warnings: outcome.warnings.map(({ code, message }) => ({ code, message })),
  };
}

/** The same bytes again: the earlier statement, every row as it was, nothing written. */
function alreadyReport(file: string, { id, sha256, format, recipe, datedOn, rows, outcome }: StatementRow): FileReport {
  return {
    file,
    sha256,
    format,
    recipe,
    statementId: id,
    statementDate: datedOn,
    rows,
    rowsBy: { new: 0, changed: 0, same: rows, review: 0, rejected: 0 },
    created: noCounts(),
    updated: noCounts(),
    rejected: [],
    ignored: outcome.ignored,
    totals: outcome.totals,
    warnings: [
      { code: 'already-imported', message: `This file was imported before, as statement ${id}. Nothing was written.` },
    ],
  };
}

function outcomeOf(files: readonly (FileReport | Refused)[]): Outcome {
  const refused = files.find((file) => 'error' in file);
  const open = files.some((file) => !('error' in file) && file.rowsBy.review + file.rowsBy.rejected > 0);
  const json = refused === undefined ? { files } : { files, error: refused.error };
  return { json, text: files.map(sentence).join('\n'), exit: refused === undefined ? (open ? 1 : 0) : 2 };
}

function sentence(report: FileReport | Refused): string {
  if ('error' in report) {
    return `${report.file}: refused. ${report.error.message} (${report.error.code})`;
  }
  const { rowsBy } = report;
  const counts = Object.entries(rowsBy).map(([name, count]) => `${name} ${count}`);
  const warnings = report.warnings.map(({ code, message }) => `\n  ${message} (${code})`);
  return `${report.file}: ${report.rows} rows, ${counts.join(', ')}.${warnings.join('')}`;
}
