import { type KeyboardEvent, useRef, useState } from 'react';
import type { MapPoint } from '../../../shared/contract/segments.ts';
import { type Direction, nextPlace, type Place } from './map-geometry.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the map: arrows go from point to point, Space chooses, Ctrl A all, Escape none, Enter opens the client. */
export function usePointKeys(
  points: readonly MapPoint[],
  places: readonly Place[],
  chosen: ReadonlySet<number>,
  onChoose: (householdIds: ReadonlySet<number>) => void,
) {
  const ref = useRef<SVGSVGElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const found = points.findIndex(({ householdId }) => householdId === reached);
  const at = found === -1 ? 0 : found;
  const go = (index: number) => {
    const id = points[index]?.householdId;
    if (id !== undefined) {
      setReached(id);
      ref.current?.querySelector<SVGAElement>(`[data-point="${id}"]`)?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = places[at];
    const direction = ARROWS[event.key];
    const id = points[at]?.householdId;
    if (direction !== undefined && from !== undefined) {
      event.preventDefault();
      go(nextPlace(places, from, direction) ?? at);
    } else if (event.key === ' ' && id !== undefined) {
      event.preventDefault();
      const next = new Set(chosen);
      if (!next.delete(id)) {
        next.add(id);
      }
      onChoose(next);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onChoose(new Set(points.map(({ householdId }) => householdId)));
    } else if (event.key === 'Escape') {
      onChoose(new Set());
    }
  };
  return { ref, at, onKeyDown };
}
