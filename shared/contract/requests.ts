import { z } from 'zod';
import { channel } from './channel.ts';
import { contactChannel } from './matrix.ts';

const id = z.number().int().positive();
const instant = z.iso.datetime();

const waiting = z.object({
  id,
  clientId: id,
  client: z.string(),
  channel: contactChannel,
  requestedAt: instant,
  note: z.string(),
  personId: id.nullable(),
  /** Hours on working days since it came. */
  hours: z.number(),
});
export type WaitingRequest = z.output<typeof waiting>;

const response = z.object({
  tier: z.string().nullable(),
  requests: z.number().int(),
  answered: z.number().int(),
  medianHours: z.number().nullable(),
  slowestTenthHours: z.number().nullable(),
  withinNorm: z.number().nullable(),
});
export type TierResponseRow = z.output<typeof response>;

export const requestsContract = {
  /** Requests nobody answered yet, the longest waiting first whoever it is: tiers steer proactive work only. */
  'requests.waiting': channel(z.object({}), z.object({ normHours: z.number().int(), requests: z.array(waiting) })),
  /** Something a client asked for; it came just now unless said otherwise. */
  'requests.log': channel(
    z.object({
      clientId: id,
      channel: contactChannel,
      requestedAt: instant.optional(),
      personId: id.nullable().default(null),
      note: z.string().max(4000).default(''),
    }),
    z.object({ id }),
  ),
  /** Answered now, or not any more. */
  'requests.answer': channel(z.object({ id, answered: z.boolean() }), z.object({ id })),
  /** One norm for all tiers, in hours on working days. */
  'requests.norm': channel(
    z.object({ hours: z.number().int().min(1).max(1000) }),
    z.object({ before: z.number().int() }),
  ),
  /** How the requests of a year were answered, by tier. */
  'requests.report': channel(
    z.object({ year: z.number().int().min(1900).max(9998) }),
    z.object({
      normHours: z.number().int(),
      tiers: z.array(response),
      all: response,
      verdict: z.enum(['too-few', 'alike', 'uneven']),
      worst: z.string().nullable(),
    }),
  ),
};
