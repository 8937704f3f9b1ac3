import { readDecimal } from '../../shared/import/amount.ts';
import { TableAnalysis } from '../../shared/import/analyse.ts';
import { isNoDate, readDate } from '../../shared/import/dates.ts';
import { isAmount, isDate } from '../../shared/import/fields.ts';
import { arePacked, proposeRuler } from '../../shared/import/propose-ruler.ts';
import type { ColumnReading, Encoding, Inspection, Reading, Ruling, Warning } from '../../shared/import/reading.ts';
import { cleanCell, headerWords, isUnknown } from '../../shared/import/text.ts';
import type { RawRecord } from '../../shared/import/types.ts';
import { fail, type Result } from '../../shared/result.ts';
import { conclude, finish, inBook, inspectionIn, type Looked } from './conclude.ts';
import { readFixed } from './formats/fixed.ts';
import { linesOf } from './formats/lines.ts';
import { chunksOf } from './source.ts';

/** Lines a recipe is tried on before a row is read. */
const TRIED = 2_000;
const SHOWN = 25;
const LONGEST_SHOWN = 1_000;
/** So many of a column's values must be what the recipe says they are. */
const FITS = 0.8;

/**
 * A ruler for text, where one is evident; one slice for the whole of packed records.
 * @param parted signs part it into cells already
 */
export function proposedRuling(head: string, parted: boolean): Ruling | null {
  const lines = head.split(/\r\n|\r|\n/).slice(0, -1);
  const ruler = proposeRuler(lines);
  if (ruler !== null && (!parted || ruler.length > 2)) {
    return { ruler };
  }
  return !parted && arePacked(lines) ? { ruler: [{ start: 1, length: lines[0]?.length ?? 1 }] } : null;
}

/** Looks at a file whose lines a ruler cuts; `proposed`: the program's own ruler, which a person has to confirm. */
export async function inspectByRuler(
  looked: Looked,
  form: { readonly encoding: Encoding; readonly ruling: Ruling; readonly proposed: boolean },
  warnings: readonly Warning[],
): Promise<Result<Inspection>> {
  const analysis = new TableAnalysis(null, looked.hints.layout?.[0]?.headerRow);
  for await (const batch of readFixed(chunksOf(looked.source), { ...form.ruling, encoding: form.encoding })) {
    for (const record of batch) {
      if (record.aside === undefined) {
        analysis.push(record);
      }
    }
    if (!analysis.wantsMore()) {
      break;
    }
  }
  const result = conclude(looked, { format: 'fixed', ...form }, [analysis], warnings);
  return withLines(result, await firstLines(looked, form.encoding, form.ruling));
}

/** Looks at a file by its fixed-width recipe; refuses with `layout-drift` what is not laid out so. */
export async function inspectFixed(
  looked: Looked,
  recipe: Reading,
  encoding: Encoding,
  warnings: readonly Warning[],
): Promise<Result<Inspection>> {
  const reading: Reading = {
    ...inBook(recipe, looked.hints),
    encoding,
    carrier: looked.hints.carrier ?? recipe.carrier,
  };
  const records: RawRecord[] = [];
  for await (const batch of readFixed(chunksOf(looked.source), reading)) {
    records.push(...batch);
    if (records.length >= TRIED) {
      break;
    }
  }
  const table = reading.tables[0];
  const columns = table?.columns ?? [];
  const headerRow = table?.headerRow ?? null;
  const header = headerRow === null ? undefined : records.find(({ row }) => row === headerRow);
  const rows = records.filter(
    ({ row, aside, cells }) =>
      aside === undefined && row > (headerRow ?? 0) && cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)),
  );
  const missing =
    rows.length === 0
      ? columns.filter(({ field }) => field !== null)
      : columns.filter((column) => !stands(column, header) || !holds(column, rows));
  if (missing.length > 0) {
    const names = missing.map((column) => nameOf(column, reading));
    return fail(
      'layout-drift',
      `The lines are not laid out as their recipe expects: ${names.join(', ')} ${names.length === 1 ? 'does' : 'do'} not stand where ${names.length === 1 ? 'it' : 'they'} should. Look at the ruler before reading the file.`,
      { moved: [], missing: names, added: [] },
    );
  }
  const preview = {
    sheet: null,
    headerRow,
    headers: columns.map((column) => column.header),
    sample: records
      .filter(({ aside }) => aside === undefined)
      .slice(0, SHOWN)
      .map(({ cells }) => [...cells]),
  };
  const lines = await firstLines(looked, encoding, reading);
  return finish(looked, reading, [{ ...preview, lines }], null, warnings);
}

/** The lines the ruler is drawn over. */
async function firstLines(
  looked: Looked,
  encoding: Encoding,
  { recordLength }: Pick<Reading, 'recordLength'>,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { text } of linesOf(chunksOf(looked.source), encoding, recordLength)) {
    lines.push(text.slice(0, LONGEST_SHOWN));
    if (lines.length === SHOWN) {
      break;
    }
  }
  return lines;
}

/** The same with the lines beside its table; a refusal carries what was looked at, too. */
function withLines(result: Result<Inspection>, lines: readonly string[]): Result<Inspection> {
  const add = (inspection: Inspection): Inspection => ({
    ...inspection,
    tables: inspection.tables.map((table) => ({ ...table, lines })),
  });
  if (result.ok) {
    return { ok: true, value: add(result.value) };
  }
  const { code, message, details } = result.error;
  const inspection = inspectionIn(details);
  return inspection === null
    ? result
    : fail(code, message, Object.assign({}, details, { inspection: add(inspection) }));
}

/** The header still says what it said when the recipe was made. */
function stands(column: ColumnReading, header: RawRecord | undefined): boolean {
  return (
    header === undefined ||
    column.header === '' ||
    headerWords(header.cells[column.index] ?? '') === headerWords(column.header)
  );
}

/** What is an amount or a date by the recipe is one in the file. */
function holds(column: ColumnReading, rows: readonly RawRecord[]): boolean {
  const { field } = column;
  if (field === null || (!isAmount(field) && !isDate(field))) {
    return true;
  }
  const values = rows.map(({ cells }) => cleanCell(cells[column.index] ?? '')).filter((value) => !isUnknown(value));
  const form = { order: column.dateOrder ?? 'ymd', pivot: column.pivot ?? 60 };
  const good = values.filter((value) =>
    isAmount(field)
      ? readDecimal(value, column.decimal ?? '.', column.impliedDecimals) !== null
      : isNoDate(value) || readDate(value, form) !== null,
  );
  return good.length >= values.length * FITS;
}

function nameOf(column: ColumnReading, { ruler = [] }: Reading): string {
  const slice = ruler[column.index];
  const place = slice === undefined ? '' : `${slice.start}–${slice.start + slice.length - 1}`;
  return column.header === '' ? place : `${column.header} (${place})`;
}
