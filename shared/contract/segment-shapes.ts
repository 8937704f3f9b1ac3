import { z } from 'zod';
import { parseDay } from '../day.ts';
import type { BacktestTier } from '../evaluation/backtest.ts';
import type { ExplainedPotential, Explanation } from '../segmentation/explain.ts';
import { potentialProfile } from '../segmentation/potential-profile.ts';
import { schemeDefinition } from '../segmentation/scheme.ts';
import { runSummary } from '../segmentation/summary.ts';

export const id = z.number().int().positive();
export const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
export const tier = z.enum(['A', 'B', 'C', 'D', 'E']);

export const runInfo = z.object({
  id,
  schemeId: id,
  schemeName: z.string(),
  schemeVersion: z.number().int(),
  asOf: z.string(),
  createdAt: z.string(),
  summary: runSummary,
});
export type RunInfo = z.output<typeof runInfo>;

const tierService = z.object({
  tier: z.string(),
  activities: z.number().int(),
  touches: z.number().int(),
  minutesEach: z.number(),
  /** Households that get service: with an active client who may be contacted. */
  served: z.number().int(),
  minutes: z.number(),
});
export type TierService = z.output<typeof tierService>;

export const service = z.object({
  /** Also tiers the run does not use, so that a scheme with more of them can be tried. */
  tiers: z.array(tierService).readonly(),
  unscored: z.object({ served: z.number().int(), minutes: z.number() }),
  fixedMinutes: z.number(),
  minutes: z.number(),
  capacityMinutes: z.number(),
});
export type ServiceFigures = z.output<typeof service>;

export const schemeRow = z.object({
  id,
  name: z.string(),
  version: z.number().int(),
  definition: schemeDefinition,
  createdAt: z.string(),
  active: z.boolean(),
});
export type SchemeRow = z.output<typeof schemeRow>;

export const householdRow = z.object({
  householdId: id,
  leadClientId: id,
  name: z.string(),
  clients: z.number().int(),
  tier: z.string().nullable(),
  ruleTier: z.string().nullable(),
  overridden: z.boolean(),
  valueMinor: z.number().nullable(),
  rank: z.number().nullable(),
  points: z.number().nullable(),
  state: z.string(),
  unscoredReason: z.string().nullable(),
});
export type HouseholdRow = z.output<typeof householdRow>;

export const commissionLine = z.object({
  commissionId: id,
  clientId: id,
  client: z.string(),
  policyNumber: z.string(),
  carrier: z.string().nullable(),
  datedOn: z.string().nullable(),
  kind: z.string(),
  amountMinor: z.number(),
  statementId: z.number().nullable(),
  fileName: z.string().nullable(),
  sheet: z.string().nullable(),
  row: z.number().nullable(),
});
export type CommissionLine = z.output<typeof commissionLine>;

export const moved = z.object({ from: z.string().nullable(), to: z.string().nullable(), households: z.number().int() });
export type MoveCount = z.output<typeof moved>;

/** A run that is kept, or what a scheme, kept or not, makes of the book as of a day, without being kept. */
export const compareSide = z.union([
  z.object({ runId: id }),
  z.object({ schemeId: id, asOf: dayText }),
  z.object({ definition: schemeDefinition, asOf: dayText }),
]);
export type CompareSide = z.output<typeof compareSide>;

export const compared = z.object({
  summary: runSummary,
  /** Of the service of all, and of unscored households: that of the lowest tier. */
  minutes: z.number(),
  unscoredMinutes: z.number(),
  service: z.array(z.object({ tier: z.string(), minutes: z.number() })).readonly(),
  /** Gifts, dinners and events, and the hours that have a rate; partial where hours have none. */
  costMinor: z.number().int(),
  costPartial: z.boolean(),
});

export const mover = z.object({
  householdId: id,
  leadClientId: id,
  name: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromMinor: z.number().nullable(),
  toMinor: z.number().nullable(),
});
export type Mover = z.output<typeof mover>;

export const applied = z.object({ run: runInfo, previousSchemeId: id, moved: z.number().int() });
export type Applied = z.output<typeof applied>;

export const why = z.object({
  run: runInfo,
  household: z.object({ id, name: z.string(), clients: z.array(z.object({ id, name: z.string() })) }),
  explanation: z.custom<Explanation>(),
  /** The same in English sentences. */
  sentences: z.array(z.string()),
  overrideId: id.nullable(),
  commissionLines: z.object({ count: z.number().int(), amountMinor: z.number() }),
});
export type WhyAnswer = z.output<typeof why>;

export const mapPoint = z.object({
  householdId: id,
  leadClientId: id,
  name: z.string(),
  tier: z.string().nullable(),
  state: z.string(),
  valueMinor: z.number(),
  /** 0–100; null = not known: states count it as 50. */
  potential: z.number().nullable(),
});
export type MapPoint = z.output<typeof mapPoint>;

export const lookalike = z.object({
  householdId: id,
  leadClientId: id,
  name: z.string(),
  tier: z.string().nullable(),
  state: z.string(),
  valueMinor: z.number().nullable(),
  potential: z.number(),
  needs: z.number().nullable(),
  fit: z.number().nullable(),
});
export type Lookalike = z.output<typeof lookalike>;

export const needs = z.object({
  asOf: z.string(),
  potential: z.custom<ExplainedPotential>(),
  /** 0–1 among households of its kind; null = no premium known. */
  means: z.number().nullable(),
  interest: potentialProfile.shape.interest,
  lines: z
    .array(
      z.object({
        lineId: id,
        code: z.string(),
        name: z.string(),
        side: z.enum(['persons', 'organisations']),
        slots: z.number().int(),
        held: z.number().int(),
        interest: z.enum(['quoted', 'contacted', 'unknown', 'refused']),
        worth: z.number(),
        points: z.number().nullable(),
        /** About what the open covers would bring a year; null where the book does not say. */
        aboutMinor: z.number().nullable(),
      }),
    )
    .readonly(),
});
export type HouseholdNeeds = z.output<typeof needs>;

export const reportClient = z.object({
  id,
  name: z.string(),
  householdId: id,
  tier: z.string().nullable(),
  value: z.number().nullable(),
  why: z.array(z.string()),
});

export const page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
};

const tested = z.array(z.custom<BacktestTier>());
export const backtested = z.object({
  asOf: z.string(),
  after: z.string(),
  households: z.number().int(),
  tried: tested,
  present: tested.nullable(),
  chance: tested,
});
export type Backtested = z.output<typeof backtested>;

const pairOf = <Of extends z.ZodType>(of: Of) => z.object({ before: of.nullable(), now: of.nullable() });
export const changes = z.object({
  /** The run compared with; null = the year before, worked out from the book. */
  runId: id.nullable(),
  asOf: z.string(),
  tier: pairOf(z.string()),
  state: pairOf(z.string()),
  valueMinor: pairOf(z.number()),
  /** Largest change first; statementId null = lines of no statement. */
  rows: z.array(
    z.object({
      statementId: id.nullable(),
      fileName: z.string().nullable(),
      datedOn: z.string().nullable(),
      addedMinor: z.number(),
    }),
  ),
  otherMinor: z.number(),
});
export type HouseholdChanges = z.output<typeof changes>;

/** What what-ifs are worked out from. */
export type BookRisk = {
  /** Sum of the values above 0. */
  readonly totalMinor: number;
  /** Values of the most valuable households, falling. */
  readonly topMinor: readonly number[];
  /** Premium in force with each carrier, a year. */
  readonly premiums: readonly { readonly carrierId: number; readonly premiumMinor: number }[];
};
