import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Steps applied to this book; main/book/migrate.ts makes the table and keeps it. */
export const migration = sqliteTable('migration', {
  number: integer('number').primaryKey(),
  name: text('name').notNull(),
  sha256: text('sha256').notNull(),
  appliedAt: text('applied_at').notNull(),
});
