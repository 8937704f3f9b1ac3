import { z } from 'zod';
import { OVERLAYS } from '../planning/overlay.ts';
import { channel } from './channel.ts';
import { month } from './matrix.ts';

const counts = z.array(z.number());

const workforce = z.object({
  weeks: z.array(z.object({ from: z.string(), month: z.number().int() })),
  people: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      role: z.enum(['owner', 'advisor', 'service', 'bookkeeper']),
      weekCapacity: counts,
    }),
  ),
  groups: z.array(
    z.object({
      tier: z.string(),
      overlays: z.array(z.enum(OVERLAYS)),
      households: z.number().int(),
      doers: z.object({ owner: counts, advisor: counts, service: counts, office: counts }),
      anchors: z.object({ birthday: counts, renewal: counts, anniversary: counts }),
    }),
  ),
  taxSeason: z.object({ from: month, to: month }),
});
export type Workforce = z.output<typeof workforce>;

export const forecastContract = {
  /** What the matrix foretells a year's load from while one types: people, weeks, and the households by service. */
  'matrix.workforce': channel(z.object({ year: z.number().int().min(1900).max(9998) }), workforce),
};
