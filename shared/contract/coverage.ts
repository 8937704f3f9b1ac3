import { z } from 'zod';
import { channel } from './channel.ts';

const id = z.number().int().positive();
const sums = {
  due: z.number().int(),
  done: z.number().int(),
  skipped: z.number().int(),
  dueMinutes: z.number().int(),
  doneMinutes: z.number().int(),
  /** Done of due, never over 1; null where nothing is due. */
  share: z.number().nullable(),
};

const served = z.object({
  clientId: id,
  householdId: id,
  client: z.string(),
  tier: z.string().nullable(),
  /** Minutes planned up to today, and in the whole year. */
  dueMinutes: z.number().int(),
  yearMinutes: z.number().int(),
  /** Minutes logged, whatever for. */
  spentMinutes: z.number().int(),
});
export type ServedRow = z.output<typeof served>;

export const coverageContract = {
  /** How far a year's plan was worked off to date, and who got less or more than it says. */
  'coverage.get': channel(
    z.object({ year: z.number().int().min(1900).max(9998) }),
    z.object({
      all: z.object(sums).nullable(),
      tiers: z.array(z.object({ tier: z.string().nullable(), ...sums })),
      people: z.array(z.object({ personId: id.nullable(), name: z.string(), ...sums })),
      activities: z.array(z.object({ activity: z.string(), activityName: z.string().nullable(), ...sums })),
      /** Less than half of the minutes due to date, tier A first. */
      under: z.array(served),
      /** More than one and a half times the minutes of the whole year. */
      over: z.array(served),
    }),
  ),
};
export type Coverage = z.output<(typeof coverageContract)['coverage.get']['response']>;
