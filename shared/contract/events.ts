import { z } from 'zod';

/** What the main process tells the windows unasked. */
export const events = {
  /** Rows of these tables changed: refetch what depends on them. */
  changed: z.object({ tables: z.array(z.string()) }),
  /** Long work: a named step, its share done (0–1), and how it stands. */
  job: z.object({
    id: z.string(),
    name: z.string(),
    step: z.string(),
    share: z.number().min(0).max(1),
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
  }),
  /** A book was opened, closed or locked: everything shown belongs to another book now. */
  session: z.object({ state: z.enum(['none', 'open']) }),
};

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
