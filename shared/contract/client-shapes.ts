import { z } from 'zod';
import { parseDay } from '../day.ts';
import { language } from './book.ts';

/** The shapes of one client: its page, and what can be edited by hand. */

export const id = z.number().int().positive();
export const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
export const contactChannel = z.enum(['call', 'visit', 'letter', 'email', 'gift', 'event', 'online']);
export const clientStatus = z.enum(['prospect', 'active', 'lost', 'deceased', 'dissolved']);
export type ClientStatus = z.output<typeof clientStatus>;

const clientPolicy = z.object({
  id,
  number: z.string(),
  carrier: z.string().nullable(),
  lineId: id.nullable(),
  lineCode: z.string().nullable(),
  line: z.string().nullable(),
  product: z.string().nullable(),
  status: z.string(),
  startedOn: z.string().nullable(),
  renewalOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  /** Per payment. */
  premiumMinor: z.number().nullable(),
  paymentsPerYear: z.number().int(),
  annualPremiumMinor: z.number().nullable(),
  sumInsuredMinor: z.number().nullable(),
  purchaseReason: z.string().nullable(),
});
export type ClientPolicy = z.output<typeof clientPolicy>;

/** One thing that happened, newest first in a timeline. `text` is the person's own words; the rest is data to word. */
export const timelineEntry = z.object({
  on: z.string(),
  kind: z.enum(['interaction', 'note', 'touch', 'claim', 'policy', 'statement', 'edit']),
  refId: id,
  channel: z.string().nullable(),
  direction: z.enum(['in', 'out']).nullable(),
  minutes: z.number().nullable(),
  person: z.string().nullable(),
  /** Activity code, policy or claim status (`began` for a policy's first day), or the edited field. */
  code: z.string().nullable(),
  label: z.string().nullable(),
  amountMinor: z.number().nullable(),
  text: z.string(),
});
export type TimelineEntry = z.output<typeof timelineEntry>;

export const clientPage = z.object({
  id,
  name: z.string(),
  rawName: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  kind: z.enum(['person', 'organisation']),
  status: clientStatus,
  birthDate: z.string().nullable(),
  sex: z.enum(['f', 'm', 'x']).nullable(),
  occupation: z.string().nullable(),
  language: language.nullable(),
  advisorId: id.nullable(),
  advisor: z.string().nullable(),
  since: z.string().nullable(),
  ended: z.enum(['deceased', 'dissolved']).nullable(),
  endedOn: z.string().nullable(),
  doNotContact: z.boolean(),
  unnamed: z.boolean(),
  special: z.boolean(),
  source: z.string().nullable(),
  referredBy: z.object({ id, name: z.string() }).nullable(),
  /** Fields a person typed: an import never overwrites them without asking. */
  handTyped: z.array(z.string()),
  household: z.object({
    id,
    name: z.string(),
    leadClientId: id.nullable(),
    members: z.array(
      z.object({
        id,
        name: z.string(),
        kind: z.enum(['person', 'organisation']),
        birthDate: z.string().nullable(),
        status: clientStatus,
      }),
    ),
  }),
  tier: z.string().nullable(),
  state: z.string().nullable(),
  valueMinor: z.number().nullable(),
  contactPoints: z.array(
    z.object({ id, kind: z.enum(['phone', 'email', 'web', 'fax']), value: z.string(), primary: z.boolean() }),
  ),
  addresses: z.array(
    z.object({
      id,
      street: z.string(),
      postcode: z.string(),
      city: z.string(),
      country: z.string(),
      current: z.boolean(),
    }),
  ),
  consents: z.array(
    z.object({
      channel: contactChannel,
      state: z.enum(['granted', 'refused']),
      recordedOn: z.string(),
      note: z.string(),
    }),
  ),
  tags: z.array(z.string()),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
  policies: z.array(clientPolicy),
  years: z.array(
    z.object({
      year: z.number().int(),
      commissionMinor: z.number(),
      premiumMinor: z.number(),
      claimsMinor: z.number(),
      policies: z.number().int(),
      touches: z.number().int(),
      touchesDone: z.number().int(),
    }),
  ),
  claims: z.array(
    z.object({
      id,
      number: z.string(),
      policyNumber: z.string().nullable(),
      lostOn: z.string().nullable(),
      paidMinor: z.number().nullable(),
      reserveMinor: z.number().nullable(),
      status: z.string(),
    }),
  ),
  notes: z.array(z.object({ id, writtenAt: z.string(), person: z.string().nullable(), body: z.string() })),
  lastContactOn: z.string().nullable(),
  timelineTotal: z.number().int(),
  /** Who this one is by now: a person said so, or a list did of a client without a name. */
  mergedInto: z.object({ id, name: z.string() }).nullable(),
  /** Clients that a person merged into this one, the latest first. */
  merges: z.array(z.object({ mergeId: id, clientId: id, name: z.string(), on: z.string() })),
});
export type ClientPage = z.output<typeof clientPage>;

/** What one chooses between when two clients become one; of everything else both have their part. */
export const MERGE_FIELDS = [
  'name',
  'birthDate',
  'sex',
  'occupation',
  'language',
  'advisor',
  'since',
  'source',
  'address',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** Fields left out stay as they are; null empties. */
export const clientPatch = z
  .object({
    name: z.string().trim().min(1).max(300),
    familyName: z.string().trim().max(200),
    givenName: z.string().trim().max(200),
    kind: z.enum(['person', 'organisation']),
    birthDate: dayText.nullable(),
    sex: z.enum(['f', 'm', 'x']).nullable(),
    occupation: z.string().trim().max(200).nullable(),
    language: language.nullable(),
    advisorId: id.nullable(),
    since: dayText.nullable(),
    ended: z.enum(['deceased', 'dissolved']).nullable(),
    endedOn: dayText.nullable(),
    doNotContact: z.boolean(),
    special: z.boolean(),
    source: z.string().trim().max(200).nullable(),
    referredById: id.nullable(),
    email: z.string().trim().max(300).nullable(),
    phone: z.string().trim().max(100).nullable(),
    street: z.string().trim().max(300),
    postcode: z.string().trim().max(40),
    city: z.string().trim().max(200),
    country: z.string().trim().max(100),
    tags: z.array(z.string().trim().min(1).max(60)).max(40),
  })
  .partial();
export type ClientPatch = z.output<typeof clientPatch>;
