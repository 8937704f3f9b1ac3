/** Clients and the households they are planned in. */
import { sql } from 'drizzle-orm/sql';
import { type AnySQLiteColumn, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { RATING_CODES } from '../../../shared/contract/ratings.ts';
import { person } from './office.ts';
import { statement } from './statement.ts';

/** Clients planned for together; one alone is a household of one. */
export const household = sqliteTable(
  'household',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull(),
    nameTyped: integer('name_typed', { mode: 'boolean' }).notNull().default(false),
    ownClientId: integer('own_client_id'),
    leadClientId: integer('lead_client_id').references((): AnySQLiteColumn => client.id),
    chosenLeadId: integer('chosen_lead_id'),
    statementId: integer('statement_id').references(() => statement.id),
  },
  (t) => [index('household_lead').on(t.leadClientId)],
);

/** A person or organisation the office serves. */
export const client = sqliteTable(
  'client',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    householdId: integer('household_id')
      .notNull()
      .references(() => household.id),
    kind: text('kind', { enum: ['person', 'organisation'] }).notNull(),
    name: text('name').notNull(),
    rawName: text('raw_name').notNull(),
    familyName: text('family_name').notNull().default(''),
    givenName: text('given_name').notNull().default(''),
    sortKey: text('sort_key').notNull(),
    nameKey: text('name_key').notNull(),
    birthDate: text('birth_date'),
    sex: text('sex', { enum: ['f', 'm', 'x'] }),
    occupation: text('occupation'),
    language: text('language', { enum: ['en', 'zh-CN', 'nl'] }),
    advisorId: integer('advisor_id').references(() => person.id),
    since: text('since'),
    ended: text('ended', { enum: ['deceased', 'dissolved'] }),
    endedOn: text('ended_on'),
    doNotContact: integer('do_not_contact', { mode: 'boolean' }).notNull().default(false),
    unnamed: integer('unnamed', { mode: 'boolean' }).notNull().default(false),
    special: integer('special', { mode: 'boolean' }).notNull().default(false),
    source: text('source'),
    referredByClientId: integer('referred_by_client_id').references((): AnySQLiteColumn => client.id),
    mergedIntoClientId: integer('merged_into_client_id').references((): AnySQLiteColumn => client.id),
    statementId: integer('statement_id').references(() => statement.id),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    index('client_merged').on(t.mergedIntoClientId).where(sql`merged_into_client_id IS NOT NULL`),
    index('client_household').on(t.householdId),
    index('client_sort').on(t.sortKey, t.id),
    index('client_name_key').on(t.nameKey),
    index('client_advisor').on(t.advisorId),
    index('client_statement').on(t.statementId),
    index('client_silent').on(t.id).where(sql`do_not_contact = 1`),
    index('client_referrer').on(t.referredByClientId).where(sql`referred_by_client_id IS NOT NULL`),
  ],
);

/** When a client likes to be met. */
export const clientWish = sqliteTable('client_wish', {
  clientId: integer('client_id')
    .primaryKey()
    .references(() => client.id, { onDelete: 'cascade' }),
  weekday: integer('weekday'),
  time: text('time').notNull().default(''),
});

/** What an advisor thinks of a client, from a day on. */
export const clientRating = sqliteTable(
  'client_rating',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    code: text('code', { enum: RATING_CODES }).notNull(),
    toldOn: text('told_on').notNull(),
    figure: integer('figure'),
    words: text('words'),
  },
  (t) => [primaryKey({ columns: [t.clientId, t.code, t.toldOn] })],
);

/** Days on which a client is not to be contacted, both included. */
export const clientBlackout = sqliteTable(
  'client_blackout',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [index('client_blackout_client').on(t.clientId, t.fromDay)],
);

/** Clients that a person said are one; taken back, the row goes. */
export const clientMerge = sqliteTable(
  'client_merge',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    keptClientId: integer('kept_client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    mergedClientId: integer('merged_client_id')
      .notNull()
      .unique()
      .references(() => client.id, { onDelete: 'cascade' }),
    taken: text('taken').notNull(),
    moved: text('moved').notNull(),
    mergedAt: text('merged_at').notNull(),
  },
  (t) => [index('client_merge_kept').on(t.keptClientId)],
);

/** Clients that a person said do not belong in one household, the lower id first. */
export const householdRefusal = sqliteTable(
  'household_refusal',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    otherClientId: integer('other_client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    refusedAt: text('refused_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clientId, t.otherClientId] }),
    index('household_refusal_other').on(t.otherClientId),
    check('household_refusal_order', sql`client_id < other_client_id`),
  ],
);

/** What a person said of two clients who look like one, the lower id first. */
export const duplicateAnswer = sqliteTable(
  'duplicate_answer',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    otherClientId: integer('other_client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    answer: text('answer', { enum: ['different', 'later'] }).notNull(),
    answeredAt: text('answered_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clientId, t.otherClientId] }),
    index('duplicate_answer_other').on(t.otherClientId),
    check('duplicate_answer_order', sql`client_id < other_client_id`),
    check('duplicate_answer_word', sql`answer IN ('different', 'later')`),
  ],
);
