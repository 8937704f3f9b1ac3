/** Expected against received commission: what carriers agreed to pay, what the bank shows, what is claimed. */
import { sql } from 'drizzle-orm/sql';
import { integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { carrier, line, product } from './carrier.ts';
import { policy } from './policy.ts';
import { statement } from './statement.ts';

/** What a carrier has agreed to pay; null holds for any. */
export const commissionRate = sqliteTable(
  'commission_rate',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    carrierId: integer('carrier_id').references(() => carrier.id),
    lineId: integer('line_id').references(() => line.id),
    productId: integer('product_id').references(() => product.id),
    kind: text('kind', { enum: ['first-year', 'renewal'] }).notNull(),
    basis: text('basis', { enum: ['percent', 'flat', 'per-life'] }).notNull(),
    ratePpm: integer('rate_ppm'),
    amountMinor: integer('amount_minor'),
    toleranceMinor: integer('tolerance_minor').notNull(),
    tolerancePpm: integer('tolerance_ppm').notNull(),
    graceDays: integer('grace_days').notNull(),
    fromYear: integer('from_year'),
  },
  (t) => [
    uniqueIndex('commission_rate_reach').on(
      sql`ifnull(${t.carrierId}, 0)`,
      sql`ifnull(${t.lineId}, 0)`,
      sql`ifnull(${t.productId}, 0)`,
      t.kind,
      sql`ifnull(${t.fromYear}, 0)`,
    ),
  ],
);

/** What the bank shows for a statement, and how far it is from the statement's commission. */
export const deposit = sqliteTable('deposit', {
  statementId: integer('statement_id')
    .primaryKey()
    .references(() => statement.id, { onDelete: 'cascade' }),
  amountMinor: integer('amount_minor').notNull(),
  receivedOn: text('received_on'),
  differenceMinor: integer('difference_minor').notNull(),
  enteredAt: text('entered_at').notNull(),
});

/** What became of money to claim; what is not here is open. */
export const moneyClaim = sqliteTable(
  'money_claim',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    policyId: integer('policy_id')
      .notNull()
      .references(() => policy.id, { onDelete: 'cascade' }),
    itemKey: text('item_key').notNull(),
    carrierId: integer('carrier_id').references(() => carrier.id),
    state: text('state', { enum: ['claimed', 'settled', 'written-off'] }).notNull(),
    disputedOn: text('disputed_on'),
    reason: text('reason').notNull(),
    dueOn: text('due_on'),
    expectedMinor: integer('expected_minor').notNull(),
    receivedMinor: integer('received_minor').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (t) => [unique().on(t.policyId, t.itemKey)],
);
