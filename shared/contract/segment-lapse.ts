import { z } from 'zod';
import { LAPSE_FEATURES, type LapseTest } from '../evaluation/lapse-risk.ts';
import { id } from './segment-shapes.ts';

const feature = z.enum(LAPSE_FEATURES);
const reason = z.object({
  feature,
  value: z.number(),
  mean: z.number(),
  /** How many times the odds of the mean household this alone makes of them. */
  odds: z.number(),
});

export const lapse = z.object({
  asOf: z.string(),
  /** Starts of the years learnt from, and the household years and lapses in them. */
  years: z.array(z.string()),
  households: z.number().int(),
  lapses: z.number().int(),
  /** Fewer lapses are not learnt from. */
  needed: z.number().int(),
  /** Null: too few lapses, no model. Odds: of one deviation more. */
  features: z.array(z.object({ feature, mean: z.number(), odds: z.number() })).nullable(),
  test: z.custom<LapseTest>().nullable(),
  total: z.number().int(),
  rows: z.array(
    z.object({
      householdId: id,
      leadClientId: id,
      name: z.string(),
      tier: z.string().nullable(),
      valueMinor: z.number().nullable(),
      risk: z.number(),
      reasons: z.array(reason),
    }),
  ),
});

export const lapseOf = z.object({
  lapses: z.number().int(),
  needed: z.number().int(),
  learnt: z.boolean(),
  /** Households with a policy in force, all of which have a risk. */
  of: z.number().int(),
  risk: z.object({ rank: z.number().int(), chance: z.number(), reasons: z.array(reason) }).nullable(),
});
