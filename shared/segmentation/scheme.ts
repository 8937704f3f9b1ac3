import { z } from 'zod';
import { CRITERIA, type Criterion, isSensitive, RFM_CRITERIA } from './criteria.ts';
import { classRule } from './rules.ts';

/** Ids of tiers from highest to lowest; a scheme with n cut lines uses the first n + 1. The office may name them its own way. */
export const TIER_NAMES = ['A', 'B', 'C', 'D', 'E'] as const;

export const DEFAULT_CUTS: readonly number[] = [80, 95];
export const DEFAULT_SCORE_CUTS: readonly number[] = [80, 50];
export type Weights = Readonly<Partial<Record<Criterion, number>>>;
export const DEFAULT_WEIGHTS: Weights = { commission12m: 50, premiumInForce: 20, lines: 15, tenure: 15 };
export const DEFAULT_RFM_WEIGHTS: Weights = { daysSinceLast: 1, policies: 1, commission12m: 1 };

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

function someWeight(weights: Weights): boolean {
  return Object.values(weights).some((own) => (own ?? 0) > 0);
}

const own = {
  /** What the office calls this scheme; absent: by its method. */
  title: z.string().trim().min(1).max(60).optional(),
  /** What the office calls its tiers, highest first; '' keeps the letter alone. */
  names: z
    .array(z.string().trim().max(30))
    .max(5)
    .refine((names) => {
      const used = names.filter((name) => name !== '').map((name) => name.toLocaleLowerCase('en'));
      return new Set(used).size === used.length;
    }, 'two tiers have the same name')
    .optional(),
  /** A household changes tier only past a margin (per cent of the cut line's measure), or in the second run in a row (DOMAIN 4.4). */
  hysteresis: z.object({ marginPercent: z.number().min(0).max(50) }).optional(),
  /** One tier up, once, for those who referred others and for special clients. */
  uplifts: z.object({ referrer: z.boolean(), special: z.boolean() }).optional(),
};

/** How a criterion becomes points 0–100: by its fifth of the households (20 a fifth), or on a scale in its own unit. */
const scale = z.union([z.literal('quintile'), z.object({ from: z.number(), to: z.number() })]);
export type Scale = z.infer<typeof scale>;

/** The office switched criteria about persons on for this scheme. */
const sensitive = z.literal(true).optional();

const schemeMethods = z.discriminatedUnion('method', [
  z.object({ method: z.literal('abc'), cuts: risingCuts, ...own }),
  z.object({ method: z.literal('count'), cuts: risingCuts, ...own }),
  z.object({ method: z.literal('amount'), cuts: amountCuts, ...own }),
  z.object({ method: z.literal('quantile'), cuts: fallingCuts, ...own }),
  z.object({
    method: z.literal('score'),
    cuts: fallingCuts,
    weights: z.partialRecord(z.enum(CRITERIA), weight).refine(someWeight, 'at least one weight is above 0'),
    /** A criterion not in it counts by its mid-rank percentile. */
    scales: z.partialRecord(z.enum(CRITERIA), scale).optional(),
    sensitive,
    ...own,
  }),
  z.object({
    method: z.literal('rfm'),
    cuts: fallingCuts,
    weights: z.partialRecord(z.enum(RFM_CRITERIA), weight).refine(someWeight, 'at least one weight is above 0'),
    ...own,
  }),
  z.object({
    method: z.literal('rules'),
    cuts: z.array(percent).max(0),
    classes: z.array(classRule).min(1).max(4),
    sensitive,
    ...own,
  }),
]);

export type SchemeDefinition = z.infer<typeof schemeMethods>;

/**
 * What turns numbers into tiers, as stored in `scheme.definition`.
 * abc: cut lines in per cent of cumulative value (rising) · count: in per cent of households (rising) ·
 * amount: lowest value of each tier in minor units (falling) · quantile, score and rfm: points 0–100 (falling) ·
 * rules: a class a tier, the first whose conditions hold; the last tier takes the rest.
 */
export const schemeDefinition = schemeMethods.refine(
  (scheme) => sensitiveIn(scheme).length === 0 || ('sensitive' in scheme && scheme.sensitive === true),
  'criteria about persons are not switched on',
);

export type SchemeMethod = SchemeDefinition['method'];
export const SCHEME_METHODS = [
  'abc',
  'score',
  'rfm',
  'rules',
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

/** A scheme's weights where it scores, null where it does not. */
export function weightsOf(scheme: SchemeDefinition): Weights | null {
  return scheme.method === 'score' || scheme.method === 'rfm' ? scheme.weights : null;
}

/** How a criterion becomes points under a scheme. RFM counts fifths; elsewhere the percentile is the default. */
export function scaleOf(scheme: SchemeDefinition, criterion: Criterion): Scale | 'percentile' {
  if (scheme.method === 'rfm') {
    return 'quintile';
  }
  return (scheme.method === 'score' ? scheme.scales?.[criterion] : undefined) ?? 'percentile';
}

/** The criteria a scheme goes by, in their order; empty where value alone decides. */
export function criteriaUsed(scheme: SchemeDefinition): readonly Criterion[] {
  const weights = weightsOf(scheme);
  const used = new Set<Criterion>(
    scheme.method === 'rules' ? scheme.classes.flatMap(({ conditions }) => conditions.map((one) => one.criterion)) : [],
  );
  return CRITERIA.filter((criterion) => used.has(criterion) || (weights?.[criterion] ?? 0) > 0);
}

function sensitiveIn(scheme: SchemeDefinition): readonly Criterion[] {
  return criteriaUsed(scheme).filter(isSensitive);
}

/** Whether criteria about persons decide in a scheme. */
export function usesSensitive(scheme: SchemeDefinition): boolean {
  return sensitiveIn(scheme).length > 0;
}

/**
 * The same scheme without criteria about persons, to see what they do to the tiers; null where it uses none, or nothing else.
 * Weights go to the rest; conditions on them hold no longer and are dropped, with a class that had no other.
 */
export function withoutSensitive(scheme: SchemeDefinition): SchemeDefinition | null {
  if (sensitiveIn(scheme).length === 0) {
    return null;
  }
  if (scheme.method === 'score') {
    const weights = Object.fromEntries(
      Object.entries(scheme.weights).filter(([criterion]) => !isSensitive(criterion as Criterion)),
    );
    return someWeight(weights) ? { ...scheme, weights } : null;
  }
  if (scheme.method !== 'rules') {
    return null;
  }
  const classes = scheme.classes.map(({ conditions, least }) => {
    const left = conditions.filter(({ criterion }) => !isSensitive(criterion));
    return { conditions: left, least: Math.min(least, left.length) };
  });
  return classes.every(({ conditions }) => conditions.length > 0) ? { ...scheme, classes } : null;
}

/** How many tiers a scheme makes. */
export function tierCount(scheme: SchemeDefinition): number {
  return (scheme.method === 'rules' ? scheme.classes.length : scheme.cuts.length) + 1;
}

/** The tiers a scheme makes, highest first. */
export function tiersOf(scheme: SchemeDefinition): readonly string[] {
  return TIER_NAMES.slice(0, tierCount(scheme));
}

/** The tier that gets the least, which unscored households are served like. */
export function lowestTier(scheme: SchemeDefinition): string {
  return tierName(tierCount(scheme) - 1);
}

/** The office's own names by tier id; tiers without one are not in it. */
export function namesOf(scheme: SchemeDefinition): Readonly<Record<string, string>> {
  const tiers = tiersOf(scheme);
  return Object.fromEntries(
    (scheme.names ?? []).flatMap((name, place) => {
      const tier = tiers[place];
      return tier === undefined || name === '' ? [] : [[tier, name]];
    }),
  );
}

/** The id of the tier at a place, 0 = highest. @throws RangeError beyond the fifth. */
export function tierName(index: number): string {
  const name = TIER_NAMES[index];
  if (name === undefined) {
    throw new RangeError(`there is no tier number ${index}`);
  }
  return name;
}

/** The place of a tier, 0 = highest; −1 where there is no such tier. */
export function placeOfTier(tier: string): number {
  return (TIER_NAMES as readonly string[]).indexOf(tier);
}
