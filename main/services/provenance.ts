import { inflateSync } from 'node:zlib';
import type { searchContract } from '../../shared/contract/search.ts';
import { TRACED_ENTITIES, type TracedEntity } from '../../shared/import/provenance.ts';
import { ok } from '../../shared/result.ts';
import type { Book } from '../book/book.ts';
import type { ExportCell, ExportColumn } from '../book/queries/export.ts';
import type { Origin, TracedOf } from '../book/queries/provenance.ts';
import { leftOf } from '../import/formats/beside.ts';
import { readWorkbook } from '../import/formats/workbook/workbook.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { orThrow } from './or-throw.ts';
import type { Batches } from './table-file.ts';

export const PROVENANCE_COLUMNS: readonly ExportColumn[] = [
  { name: 'entity', type: 'text' },
  { name: 'id', type: 'number' },
  { name: 'field', type: 'text' },
  { name: 'statement_id', type: 'number' },
  { name: 'file', type: 'text' },
  { name: 'sheet', type: 'text' },
  { name: 'row', type: 'number' },
  { name: 'column', type: 'text' },
  { name: 'raw', type: 'text' },
  { name: 'recipe', type: 'text' },
];

/** What stands behind them where a person looks at one statement or client: what was typed in place of `raw`, by whom, when. */
export const TYPED_COLUMNS: readonly ExportColumn[] = [
  ...PROVENANCE_COLUMNS,
  { name: 'typed', type: 'text' },
  { name: 'typed_by', type: 'text' },
  { name: 'typed_at', type: 'text' },
];

/** Clients, policies, … traced at once. */
const BATCH = 1000;

/** Whether it is of a statement or a client, not of the whole book, whose columns other programs build on. */
export function isPart({ statementId, clientId }: TracedOf): boolean {
  return statementId !== undefined || clientId !== undefined;
}

/** Every imported figure of the book, of a statement or of a client, with its origin: by entity, then id, then field. */
export async function* provenanceBatches(book: Book, checkCancelled: () => void, of: TracedOf = {}): Batches {
  const workbooks = createWorkbooks(book);
  const typed = isPart(of);
  for (const entity of TRACED_ENTITIES) {
    let afterId = 0;
    for (;;) {
      checkCancelled();
      const origins = orThrow(await book.read('provenance.page', { ...of, entity, afterId, limit: BATCH }));
      if (origins.length === 0) {
        break;
      }
      const rows: ExportCell[][] = [];
      for (const origin of origins) {
        rows.push(rowOf(origin, await workbooks.rawOf(origin), typed));
      }
      yield rows;
      afterId = origins.at(-1)?.id ?? afterId;
    }
  }
}

function rowOf(origin: Origin, raw: string, typed: boolean): ExportCell[] {
  const { entity, id, field, statementId, file, sheet, row, column, recipe } = origin;
  const said = origin.typed;
  return [
    ...[entity, id, field, statementId, file, sheet, row, column, raw, recipe],
    ...(typed ? [said?.text ?? null, said?.by ?? null, said?.at ?? null] : []),
  ];
}

/** Raw text of rows that stand in a workbook: the file is read once more and its rows kept while they are asked for. */
function createWorkbooks(book: Book) {
  let held: { readonly sha256: string; readonly rows: ReadonlyMap<string, readonly string[]> } | null = null;
  return {
    async rawOf(origin: Origin): Promise<string> {
      if (origin.raw !== null) {
        return origin.raw;
      }
      if (held?.sha256 !== origin.sha256) {
        held = { sha256: origin.sha256, rows: await workbookRows(book, origin.sha256) };
      }
      const place = `${leftOf(origin.sheet)}:${origin.row}`;
      const cells = held.rows.get(String(origin.lineNo)) ?? held.rows.get(place) ?? [];
      return origin.cells
        .map((index) => cells[index] ?? '')
        .filter((cell) => cell.trim() !== '')
        .join(' ');
    },
  };
}

/** The rows of a workbook, each by its line and by its place: lines of tables at the right of others are counted anew. */
async function workbookRows(book: Book, sha256: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const chunks = orThrow(await book.read('provenance.original', { sha256 }));
  const rows = new Map<string, readonly string[]>();
  if (chunks.length > 0) {
    const bytes = Buffer.concat(chunks.map((chunk) => inflateSync(chunk)));
    for await (const batch of readWorkbook(bytes, null)) {
      for (const { index, sheet, row, cells } of batch) {
        rows.set(String(index), cells);
        rows.set(`${sheet ?? ''}:${row}`, cells);
      }
    }
  }
  return rows;
}

/** Answers "where does this come from?" for one value. */
export function provenanceOf({ session }: ServiceDeps): Handlers<typeof searchContract>['provenance.of'] {
  return async (request: { entity: TracedEntity; id: number; field: string }) => {
    const book = session.book();
    const found = await book.read('provenance.of', request);
    if (!found.ok || found.value === null) {
      return found.ok ? ok(null) : found;
    }
    const { value } = found;
    const nothing = { statementId: null, file: null, sheet: null, row: null, column: null, raw: null, recipe: null };
    if ('absentFrom' in value) {
      return ok({ ...nothing, ...value.absentFrom, handTyped: false, typed: null, absent: true });
    }
    const { byHand, origin } = value;
    if (origin === null) {
      return ok({ ...nothing, importedAt: byHand ? value.at : null, handTyped: true, typed: null, absent: false });
    }
    const { statementId, file, sheet, row, column, recipe, importedAt, typed } = origin;
    const raw = await createWorkbooks(book).rawOf(origin);
    return ok({
      statementId,
      file,
      sheet,
      row,
      column,
      raw,
      recipe,
      importedAt,
      handTyped: byHand,
      typed,
      absent: false,
    });
  };
}
