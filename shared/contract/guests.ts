import { z } from 'zod';
import { channel } from './channel.ts';
import { activityCode } from './matrix.ts';

const id = z.number().int().positive();
const year = z.number().int().min(1900).max(9998);
const month = z.number().int().min(1).max(12);

/** What somebody invited said, and whether they were there; null: nothing yet. */
const answer = z.enum(['accepted', 'declined', 'came', 'absent']).nullable();
export type GuestAnswer = z.output<typeof answer>;
const answers = z.array(z.object({ id, answer })).min(1).max(5000);

const guest = z.object({
  /** Of the touch that invites them. */
  id,
  clientId: id,
  client: z.string(),
  tier: z.string().nullable(),
  plannedOn: z.string(),
  answer,
});
export type Guest = z.output<typeof guest>;

const event = z.object({
  activity: activityCode,
  activityName: z.string().nullable(),
  invited: z.number().int(),
  months: z.array(z.object({ month, invited: z.number().int() })),
});
export type GuestEvent = z.output<typeof event>;

export const guestsContract = {
  /** A year's group activities, with how many are invited to each, and to each month's. */
  'guests.events': channel(
    z.object({ year }),
    z.object({
      events: z.array(event),
    }),
  ),
  /** Who is invited, by name, and what they answered, of one month or of the whole year; the counts are of all of these. */
  'guests.list': channel(
    z.object({ year, activity: activityCode, month: month.nullable() }),
    z.object({
      invited: z.number().int(),
      accepted: z.number().int(),
      declined: z.number().int(),
      came: z.number().int(),
      absent: z.number().int(),
      guests: z.array(guest),
    }),
  ),
  /** Writes answers; who came is ticked off on the day, who declined or was absent is skipped with that as the reason. */
  'guests.answer': channel(z.object({ answers }), z.object({ before: answers })),
};
