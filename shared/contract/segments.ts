import { z } from 'zod';
import { parseDay } from '../day.ts';
import type { QuickScan } from '../evaluation/scan.ts';
import type { CurveData } from '../segmentation/curve.ts';
import type { Explanation } from '../segmentation/explain.ts';
import type { FittedCuts } from '../segmentation/fit.ts';
import { SCHEME_METHODS, schemeDefinition } from '../segmentation/scheme.ts';
import { runSummary } from '../segmentation/summary.ts';
import { channel } from './channel.ts';

const id = z.number().int().positive();
const dayText = z.string().refine((text) => parseDay(text) !== null, 'not a date, YYYY-MM-DD');
const tier = z.enum(['A', 'B', 'C', 'D', 'E']);

const runInfo = z.object({
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

const service = z.object({
  /** Also tiers the run does not use, so that a scheme with more of them can be tried. */
  tiers: z.array(tierService).readonly(),
  unscored: z.object({ served: z.number().int(), minutes: z.number() }),
  fixedMinutes: z.number(),
  minutes: z.number(),
  capacityMinutes: z.number(),
});
export type ServiceFigures = z.output<typeof service>;

const schemeRow = z.object({
  id,
  name: z.string(),
  version: z.number().int(),
  definition: schemeDefinition,
  createdAt: z.string(),
  active: z.boolean(),
});
export type SchemeRow = z.output<typeof schemeRow>;

const householdRow = z.object({
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

const commissionLine = z.object({
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

const moved = z.object({ from: z.string().nullable(), to: z.string().nullable(), households: z.number().int() });
export type MoveCount = z.output<typeof moved>;

/** A run that is kept, or what a scheme makes of the book as of a day, without being kept. */
const compareSide = z.union([z.object({ runId: id }), z.object({ schemeId: id, asOf: dayText })]);
export type CompareSide = z.output<typeof compareSide>;

const compared = z.object({ summary: runSummary, minutes: z.number() });

const mover = z.object({
  householdId: id,
  leadClientId: id,
  name: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromMinor: z.number().nullable(),
  toMinor: z.number().nullable(),
});
export type Mover = z.output<typeof mover>;

const applied = z.object({ run: runInfo, previousSchemeId: id, moved: z.number().int() });
export type Applied = z.output<typeof applied>;

const why = z.object({
  run: runInfo,
  household: z.object({ id, name: z.string(), clients: z.array(z.object({ id, name: z.string() })) }),
  explanation: z.custom<Explanation>(),
  /** The same in English sentences. */
  sentences: z.array(z.string()),
  overrideId: id.nullable(),
  commissionLines: z.object({ count: z.number().int(), amountMinor: z.number() }),
});
export type WhyAnswer = z.output<typeof why>;

const mapPoint = z.object({
  householdId: id,
  leadClientId: id,
  name: z.string(),
  tier: z.string().nullable(),
  state: z.string(),
  valueMinor: z.number(),
  /** (V − V₀) / max(V₀, floor). */
  trend: z.number(),
});
export type MapPoint = z.output<typeof mapPoint>;

const reportClient = z.object({
  id,
  name: z.string(),
  householdId: id,
  tier: z.string().nullable(),
  value: z.number().nullable(),
  why: z.array(z.string()),
});

const page = { offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(500).default(100) };

export const segmentsContract = {
  /** The latest run, what service its tiers take, and the schemes; run is null before the first one. */
  'segments.overview': channel(
    z.object({}),
    z.object({
      run: runInfo.nullable(),
      service,
      currency: z.string(),
      clients: z.number().int(),
      defaultAsOf: z.string().nullable(),
    }),
  ),
  /** The latest run's values as columns, so that a window recounts by itself while a line moves. */
  'segments.curve': channel(
    z.object({}),
    z.object({ runId: id.nullable(), curve: z.custom<CurveData>(), fitted: z.custom<FittedCuts>() }),
  ),
  /** Without a scheme the active one, or the latest with the method; without a day the book's own latest date. */
  'segments.run': channel(
    z.object({
      schemeId: id.optional(),
      method: z.enum(SCHEME_METHODS).optional(),
      asOf: dayText.optional(),
    }),
    runInfo,
  ),
  /** What a definition would do, without writing anything. */
  'segments.preview': channel(
    z.object({ definition: schemeDefinition }),
    z.object({ summary: runSummary, moved: z.array(moved), minutes: z.number() }),
  ),
  /** Saves the definition as a version (or finds it), makes it the active scheme and runs it as of the latest run's day. */
  'segments.apply': channel(z.object({ definition: schemeDefinition }), applied),
  /** Makes a saved scheme the active one and runs it: the way back from `apply`. */
  'segments.activate': channel(z.object({ schemeId: id }), applied),
  'segments.schemes': channel(z.object({}), z.array(schemeRow)),
  'segments.runs': channel(z.object({}), z.array(runInfo)),
  /** Who has another tier in one division than in another; rows are the most valuable movers, `total` counts all. */
  'segments.compare': channel(
    z.object({ from: compareSide, to: compareSide }),
    z.object({
      from: compared,
      to: compared,
      counts: z.array(moved),
      total: z.number().int(),
      rows: z.array(mover).readonly(),
    }),
  ),
  /** Households of the latest run; tier 'unscored' asks for those without. */
  'segments.households': channel(
    z.object({
      tier: z.enum(['A', 'B', 'C', 'D', 'E', 'unscored']).optional(),
      state: z.string().optional(),
      sort: z.enum(['rank', 'name', 'value']).default('rank'),
      ...page,
    }),
    z.object({ total: z.number().int(), rows: z.array(householdRow).readonly() }),
  ),
  /** Where households are heading: counts by state and tier, and the most valuable ones as points of value × change. */
  'segments.map': channel(
    z.object({}),
    z.object({
      states: z
        .array(z.object({ state: z.string(), tier: z.string().nullable(), households: z.number().int() }))
        .readonly(),
      medianMinor: z.number().nullable(),
      trendKnown: z.boolean(),
      points: z.array(mapPoint).readonly(),
    }),
  ),
  'segments.why': channel(z.object({ clientId: id.optional(), householdId: id.optional() }), why),
  /** The commission behind a household's value in the latest run's window, newest first. */
  'segments.lines': channel(
    z.object({ householdId: id, ...page }),
    z.object({ total: z.number().int(), rows: z.array(commissionLine).readonly() }),
  ),
  /** Sets a household's tier by hand; an earlier override of it ends. Holds from the latest run's day on. */
  'segments.override': channel(
    z.object({
      householdId: id,
      tier,
      reason: z.string().trim().min(1).max(500),
      author: z.string().trim().min(1).max(100),
      expiresOn: dayText.nullable(),
    }),
    z.object({ overrideId: id, tier: z.string().nullable() }),
  ),
  'segments.endOverride': channel(z.object({ householdId: id }), z.object({ tier: z.string().nullable() })),
  'segments.concentration': channel(z.object({}), z.custom<Pick<QuickScan, 'curve' | 'carriers' | 'policies'>>()),
  /** Every client of a run with its tier and the reasons in sentences, sorted by id: the headless document. */
  'segments.report': channel(
    z.object({ runId: id }),
    z.object({
      asOf: z.string(),
      tiers: z.record(z.string(), z.number().int()),
      households: z.number().int(),
      unscored: z.number().int(),
      clients: z.array(reportClient),
    }),
  ),
  /** The office's book on one page; as of the latest run's day unless another is given. */
  'evaluation.scan': channel(z.object({ asOf: dayText.optional() }), z.custom<QuickScan>()),
};
