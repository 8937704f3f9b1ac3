/** Schemes, and what each run of one said of every household. */
import { sql } from 'drizzle-orm/sql';
import { blob, index, integer, primaryKey, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { household } from './client.ts';

/** A versioned set of criteria, weights and cut-offs, as JSON. */
export const scheme = sqliteTable(
  'scheme',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    method: text('method', { enum: ['abc', 'score', 'rfm', 'rules', 'count', 'amount', 'quantile'] }).notNull(),
    definition: text('definition').notNull(),
    createdAt: text('created_at').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [unique().on(t.name, t.version)],
);

/** What the office set for all schemes alike: potential profile, thresholds of the states, cost rates; as JSON. */
export const segmentSetting = sqliteTable('segment_setting', {
  code: text('code').primaryKey(),
  definition: text('definition').notNull(),
  updatedAt: text('updated_at').notNull(),
});

/** One valuing of the whole book as of a day. */
export const segmentRun = sqliteTable(
  'segment_run',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    schemeId: integer('scheme_id')
      .notNull()
      .references(() => scheme.id),
    asOf: text('as_of').notNull(),
    createdAt: text('created_at').notNull(),
    summary: text('summary').notNull(),
    place: integer('place'),
  },
  (t) => [unique().on(t.schemeId, t.asOf)],
);

/** One household in one run, with what explains its tier. */
export const segmentResult = sqliteTable(
  'segment_result',
  {
    runId: integer('run_id')
      .notNull()
      .references(() => segmentRun.id, { onDelete: 'cascade' }),
    householdId: integer('household_id')
      .notNull()
      .references(() => household.id),
    tier: text('tier'),
    ruleTier: text('rule_tier'),
    valueMinor: integer('value_minor'),
    netMinor: integer('net_minor'),
    previousMinor: integer('previous_minor').notNull().default(0),
    potentialMilli: integer('potential_milli'),
    scoreMilli: integer('score_milli'),
    state: text('state'),
    trend: real('trend'),
    unscoredReason: text('unscored_reason'),
    detail: text('detail'),
  },
  (t) => [primaryKey({ columns: [t.runId, t.householdId] }), index('segment_result_household').on(t.householdId)],
);

/** What a run measured of all its households, a column of figures each. */
export const segmentColumn = sqliteTable(
  'segment_column',
  {
    id: integer('id').primaryKey(),
    runId: integer('run_id')
      .notNull()
      .references(() => segmentRun.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    figures: blob('figures').notNull(),
  },
  (t) => [unique().on(t.runId, t.name)],
);

/** A tier set by hand, with reason, author and expiry. */
export const tierOverride = sqliteTable(
  'tier_override',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    householdId: integer('household_id')
      .notNull()
      .references(() => household.id),
    tier: text('tier').notNull(),
    reason: text('reason').notNull(),
    author: text('author').notNull(),
    fromDay: text('from_day').notNull(),
    expiresOn: text('expires_on'),
    createdAt: text('created_at').notNull(),
    endedAt: text('ended_at'),
  },
  (t) => [index('tier_override_household').on(t.householdId).where(sql`ended_at IS NULL`)],
);
