import { z } from 'zod';
import { SERVICE_ELEMENTS } from '../planning/catalogue.ts';
import { OVERLAYS } from '../planning/overlay.ts';
import { channel } from './channel.ts';

export const contactChannel = z.enum(['call', 'visit', 'letter', 'email', 'gift', 'event', 'online']);
const tier = z.string().regex(/^[A-E]$/);
export const activityCode = z.string().min(1).max(60);

const monthRule = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('spread') }),
  z.object({ rule: z.literal('month'), month: z.number().int().min(1).max(12) }),
  z.object({
    rule: z.literal('day'),
    month: z.number().int().min(1).max(12),
    day: z.number().int().min(1).max(31),
  }),
  z.object({ rule: z.literal('birthday') }),
  z.object({ rule: z.literal('renewal'), leadDays: z.number().int().min(0).max(365) }),
  z.object({ rule: z.literal('anniversary') }),
  z.object({ rule: z.literal('tax-season') }),
]);

export const doer = z.enum(['owner', 'advisor', 'service', 'office']);
export const month = z.number().int().min(1).max(12);
const season = z.object({ from: month, to: month });
const overlay = z.enum(OVERLAYS);

export const activity = z.object({
  code: activityCode,
  /** Null for a built-in one, which is named by its code in the reader's language. */
  name: z.string().nullable(),
  channel: contactChannel,
  minutes: z.number().int().min(0).max(6000),
  costMinor: z.number().int().min(0),
  group: z.boolean(),
  review: z.boolean(),
  cheaper: activityCode.nullable(),
  who: doer,
  /** Months its spread touches stay within; `from` after `to` goes over the turn of the year. */
  season: season.nullable(),
  element: z.enum(SERVICE_ELEMENTS),
  /** Days before the touch that work on it begins. */
  leadDays: z.number().int().min(0).max(365),
});

export const cell = z.object({
  activity: activityCode,
  tier,
  /** Only for those of the tier that are of this class or in this state; left out: for all. */
  overlay: overlay.optional(),
  times: z.number().int().min(0).max(52),
  minutes: z.number().int().min(0).max(6000).nullable(),
  costMinor: z.number().int().min(0).max(100_000_000).nullable(),
  channel: contactChannel.nullable(),
  who: doer,
  when: monthRule,
  kept: z.boolean(),
});

const version = z.object({
  version: z.number().int(),
  note: z.string(),
  /** UTC instant. */
  createdAt: z.string(),
  /** Years whose plan was made from it; such a version is never changed again. */
  years: z.array(z.number().int()),
});

const matrix = z.object({
  /** The version edits go to; the first edit of one that a plan stands on makes the next. */
  current: version,
  versions: z.array(version),
  activities: z.array(activity),
  cells: z.array(cell),
  /** Households that get service, by tier, highest first. Unscored ones count for the lowest. */
  tiers: z.array(
    z.object({
      tier,
      households: z.number().int(),
      /** Of these, those of a class or in a state, by all that hold for them together. */
      groups: z.array(z.object({ overlays: z.array(overlay), households: z.number().int() })),
    }),
  ),
  unscored: z.number().int(),
  /** As-of day of the segment run the tiers come from; null before the first. */
  asOf: z.string().nullable(),
  people: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      initials: z.string(),
      weeklyMinutes: z.number(),
      weeksOff: z.number(),
      clientSharePercent: z.number(),
    }),
  ),
  overheads: z.object({ eventPreparationMinutes: z.number(), incomingReserveMinutes: z.number() }),
  /** Minutes of incoming work logged in the twelve months up to today. */
  incomingLogMinutes: z.number().int(),
  taxSeason: season,
  currency: z.string(),
});
export type MatrixScreen = z.output<typeof matrix>;
export type MatrixVersion = z.output<typeof version>;

export const matrixContract = {
  'matrix.get': channel(z.object({}), matrix),
  'matrix.version': channel(z.object({ version: z.number().int() }), z.object({ cells: z.array(cell) })),
  /** Writes the whole matrix; answers with the version it now is. */
  'matrix.save': channel(
    z.object({ cells: z.array(cell).max(2000), note: z.string().max(200).optional() }),
    z.object({ version: z.number().int() }),
  ),
  /** Keeps the matrix as it stands, under a name; edits go to the next version. Answers with that. */
  'matrix.keep': channel(
    z.object({ note: z.string().trim().min(1).max(200) }),
    z.object({ version: z.number().int() }),
  ),
};
