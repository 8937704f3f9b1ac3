import { z } from 'zod';
import { channel } from './channel.ts';
import { dayText, touchRow, touchState } from './planner.ts';

const id = z.number().int().positive();
/** Touches that are changed in one go. */
export const MOST_AT_ONCE = 5000;
const ids = z.array(id).min(1).max(MOST_AT_ONCE);

const act = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    minutes: z.number().int().min(0).max(1440).nullable(),
    outcome: z.string().max(2000),
    /** The day of a further touch of the same kind, added by hand. */
    next: dayText.nullable(),
  }),
  z.object({ kind: z.literal('skip'), reason: z.string().trim().min(1).max(500) }),
  z.object({ kind: z.literal('move'), to: dayText }),
  z.object({ kind: z.literal('hand-over'), personId: id }),
]);
export type BulkAct = z.output<typeof act>;

/** What takes a bulk act back. */
const undoing = { before: z.array(touchState).max(MOST_AT_ONCE), added: z.array(id).max(MOST_AT_ONCE) };

export const workOffContract = {
  /** Touches by id, those that are gone left out: what a desk sheet's codes stand for. */
  'touches.find': channel(z.object({ ids }), z.object({ touches: z.array(touchRow) })),
  /** Many touches in one go, all or none; done ones are done on `on`, else today. */
  'touches.act': channel(
    z.object({ acts: z.array(z.object({ id, act })).min(1).max(MOST_AT_ONCE), on: dayText.optional() }),
    z.object(undoing),
  ),
  'touches.takeBack': channel(z.object(undoing), z.object({ changed: z.number().int() })),
};
