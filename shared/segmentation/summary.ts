import { z } from 'zod';
import { potentialProfile } from './potential-profile.ts';
import { schemeDefinition } from './scheme.ts';
import { stateSettings } from './state-rules.ts';

/** What a run says about one tier. Counts and money are after overrides; the floor is the rule's. */
const tierSummary = z.object({
  tier: z.string(),
  households: z.number().int(),
  clients: z.number().int(),
  valueMinor: z.number().int(),
  /** Households in it only because somebody set the tier by hand. */
  overridden: z.number().int(),
  /** Households with a policy in force twelve months before, and those of them that still have one. */
  heldYearAgo: z.number().int(),
  kept: z.number().int(),
  /** Lowest value (points for a score or quantile scheme) the rule placed here; null when nobody. */
  floor: z.number().nullable(),
});

const lineFigure = z.object({ lineId: z.number().int(), policies: z.number().int(), premiumMinor: z.number().int() });
export type LineFigure = z.infer<typeof lineFigure>;

/** What a run found, stored with it as `segment_run.summary`. */
export const runSummary = z.object({
  /** First and last day of the window commission was added up over. */
  from: z.string(),
  asOf: z.string(),
  basis: z.enum(['commission', 'premium']),
  definition: schemeDefinition,
  households: z.number().int(),
  clients: z.number().int(),
  /** Households the rule could rank: with a value, or under a score scheme with at least one criterion known. */
  ranked: z.number().int(),
  /** Households with a value, and those of them with a value above 0. */
  valued: z.number().int(),
  positive: z.number().int(),
  /** Sum of the values above 0. */
  totalMinor: z.number().int(),
  medianMinor: z.number().nullable(),
  trendKnown: z.boolean(),
  /** Whether states and map went by net value: the office priced its work. */
  isNet: z.boolean(),
  /** The thresholds states were told by, and the profile potential was scored by. */
  stateSettings,
  profile: potentialProfile,
  tiers: z.array(tierSummary),
  unscored: z.object({
    households: z.number().int(),
    clients: z.number().int(),
    reasons: z.record(z.string(), z.number().int()),
  }),
  /** Of each line: policies in force with a known premium, and what it adds up to a year. */
  lineFigures: z.array(lineFigure).readonly(),
  /** Households whose potential is known. */
  potentialKnown: z.number().int(),
  /** Households by state. */
  states: z.record(z.string(), z.number().int()),
});
export type RunSummary = z.infer<typeof runSummary>;
export type TierSummary = z.infer<typeof tierSummary>;
