import type { Minor } from '../money.ts';
import type { Adjustment, Override } from './adjust.ts';
import type { Criterion } from './criteria.ts';
import type { Basis, UnscoredReason } from './facts.ts';
import type { HouseholdResult } from './household-result.ts';
import { pointsOf, scoreInputs } from './measures.ts';
import { potentialParts } from './potential.ts';
import type { PotentialCriterion } from './potential-profile.ts';
import { type AnsweredClass, answeredClasses } from './rules.ts';
import { type Scale, type SchemeDefinition, scaleOf, weightsOf } from './scheme.ts';
import { weightedScore } from './score.ts';
import type { StateSettings } from './state-rules.ts';
import type { State, StateBadge } from './states.ts';
import type { RunSummary } from './summary.ts';

export type ExplainedCriterion = {
  readonly criterion: Criterion;
  readonly value: number | null;
  /** 0–1. */
  readonly percentile: number | null;
  /** Weight in the score, null where the scheme has no weights. */
  readonly weight: number | null;
  /** How it became points, and the points 0–100 it counted with; null where the scheme has no weights. */
  readonly scale: Scale | 'percentile' | null;
  readonly points: number | null;
  /** Share of the known weights, in per cent: above its weight's own share where another criterion is missing. */
  readonly countedPercent: number | null;
};

/** Potential with what each criterion added: the points of its parts × their share of the known weights. */
export type ExplainedPotential = {
  readonly points: number | null;
  readonly parts: readonly {
    readonly criterion: PotentialCriterion;
    /** 0–100; null = not known, its weight shared out over the rest. */
    readonly points: number | null;
    readonly weight: number;
    /** What it added to the potential, in points. */
    readonly added: number;
  }[];
};

/** How far the tier above is: money to its lowest value, or points to its cut line. */
export type NextTier = { readonly tier: string; readonly unit: 'money' | 'points'; readonly distance: number };

/** Why a household has its tier, as data (DOMAIN 4). The figures are the run's own. */
export type Explanation = {
  readonly householdId: number;
  readonly asOf: string;
  readonly from: string;
  readonly basis: Basis;
  readonly definition: SchemeDefinition;
  readonly tier: string | null;
  readonly ruleTier: string | null;
  readonly valueMinor: Minor | null;
  readonly rank: number | null;
  /** Households ranked with it. */
  readonly ranked: number;
  readonly beforeMinor: Minor | null;
  readonly totalMinor: Minor;
  readonly points: number | null;
  readonly criteria: readonly ExplainedCriterion[];
  /** Classes of hard criteria with the household's answers, highest tier first; null where the scheme has none. */
  readonly classes: readonly AnsweredClass[] | null;
  readonly next: NextTier | null;
  readonly adjustments: readonly Adjustment[];
  readonly override: Override | null;
  readonly unscored: UnscoredReason | null;
  /** What the state goes by: net value where the office priced its work (`isNet`), and that of the twelve months before. */
  readonly netMinor: Minor | null;
  readonly isNet: boolean;
  readonly previousMinor: Minor;
  readonly potential: ExplainedPotential;
  readonly settings: StateSettings;
  readonly medianMinor: number | null;
  readonly state: State;
  readonly badges: readonly StateBadge[];
  readonly trend: number | null;
};

/** Puts a household's result and its run's figures together. Pure: the same run always explains alike. */
export function explain(result: HouseholdResult, summary: RunSummary): Explanation {
  const { definition } = summary;
  const weights = weightsOf(definition);
  const parts =
    weights === null
      ? null
      : new Map(weightedScore(scoreInputs(definition, result.criteria)).parts.map((part) => [part.criterion, part]));
  return {
    householdId: result.householdId,
    asOf: summary.asOf,
    from: summary.from,
    basis: summary.basis,
    definition,
    tier: result.tier,
    ruleTier: result.ruleTier,
    valueMinor: result.valueMinor,
    rank: result.rank,
    ranked: summary.ranked,
    beforeMinor: result.beforeMinor,
    totalMinor: summary.totalMinor,
    points: result.points,
    criteria: result.criteria.map((measured) => {
      const { criterion } = measured;
      const scale = weights === null ? null : scaleOf(definition, criterion);
      return {
        ...measured,
        weight: weights === null ? null : (weights[criterion] ?? 0),
        scale,
        points: scale === null ? null : pointsOf(scale, measured),
        countedPercent: parts === null ? null : (parts.get(criterion)?.countedPercent ?? 0),
      };
    }),
    classes: definition.method === 'rules' ? answeredClasses(definition.classes, result.criteria) : null,
    next: nextTier(result, summary),
    adjustments: result.adjustments,
    override: result.override,
    unscored: result.unscored,
    netMinor: result.netMinor,
    isNet: summary.isNet,
    previousMinor: result.previousMinor,
    potential: {
      points: result.potential.points,
      parts: potentialParts(summary.profile, result.potential.parts).map(
        ({ criterion, points, weight, countedPercent }) => ({
          criterion,
          points,
          weight,
          added: ((points ?? 0) * countedPercent) / 100,
        }),
      ),
    },
    settings: summary.stateSettings,
    medianMinor: summary.medianMinor,
    state: result.state,
    badges: result.badges,
    trend: result.trend,
  };
}

/** The nearest tier above the rule's that somebody reached, and what is missing to it. */
function nextTier(result: HouseholdResult, summary: RunSummary): NextTier | null {
  const { definition } = summary;
  if (result.ruleTier === null || definition.method === 'rules') {
    return null;
  }
  const place = summary.tiers.findIndex((tier) => tier.tier === result.ruleTier);
  if (definition.method === 'quantile' || weightsOf(definition) !== null) {
    const cut = definition.cuts[place - 1];
    const tier = summary.tiers[place - 1]?.tier;
    return cut === undefined || tier === undefined || result.points === null
      ? null
      : { tier, unit: 'points', distance: Math.max(0, Math.round((cut - result.points) * 1e6) / 1e6) };
  }
  const above = summary.tiers.slice(0, Math.max(0, place)).findLast((tier) => tier.floor !== null);
  const cut = definition.method === 'amount' ? definition.cuts[place - 1] : undefined;
  const floor = cut ?? above?.floor ?? null;
  const tier = cut === undefined ? above?.tier : summary.tiers[place - 1]?.tier;
  return floor === null || tier === undefined || result.valueMinor === null
    ? null
    : { tier, unit: 'money', distance: Math.max(0, floor - result.valueMinor) };
}
