import { z } from 'zod';

/** Names of tiers from highest to lowest; a scheme with n cut lines uses the first n + 1. */
export const TIER_NAMES = ['A', 'B', 'C', 'D', 'E'] as const;

/** Criteria a score can weigh, in the order they are computed and shown. */
export const CRITERIA = ['commission12m', 'premiumInForce', 'lines', 'tenure'] as const;
export type Criterion = (typeof CRITERIA)[number];

export const DEFAULT_CUTS: readonly number[] = [80, 95];
export const DEFAULT_SCORE_CUTS: readonly number[] = [80, 50];
export const DEFAULT_WEIGHTS: Readonly<Record<Criterion, number>> = {
  commission12m: 50,
  premiumInForce: 20,
  lines: 15,
  tenure: 15,
};

/** Percentages are exact to four decimals (parts per million), so that a cut line can stand between two households. */
export function toPpm(percent: number): number {
  return Math.round(percent * 10_000);
}

const percent = z.number().min(0).max(100);
const weight = z.number().min(0).max(1000);

function falling(cuts: readonly number[]): boolean {
  return cuts.every((cut, index) => index === 0 || cut <= (cuts[index - 1] ?? cut));
}

function rising(cuts: readonly number[]): boolean {
  return cuts.every((cut, index) => index === 0 || cut >= (cuts[index - 1] ?? cut));
}

const risingCuts = z.array(percent).min(1).max(4).refine(rising, 'cut lines rise from the highest tier to the lowest');
const fallingCuts = z
  .array(percent)
  .min(1)
  .max(4)
  .refine(falling, 'cut lines fall from the highest tier to the lowest');
const amountCuts = z
  .array(z.number().int().min(1).max(Number.MAX_SAFE_INTEGER))
  .min(1)
  .max(4)
  .refine(falling, 'cut lines fall from the highest tier to the lowest');

/** DOMAIN 4.4, both off unless present. */
const adjustments = {
  /** A household changes tier only past a margin (per cent of the cut line's measure), or in the second run in a row. */
  hysteresis: z.object({ marginPercent: z.number().min(0).max(50) }).optional(),
  /** One tier up, once, for those who referred others and for special clients. */
  uplifts: z.object({ referrer: z.boolean(), special: z.boolean() }).optional(),
};

/**
 * What turns numbers into tiers, as stored in `scheme.definition`.
 * abc: cut lines in per cent of cumulative value (rising) · count: in per cent of households (rising) ·
 * amount: lowest value of each tier in minor units (falling) · quantile and score: points 0–100 (falling).
 */
export const schemeDefinition = z.discriminatedUnion('method', [
  z.object({ method: z.literal('abc'), cuts: risingCuts, ...adjustments }),
  z.object({ method: z.literal('count'), cuts: risingCuts, ...adjustments }),
  z.object({ method: z.literal('amount'), cuts: amountCuts, ...adjustments }),
  z.object({ method: z.literal('quantile'), cuts: fallingCuts, ...adjustments }),
  z.object({
    method: z.literal('score'),
    cuts: fallingCuts,
    weights: z
      .object({ commission12m: weight, premiumInForce: weight, lines: weight, tenure: weight })
      .refine((weights) => CRITERIA.some((criterion) => weights[criterion] > 0), 'at least one weight is above 0'),
    ...adjustments,
  }),
]);

export type SchemeDefinition = z.infer<typeof schemeDefinition>;
export type SchemeMethod = SchemeDefinition['method'];
export const SCHEME_METHODS = [
  'abc',
  'score',
  'count',
  'amount',
  'quantile',
] as const satisfies readonly SchemeMethod[];

export const DEFAULT_ABC: SchemeDefinition = { method: 'abc', cuts: [...DEFAULT_CUTS] };
export const DEFAULT_SCORE: SchemeDefinition = {
  method: 'score',
  cuts: [...DEFAULT_SCORE_CUTS],
  weights: { ...DEFAULT_WEIGHTS },
};

/** The tiers a scheme makes, highest first. */
export function tiersOf(scheme: SchemeDefinition): readonly string[] {
  return TIER_NAMES.slice(0, scheme.cuts.length + 1);
}

/** The name of the tier at a place, 0 = highest. @throws RangeError beyond the fifth. */
export function tierName(index: number): string {
  const name = TIER_NAMES[index];
  if (name === undefined) {
    throw new RangeError(`there is no tier number ${index}`);
  }
  return name;
}
