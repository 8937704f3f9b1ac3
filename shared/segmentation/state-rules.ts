import { z } from 'zod';
import type { Minor } from '../money.ts';
import {
  relationOf,
  type State,
  type StateMeasures,
  type StateThresholds,
  stateBy,
  UNKNOWN_POTENTIAL,
} from './states.ts';

/** Thresholds of the seven states and the 2 × 2, as the office edits them (DOMAIN 4.6, 4.7). */
export const stateSettings = z
  .object({
    /** Changes smaller than this, in per cent, count as none. */
    bandPercent: z.number().int().min(0).max(100),
    /** Changes from here on are leaps. */
    jumpPercent: z.number().int().min(0).max(1000),
    /** The least earlier value a change is taken of. */
    floorMinor: z.number().int().min(1).max(1_000_000_000),
    /** From which potential it is high. */
    potentialLine: z.number().min(0).max(100),
    /** From which value it is high, in minor units; null = the median of the valued households. */
    valueLineMinor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
    /** Months after the first policy, and after cover began again, in which a household is new or back. */
    starterMonths: z.number().int().min(0).max(120),
    returnerMonths: z.number().int().min(0).max(120),
  })
  .refine(({ bandPercent, jumpPercent }) => bandPercent <= jumpPercent, 'the band is wider than the jump');
export type StateSettings = z.infer<typeof stateSettings>;

export const DEFAULT_STATES: StateSettings = {
  bandPercent: 10,
  jumpPercent: 30,
  floorMinor: 10_000,
  potentialLine: 50,
  valueLineMinor: null,
  starterMonths: 12,
  returnerMonths: 18,
};

/** What states are counted from, as columns: light enough to send for a whole book and to count again at every key. */
export type StateColumns = {
  readonly trendKnown: boolean;
  readonly medianMinor: number | null;
  readonly valueMinor: readonly Minor[];
  readonly previousMinor: readonly Minor[];
  /** −1 = not known. */
  readonly potential: readonly number[];
  /** Bits: 1 ever had a policy, 2 has one in force. */
  readonly cover: readonly number[];
  /** Whole months since the first policy, and since cover began again; −1 = never. */
  readonly sinceFirst: readonly number[];
  readonly sinceRestart: readonly number[];
};

export const EVER_COVERED = 1;
export const COVERED_NOW = 2;

export type StateCounts = {
  readonly states: ReadonlyMap<State, number>;
  readonly relations: ReadonlyMap<ReturnType<typeof relationOf>, number>;
};

/** The measures of one household of the columns. */
export function measuresAt(columns: StateColumns, index: number): StateMeasures {
  const known = (value: number | undefined) => (value === undefined || value < 0 ? null : value);
  const cover = columns.cover[index] ?? 0;
  return {
    valueMinor: columns.valueMinor[index] ?? 0,
    previousMinor: columns.previousMinor[index] ?? 0,
    potential: known(columns.potential[index]),
    inForce: (cover & COVERED_NOW) !== 0,
    everHadPolicy: (cover & EVER_COVERED) !== 0,
    sinceFirst: known(columns.sinceFirst[index]),
    sinceRestart: known(columns.sinceRestart[index]),
  };
}

/** The lines a setting draws through a book. */
export function thresholdsOf(
  settings: StateSettings,
  book: { readonly medianMinor: number | null; readonly trendKnown: boolean },
): StateThresholds {
  const { valueLineMinor, ...rest } = settings;
  return { ...rest, valueLine: valueLineMinor ?? book.medianMinor, trendKnown: book.trendKnown };
}

/** How many households each state and each field of the 2 × 2 would hold; prospects have no place in the 2 × 2. */
export function countStates(columns: StateColumns, settings: StateSettings): StateCounts {
  const thresholds = thresholdsOf(settings, columns);
  const states = new Map<State, number>();
  const relations = new Map<ReturnType<typeof relationOf>, number>();
  for (let index = 0; index < columns.valueMinor.length; index += 1) {
    const measures = measuresAt(columns, index);
    const state = stateBy(measures, thresholds);
    states.set(state, (states.get(state) ?? 0) + 1);
    if (state !== 'prospect') {
      const relation = relationOf(
        (measures.potential ?? UNKNOWN_POTENTIAL) >= thresholds.potentialLine,
        thresholds.valueLine === null || measures.valueMinor >= thresholds.valueLine,
      );
      relations.set(relation, (relations.get(relation) ?? 0) + 1);
    }
  }
  return { states, relations };
}
