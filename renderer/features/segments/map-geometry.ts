import type { Ground } from './chart-scale.ts';

export type Place = { readonly x: number; readonly y: number };

export type MapScale = {
  /** Pixels of a potential, 0–100. */
  readonly x: (potential: number) => number;
  /** Pixels of a value, logarithmic; values under one major unit stand on the ground. */
  readonly y: (minor: number) => number;
  /** Amounts with a line of their own: 1, 3, 10, 30, … major units. */
  readonly steps: readonly number[];
};

const LEAST = 100;

/** @param values in minor units, in any order */
export function mapScale(ground: Ground, values: readonly number[]): MapScale {
  const logs = values.map((minor) => Math.log10(Math.max(LEAST, minor)));
  const low = Math.min(...logs, Math.log10(LEAST) + 2) - 0.08;
  const high = Math.max(low + 0.5, ...logs) + 0.22;
  const steps: number[] = [];
  for (let power = Math.floor(low); power <= high; power += 1) {
    steps.push(10 ** power, 3 * 10 ** power);
  }
  return {
    x: (potential) => ground.left + (Math.max(0, Math.min(100, potential)) / 100) * ground.width,
    y: (minor) => ground.top + (1 - (Math.log10(Math.max(LEAST, minor)) - low) / (high - low)) * ground.height,
    steps: steps.filter((minor) => Math.log10(minor) >= low && Math.log10(minor) <= high),
  };
}

/** Whether a place lies inside a closed line (even–odd rule). */
export function isInside(place: Place, line: readonly Place[]): boolean {
  let inside = false;
  for (let at = 0, before = line.length - 1; at < line.length; before = at, at += 1) {
    const [a, b] = [line[at], line[before]];
    if (
      a !== undefined &&
      b !== undefined &&
      a.y > place.y !== b.y > place.y &&
      place.x < ((b.x - a.x) * (place.y - a.y)) / (b.y - a.y) + a.x
    ) {
      inside = !inside;
    }
  }
  return inside;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest place in a direction: nothing beside it counts that is farther aside than ahead. Null at the edge. */
export function nextPlace(places: readonly Place[], from: Place, direction: Direction): number | null {
  const sideways = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const ahead = sign * (sideways ? place.x - from.x : place.y - from.y);
    const aside = Math.abs(sideways ? place.y - from.y : place.x - from.x);
    const far = ahead + 2 * aside;
    if (ahead > 0 && aside <= ahead && far < least) {
      best = index;
      least = far;
    }
  }
  return best;
}

/** Where a name is written: its left edge and its line, and the room it takes. */
export type NameBox = Place & { readonly width: number; readonly height: number };

/** Which of a list of names can be written out without one lying on another; earlier ones win. */
export function namesApart(boxes: readonly NameBox[]): Set<number> {
  const kept = new Set<number>();
  for (const [index, box] of boxes.entries()) {
    const free = [...kept].every((other) => {
      const at = boxes[other];
      return (
        at === undefined ||
        Math.abs(at.y - box.y) >= Math.max(at.height, box.height) ||
        at.x + at.width <= box.x ||
        box.x + box.width <= at.x
      );
    });
    if (free) {
      kept.add(index);
    }
  }
  return kept;
}
