import { z } from 'zod';
import { channel } from './channel.ts';
import { fieldWeight } from './import-parts.ts';

const id = z.number().int().positive();

const side = z.object({
  id,
  name: z.string(),
  kind: z.enum(['person', 'organisation']),
  birthDate: z.string().nullable(),
  householdId: id,
  policies: z.number().int(),
  /** UTC instant he came into the book. */
  createdAt: z.string(),
});
export type DuplicateSide = z.output<typeof side>;

const answer = z.enum(['different', 'later']);
export type DuplicateAnswer = z.output<typeof answer>;

const pair = z.object({
  left: side,
  right: side,
  score: z.number(),
  weight: z.number(),
  /** `file` is the left one's value, `book` the right one's. */
  fields: z.array(fieldWeight).readonly(),
});
export type DuplicatePair = z.output<typeof pair>;

const page = z.object({ total: z.number().int(), pairs: z.array(pair) });
export type DuplicatePage = z.output<typeof page>;

export const duplicatesContract = {
  /** Clients of the book who are likely one, the likeliest first, scored and explained as rows of lists are. */
  'duplicates.list': channel(
    z.object({
      show: z.union([z.literal('open'), answer]).default('open'),
      limit: z.number().int().min(1).max(1000).default(300),
    }),
    page,
  ),
  /** Remembers that two clients are two, or puts the question off; null: it is open again. `clients.undo` takes it back. */
  'duplicates.answer': channel(
    z.object({ ids: z.tuple([id, id]), answer: answer.nullable() }),
    z.object({ undo: z.string() }),
  ),
};
