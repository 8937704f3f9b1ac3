import { z } from 'zod';
import { costRates, type Profit } from '../evaluation/profit.ts';
import type { Ratios } from '../evaluation/ratio-table.ts';
import type { QuickScan } from '../evaluation/scan.ts';
import { ANSWER_CRITERIA } from '../segmentation/answers.ts';
import { CRITERIA } from '../segmentation/criteria.ts';
import type { CurveData } from '../segmentation/curve.ts';
import type { Distribution } from '../segmentation/distribution.ts';
import type { FittedCuts } from '../segmentation/fit.ts';
import { potentialProfile } from '../segmentation/potential-profile.ts';
import { SCHEME_METHODS, schemeDefinition } from '../segmentation/scheme.ts';
import { type StateColumns, stateSettings } from '../segmentation/state-rules.ts';
import { runSummary } from '../segmentation/summary.ts';
import { channel } from './channel.ts';
import { lapse, lapseOf } from './segment-lapse.ts';
import {
  applied,
  type BookRisk,
  backtested,
  changes,
  commissionLine,
  compared,
  compareSide,
  dayText,
  householdRow,
  id,
  lookalike,
  mapPoint,
  moved,
  mover,
  needs,
  page,
  reportClient,
  runInfo,
  schemeRow,
  service,
  tier,
  why,
} from './segment-shapes.ts';

export type {
  Applied,
  Backtested,
  CommissionLine,
  CompareSide,
  HouseholdChanges,
  HouseholdNeeds,
  HouseholdRow,
  Lookalike,
  MapPoint,
  MoveCount,
  Mover,
  RunInfo,
  SchemeRow,
  ServiceFigures,
  TierService,
  WhyAnswer,
} from './segment-shapes.ts';

const reasons = z.object({
  why,
  /** The first of the lines behind the value, newest first. */
  lines: z.object({ total: z.number().int(), rows: z.array(commissionLine).readonly() }),
  changes: changes.nullable(),
});
export type Reasons = z.output<typeof reasons>;

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
  /** How many clients' figures changed since the latest run, and the later day the book knows; null before the first run. */
  'segments.stale': channel(
    z.object({}),
    z.object({ asOf: z.string(), clients: z.number().int(), newerDay: z.string().nullable() }).nullable(),
  ),
  /** The chance of each household to give up a policy within a year, highest first, and how far the model can be believed. */
  'segments.lapse': channel(z.object(page), lapse),
  /** A client's household: its risk and main reasons; risk null where there is no model, or no policy in force. */
  'segments.lapseOf': channel(z.object({ clientId: id }), lapseOf),
  /** All ratios of DOMAIN 5 by group, in the twelve months up to the latest run's day or by calendar year; n/a has its reason. */
  'segments.ratios': channel(
    z.object({ by: z.enum(['tier', 'line', 'carrier', 'advisor', 'year']) }),
    z.object({
      by: z.enum(['tier', 'line', 'carrier', 'advisor', 'year']),
      asOf: z.string(),
      from: z.string(),
      groups: z.array(
        z.object({
          key: z.string().nullable(),
          name: z.string().nullable(),
          code: z.string().nullable(),
          ratios: z.custom<Ratios>(),
        }),
      ),
      all: z.custom<Ratios>(),
    }),
  ),
  /** The office's own names of the latest run's tiers, by tier id; tiers without one are not in it. */
  'segments.tierNames': channel(z.object({}), z.record(z.string(), z.string())),
  /** Each criterion as of a day: of how many households it is known, and how it is spread. Those about persons only when asked for. */
  'segments.criteria': channel(
    z.object({ asOf: dayText.optional(), sensitive: z.boolean() }),
    z.object({
      asOf: z.string(),
      households: z.number().int(),
      rows: z.array(z.intersection(z.object({ criterion: z.enum(CRITERIA) }), z.custom<Distribution>())).readonly(),
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
      /** In place of a scheme of the book: kept as a version, not made the active one. */
      definition: schemeDefinition.optional(),
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
  /** Where households are heading: counts by state and tier, and the most valuable ones as points of value × potential. */
  'segments.map': channel(
    /** Without a day the latest run as it is kept; with one worked out from the book as it was. */
    z.object({ asOf: dayText.optional() }),
    z.object({
      asOf: z.string(),
      states: z
        .array(z.object({ state: z.string(), tier: z.string().nullable(), households: z.number().int() }))
        .readonly(),
      medianMinor: z.number().nullable(),
      settings: stateSettings,
      trendKnown: z.boolean(),
      potentialKnown: z.number().int(),
      /** Households that could be drawn; the points are the most valuable of them. */
      drawable: z.number().int(),
      points: z.array(mapPoint).readonly(),
      /** Days it can be asked about; first is null where the book holds no commission. */
      history: z.object({ first: z.string().nullable(), last: z.string() }),
    }),
  ),
  'segments.clientsOf': channel(z.object({ householdIds: z.array(id).max(1000) }), z.array(id)),
  /** Where households stood a year before a day. */
  'segments.yearBefore': channel(
    z.object({ asOf: dayText, householdIds: z.array(id).max(1000).readonly() }),
    z.array(z.object({ householdId: id, valueMinor: z.number(), potential: z.number().nullable() })).readonly(),
  ),
  /** Every household as columns, so that a window counts states again by itself while a threshold moves. */
  'segments.stateColumns': channel(z.object({}), z.custom<StateColumns>()),
  'segments.settings': channel(
    z.object({}),
    z.object({
      profile: potentialProfile,
      states: stateSettings,
      rates: costRates,
      lines: z.array(z.object({ id, code: z.string(), name: z.string() })),
      tags: z.array(z.string()),
    }),
  ),
  /** The answers about persons the book holds, most given first: what the office can give points. */
  'segments.answers': channel(
    z.object({}),
    z.array(z.object({ criterion: z.enum(ANSWER_CRITERIA), answers: z.array(z.string()) })),
  ),
  /** Keeps settings and runs the latest run anew; `before` takes it back. */
  'segments.keepSettings': channel(
    z.object({ profile: potentialProfile.optional(), states: stateSettings.optional(), rates: costRates.optional() }),
    z.object({
      before: z.object({ profile: potentialProfile, states: stateSettings, rates: costRates }),
      run: runInfo.nullable(),
    }),
  ),
  /** A scheme run as of an earlier day with what followed in twelve months; present is null where it is the scheme in use. */
  'segments.backtest': channel(
    z.union([z.object({ schemeId: id, asOf: dayText }), z.object({ definition: schemeDefinition, asOf: dayText })]),
    backtested,
  ),
  /** What changed for a household since the run of an earlier day, and which statements caused it. */
  'segments.changes': channel(z.object({ householdId: id }), changes.nullable()),
  /** Profit and loss of all households, by tier or by advisor; null = unscored, or nobody's. */
  'segments.profit': channel(
    z.object({ by: z.enum(['tier', 'advisor']) }),
    z.object({
      asOf: z.string(),
      from: z.string(),
      rates: costRates,
      rows: z.array(
        z.object({ group: z.string().nullable(), households: z.number().int(), profit: z.custom<Profit>() }),
      ),
      all: z.object({ households: z.number().int(), profit: z.custom<Profit>() }),
    }),
  ),
  /** The ideal client read off the highest tier. */
  'segments.idealFromTop': channel(
    z.object({}),
    z.object({ households: z.number().int(), ideal: potentialProfile.shape.ideal }),
  ),
  /** Households below the highest tier most like the ideal client, and how potential is spread. */
  'segments.lookalikes': channel(
    z.object(page),
    z.object({
      /** False: the ideal client is not described yet; those with most to win come first. */
      described: z.boolean(),
      total: z.number().int(),
      rows: z.array(lookalike).readonly(),
      /** Households with a potential of 0–9, 10–19, … 90–100. */
      classes: z.array(z.number().int()),
      unknown: z.number().int(),
    }),
  ),
  /** What a client's household has and could have, line by line. */
  'segments.needs': channel(z.object({ clientId: id }), needs),
  'segments.why': channel(z.object({ clientId: id.optional(), householdId: id.optional() }), why),
  /** Why each household of a tier, or of some clients, has its tier, highest value first; of many only the first. */
  'segments.reasons': channel(
    z.object({
      tier: z
        .union([tier, z.literal('unscored')])
        .nullable()
        .default(null),
      clientIds: z.array(id).max(5000).readonly().nullable().default(null),
    }),
    z.object({ total: z.number().int(), households: z.array(reasons) }),
  ),
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
  'segments.concentration': channel(
    z.object({}),
    z.custom<Pick<QuickScan, 'curve' | 'carriers' | 'policies'> & { readonly risk: BookRisk }>(),
  ),
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
