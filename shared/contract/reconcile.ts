import { z } from 'zod';
import { parseDay } from '../day.ts';
import { CLAIM_STATES } from '../reconciliation/claims.ts';
import { FINDING_CLASSES, type Rate } from '../reconciliation/classes.ts';
import type { Proposal } from '../reconciliation/propose.ts';
import type { DepositRow, FindingRow, KeptClaim, Overview, RateRow, ReconcileReport } from '../reconciliation/view.ts';
import { channel } from './channel.ts';

const id = z.number().int().positive();
const amount = z.number().int().safe();
const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
/** Without a day the book's own latest one. */
const asOf = dayText.nullable().default(null);

const rate = z
  .object({
    carrierId: id.nullable(),
    lineId: id.nullable(),
    productId: id.nullable(),
    kind: z.enum(['first-year', 'renewal']),
    basis: z.enum(['percent', 'flat', 'per-life']),
    ratePpm: z.number().int().min(0).max(10_000_000).nullable(),
    amountMinor: amount.min(0).nullable(),
    toleranceMinor: amount.min(0),
    tolerancePpm: z.number().int().min(0).max(1_000_000),
    graceDays: z.number().int().min(0).max(3650),
    /** Of renewals: the policy year it holds from. */
    fromYear: z.number().int().min(2).max(100).nullable().default(null),
  })
  .refine(({ kind, fromYear }) => kind === 'renewal' || fromYear === null, 'the first year has one rate')
  .refine(
    ({ basis, ratePpm, amountMinor }) =>
      basis === 'percent' ? ratePpm !== null && amountMinor === null : ratePpm === null && amountMinor !== null,
    'a percentage has a rate, anything else an amount',
  );

const claimed = z.object({ policyId: id, key: z.string() });
const kept = z.custom<KeptClaim>((value) => typeof value === 'object' && value !== null);
const before = z.object({ before: z.array(kept).readonly() });

export type NamedProposal = Proposal & Pick<RateRow, 'carrier' | 'lineCode' | 'lineName' | 'product'>;

const named = z.object({ id, name: z.string() });

export const reconcileContract = {
  /** Expected against received, by class, and the money to claim by state. */
  'reconcile.overview': channel(z.object({ asOf }), z.custom<Overview>()),
  /** Lines and what is missing; `all` counts without the filter, `differenceMinor` sums what passes it. */
  'reconcile.findings': channel(
    z.object({
      asOf,
      classes: z.array(z.enum(FINDING_CLASSES)).default([]),
      /** Only money to claim in these states; none: everything. */
      states: z.array(z.enum(CLAIM_STATES)).default([]),
      carrierId: id.nullable().default(null),
      search: z.string().max(200).default(''),
      sort: z.enum(['day', 'expected', 'received', 'difference', 'carrier', 'class']).default('difference'),
      descending: z.boolean().default(false),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(120),
    }),
    z.object({
      total: z.number().int(),
      all: z.number().int(),
      differenceMinor: z.number(),
      rows: z.array(z.custom<FindingRow>()).readonly(),
    }),
  ),
  /** Rates that are kept, what the book itself suggests for the rest, and names to choose from. */
  'reconcile.rates': channel(
    z.object({}),
    z.object({
      rates: z.array(z.custom<RateRow>()).readonly(),
      proposals: z.array(z.custom<NamedProposal>()).readonly(),
      choices: z.object({
        carriers: z.array(named).readonly(),
        lines: z.array(named.extend({ code: z.string() })).readonly(),
        products: z.array(named.extend({ carrierId: id.nullable(), lineId: id.nullable() })).readonly(),
      }),
    }),
  ),
  /** Removes rates and enters others in one step; `removed` entered again and `ids` removed takes it back. */
  'reconcile.putRates': channel(
    z.object({ remove: z.array(id), put: z.array(rate).max(10_000) }),
    z.object({ ids: z.array(id), removed: z.array(z.custom<Rate>()) }),
  ),
  /** Says what became of claims; `before` given to restore takes it back. The dispute date is today unless given. */
  'reconcile.mark': channel(
    z.object({
      asOf,
      claims: z.array(claimed).min(1).max(100_000),
      state: z.enum(CLAIM_STATES),
      on: dayText.nullable().default(null),
    }),
    before,
  ),
  'reconcile.restore': channel(z.object({ claims: z.array(kept) }), before),
  /** Statements that paid commission, latest first, with the deposits typed in. */
  'reconcile.deposits': channel(z.object({}), z.array(z.custom<DepositRow>()).readonly()),
  /** Keeps (or with null takes away) what the bank shows for a statement. */
  'reconcile.deposit': channel(
    z.object({ statementId: id, amountMinor: amount.nullable(), receivedOn: dayText.nullable().default(null) }),
    z.object({
      differenceMinor: z.number().nullable(),
      before: z.object({ amountMinor: z.number().nullable(), receivedOn: z.string().nullable() }),
    }),
  ),
  /** The headless document. */
  'reconcile.report': channel(z.object({ asOf }), z.custom<ReconcileReport>()),
};
