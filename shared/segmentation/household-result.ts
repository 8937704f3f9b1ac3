import type { Minor } from '../money.ts';
import type { Adjustment, Override } from './adjust.ts';
import type { UnscoredReason } from './facts.ts';
import type { MeasuredColumns, MeasuredCriterion } from './measures.ts';
import type { Column } from './percentile.ts';
import type { Potential, PotentialColumns } from './potential.ts';
import type { State, StateBadge } from './states.ts';

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

/** What a run measured of every household, in the order of its results. */
export type RunColumns = {
  readonly criteria: MeasuredColumns;
  readonly potentials: PotentialColumns;
  /** 1 where a household with a policy in force twelve months before still has one, 0 where it has none; NaN without one then. */
  readonly kept: Column;
};

type Decided = Omit<HouseholdResult, 'criteria' | 'potential'>;

/** A result that reads its criteria and its potential from the run's columns when asked: a run decides, and few are asked. */
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

  constructor(decided: Decided, columns: RunColumns, index: number) {
    this.householdId = decided.householdId;
    this.tier = decided.tier;
    this.ruleTier = decided.ruleTier;
    this.valueMinor = decided.valueMinor;
    this.netMinor = decided.netMinor;
    this.previousMinor = decided.previousMinor;
    this.rank = decided.rank;
    this.beforeMinor = decided.beforeMinor;
    this.points = decided.points;
    this.unscored = decided.unscored;
    this.adjustments = decided.adjustments;
    this.override = decided.override;
    this.state = decided.state;
    this.badges = decided.badges;
    this.trend = decided.trend;
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
