/** Carriers, lines of business, and what carriers call their products. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Insurers and fund companies, by their normalised name. */
export const carrier = sqliteTable('carrier', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull(),
  nameKey: text('name_key').notNull().unique(),
  code: text('code'),
});

/** Lines of business; codes of the built-in ones are shown in the reader’s language. */
export const line = sqliteTable('line', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
});

/** What a carrier calls what it sells. */
export const product = sqliteTable(
  'product',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    carrierId: integer('carrier_id').references(() => carrier.id),
    lineId: integer('line_id').references(() => line.id),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
  },
  (t) => [index('product_name').on(t.nameKey)],
);
