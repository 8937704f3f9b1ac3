/** The office itself, its people, and when they are away. */
import { blob, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The one office of the book, with what its letters say. */
export const office = sqliteTable('office', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  tagline: text('tagline').notNull().default(''),
  country: text('country').notNull(),
  region: text('region'),
  currency: text('currency').notNull(),
  language: text('language', { enum: ['en', 'zh-CN', 'nl'] }).notNull(),
  street: text('street').notNull().default(''),
  postcode: text('postcode').notNull().default(''),
  city: text('city').notNull().default(''),
  phone: text('phone').notNull().default(''),
  email: text('email').notNull().default(''),
  website: text('website').notNull().default(''),
  letterheadColor: text('letterhead_color').notNull().default('#14343F'),
  footer: text('footer').notNull().default(''),
  logo: blob('logo', { mode: 'buffer' }),
  incomingReserveMinutes: integer('incoming_reserve_minutes').notNull().default(0),
  eventPreparationMinutes: integer('event_preparation_minutes').notNull().default(0),
  responseNormHours: integer('response_norm_hours').notNull().default(24),
  taxSeasonFrom: integer('tax_season_from'),
  taxSeasonTo: integer('tax_season_to'),
  alarmDays: integer('alarm_days').notNull().default(5),
  calendarKey: text('calendar_key'),
});

/** Advisors and staff. Capacity = weeklyMinutes × (52 − weeksOff) × clientSharePercent. */
export const person = sqliteTable('person', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull(),
  initials: text('initials').notNull(),
  role: text('role', { enum: ['owner', 'advisor', 'service', 'bookkeeper'] })
    .notNull()
    .default('advisor'),
  code: text('code'),
  phone: text('phone').notNull().default(''),
  email: text('email').notNull().default(''),
  weeklyMinutes: integer('weekly_minutes').notNull().default(2400),
  weeksOff: real('weeks_off').notNull().default(6),
  clientSharePercent: integer('client_share_percent').notNull().default(50),
  archived: integer('archived', { mode: 'boolean' }).notNull().default(false),
});

/** Days somebody is away, both included. */
export const leave = sqliteTable(
  'leave',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    note: text('note').notNull().default(''),
  },
  (t) => [index('leave_person').on(t.personId, t.fromDay)],
);
