import {
  COMMISSION_FIELDS,
  rawOf,
  storedField,
  type TracedEntity,
  tracedColumns,
  tracedFields,
  tracedName,
} from '../../../shared/import/provenance.ts';
import type { Reading } from '../../../shared/import/reading.ts';
import { gdvPart } from '../../import/formats/gdv/trace-gdv.ts';
import { linePlaces } from '../line-places.ts';
import { originalLines } from '../original-lines.ts';
import type { ReadBook } from '../types.ts';

/** One value and where it came from. */
export type Origin = {
  readonly entity: TracedEntity;
  readonly id: number;
  readonly field: string;
  readonly statementId: number;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string;
  /** Null for workbooks, whose rows only their own reader can find again: see `cells`. */
  readonly raw: string | null;
  readonly recipe: string;
  readonly sha256: string;
  readonly lineNo: number;
  /** 0-based cells of the row the raw text stands in. */
  readonly cells: readonly number[];
  readonly importedAt: string;
  /** What a person typed in place of `raw`, which is why the value is another. */
  readonly typed: { readonly text: string; readonly by: string; readonly at: string } | null;
};

/** A statement that says something by leaving it out. */
type Absence = { readonly statementId: number; readonly file: string; readonly importedAt: string };

type Source = {
  readonly id: number;
  readonly field: string | null;
  readonly statement_id: number;
  readonly line_no: number;
  readonly file_name: string;
  readonly sha256: string;
  readonly recipe_name: string;
  readonly recipe_version: number | null;
  readonly imported_at: string;
};

const LINE = `source.statement_id, source.line_no, statement.file_name, statement.sha256, statement.recipe_name,
    recipe.version AS recipe_version, statement.imported_at`;
const JOINS = `JOIN statement ON statement.id = source.statement_id
  LEFT JOIN recipe ON recipe.id = statement.recipe_id`;

/** Values that were typed in place of a cell: the statement and the line of that cell. */
const TYPED = `JOIN hand_cell AS source ON source.entity = value.entity AND source.entity_id = value.entity_id
  AND source.field = value.field AND source.typed_at = value.set_at AND source.id = (SELECT max(id) FROM hand_cell
    WHERE entity = value.entity AND entity_id = value.entity_id AND field = value.field)`;
/** The things of one page: those a statement speaks of, a client's, or all. */
const things = (entity: TracedEntity) => `SELECT DISTINCT entity_id FROM field_source
    WHERE entity = '${entity}' AND entity_id > @afterId AND statement_id IS NOT NULL
      AND (@client IS NULL OR entity_id IN (SELECT id FROM ${entity} WHERE ${entity === 'client' ? 'id' : 'client_id'} = @client))
      AND (@statement IS NULL OR statement_id = @statement OR EXISTS (SELECT 1 FROM hand_cell
        WHERE hand_cell.entity = '${entity}' AND hand_cell.entity_id = field_source.entity_id AND hand_cell.statement_id = @statement))
    ORDER BY entity_id LIMIT @limit`;
const fieldsOf = (entity: TracedEntity) => `SELECT source.entity_id AS id, source.field, ${LINE}
  FROM field_source AS source ${JOINS}
  WHERE source.entity = '${entity}' AND source.statement_id IS NOT NULL AND source.line_no IS NOT NULL
    AND (@statement IS NULL OR source.statement_id = @statement) AND source.entity_id IN (${things(entity)})
  UNION ALL SELECT value.entity_id, value.field, ${LINE} FROM field_source AS value ${TYPED}
  ${JOINS} WHERE value.entity = '${entity}' AND value.statement_id IS NULL
    AND (@statement IS NULL OR source.statement_id = @statement) AND value.entity_id IN (${things(entity)})
  ORDER BY 1, 2`;
const COMMISSIONS = `SELECT source.id, NULL AS field, ${LINE}
  FROM commission AS source ${JOINS}
  WHERE source.id > @afterId AND source.line_no IS NOT NULL AND (@statement IS NULL OR source.statement_id = @statement)
    AND (@client IS NULL OR source.client_id = @client) ORDER BY source.id LIMIT @limit`;

/** Whose figures: of one statement, of one client, or of the whole book. */
export type TracedOf = { readonly statementId?: number | undefined; readonly clientId?: number | undefined };
type PageArgs = TracedOf & { readonly entity: TracedEntity; readonly afterId: number; readonly limit: number };
type Bound = {
  readonly afterId: number;
  readonly limit: number;
  readonly statement: number | null;
  readonly client: number | null;
};

/** The origins of the next so many rows of an entity, by id and field; empty at the end. */
function page(db: ReadBook, args: PageArgs): Origin[] {
  const lines = originalLines(db);
  const places = linePlaces(db);
  const readings = new Map<number, Reading>();
  return db
    .prepare<Bound, Source>(args.entity === 'commission' ? COMMISSIONS : fieldsOf(args.entity))
    .all({
      afterId: args.afterId,
      limit: args.limit,
      statement: args.statementId ?? null,
      client: args.clientId ?? null,
    })
    .flatMap((source) => origins(db, args.entity, source, { lines, places }, readings));
}

const NOWHERE = { sheet: null, row: null, offset: null, length: null };

function origins(
  db: ReadBook,
  entity: TracedEntity,
  source: Source,
  {
    lines,
    places,
  }: { readonly lines: ReturnType<typeof originalLines>; readonly places: ReturnType<typeof linePlaces> },
  readings: Map<number, Reading>,
): Origin[] {
  const reading = readingOf(db, source.statement_id, readings);
  const { sheet, row, offset, length } = places(source.statement_id, source.line_no) ?? NOWHERE;
  const cells = offset === null || length === null ? null : lines(reading, source.sha256, offset, length);
  return (source.field === null ? COMMISSION_FIELDS : [source.field]).flatMap((field) => {
    const columns = tracedColumns(reading, sheet, entity, field);
    const whole = reading.format === 'gdv';
    const part = whole && cells !== null ? gdvPart(cells[0] ?? '', tracedFields(entity, field)) : null;
    // What no column says was concluded, not read: a person's kind, a status that follows from the dates.
    if (columns.length === 0 && !whole) {
      return [];
    }
    return [
      {
        entity,
        id: source.id,
        field: tracedName(entity, field),
        statementId: source.statement_id,
        file: source.file_name,
        sheet,
        row,
        column: whole ? (part?.column ?? '1–256') : columns.map(({ header }) => header).join(' + '),
        raw: cells === null ? null : whole ? (part?.raw ?? cells[0] ?? '').trimEnd() : rawOf(columns, cells),
        recipe: source.recipe_version === null ? source.recipe_name : `${source.recipe_name} v${source.recipe_version}`,
        sha256: source.sha256,
        lineNo: source.line_no,
        cells: columns.map(({ index }) => index),
        importedAt: source.imported_at,
        typed: typedIn(db, source, columns),
      },
    ];
  });
}

/** What a person typed into one of the cells a value was read from. */
function typedIn(
  db: ReadBook,
  { statement_id, line_no }: Source,
  columns: readonly { readonly index: number }[],
): Origin['typed'] {
  const cells = db
    .prepare<[number, number], { column: number; text: string; by: string; at: string }>(
      `SELECT column_no AS "column", typed AS text, typed_by AS "by", typed_at AS at FROM hand_cell
       WHERE statement_id = ? AND line_no = ?`,
    )
    .all(statement_id, line_no);
  const found = cells.find(({ column }) => columns.some(({ index }) => index === column));
  return found === undefined ? null : { text: found.text, by: found.by, at: found.at };
}

function readingOf(db: ReadBook, statementId: number, readings: Map<number, Reading>): Reading {
  let reading = readings.get(statementId);
  if (reading === undefined) {
    const stored = db
      .prepare<[number], { reading: string }>('SELECT reading FROM statement WHERE id = ?')
      .get(statementId);
    reading = JSON.parse(stored?.reading ?? '{"tables":[]}') as Reading;
    readings.set(statementId, reading);
  }
  return reading;
}

/**
 * Where one value came from; `byHand` when a person typed it, with the origin of the cell he typed it for, if any; null when
 * nobody recorded it.
 */
function of(
  db: ReadBook,
  args: { readonly entity: TracedEntity; readonly id: number; readonly field: string },
):
  | { readonly byHand: true; readonly at: string | null; readonly origin: Origin | null }
  | { readonly byHand: false; readonly origin: Origin }
  | { readonly absentFrom: Absence }
  | null {
  const field = storedField(args.entity, args.field);
  const typed = db
    .prepare<[string, number, string], { set_at: string | null }>(
      'SELECT set_at FROM field_source WHERE entity = ? AND entity_id = ? AND field = ? AND statement_id IS NULL',
    )
    .get(args.entity, args.id, field);
  const name = tracedName(args.entity, field);
  const origin = page(db, { entity: args.entity, afterId: args.id - 1, limit: 1 }).find(
    (one) => one.id === args.id && one.field === name,
  );
  if (origin === undefined && typed === undefined) {
    return absence(db, { ...args, field });
  }
  if (typed !== undefined) {
    return { byHand: true, at: typed.set_at, origin: origin ?? null };
  }
  return origin === undefined ? null : { byHand: false, origin };
}

/** A value that follows from what a statement does not list: a policy that a complete list left out. */
function absence(
  db: ReadBook,
  { entity, id, field }: { readonly entity: TracedEntity; readonly id: number; readonly field: string },
): { readonly absentFrom: Absence } | null {
  const found = db
    .prepare<[string, number, string], Absence>(
      `SELECT source.statement_id AS statementId, statement.file_name AS file, statement.imported_at AS importedAt
       FROM field_source AS source JOIN statement ON statement.id = source.statement_id
       WHERE source.entity = ? AND source.entity_id = ? AND source.field = ? AND source.line_no IS NULL`,
    )
    .get(entity, id, field);
  return found === undefined ? null : { absentFrom: found };
}

/** A kept original, whole, for readers that need all of it. */
function original(db: ReadBook, { sha256 }: { readonly sha256: string }): readonly Uint8Array[] {
  return db
    .prepare<[string], { bytes: Uint8Array }>('SELECT bytes FROM file_chunk WHERE sha256 = ? ORDER BY seq')
    .all(sha256)
    .map(({ bytes }) => bytes);
}

export const provenanceReads = {
  'provenance.page': page,
  'provenance.of': of,
  'provenance.original': original,
};
