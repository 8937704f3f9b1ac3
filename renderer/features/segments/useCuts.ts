import { useCallback, useMemo, useState } from 'react';
import { type Curve, countsAt, curveOf, movedBetween, type TierCount } from '../../../shared/segmentation/curve.ts';
import { minutesAt, type ServiceLoad } from '../../../shared/segmentation/fit.ts';
import { DEFAULT_CUTS } from '../../../shared/segmentation/scheme.ts';
import { useOwnHistory } from '../../components/undo.ts';
import type { Segments } from './segments.ts';

/** The cut lines as they are drawn, what they would make, and the steps that led to them. */
export type Cuts = {
  readonly curve: Curve;
  readonly load: ServiceLoad;
  /** Lines of the latest run, or the default where another method made it. */
  readonly standing: readonly number[];
  readonly cuts: readonly number[];
  readonly counts: readonly (TierCount & { readonly minutes: number })[];
  readonly minutes: number;
  readonly changed: boolean;
  /** Households whose tier the rule would change; null where the latest run used another method. */
  readonly moved: number | null;
  readonly canUndo: boolean;
  /** Keeps the lines as a step that can be taken back. */
  set(cuts: readonly number[]): void;
  /** Shows lines while they are dragged, without a step of their own. */
  show(cuts: readonly number[] | null): void;
  undo(): void;
};

/** Recounts by itself: nothing is asked of the book while a line moves. */
export function useCuts(segments: Segments): Cuts {
  const { definition, tiers } = segments.run.summary;
  const isShare = definition.method === 'abc';
  const standing = isShare ? definition.cuts : DEFAULT_CUTS;
  const [steps, setSteps] = useState<readonly (readonly number[])[]>([standing]);
  const [undone, setUndone] = useState<readonly (readonly number[])[]>([]);
  const [dragged, setDragged] = useState<readonly number[] | null>(null);
  const curve = useMemo(() => curveOf(segments.curve), [segments.curve]);
  const load = useMemo<ServiceLoad>(() => {
    const { service } = segments;
    return { ...service, minutesEach: service.tiers.map((tier) => tier.minutesEach) };
  }, [segments]);
  const cuts = dragged ?? steps.at(-1) ?? standing;
  const view = useMemo(() => {
    // What was set by hand stays where it is while the lines move.
    const atStanding = countsAt(curve, standing);
    const rule = countsAt(curve, cuts);
    const served = segments.service.tiers;
    const counts = rule.map((count, place) => {
      const base = atStanding[place];
      const shown = tiers[place];
      const byHand = (key: 'households' | 'clients' | 'valueMinor' | 'heldYearAgo' | 'kept') =>
        isShare && base !== undefined && shown !== undefined ? shown[key] - base[key] : 0;
      const servedByHand = isShare && base !== undefined ? (served[place]?.served ?? 0) - base.served : 0;
      const households = count.served + servedByHand;
      return {
        households: count.households + byHand('households'),
        clients: count.clients + byHand('clients'),
        valueMinor: count.valueMinor + byHand('valueMinor'),
        heldYearAgo: count.heldYearAgo + byHand('heldYearAgo'),
        kept: count.kept + byHand('kept'),
        served: households,
        minutes: households * (load.minutesEach[place] ?? 0),
      };
    });
    const ruleMinutes = minutesAt(curve, cuts, load);
    const byHandMinutes = counts.reduce(
      (sum, count, place) => sum + count.minutes - (rule[place]?.served ?? 0) * (load.minutesEach[place] ?? 0),
      0,
    );
    return { counts, minutes: ruleMinutes + byHandMinutes };
  }, [curve, cuts, standing, load, tiers, segments.service.tiers, isShare]);
  const set = useCallback((next: readonly number[]) => {
    setDragged(null);
    setUndone([]);
    setSteps((now) => (now.at(-1)?.join() === next.join() ? now : [...now, next]));
  }, []);
  const undo = (): boolean => {
    const last = steps.at(-1);
    if (steps.length < 2 || last === undefined) {
      return false;
    }
    setDragged(null);
    setSteps(steps.slice(0, -1));
    setUndone([...undone, last]);
    return true;
  };
  const redo = (): boolean => {
    const next = undone.at(-1);
    if (next === undefined) {
      return false;
    }
    setDragged(null);
    setSteps([...steps, next]);
    setUndone(undone.slice(0, -1));
    return true;
  };
  useOwnHistory({ undo, redo });
  return {
    curve,
    load,
    standing,
    cuts,
    ...view,
    changed: !isShare || cuts.join() !== standing.join(),
    moved: isShare && cuts.length === standing.length ? movedBetween(curve, standing, cuts) : null,
    canUndo: steps.length > 1,
    set,
    show: setDragged,
    undo: () => void undo(),
  };
}
