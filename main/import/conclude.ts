import { basename } from 'node:path';
import { type Analysis, MOST_COLUMNS, type TableAnalysis } from '../../shared/import/analyse.ts';
import { customaryOrder } from '../../shared/import/dates.ts';
import type {
  Encoding,
  FileFormat,
  Inspection,
  Reading,
  ReadingHints,
  Ruling,
  TablePreview,
  Warning,
} from '../../shared/import/reading.ts';
import { dateInText } from '../../shared/import/statement-date.ts';
import type { StatementKind } from '../../shared/import/types.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { applyRecipe } from './drift.ts';
import type { FileSource, Survey } from './source.ts';

/** Below this a table is not read without a person's word. */
const SURE = 0.6;

/** A file on its way to being understood. */
export type Looked = {
  readonly source: FileSource;
  readonly fileName: string;
  readonly survey: Survey;
  readonly hints: ReadingHints;
};

/** What the bytes were found to be. */
type Form = {
  readonly format: FileFormat;
  readonly encoding?: Encoding | null;
  readonly delimiter?: string | null;
  readonly ruling?: Ruling;
  /** The program drew the ruler itself: a person has to look at it, however well the columns are named. */
  readonly proposed?: boolean;
};

/** What there is to say of an encoding that the file does not tell. */
export function encodingWarnings(encoding: Encoding, sure: boolean): Warning[] {
  if (!sure && encoding === 'utf-8') {
    return [
      {
        code: 'encoding-mixed',
        message:
          'Some lines are stored as UTF-8 and some are not; the latter were read as Windows-1252. Check a name with an accent.',
      },
    ];
  }
  return sure
    ? []
    : [
        {
          code: 'encoding-assumed',
          details: { encoding },
          message: `The file does not say how its letters are stored; ${encoding} was taken. Check a name with an accent.`,
        },
      ];
}

/** The sheets worth reading, and the kind they add up to; refuses what is not sure enough. */
export function conclude(
  looked: Looked,
  { format, encoding = null, delimiter = null, ruling, proposed = false }: Form,
  analyses: readonly TableAnalysis[],
  warnings: readonly Warning[],
): Result<Inspection> {
  const { hints, fileName } = looked;
  const widest = Math.max(0, ...analyses.map(({ columns }) => columns));
  if (widest > MOST_COLUMNS) {
    return fail(
      'not-a-table',
      `The table has ${widest} columns; no more than ${MOST_COLUMNS} are read. Export it with the columns that matter.`,
      { what: 'wide', columns: String(widest), most: String(MOST_COLUMNS) },
    );
  }
  const found = analyses.map((analysis) =>
    analysis.finish({ as: hints.as ?? null, country: hints.country, fileName, whole: format === 'fixed' }),
  );
  const wanted = hints.layout?.filter(({ used }) => used).map(({ sheet }) => sheet);
  const chosen = found.filter(({ table }) => wanted?.includes(table.sheet) ?? true);
  const accepted = chosen.filter((table) => table.confidence >= SURE);
  const best = chosen.toSorted((a, b) => b.confidence - a.confidence || b.rowsSeen - a.rowsSeen)[0];
  const used = wanted !== undefined ? chosen : accepted.length > 0 ? accepted : best === undefined ? [] : [best];
  const reading: Reading = {
    version: 1,
    format,
    kind: kindOf(used),
    encoding,
    delimiter,
    tables: found.map((table) =>
      used.includes(table) ? table.table : { ...table.table, headerRow: null, columns: [] },
    ),
    carrier: hints.carrier ?? found.map((table) => table.carrier).find((name) => name !== null) ?? null,
    currency: hints.currency,
    country: hints.country,
    ...ruling,
  };
  const previews = found.map((table) => table.preview);
  if (hints.recipe !== undefined) {
    const laid = applyRecipe(hints.recipe, found);
    return laid.ok
      ? finish(
          looked,
          {
            ...inBook(hints.recipe, hints),
            format,
            encoding,
            delimiter,
            tables: laid.value,
            carrier: hints.carrier ?? hints.recipe.carrier,
          },
          previews,
          dateOf(found),
          warnings,
        )
      : laid;
  }
  const confidence = Math.min(1, ...used.map((table) => table.confidence));
  const all = [...warnings, ...used.flatMap((table) => table.warnings), ...skipped(found, accepted)];
  const finished = finish(looked, reading, previews, dateOf(found), all, confidence);
  if ((accepted.length > 0 && !proposed) || !finished.ok) {
    return finished;
  }
  return fail(
    'needs-recipe',
    proposed
      ? `${fileName} has columns of fixed width. Open it in the import screen, check where each begins and what it is, and save that as a recipe; or name a recipe.`
      : `The columns of ${fileName} cannot be told: it ${used[0]?.doubt ?? 'has none that is known'}. Open it in the import screen and say what each column is, or name a recipe.`,
    {
      inspection: finished.value,
      mapping: guessedMapping(reading),
      ...(ruling === undefined ? {} : { boundaries: ruling.ruler }),
    },
  );
}

/** What each column was taken for: what a refusal shows of a file that needs a person's word. */
export function guessedMapping(reading: Reading) {
  const columns = reading.tables.find((table) => table.columns.length > 0)?.columns ?? [];
  return columns.map(({ header, field: meaning, confidence, reason }) => ({
    header,
    field: meaning,
    confidence,
    reason,
  }));
}

function skipped(found: readonly Analysis[], accepted: readonly Analysis[]): Warning[] {
  return found
    .filter((table) => accepted.length > 0 && !accepted.includes(table) && table.rowsSeen > 0)
    .map((table) => ({
      code: 'sheet-not-read',
      details: { sheet: table.table.sheet ?? '' },
      message: `Sheet “${table.table.sheet ?? ''}” is no table of clients, policies, commissions or claims; none of its rows was used.`,
    }));
}

function dateOf(found: readonly Analysis[]) {
  return found.map((table) => table.date).find((date) => date !== null) ?? null;
}

function kindOf(tables: readonly Analysis[]): StatementKind {
  const kinds = new Set(tables.map((table) => table.table.kind));
  return kinds.size === 1 ? ([...kinds][0] ?? 'mixed') : 'mixed';
}

/** A recipe made for files in another currency than the book's. */
export function inBook(recipe: Reading, { currency }: ReadingHints): Reading {
  return recipe.currency === currency ? recipe : { ...recipe, bookCurrency: currency };
}

/** What looking at a file came to. */
export function finish(
  looked: Looked,
  reading: Reading,
  tables: readonly TablePreview[],
  date: Inspection['statementDate'],
  warnings: readonly Warning[],
  confidence = 1,
): Result<Inspection> {
  const { survey, fileName } = looked;
  return ok({
    fileName,
    sha256: survey.sha256,
    byteLength: survey.byteLength,
    reading,
    confidence,
    tables,
    warnings,
    statementDate: date ?? dateInText(basename(fileName), customaryOrder(looked.hints.country)),
    carrier: reading.carrier,
  });
}

/** A refusal for unclear columns carries what was guessed, for the mapping screen. */
export function inspectionIn(details: unknown): Inspection | null {
  if (typeof details === 'object' && details !== null && 'inspection' in details) {
    return details.inspection as Inspection;
  }
  return null;
}
