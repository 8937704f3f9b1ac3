import { z } from 'zod';
import { parseDay } from '../day.ts';
import { language } from './book.ts';
import { channel } from './channel.ts';

const id = z.number().int().positive();
const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
const contactChannel = z.enum(['call', 'visit', 'letter', 'email', 'gift', 'event', 'online']);
const clientStatus = z.enum(['prospect', 'active', 'lost', 'deceased', 'dissolved']);
export type ClientStatus = z.output<typeof clientStatus>;

/** All given conditions hold; a list means any of its members. */
const clientFilter = z.object({
  /** Words of names, policy numbers, e-mail, phone; any script; one character is enough. */
  search: z.string().max(200).optional(),
  /** `unscored` stands for no tier. */
  tiers: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'unscored'])).optional(),
  states: z.array(z.string()).optional(),
  statuses: z.array(clientStatus).optional(),
  /** null: nobody's. */
  advisorIds: z.array(id.nullable()).optional(),
  lineIds: z.array(id).optional(),
  carrierIds: z.array(id).optional(),
  /** Policies in force. */
  policies: z.enum(['none', 'one', 'several']).optional(),
  /** Next touch planned on or before this day; `none`: nothing planned. */
  nextTouch: z.union([z.object({ until: dayText }), z.literal('none')]).optional(),
  renewalUntil: dayText.optional(),
  /** A ready-made filter of the screen, joined to the others. */
  quick: z.enum(['overdue', 'fallers', 'single-policy', 'unscored', 'unnamed']).optional(),
  householdId: id.optional(),
});
export type ClientFilter = z.output<typeof clientFilter>;

export const CLIENT_SORTS = [
  'name',
  'value',
  'tier',
  'premium',
  'policies',
  'nextTouch',
  'renewal',
  'lastContact',
  'since',
] as const;

const clientRow = z.object({
  id,
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  householdId: id,
  household: z.string(),
  householdSize: z.number().int(),
  /** The household's. */
  tier: z.string().nullable(),
  state: z.string().nullable(),
  valueMinor: z.number().nullable(),
  /** Share of change against the twelve months before; null: unknown. */
  change: z.number().nullable(),
  status: clientStatus,
  policiesInForce: z.number().int(),
  linesInForce: z.number().int(),
  annualPremiumMinor: z.number(),
  advisor: z.object({ id, name: z.string(), initials: z.string() }).nullable(),
  nextTouch: z.object({ on: z.string(), activity: z.string(), activityName: z.string().nullable() }).nullable(),
  nextRenewalOn: z.string().nullable(),
  lastContactOn: z.string().nullable(),
  firstPolicyOn: z.string().nullable(),
  unnamed: z.boolean(),
  doNotContact: z.boolean(),
});
export type ClientRow = z.output<typeof clientRow>;

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
const timelineEntry = z.object({
  on: z.string(),
  kind: z.enum(['interaction', 'note', 'touch', 'claim', 'policy', 'statement', 'edit']),
  refId: id,
  channel: z.string().nullable(),
  direction: z.enum(['in', 'out']).nullable(),
  minutes: z.number().nullable(),
  person: z.string().nullable(),
  /** Activity code, policy or claim status, or the edited field. */
  code: z.string().nullable(),
  label: z.string().nullable(),
  amountMinor: z.number().nullable(),
  text: z.string(),
});
export type TimelineEntry = z.output<typeof timelineEntry>;

const clientPage = z.object({
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
});
export type ClientPage = z.output<typeof clientPage>;

const touchRow = z.object({
  id,
  year: z.number().int(),
  plannedOn: z.string(),
  activity: z.string(),
  activityName: z.string().nullable(),
  channel: z.string(),
  minutes: z.number(),
  status: z.enum(['planned', 'done', 'skipped']),
  doneOn: z.string().nullable(),
  anchor: z.string().nullable(),
  clientId: id,
  client: z.string(),
  person: z.string().nullable(),
});
export type ClientTouch = z.output<typeof touchRow>;

/** Fields left out stay as they are; null empties. */
const clientPatch = z
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

/** What takes an edit back: send it to `clients.undo`. */
const undo = z.object({ undo: z.string() });

export const clientsContract = {
  /** One stretch of the list, with how many there are of all, and what they bring. */
  'clients.list': channel(
    z.object({
      filter: clientFilter.default({}),
      sort: z.object({ by: z.enum(CLIENT_SORTS), descending: z.boolean() }).default({ by: 'name', descending: false }),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    z.object({
      rows: z.array(clientRow),
      total: z.number().int(),
      households: z.number().int(),
      all: z.number().int(),
      allHouseholds: z.number().int(),
      /** Value of the households the rows belong to, each counted once; and of the whole book. */
      valueMinor: z.number(),
      allValueMinor: z.number(),
    }),
  ),
  /** Where a client stands in a list, to scroll to it; null when the filter leaves it out. */
  'clients.position': channel(
    z.object({
      filter: clientFilter.default({}),
      sort: z.object({ by: z.enum(CLIENT_SORTS), descending: z.boolean() }).default({ by: 'name', descending: false }),
      clientId: id,
    }),
    z.object({ index: z.number().int().nullable() }),
  ),
  'clients.quickCounts': channel(
    z.object({}),
    z.object({
      overdue: z.number().int(),
      fallers: z.number().int(),
      singlePolicy: z.number().int(),
      unscored: z.number().int(),
      unnamed: z.number().int(),
    }),
  ),
  /** What the filter menus offer. */
  'clients.choices': channel(
    z.object({}),
    z.object({
      advisors: z.array(z.object({ id, name: z.string(), initials: z.string() })),
      lines: z.array(z.object({ id, code: z.string(), name: z.string() })),
      carriers: z.array(z.object({ id, name: z.string() })),
      tags: z.array(z.string()),
    }),
  ),
  'clients.get': channel(z.object({ id }), clientPage),
  'clients.timeline': channel(
    z.object({ id, offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(500).default(50) }),
    z.object({ total: z.number().int(), entries: z.array(timelineEntry) }),
  ),
  /** The household's touches of a year, by day. */
  'clients.touches': channel(z.object({ id, year: z.number().int().min(1900).max(9999) }), z.array(touchRow)),
  'clients.create': channel(
    z.object({ fields: clientPatch.required({ name: true, kind: true }), householdId: id.optional() }),
    z.object({ id }),
  ),
  /** Each field becomes a hand-typed one. */
  'clients.update': channel(z.object({ id, patch: clientPatch }), undo),
  'clients.undo': channel(z.object({ undo: z.string() }), z.object({ clientId: id })),
  'clients.setConsent': channel(
    z.object({
      id,
      channel: contactChannel,
      state: z.enum(['granted', 'refused']).nullable(),
      note: z.string().max(500).default(''),
    }),
    undo,
  ),
  'clients.logContact': channel(
    z.object({
      id,
      direction: z.enum(['in', 'out']),
      channel: contactChannel,
      /** UTC instant; without it: now. */
      happenedAt: z.string().optional(),
      minutes: z.number().int().min(0).max(6000).nullable().default(null),
      outcome: z.string().trim().max(300).default(''),
      note: z.string().trim().max(5000).default(''),
      personId: id.nullable().default(null),
      touchId: id.nullable().default(null),
    }),
    undo.extend({ interactionId: id }),
  ),
  'clients.addNote': channel(
    z.object({ id, body: z.string().trim().min(1).max(20000), personId: id.nullable().default(null) }),
    undo.extend({ noteId: id }),
  ),
  'clients.setPurchaseReason': channel(
    z.object({ policyId: id, reason: z.string().trim().max(2000), personId: id.nullable().default(null) }),
    undo,
  ),
  /** Plans the client with another household from now on; an emptied household stays without members. */
  'clients.joinHousehold': channel(z.object({ id, householdId: id }), undo),
  /** Gives the client a household of its own. */
  'clients.splitHousehold': channel(z.object({ id }), undo.extend({ householdId: id })),
  'clients.updateHousehold': channel(
    z.object({ householdId: id, name: z.string().trim().min(1).max(300).optional(), leadClientId: id.optional() }),
    undo,
  ),
};
