import { z } from 'zod';
import { channel } from './channel.ts';
import { dayText } from './planner.ts';

const id = z.number().int().positive();

const wishes = z.object({
  /** The weekday the client likes to be met on, 1 = Monday. */
  weekday: z.number().int().min(1).max(5).nullable(),
  /** HH:MM, or empty. */
  time: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/),
  /** Days on which the client is not to be contacted, both ends included. */
  blackouts: z
    .array(
      z
        .object({ from: dayText, to: dayText, note: z.string().max(200) })
        .refine(({ from, to }) => from <= to, 'ends before it begins'),
    )
    .max(100),
});
export type Wishes = z.output<typeof wishes>;

export const wishesContract = {
  'wishes.get': channel(z.object({ clientId: id }), wishes),
  /** Writes all wishes of a client; answers with those before. */
  'wishes.save': channel(z.object({ clientId: id, wishes }), z.object({ before: wishes })),
};
