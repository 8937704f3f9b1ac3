import { z } from 'zod';
import type { Profit } from '../evaluation/profit.ts';
import { channel } from './channel.ts';
import {
  clientPage,
  clientPatch,
  clientStatus,
  contactChannel,
  dayText,
  id,
  MERGE_FIELDS,
  timelineEntry,
} from './client-shapes.ts';
import { duplicatesContract } from './duplicates.ts';
import { householdsContract } from './households.ts';

export type { ClientPage, ClientPatch, ClientPolicy, ClientStatus, TimelineEntry } from './client-shapes.ts';
export { MERGE_FIELDS, type MergeField } from './client-shapes.ts';

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

const cover = z.object({
  members: z.array(z.object({ id, name: z.string(), kind: z.enum(['person', 'organisation']) })),
  /** Lines with a policy in force anywhere in the book. */
  lines: z.array(z.object({ id, code: z.string(), name: z.string() })),
  held: z.array(z.object({ clientId: id, lineId: id, inForce: z.number().int(), quoted: z.number().int() })),
});
export type ClientCover = z.output<typeof cover>;

const profit = z.object({
  /** The twelve months, first and last day. */
  from: z.string(),
  asOf: z.string(),
  minutesBasis: z.enum(['logged', 'planned']),
  minutes: z.number(),
  clients: z.number().int(),
  profit: z.custom<Profit>(),
  /** The product return by kind of commission; chargebacks are negative. */
  kinds: z.array(z.object({ kind: z.string(), amountMinor: z.number().int() })).readonly(),
});
export type ClientProfit = z.output<typeof profit>;

/** What takes an edit back: send it to `clients.undo`. */
const undo = z.object({ undo: z.string() });

export const clientsContract = {
  ...householdsContract,
  ...duplicatesContract,
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
  /** Lines of business the office sells, and what each member of the household has of them. */
  'clients.cover': channel(z.object({ id }), cover),
  /** What the household brought in the twelve months of the latest run, by kind, and what was spent on it. */
  'clients.profit': channel(z.object({ id, alone: z.boolean().default(false) }), profit),
  /** The household's touches of a year, by day. */
  'clients.touches': channel(z.object({ id, year: z.number().int().min(1900).max(9999) }), z.array(touchRow)),
  'clients.create': channel(
    z.object({ fields: clientPatch.required({ name: true, kind: true }), householdId: id.optional() }),
    z.object({ id }),
  ),
  /** Each field becomes a hand-typed one. */
  'clients.update': channel(z.object({ id, patch: clientPatch }), undo),
  /** One edit of many clients, taken back as one: another advisor (null: nobody's), or one more tag. */
  'clients.updateMany': channel(
    z.object({
      ids: z.array(id).min(1).max(5000),
      advisorId: id.nullable().optional(),
      addTag: z.string().trim().min(1).max(60).optional(),
    }),
    undo.extend({ clients: z.number().int() }),
  ),
  /** Takes an edit back; the answer's own `undo` does it again. */
  'clients.undo': channel(undo, undo.extend({ clientId: id })),
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
  /** Two clients are one: the second's policies, money and history go to the first, and `take` of its fields. */
  'clients.merge': channel(
    z.object({ id, mergedId: id, take: z.array(z.enum(MERGE_FIELDS)).default([]) }),
    z.object({ mergeId: id }),
  ),
  /** Takes a merge back, at any time. */
  'clients.unmerge': channel(z.object({ mergeId: id }), z.object({ clientId: id, mergedId: id })),
  /** Plans the client with another household from now on; an emptied household stays without members. */
  'clients.joinHousehold': channel(z.object({ id, householdId: id }), undo),
  /** Gives the client a household of its own. */
  'clients.splitHousehold': channel(z.object({ id }), undo.extend({ householdId: id })),
  'clients.updateHousehold': channel(
    z.object({ householdId: id, name: z.string().trim().min(1).max(300).optional(), leadClientId: id.optional() }),
    undo,
  ),
};
