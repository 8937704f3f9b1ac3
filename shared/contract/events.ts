import { z } from 'zod';
import { COMMANDS } from '../commands.ts';

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
  /** Chosen in the menu; the window does what its own buttons do. `open-recent` names its book. */
  command: z.object({ name: z.enum(COMMANDS), book: z.object({ token: z.string(), name: z.string() }).nullable() }),
};

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
