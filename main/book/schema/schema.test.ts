import { is } from 'drizzle-orm/entity';
import { SQL } from 'drizzle-orm/sql';
import { getTableConfig, type SQLiteColumn, SQLiteSyncDialect, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { directBook } from '../book-fixture.ts';
import type { ReadBook } from '../types.ts';
import * as carrier from './carrier.ts';
import * as client from './client.ts';
import * as migration from './migration.ts';
import * as office from './office.ts';
import * as plan from './plan.ts';
import * as policy from './policy.ts';
import * as reach from './reach.ts';
import * as reconciliation from './reconciliation.ts';
import * as rollup from './rollup.ts';
import * as segment from './segment.ts';
import * as statement from './statement.ts';
import * as work from './work.ts';

/** What the tables say here must be what the migrations made: each compared with SQLite's own account of it. */

const tables = [
  carrier,
  client,
  migration,
  office,
  plan,
  policy,
  reach,
  reconciliation,
  rollup,
  segment,
  statement,
  work,
]
  .flatMap((module): unknown[] => Object.values(module))
  .filter((value) => is(value, SQLiteTable));
const configs = tables.map((table) => getTableConfig(table));
const dialect = new SQLiteSyncDialect();

/** Full-text indexes are virtual tables, which drizzle has no words for: queries ask them in SQL. */
const REAL_TABLES = `SELECT name FROM pragma_table_list
  WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`;

test('every table of the migrated book is stated, and no other', () => {
  const db = directBook();
  const stated = configs.map(({ name }) => name).toSorted();
  expect(stated).toEqual(db.prepare<[], string>(REAL_TABLES).pluck().all());
});

test.each(configs.map((config) => [config.name, config] as const))('%s is as the book has it', (name, config) => {
  const db = directBook();
  expect(statedTable(config)).toEqual(tableOf(db, name));
});

type Config = (typeof configs)[number];

function statedTable(config: Config) {
  const inline = config.columns.filter((column) => column.primary).map((column) => column.name);
  const columnsOf = (columns: readonly SQLiteColumn[]) => columns.map((column) => column.name);
  return {
    columns: config.columns.map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      // A single INTEGER PRIMARY KEY is the row id: never null without saying so.
      required: column.notNull && !inline.includes(column.name),
      preset: presetOf(column),
      choices: column.enumValues ?? (column.dataType === 'boolean' ? ['0', '1'] : null),
    })),
    key: config.primaryKeys[0] === undefined ? inline : columnsOf(config.primaryKeys[0].columns),
    countsUp: config.columns.some((column) => 'autoIncrement' in column && column.autoIncrement === true),
    references: config.foreignKeys
      .map((key) => {
        const { columns, foreignColumns, foreignTable } = key.reference();
        return {
          from: columnsOf(columns),
          table: getTableConfig(foreignTable as SQLiteTable).name,
          to: columnsOf(foreignColumns as readonly SQLiteColumn[]),
          onDelete: (key.onDelete ?? 'no action').toUpperCase(),
        };
      })
      .toSorted(byText),
    unique: [
      ...config.uniqueConstraints.map(({ columns }) => columnsOf(columns)),
      ...config.columns.filter((column) => column.isUnique).map((column) => [column.name]),
    ].toSorted(byText),
    indexes: config.indexes
      .map(({ config: index }) => ({
        name: index.name,
        unique: index.unique,
        on: index.columns.map((column) => (is(column, SQL) ? textOf(column) : column.name)),
        where: index.where === undefined ? null : textOf(index.where),
      }))
      .toSorted(byText),
  };
}

function tableOf(db: ReadBook, name: string) {
  const sql = db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name) ?? '';
  const columns = db
    .prepare<[string], { name: string; type: string; notnull: number; dflt_value: string | null; pk: number }>(
      'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY cid',
    )
    .all(name);
  const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
  return {
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      required: column.notnull === 1 && !(key.length === 1 && column.pk === 1),
      preset: column.dflt_value,
      choices: choicesOf(sql, column.name),
    })),
    key: key.map((column) => column.name),
    countsUp: /AUTOINCREMENT/.test(sql),
    references: db
      .prepare<[string], { from: string; table: string; to: string; onDelete: string }>(
        'SELECT "from", "table", "to", on_delete AS onDelete FROM pragma_foreign_key_list(?)',
      )
      .all(name)
      .map((row) => ({ ...row, from: [row.from], to: [row.to] }))
      .toSorted(byText),
    unique: indexesOf(db, name, 'u')
      .map(({ on }) => on)
      .toSorted(byText),
    indexes: indexesOf(db, name, 'c'),
  };
}

function indexesOf(db: ReadBook, table: string, origin: 'c' | 'u') {
  return db
    .prepare<[string, string], { name: string; unique: number; sql: string | null }>(
      `SELECT list.name, list."unique", sqlite_schema.sql FROM pragma_index_list(?) AS list
       JOIN sqlite_schema ON sqlite_schema.name = list.name WHERE origin = ?`,
    )
    .all(table, origin)
    .map(({ name, unique, sql }) => ({
      name,
      unique: unique === 1,
      on: sql === null ? columnNames(db, name) : (/\((.*?)\)(?= WHERE|$)/s.exec(sql)?.[1] ?? '').split(/, (?![^(]*\))/),
      where: / WHERE (.*)$/s.exec(sql ?? '')?.[1] ?? null,
    }))
    .toSorted(byText);
}

function columnNames(db: ReadBook, index: string): string[] {
  return db
    .prepare<[string], string>('SELECT name FROM pragma_index_info(?) ORDER BY seqno')
    .pluck()
    .all(index) as string[];
}

/** `CHECK (status IN ('a', 'b'))` or `CHECK (status = 'a' OR status = 'b')` → a, b. */
function choicesOf(sql: string, column: string): string[] | null {
  const listed = new RegExp(`CHECK \\(${column} IN \\(([^)]*)\\)\\)`).exec(sql)?.[1]?.split(', ');
  const joined = new RegExp(`CHECK \\((${column} = '[^)]*)\\)`).exec(sql)?.[1]?.split(/\s+OR\s+/);
  const found = listed ?? joined?.map((choice) => choice.replace(`${column} = `, ''));
  const choices = found?.map((choice) => choice.replaceAll("'", '')) ?? null;
  // Numbers are not enumerated in types, but for 0 and 1, which are a boolean.
  return choices?.every((choice) => /^\d+$/.test(choice)) === true && String(choices) !== '0,1' ? null : choices;
}

function presetOf(column: SQLiteColumn): string | null {
  if (!column.hasDefault || column.default === undefined) {
    return null;
  }
  const stored = column.mapToDriverValue(column.default);
  return typeof stored === 'string' ? `'${stored}'` : String(Number(stored));
}

/** SQL as the migrations write it: without quotes and table names. */
function textOf(sql: SQL): string {
  return dialect
    .sqlToQuery(sql)
    .sql.replace(/"(\w+)"\./g, '')
    .replaceAll('"', '')
    .replace(/ desc\b/g, ' DESC');
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
