/** Policies, and what happens to them: status, money, claims. */
import { sql } from 'drizzle-orm/sql';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { carrier, line, product } from './carrier.ts';
import { client } from './client.ts';
import { person } from './office.ts';
import { statement } from './statement.ts';

/** One contract. premiumMinor is per payment. */
export const policy = sqliteTable(
  'policy',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    carrierId: integer('carrier_id').references(() => carrier.id),
    lineId: integer('line_id').references(() => line.id),
    productId: integer('product_id').references(() => product.id),
    number: text('number').notNull(),
    numberKey: text('number_key').notNull(),
    status: text('status', {
      enum: ['quoted', 'in-force', 'lapsed', 'cancelled', 'surrendered', 'matured', 'claimed-out', 'not-taken-up'],
    }).notNull(),
    startedOn: text('started_on'),
    renewalOn: text('renewal_on'),
    endedOn: text('ended_on'),
    premiumMinor: integer('premium_minor'),
    paymentsPerYear: integer('payments_per_year').notNull().default(1),
    annualPremiumMinor: integer('annual_premium_minor'),
    sumInsuredMinor: integer('sum_insured_minor'),
    statementId: integer('statement_id').references(() => statement.id),
    createdAt: text('created_at').notNull(),
  },
  (t) => [
    index('policy_client').on(t.clientId),
    index('policy_number').on(t.numberKey, t.carrierId),
    index('policy_renewal').on(t.renewalOn).where(sql`status = 'in-force'`),
    index('policy_line')
      .on(t.lineId, t.clientId, t.endedOn, t.status)
      .where(sql`status = 'in-force' OR ended_on IS NOT NULL`),
    index('policy_carrier')
      .on(t.carrierId, t.clientId, t.endedOn, t.status)
      .where(sql`status = 'in-force' OR ended_on IS NOT NULL`),
    index('policy_statement').on(t.statementId),
  ],
);

/** Confirmed matches of numbers that differ from the policy’s own. */
export const policyAlias = sqliteTable(
  'policy_alias',
  {
    carrierId: integer('carrier_id'),
    numberKey: text('number_key').notNull(),
    policyId: integer('policy_id')
      .notNull()
      .references(() => policy.id, { onDelete: 'cascade' }),
    statementId: integer('statement_id').references(() => statement.id),
    confirmedAt: text('confirmed_at').notNull(),
  },
  (t) => [uniqueIndex('policy_alias_key').on(t.numberKey, sql`ifnull(${t.carrierId}, 0)`)],
);

/** Every change of a policy’s status, so that any past date can be asked about. */
export const policyEvent = sqliteTable(
  'policy_event',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    policyId: integer('policy_id')
      .notNull()
      .references(() => policy.id, { onDelete: 'cascade' }),
    onDay: text('on_day'),
    status: text('status').notNull(),
    annualPremiumMinor: integer('annual_premium_minor'),
    statementId: integer('statement_id').references(() => statement.id),
  },
  (t) => [index('policy_event_policy').on(t.policyId, t.onDay), index('policy_event_statement').on(t.statementId)],
);

/** Why a policy was bought. */
export const purchaseReason = sqliteTable('purchase_reason', {
  policyId: integer('policy_id')
    .primaryKey()
    .references(() => policy.id, { onDelete: 'cascade' }),
  reason: text('reason').notNull(),
  recordedOn: text('recorded_on').notNull(),
  personId: integer('person_id').references(() => person.id),
});

/** Money received for a policy, dated by bill-from date, else statement date. */
export const commission = sqliteTable(
  'commission',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    policyId: integer('policy_id')
      .notNull()
      .references(() => policy.id),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    carrierId: integer('carrier_id').references(() => carrier.id),
    kind: text('kind', {
      enum: ['renewal', 'first-year', 'override', 'bonus', 'chargeback', 'advance', 'adjustment'],
    }).notNull(),
    periodFrom: text('period_from'),
    datedOn: text('dated_on'),
    premiumMinor: integer('premium_minor'),
    ratePpm: integer('rate_ppm'),
    amountMinor: integer('amount_minor').notNull(),
    advisorCode: text('advisor_code'),
    statementId: integer('statement_id').references(() => statement.id),
    lineNo: integer('line_no'),
  },
  (t) => [
    index('commission_client').on(t.clientId, t.datedOn, t.amountMinor),
    index('commission_policy').on(t.policyId),
    index('commission_statement').on(t.statementId),
  ],
);

/** How a line of commission is divided between advisors, to the unit. */
export const commissionShare = sqliteTable(
  'commission_share',
  {
    commissionId: integer('commission_id')
      .notNull()
      .references(() => commission.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    advisorCode: text('advisor_code').notNull(),
    sharePpm: integer('share_ppm').notNull(),
    amountMinor: integer('amount_minor').notNull(),
  },
  (t) => [primaryKey({ columns: [t.commissionId, t.seq] })],
);

/** Claims with what was paid and is reserved. */
export const claim = sqliteTable(
  'claim',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    policyId: integer('policy_id').references(() => policy.id),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    number: text('number').notNull(),
    numberKey: text('number_key').notNull(),
    lostOn: text('lost_on'),
    reportedOn: text('reported_on'),
    paidOn: text('paid_on'),
    paidMinor: integer('paid_minor'),
    reserveMinor: integer('reserve_minor'),
    status: text('status', { enum: ['open', 'settled', 'rejected', 'unknown'] })
      .notNull()
      .default('open'),
    statementId: integer('statement_id').references(() => statement.id),
    lineNo: integer('line_no'),
  },
  (t) => [
    index('claim_client').on(t.clientId, t.lostOn),
    index('claim_policy').on(t.policyId),
    index('claim_number').on(t.numberKey),
    index('claim_statement').on(t.statementId),
  ],
);
