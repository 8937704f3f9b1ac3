/** Rollups kept by the writes themselves; main/book/rollups.ts defines what they sum. */
import { sql } from 'drizzle-orm/sql';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './client.ts';

/** The day rollups stand on: the latest one the book itself knows. */
export const rollupDay = sqliteTable('rollup_day', {
  id: integer('id').primaryKey(),
  asOf: text('as_of'),
});

/** Totals of a client’s calendar years. */
export const clientYear = sqliteTable(
  'client_year',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    year: integer('year').notNull(),
    premiumMinor: integer('premium_minor').notNull().default(0),
    commissionMinor: integer('commission_minor').notNull().default(0),
    claimsMinor: integer('claims_minor').notNull().default(0),
    policies: integer('policies').notNull().default(0),
    touches: integer('touches').notNull().default(0),
    touchesDone: integer('touches_done').notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.clientId, t.year] })],
);

/** What lists show, sort and filter by: one narrow row a client. */
export const clientSummary = sqliteTable(
  'client_summary',
  {
    clientId: integer('client_id')
      .primaryKey()
      .references(() => client.id, { onDelete: 'cascade' }),
    householdId: integer('household_id').notNull(),
    sortKey: text('sort_key').notNull(),
    status: text('status', { enum: ['prospect', 'active', 'lost', 'deceased', 'dissolved'] }).notNull(),
    policiesInForce: integer('policies_in_force').notNull().default(0),
    policiesEver: integer('policies_ever').notNull().default(0),
    linesInForce: integer('lines_in_force').notNull().default(0),
    annualPremiumMinor: integer('annual_premium_minor').notNull().default(0),
    commissionEver: integer('commission_ever').notNull().default(0),
    firstPolicyOn: text('first_policy_on'),
    nextRenewalOn: text('next_renewal_on'),
    lastContactOn: text('last_contact_on'),
    nextTouchOn: text('next_touch_on'),
    nextTouchActivityId: integer('next_touch_activity_id'),
    tier: text('tier'),
    state: text('state'),
    valueMinor: integer('value_minor'),
    advisorId: integer('advisor_id'),
  },
  (t) => [
    index('client_summary_sort').on(t.sortKey, t.clientId),
    index('client_summary_next_touch').on(t.nextTouchOn).where(sql`next_touch_on IS NOT NULL`),
    index('client_summary_household').on(t.householdId),
    index('client_summary_silent')
      .on(t.clientId)
      .where(sql`next_touch_on IS NOT NULL AND status <> 'active' AND status <> 'prospect'`),
  ],
);

/** What a client is found by, as one text. */
export const clientText = sqliteTable('client_text', {
  clientId: integer('client_id')
    .primaryKey()
    .references(() => client.id, { onDelete: 'cascade' }),
  text: text('text').notNull(),
});

/** Which clients writes changed, latest last; no client: many at once. */
export const clientChange = sqliteTable('client_change', {
  seq: integer('seq').primaryKey(),
  clientId: integer('client_id'),
});
