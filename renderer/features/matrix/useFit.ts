import { useMemo, useState } from 'react';
import { type Fit, type FitTier, fitToHours, LOSS_WEIGHTS, singleCuts } from '../../../shared/planning/fit.ts';
import type { MatrixEdits } from './useMatrix.ts';

export type FitState = {
  /** The least loss that fits; null when no cut is needed or none suffices. */
  readonly fit: Fit | null;
  /** Single cuts that would do alone. */
  readonly alternatives: readonly Fit[];
  readonly excessMinutes: number;
  readonly tiers: readonly FitTier[];
  setTier(tier: string, change: Partial<Pick<FitTier, 'weight' | 'floorTouches'>>): void;
};

/** What to lower so that the demand fits the hours, found anew with every change. */
export function useFit(edits: MatrixEdits): FitState {
  const [own, setOwn] = useState<Readonly<Record<string, Partial<FitTier>>>>({});
  const { matrix, demand, capacityMinutes, screen } = edits;
  const excessMinutes = demand.minutes - capacityMinutes;
  const tiers = useMemo(
    () =>
      screen.tiers.map(({ tier, households }, index) => ({
        tier,
        households,
        weight: own[tier]?.weight ?? LOSS_WEIGHTS[index] ?? 1,
        floorTouches: own[tier]?.floorTouches ?? 0,
      })),
    [screen.tiers, own],
  );
  const found = useMemo(
    () =>
      excessMinutes > 0
        ? { fit: fitToHours(matrix, tiers, excessMinutes), alternatives: singleCuts(matrix, tiers, excessMinutes) }
        : { fit: null, alternatives: [] },
    [matrix, tiers, excessMinutes],
  );
  return {
    ...found,
    excessMinutes,
    tiers,
    setTier: (tier, change) => setOwn({ ...own, [tier]: { ...own[tier], ...change } }),
  };
}
