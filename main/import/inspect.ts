import { Buffer } from 'node:buffer';
import { TableAnalysis } from '../../shared/import/analyse.ts';
import type { Encoding, Inspection } from '../../shared/import/reading.ts';
import type { RawRecord } from '../../shared/import/types.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { conclude, encodingWarnings, inspectionIn, type Looked } from './conclude.ts';
import { decoderFor, detectEncoding } from './decode.ts';
import { type Beside, takenApart } from './formats/beside.ts';
import { readCsv } from './formats/csv.ts';
import { findDelimiter } from './formats/delimiter.ts';
import { LARGEST_PDF, readPdf } from './formats/pdf/pdf.ts';
import { workbookFormat } from './formats/workbook/other-workbook.ts';
import { LARGEST_WORKBOOK, readWorkbook } from './formats/workbook/workbook.ts';
import { inspectByRuler, inspectFixed, proposedRuling } from './inspect-fixed.ts';
import { inspectGdv } from './inspect-gdv.ts';
import { isListOfNames, NOTHING_PARTS } from './one-column.ts';
import { sniff } from './sniff.ts';
import { bytesOf, chunksOf } from './source.ts';

export { guessedMapping } from './conclude.ts';

/** Text that stands in fewer columns is a letter. */
const LEAST_COLUMNS = 3;

/** Looks at a surveyed file: format, then tables, then what they mean. */
export async function inspectSurveyed(looked: Looked): Promise<Result<Inspection>> {
  const { hints, survey } = looked;
  const ruled = hints.recipe?.format === 'fixed' || hints.ruling !== undefined;
  const format = ruled ? ok('text' as const) : sniff(survey);
  if (!format.ok) {
    return format;
  }
  switch (format.value) {
    case 'gdv':
      return inspectGdv(looked);
    case 'workbook':
      return inspectWorkbook(looked);
    case 'pdf':
      return inspectPdf(looked);
    case 'text':
      return inspectText(looked);
  }
}

async function inspectText(looked: Looked): Promise<Result<Inspection>> {
  const { survey, hints } = looked;
  const stated = hints.encoding ?? hints.recipe?.encoding;
  const { encoding, bom, sure } = stated ? { encoding: stated, bom: 0, sure: true } : detectEncoding(survey);
  const warnings = encodingWarnings(encoding, sure);
  if (hints.recipe?.format === 'fixed') {
    return inspectFixed(looked, hints.recipe, encoding, warnings);
  }
  if (hints.ruling !== undefined) {
    return inspectByRuler(looked, { encoding, ruling: hints.ruling, proposed: false }, warnings);
  }
  const head = decodeHead(survey.head.subarray(bom, 1 << 17), encoding);
  const delimiter = hints.delimiter ?? hints.recipe?.delimiter ?? findDelimiter(head);
  const cut = delimiter === null ? null : await inspectCsv(looked, encoding, delimiter, warnings);
  if (cut?.ok === true || hints.recipe !== undefined || hints.delimiter !== undefined) {
    return cut ?? notATable();
  }
  if (isListOfNames(head)) {
    return inspectCsv(looked, encoding, NOTHING_PARTS, warnings);
  }
  const ruling = proposedRuling(head, delimiter !== null);
  if (ruling === null) {
    return cut ?? notATable();
  }
  // Signs that part cells occur in names and figures, too: what leads to more columns that are known is meant.
  const ruled = await inspectByRuler(looked, { encoding, ruling, proposed: true }, warnings);
  return cut === null || named(ruled) > named(cut) ? ruled : cut;
}

/** Columns with a meaning, also of a file that is refused. */
function named(result: Result<Inspection>): number {
  const inspection = result.ok ? result.value : inspectionIn(result.error.details);
  return (inspection?.reading.tables ?? []).flatMap(({ columns }) => columns.filter(({ field }) => field !== null))
    .length;
}

function notATable(): Result<never> {
  return fail(
    'not-a-table',
    'No columns were found: no sign separates the cells of a line, and no blanks run down through the lines. Export the table as CSV or XLSX, or give it a fixed-width recipe.',
  );
}

async function inspectCsv(
  looked: Looked,
  encoding: Encoding,
  delimiter: string,
  warnings: ReturnType<typeof encodingWarnings>,
): Promise<Result<Inspection>> {
  const records = () => readCsv(chunksOf(looked.source, false), { delimiter, encoding });
  const analysis = new TableAnalysis(null, looked.hints.layout?.[0]?.headerRow);
  for await (const batch of records()) {
    for (const record of batch) {
      analysis.push(record);
    }
    if (!analysis.wantsMore()) {
      break;
    }
  }
  const analyses = await apart(looked, [analysis], records);
  return conclude(looked, { format: 'csv', encoding, delimiter }, analyses, warnings);
}

/** Looks once more at a file in which tables stand side by side: at each of them by itself. */
async function apart(
  looked: Looked,
  analyses: readonly TableAnalysis[],
  records: () => AsyncIterable<RawRecord[]>,
): Promise<readonly TableAnalysis[]> {
  const besides = analyses.flatMap((analysis) => {
    const beside = analysis.beside();
    return beside === null ? [] : [{ sheet: analysis.sheet === '' ? null : analysis.sheet, ...beside }];
  });
  return besides.length === 0 ? analyses : analysed(looked, takenApart(records(), besides), besides);
}

function decodeHead(head: Uint8Array, encoding: Encoding): string {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const even = wide ? head.subarray(0, head.length & ~1) : head;
  return encoding === 'utf-16be' ? Buffer.from(even).swap16().toString('utf16le') : decoderFor(encoding)(even);
}

async function inspectWorkbook(looked: Looked): Promise<Result<Inspection>> {
  const bytes = await bytesOf(looked.source, LARGEST_WORKBOOK);
  const seen = await analysed(looked, readWorkbook(bytes, null));
  const analyses = await apart(looked, seen, () => readWorkbook(bytes, null));
  return analyses.length === 0
    ? fail('not-a-table', 'The workbook has no filled cells. Export the table again.')
    : conclude(looked, { format: workbookFormat(bytes) }, analyses, []);
}

async function inspectPdf(looked: Looked): Promise<Result<Inspection>> {
  const analyses = await analysed(looked, readPdf(await bytesOf(looked.source, LARGEST_PDF)));
  return analyses.some(({ columns }) => columns >= LEAST_COLUMNS)
    ? conclude(looked, { format: 'pdf' }, analyses, [])
    : fail(
        'not-a-table',
        'There is no table in this PDF: its text does not stand in columns. Ask the carrier for the list as CSV or XLSX.',
      );
}

/** The records, table by table. */
async function analysed(
  looked: Looked,
  records: AsyncIterable<RawRecord[]>,
  besides: readonly Beside[] = [],
): Promise<readonly TableAnalysis[]> {
  const analyses = new Map<string, TableAnalysis>();
  for await (const batch of records) {
    for (const record of batch) {
      const sheet = record.table ?? record.sheet ?? '';
      const stated = looked.hints.layout?.find((table) => table.sheet === sheet);
      const beside = besides.find((one) => (one.sheet ?? '') === sheet);
      const named = beside?.sheet === null ? null : sheet;
      const analysis = analyses.get(sheet) ?? new TableAnalysis(named, stated?.headerRow, beside?.at);
      analyses.set(sheet, analysis);
      if (record.aside === undefined) {
        analysis.push(record);
      }
    }
  }
  return [...analyses.values()];
}
