/** What was done, noted, still to do, and who changed what. */
import { sql } from 'drizzle-orm/sql';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './client.ts';
import { person } from './office.ts';
import { touch } from './plan.ts';

/** A contact that took place. */
export const interaction = sqliteTable(
  'interaction',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    personId: integer('person_id').references(() => person.id),
    touchId: integer('touch_id').references(() => touch.id, { onDelete: 'set null' }),
    happenedAt: text('happened_at').notNull(),
    direction: text('direction', { enum: ['in', 'out'] }).notNull(),
    channel: text('channel', { enum: ['call', 'visit', 'letter', 'email', 'gift', 'event', 'online'] }).notNull(),
    minutes: integer('minutes'),
    outcome: text('outcome').notNull().default(''),
    note: text('note').notNull().default(''),
    requestedAt: text('requested_at'),
    answeredAt: text('answered_at'),
  },
  (t) => [
    index('interaction_client').on(t.clientId, t.happenedAt),
    index('interaction_requested').on(t.requestedAt).where(sql`requested_at IS NOT NULL`),
  ],
);

/** What somebody wrote about a client. */
export const note = sqliteTable(
  'note',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id, { onDelete: 'cascade' }),
    personId: integer('person_id').references(() => person.id),
    writtenAt: text('written_at').notNull(),
    body: text('body').notNull(),
  },
  (t) => [index('note_client').on(t.clientId, t.writtenAt)],
);

/** Something to do by a day. */
export const task = sqliteTable(
  'task',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id').references(() => client.id),
    personId: integer('person_id').references(() => person.id),
    title: text('title').notNull(),
    dueOn: text('due_on'),
    doneOn: text('done_on'),
    createdAt: text('created_at').notNull(),
  },
  (t) => [index('task_due').on(t.dueOn).where(sql`done_on IS NULL`)],
);

/** Who did what; names fields, never their values. */
export const audit = sqliteTable(
  'audit',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    entity: text('entity').notNull(),
    entityId: integer('entity_id'),
    detail: text('detail'),
  },
  (t) => [index('audit_entity').on(t.entity, t.entityId)],
);
