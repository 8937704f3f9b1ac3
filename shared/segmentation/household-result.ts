import type { Minor } from '../money.ts';
import type { Adjustment, Override } from './adjust.ts';
import type { UnscoredReason } from './facts.ts';
import type { MeasuredColumns, MeasuredCriterion } from './measures.ts';
import { type Column, figureAt } from './percentile.ts';
import type { Potential, PotentialColumns } from './potential.ts';
import type { RuledColumns } from './ruled.ts';
import { tierName } from './scheme.ts';
import { badgesIn, STATES, type State, type StateBadge } from './states.ts';

/** One household in a run: its tier and everything that explains it. */
export type HouseholdResult = {
  readonly householdId: number;
  readonly tier: string | null;
  /** What the rule gave, after uplift and hysteresis, before an override. */
  readonly ruleTier: string | null;
  readonly valueMinor: Minor | null;
  /** What states and map go by (DOMAIN 4.6): net value, of the window and of the one before; commission until costs are entered. */
  readonly netMinor: Minor | null;
  readonly previousMinor: Minor;
  /** Where it could go, 0–100, apart from what it brings. */
  readonly potential: Potential;
  /** 1 + households strictly better; null when unscored. */
  readonly rank: number | null;
  /** Value of the households strictly above; null unless shares decide. */
  readonly beforeMinor: Minor | null;
  /** Points 0–100 of a score or quantile scheme. */
  readonly points: number | null;
  readonly unscored: UnscoredReason | null;
  readonly criteria: readonly MeasuredCriterion[];
  readonly adjustments: readonly Adjustment[];
  readonly override: Override | null;
  readonly state: State;
  readonly badges: readonly StateBadge[];
  readonly trend: number | null;
};

/** What a run measured and decided of every household, in the order of its results. */
export type RunColumns = RuledColumns & {
  readonly households: Column;
  readonly criteria: MeasuredColumns;
  readonly potentials: PotentialColumns;
  /** 1 where a household with a policy in force twelve months before still has one, 0 where it has none; NaN without one then. */
  readonly kept: Column;
  readonly values: Column;
  readonly nets: Column;
  readonly previous: Column;
  readonly trends: Column;
  /** Places in STATE_CODES. */
  readonly states: Uint8Array;
  /** As `badgesIn` reads them. */
  readonly badges: Uint8Array;
  /** Of those whose tier somebody set. */
  readonly overrides: ReadonlyMap<number, Override>;
  /** Why those are unscored that the rule cannot place: of a run the same for all. */
  readonly unscored: UnscoredReason;
};

/** All states, each by its place. */
export const STATE_CODES: readonly State[] = [...STATES, 'prospect'];

const NONE: readonly Adjustment[] = Object.freeze([]);

/** The tier the rule gave the household at a place, after uplift and hysteresis. */
export function ruleTierAt({ places, adjustments }: RuledColumns, index: number): string | null {
  const place = places[index] ?? Number.NaN;
  return Number.isNaN(place) ? null : (adjustments.get(index)?.at(-1)?.to ?? tierName(place));
}

/** Its tier as it is shown. */
export function tierAt(columns: RunColumns, index: number): string | null {
  return columns.overrides.get(index)?.tier ?? ruleTierAt(columns, index);
}

/** The result of the household at a place. Its criteria and its potential are read when asked: few are. */
export class RunResult implements HouseholdResult {
  readonly householdId: number;
  readonly tier: string | null;
  readonly ruleTier: string | null;
  readonly valueMinor: Minor | null;
  readonly netMinor: Minor | null;
  readonly previousMinor: Minor;
  readonly rank: number | null;
  readonly beforeMinor: Minor | null;
  readonly points: number | null;
  readonly unscored: UnscoredReason | null;
  readonly adjustments: readonly Adjustment[];
  readonly override: Override | null;
  readonly state: State;
  readonly badges: readonly StateBadge[];
  readonly trend: number | null;
  readonly #columns: RunColumns;
  readonly #index: number;

  constructor(columns: RunColumns, index: number) {
    this.householdId = columns.households[index] ?? 0;
    this.tier = tierAt(columns, index);
    this.ruleTier = ruleTierAt(columns, index);
    this.valueMinor = figureAt(columns.values, index);
    this.netMinor = figureAt(columns.nets, index);
    this.previousMinor = columns.previous[index] ?? 0;
    this.rank = figureAt(columns.ranks, index);
    this.beforeMinor = figureAt(columns.befores, index);
    this.points = figureAt(columns.points, index);
    this.unscored = this.ruleTier === null ? columns.unscored : null;
    this.adjustments = columns.adjustments.get(index) ?? NONE;
    this.override = columns.overrides.get(index) ?? null;
    this.state = STATE_CODES[columns.states[index] ?? 0] ?? 'prospect';
    this.badges = badgesIn(columns.badges[index] ?? 0);
    this.trend = figureAt(columns.trends, index);
    this.#columns = columns;
    this.#index = index;
  }

  get criteria(): readonly MeasuredCriterion[] {
    return this.#columns.criteria.at(this.#index);
  }

  get potential(): Potential {
    return this.#columns.potentials.at(this.#index);
  }
}
