/** The service catalogue, the matrix, and the touches of each year. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client, household } from './client.ts';
import { person } from './office.ts';
import { segmentRun } from './segment.ts';

/** Something one can do for clients. */
export const activity = sqliteTable('activity', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  code: text('code').notNull().unique(),
  name: text('name'),
  channel: text('channel', { enum: ['call', 'visit', 'letter', 'email', 'gift', 'event', 'online'] }).notNull(),
  minutes: integer('minutes').notNull(),
  costMinor: integer('cost_minor').notNull().default(0),
  isGroup: integer('is_group', { mode: 'boolean' }).notNull().default(false),
  isReview: integer('is_review', { mode: 'boolean' }).notNull().default(false),
  cheaperCode: text('cheaper_code'),
  who: text('who', { enum: ['owner', 'advisor', 'service', 'office'] })
    .notNull()
    .default('advisor'),
  seasonFrom: integer('season_from'),
  seasonTo: integer('season_to'),
  element: text('element').notNull().default('relationship-management'),
  leadDays: integer('lead_days').notNull().default(0),
  sortOrder: integer('sort_order').notNull().default(0),
  archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
});

/** The office's own words of an activity, by language. */
export const activityText = sqliteTable(
  'activity_text',
  {
    activityId: integer('activity_id')
      .notNull()
      .references(() => activity.id, { onDelete: 'cascade' }),
    language: text('language', { enum: ['en', 'zh-CN', 'nl'] }).notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityId, t.language] })],
);

/** A version of the service matrix. */
export const matrix = sqliteTable('matrix', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  version: integer('version').notNull().unique(),
  note: text('note').notNull().default(''),
  active: integer('active', { mode: 'boolean' }).notNull().default(false),
  createdAt: text('created_at').notNull(),
});

/** How often a tier gets an activity, by whom and when. */
export const matrixCell = sqliteTable(
  'matrix_cell',
  {
    matrixId: integer('matrix_id')
      .notNull()
      .references(() => matrix.id, { onDelete: 'cascade' }),
    activityId: integer('activity_id')
      .notNull()
      .references(() => activity.id),
    tier: text('tier').notNull(),
    overlay: text('overlay').notNull().default(''),
    times: integer('times').notNull(),
    minutes: integer('minutes'),
    costMinor: integer('cost_minor'),
    channel: text('channel'),
    who: text('who', { enum: ['owner', 'advisor', 'service', 'office'] })
      .notNull()
      .default('advisor'),
    rule: text('rule', { enum: ['spread', 'month', 'day', 'birthday', 'renewal', 'anniversary', 'tax-season'] })
      .notNull()
      .default('spread'),
    ruleMonth: integer('rule_month'),
    ruleDay: integer('rule_day'),
    ruleLeadDays: integer('rule_lead_days'),
    kept: integer('kept', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.matrixId, t.activityId, t.tier, t.overlay] })],
);

/** The latest planning of a calendar year. */
export const yearPlan = sqliteTable('year_plan', {
  year: integer('year').primaryKey(),
  matrixId: integer('matrix_id')
    .notNull()
    .references(() => matrix.id),
  runId: integer('run_id').references(() => segmentRun.id, { onDelete: 'set null' }),
  plannedAt: text('planned_at').notNull(),
  summary: text('summary').notNull(),
});

/** One planned occurrence of an activity. */
export const touch = sqliteTable(
  'touch',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    year: integer('year').notNull(),
    householdId: integer('household_id')
      .notNull()
      .references(() => household.id),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    activityId: integer('activity_id')
      .notNull()
      .references(() => activity.id),
    ordinal: integer('ordinal').notNull().default(0),
    times: integer('times').notNull().default(1),
    tier: text('tier'),
    channel: text('channel').notNull(),
    plannedOn: text('planned_on').notNull(),
    ruleOn: text('rule_on'),
    personId: integer('person_id').references(() => person.id),
    minutes: integer('minutes').notNull(),
    costMinor: integer('cost_minor').notNull().default(0),
    status: text('status', { enum: ['planned', 'done', 'skipped'] })
      .notNull()
      .default('planned'),
    origin: text('origin', { enum: ['plan', 'hand'] })
      .notNull()
      .default('plan'),
    pinned: integer('pinned', { mode: 'boolean' }).notNull().default(false),
    answer: text('answer', { enum: ['accepted', 'declined', 'came', 'absent'] }),
    anchor: text('anchor'),
    why: text('why'),
    doneOn: text('done_on'),
    doneMinutes: integer('done_minutes'),
    outcome: text('outcome'),
    skipReason: text('skip_reason'),
    note: text('note'),
  },
  (t) => [
    index('touch_day').on(t.plannedOn, t.personId, t.activityId, t.tier),
    index('touch_household').on(t.householdId, t.year),
    index('touch_client').on(t.clientId, t.status, t.plannedOn, t.year),
  ],
);

/** What each day holds for each person; 0: nobody in particular. */
export const touchLoad = sqliteTable(
  'touch_load',
  {
    day: text('day').notNull(),
    personId: integer('person_id').notNull(),
    touches: integer('touches').notNull(),
    done: integer('done').notNull(),
    minutes: integer('minutes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.personId] })],
);

/** The same by what is done, for which tier and how; '' and 0 for none. */
export const touchGroup = sqliteTable(
  'touch_group',
  {
    day: text('day').notNull(),
    personId: integer('person_id').notNull(),
    activityId: integer('activity_id').notNull(),
    tier: text('tier').notNull(),
    channel: text('channel').notNull(),
    touches: integer('touches').notNull(),
    done: integer('done').notNull(),
    minutes: integer('minutes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.personId, t.activityId, t.tier, t.channel] })],
);

/** What the latest planning of a year changed or took away, so that it can be undone. */
export const planChange = sqliteTable('plan_change', {
  touchId: integer('touch_id').primaryKey(),
  year: integer('year').notNull(),
  kind: text('kind', { enum: ['changed', 'removed', 'retired'] }).notNull(),
  before: text('before').notNull(),
});

/** What calendar files told of each entry, by whose file it was. */
export const calendarEntry = sqliteTable(
  'calendar_entry',
  {
    scope: text('scope', { enum: ['person', 'client'] }).notNull(),
    scopeId: integer('scope_id').notNull(),
    year: integer('year').notNull(),
    uid: text('uid').notNull(),
    sequence: integer('sequence').notNull(),
    changedAt: text('changed_at').notNull(),
    cancelled: integer('cancelled', { mode: 'boolean' }).notNull().default(false),
    told: text('told').notNull(),
  },
  (t) => [primaryKey({ columns: [t.scope, t.scopeId, t.year, t.uid] })],
);
