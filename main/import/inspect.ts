import { Buffer } from 'node:buffer';
import { basename } from 'node:path';
import { type Analysis, TableAnalysis } from '../../shared/import/analyse.ts';
import { customaryOrder } from '../../shared/import/dates.ts';
import type {
  Encoding,
  Inspection,
  Reading,
  ReadingHints,
  TablePreview,
  Warning,
} from '../../shared/import/reading.ts';
import { dateInText } from '../../shared/import/statement-date.ts';
import type { StatementKind } from '../../shared/import/types.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { decoderFor, detectEncoding } from './decode.ts';
import { applyRecipe } from './drift.ts';
import { readCsv } from './formats/csv.ts';
import { findDelimiter } from './formats/delimiter.ts';
import { field } from './formats/gdv/layout.ts';
import { cutRecords } from './formats/gdv/records.ts';
import { LARGEST_WORKBOOK, readWorkbook } from './formats/workbook/workbook.ts';
import { sniff } from './sniff.ts';
import { bytesOf, chunksOf, type FileSource, type Survey } from './source.ts';

/** Below this a table is not read without a person's word. */
const SURE = 0.6;
const LARGEST_GDV = 400_000_000;

type Looked = {
  readonly source: FileSource;
  readonly fileName: string;
  readonly survey: Survey;
  readonly hints: ReadingHints;
};

/** Looks at a surveyed file: format, then tables, then what they mean. */
export async function inspectSurveyed(looked: Looked): Promise<Result<Inspection>> {
  const { hints, survey } = looked;
  const format = hints.recipe?.format === 'fixed' ? ok('text' as const) : sniff(survey);
  if (!format.ok) {
    return format;
  }
  if (format.value === 'gdv') {
    return inspectGdv(looked);
  }
  return format.value === 'workbook' ? inspectWorkbook(looked) : inspectText(looked);
}

function encodingWarnings(encoding: Encoding, sure: boolean): Warning[] {
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

async function inspectText(looked: Looked): Promise<Result<Inspection>> {
  const { source, survey, hints } = looked;
  const stated = hints.encoding ?? hints.recipe?.encoding;
  const { encoding, bom, sure } = stated ? { encoding: stated, bom: 0, sure: true } : detectEncoding(survey);
  const head = decodeHead(survey.head.subarray(bom, 1 << 17), encoding);
  const delimiter = hints.delimiter ?? hints.recipe?.delimiter ?? findDelimiter(head);
  if (hints.recipe?.format === 'fixed') {
    return finish(looked, hints.recipe, [], null, []);
  }
  if (delimiter === null) {
    return fail(
      'not-a-table',
      'No columns were found: no sign separates the cells of a line. Export the table as CSV or XLSX, or give it a fixed-width recipe.',
    );
  }
  const analysis = new TableAnalysis(null, hints.layout?.[0]?.headerRow);
  for await (const batch of readCsv(chunksOf(source, false), { delimiter, encoding })) {
    for (const record of batch) {
      analysis.push(record);
    }
    if (!analysis.wantsMore()) {
      break;
    }
  }
  return conclude(looked, 'csv', encoding, delimiter, [analysis], encodingWarnings(encoding, sure));
}

function decodeHead(head: Uint8Array, encoding: Encoding): string {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const even = wide ? head.subarray(0, head.length & ~1) : head;
  return encoding === 'utf-16be' ? Buffer.from(even).swap16().toString('utf16le') : decoderFor(encoding)(even);
}

async function inspectWorkbook(looked: Looked): Promise<Result<Inspection>> {
  const analyses = new Map<string, TableAnalysis>();
  for await (const batch of readWorkbook(await bytesOf(looked.source, LARGEST_WORKBOOK), null)) {
    for (const record of batch) {
      const sheet = record.sheet ?? '';
      const stated = looked.hints.layout?.find((table) => table.sheet === sheet);
      const analysis = analyses.get(sheet) ?? new TableAnalysis(sheet, stated?.headerRow);
      analyses.set(sheet, analysis);
      analysis.push(record);
    }
  }
  if (analyses.size === 0) {
    return fail('not-a-table', 'The workbook has no filled cells. Export the table again.');
  }
  return conclude(looked, 'xlsx', null, null, [...analyses.values()], []);
}

/** The sheets worth reading, and the kind they add up to; refuses what is not sure enough. */
function conclude(
  looked: Looked,
  format: 'csv' | 'xlsx',
  encoding: Encoding | null,
  delimiter: string | null,
  analyses: readonly TableAnalysis[],
  warnings: readonly Warning[],
): Result<Inspection> {
  const { hints, fileName } = looked;
  const found = analyses.map((analysis) => analysis.finish({ as: hints.as ?? null, country: hints.country, fileName }));
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
  };
  const previews = found.map((table) => table.preview);
  if (hints.recipe !== undefined) {
    const laid = applyRecipe(hints.recipe, found);
    return laid.ok
      ? finish(
          looked,
          { ...hints.recipe, encoding, tables: laid.value, carrier: hints.carrier ?? hints.recipe.carrier },
          previews,
          dateOf(found),
          warnings,
        )
      : laid;
  }
  const confidence = Math.min(1, ...used.map((table) => table.confidence));
  const all = [...warnings, ...used.flatMap((table) => table.warnings), ...skipped(found, accepted)];
  const finished = finish(looked, reading, previews, dateOf(found), all, confidence);
  if (accepted.length > 0 || !finished.ok) {
    return finished;
  }
  return fail(
    'needs-recipe',
    `The columns of ${fileName} cannot be told: it ${used[0]?.doubt ?? 'has none that is known'}. Open it in the import screen and say what each column is, or name a recipe.`,
    {
      inspection: finished.value,
      mapping: guessedMapping(reading),
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

async function inspectGdv(looked: Looked): Promise<Result<Inspection>> {
  const { survey, hints, source } = looked;
  const { encoding, sure } = detectEncoding(survey);
  const bytes = await bytesOf(source, LARGEST_GDV);
  let carrier: string | null = null;
  let until: string | null = null;
  let packages = 0;
  const sample: string[][] = [];
  for (const record of cutRecords(bytes, encoding)) {
    if (record.kind === '0001') {
      carrier ??= field(record.text, 10, 30) || null;
      const to = field(record.text, 78, 8);
      until = /^\d{8}$/.test(to) ? `${to.slice(0, 2)}.${to.slice(2, 4)}.${to.slice(4)}` : until;
      packages += record.text[255] === '1' || record.text[255] === ' ' ? 1 : 0;
    }
    if (sample.length < 25) {
      sample.push([
        record.kind,
        record.text.slice(4, 9),
        record.text.slice(10, 13),
        field(record.text, 14, 17),
        record.text.slice(42),
      ]);
    }
  }
  const reading: Reading = {
    version: 1,
    format: 'gdv',
    kind: 'mixed',
    encoding,
    delimiter: null,
    tables: [],
    carrier: hints.carrier ?? null,
    currency: hints.currency,
    country: hints.country,
  };
  const preview: TablePreview = {
    sheet: null,
    headerRow: null,
    headers: ['Satzart', 'VU', 'Sparte', 'VSNR', ''],
    sample,
  };
  const result = finish(
    looked,
    reading,
    [preview],
    until === null ? null : dateInText(until),
    encodingWarnings(encoding, sure || survey.ascii),
  );
  return result.ok && hints.carrier === undefined && packages <= 1 ? ok({ ...result.value, carrier }) : result;
}

function finish(
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
