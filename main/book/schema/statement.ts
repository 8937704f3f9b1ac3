/** Statements: the files as they came, every line of them, and what each changed. */
import { sql } from 'drizzle-orm/sql';
import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { anything } from './anything.ts';
import { carrier } from './carrier.ts';

/** How a layout is read; a new version is a new row, without client data. */
export const recipe = sqliteTable(
  'recipe',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    carrierId: integer('carrier_id').references(() => carrier.id),
    fingerprint: text('fingerprint').notNull(),
    definition: text('definition').notNull(),
    createdAt: text('created_at').notNull(),
    retiredAt: text('retired_at'),
  },
  (t) => [unique().on(t.name, t.version), index('recipe_fingerprint').on(t.fingerprint)],
);

/** The original file, compressed in chunks of at most 1 MB of plain bytes. */
export const fileChunk = sqliteTable(
  'file_chunk',
  {
    sha256: text('sha256').notNull(),
    seq: integer('seq').notNull(),
    plainLength: integer('plain_length').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.seq] })],
);

/** One file from a carrier or the office, and how it was read. */
export const statement = sqliteTable(
  'statement',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    carrierId: integer('carrier_id').references(() => carrier.id),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    byteLength: integer('byte_length').notNull(),
    format: text('format').notNull(),
    encoding: text('encoding'),
    kind: text('kind', { enum: ['clients', 'policies', 'commissions', 'claims', 'mixed'] }).notNull(),
    recipeId: integer('recipe_id').references(() => recipe.id),
    recipeName: text('recipe_name').notNull(),
    reading: text('reading').notNull(),
    datedOn: text('dated_on'),
    dateSource: text('date_source', { enum: ['stated', 'rows', 'none'] })
      .notNull()
      .default('none'),
    contentKey: text('content_key').notNull().default(''),
    importedAt: text('imported_at').notNull(),
    importedBy: text('imported_by').notNull().default(''),
    rowCount: integer('row_count').notNull(),
    outcome: text('outcome').notNull(),
    totalCommissionMinor: integer('total_commission_minor'),
    totalPremiumMinor: integer('total_premium_minor'),
    controlTotalMinor: integer('control_total_minor'),
    unexplainedMinor: integer('unexplained_minor'),
    undoneAt: text('undone_at'),
  },
  (t) => [
    index('statement_sha').on(t.sha256),
    index('statement_imported').on(t.importedAt),
    index('statement_content').on(t.contentKey),
  ],
);

/** One row of a statement that is not plainly new: where it stands, and what it did. */
export const statementLine = sqliteTable(
  'statement_line',
  {
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id, { onDelete: 'cascade' }),
    lineNo: integer('line_no').notNull(),
    sheet: text('sheet'),
    rowNo: integer('row_no').notNull(),
    byteOffset: integer('byte_offset'),
    byteLength: integer('byte_length'),
    class: text('class', { enum: ['new', 'changed', 'same', 'review', 'rejected', 'ignored'] }).notNull(),
    detail: text('detail'),
  },
  (t) => [
    primaryKey({ columns: [t.statementId, t.lineNo] }),
    index('statement_line_open').on(t.statementId, t.class).where(sql`class IN ('review', 'rejected')`),
  ],
);

/** Where the plainly new lines of a statement stand; blocks of 16 bytes a line. */
export const statementPlace = sqliteTable(
  'statement_place',
  {
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id, { onDelete: 'cascade' }),
    firstLine: integer('first_line').notNull(),
    sheet: text('sheet'),
    baseOffset: integer('base_offset'),
    places: blob('places', { mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.firstLine] })],
);

/** Who the lines of a statement are, whatever file they come in; blocks of 12 bytes a line. */
export const statementIdentity = sqliteTable(
  'statement_identity',
  {
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    entries: blob('entries', { mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.seq] })],
);

/** Whom the descriptions of a statement meant; blocks of 12 bytes a description. */
export const statementMeaning = sqliteTable(
  'statement_meaning',
  {
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    entries: blob('entries', { mode: 'buffer' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.statementId, t.seq] })],
);

/** Where an imported value came from; without a statement it was typed by hand. */
export const fieldSource = sqliteTable(
  'field_source',
  {
    entity: text('entity', { enum: ['client', 'policy', 'claim'] }).notNull(),
    entityId: integer('entity_id').notNull(),
    field: text('field').notNull(),
    statementId: integer('statement_id').references(() => statement.id),
    lineNo: integer('line_no'),
    setAt: text('set_at'),
  },
  (t) => [primaryKey({ columns: [t.entity, t.entityId, t.field] }), index('field_source_statement').on(t.statementId)],
);

/** What a person typed in place of a cell that could not be read, and the value of the book that it became. */
export const handCell = sqliteTable(
  'hand_cell',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id, { onDelete: 'cascade' }),
    lineNo: integer('line_no').notNull(),
    columnNo: integer('column_no').notNull(),
    header: text('header').notNull(),
    raw: text('raw').notNull(),
    typed: text('typed').notNull(),
    rowKey: text('row_key').notNull(),
    typedBy: text('typed_by').notNull(),
    typedAt: text('typed_at').notNull(),
    entity: text('entity', { enum: ['client', 'policy', 'claim'] }),
    entityId: integer('entity_id'),
    field: text('field'),
  },
  (t) => [
    index('hand_cell_line').on(t.statementId, t.lineNo),
    index('hand_cell_value').on(t.entity, t.entityId, t.field),
  ],
);

/** Before-images: what a statement changed, in order. */
export const importChange = sqliteTable(
  'import_change',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id, { onDelete: 'cascade' }),
    lineNo: integer('line_no'),
    entity: text('entity').notNull(),
    entityId: integer('entity_id').notNull(),
    field: text('field').notNull(),
    beforeValue: anything('before_value'),
    afterValue: anything('after_value'),
    beforeSource: text('before_source'),
  },
  (t) => [
    index('import_change_statement').on(t.statementId, t.id),
    index('import_change_entity').on(t.entity, t.entityId),
  ],
);

/** What each statement says of a thing that was there before it, oldest first. */
export const said = sqliteTable(
  'said',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    statementId: integer('statement_id').references(() => statement.id, { onDelete: 'cascade' }),
    lineNo: integer('line_no'),
    entity: text('entity', { enum: ['client', 'policy', 'claim'] }).notNull(),
    entityId: integer('entity_id').notNull(),
    facts: text('facts').notNull(),
  },
  (t) => [index('said_entity').on(t.entity, t.entityId, t.id), index('said_statement').on(t.statementId)],
);
