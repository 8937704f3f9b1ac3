/** How a client is known, reached and marked. */
import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { client } from './client.ts';
import { statement } from './statement.ts';

/** Numbers a client goes by at the office, a carrier or the state. */
export const clientIdentifier = sqliteTable(
  'client_identifier',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    scheme: text('scheme').notNull(),
    valueKey: text('value_key').notNull(),
    value: text('value').notNull(),
    statementId: integer('statement_id').references(() => statement.id),
  },
  (t) => [
    primaryKey({ columns: [t.scheme, t.valueKey, t.clientId] }),
    index('client_identifier_client').on(t.clientId),
  ],
);

/** Phones and addresses of the net. */
export const contactPoint = sqliteTable(
  'contact_point',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['phone', 'email', 'web', 'fax'] }).notNull(),
    value: text('value').notNull(),
    valueKey: text('value_key').notNull(),
    isPrimary: integer('is_primary', { mode: 'boolean' }).notNull().default(false),
    statementId: integer('statement_id').references(() => statement.id),
  },
  (t) => [unique().on(t.clientId, t.kind, t.valueKey), index('contact_point_key').on(t.kind, t.valueKey)],
);

/** Postal addresses; the latest current one counts. */
export const address = sqliteTable(
  'address',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    street: text('street').notNull().default(''),
    postcode: text('postcode').notNull().default(''),
    city: text('city').notNull().default(''),
    country: text('country').notNull().default(''),
    addressKey: text('address_key').notNull(),
    isCurrent: integer('is_current', { mode: 'boolean' }).notNull().default(true),
    statementId: integer('statement_id').references(() => statement.id),
  },
  (t) => [index('address_client').on(t.clientId), index('address_key').on(t.addressKey)],
);

/** Only a recorded refusal blocks a channel. */
export const consent = sqliteTable(
  'consent',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    channel: text('channel', { enum: ['call', 'visit', 'letter', 'email', 'gift', 'event', 'online'] }).notNull(),
    state: text('state', { enum: ['granted', 'refused'] }).notNull(),
    recordedOn: text('recorded_on').notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.clientId, t.channel] })],
);

/** Words the office marks clients with. */
export const tag = sqliteTable('tag', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull(),
  nameKey: text('name_key').notNull().unique(),
});

/** Which client carries which tag. */
export const clientTag = sqliteTable(
  'client_tag',
  {
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    tagId: integer('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
    statementId: integer('statement_id').references(() => statement.id),
  },
  (t) => [primaryKey({ columns: [t.clientId, t.tagId] })],
);

/** What a person said a row means: the same words of the same carrier are matched by it the next time. */
export const clientAlias = sqliteTable(
  'client_alias',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    aliasKey: text('alias_key').notNull(),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    statementId: integer('statement_id').references(() => statement.id),
    confirmedAt: text('confirmed_at').notNull(),
  },
  (t) => [index('client_alias_key').on(t.aliasKey), index('client_alias_client').on(t.clientId)],
);
