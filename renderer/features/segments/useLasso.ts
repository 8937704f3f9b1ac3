import { type PointerEvent, useRef, useState } from 'react';
import { isInside, type Place } from './map-geometry.ts';

/** Pixels the pointer must travel before a press counts as drawing a line. */
const LEAST = 6;

type Lasso = {
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerCancel: () => void;
  };
  /** The line drawn so far, as an SVG path; empty while none is. */
  readonly path: string;
  readonly moved: () => boolean;
};

/** A line drawn round points with the pointer; `choose` gets what tells whether a place lies inside. */
export function useLasso(
  choose: (within: (place: Place | undefined) => boolean) => void,
  chosen: ReadonlySet<number>,
): Lasso {
  const [line, setLine] = useState<readonly Place[]>([]);
  const drawing = useRef(false);
  const [drawn] = useState({ far: false });
  const placeOf = (event: PointerEvent<SVGSVGElement>): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const [first] = line;
  const stop = () => {
    drawing.current = false;
    setLine([]);
  };
  return {
    handlers: {
      onPointerDown: (event) => {
        if (event.button === 0) {
          drawing.current = true;
          drawn.far = false;
          setLine([placeOf(event)]);
        }
      },
      onPointerMove: (event) => {
        if (drawing.current && first !== undefined) {
          const place = placeOf(event);
          if (!drawn.far && Math.hypot(place.x - first.x, place.y - first.y) > LEAST) {
            drawn.far = true;
            event.currentTarget.setPointerCapture(event.pointerId);
          }
          setLine([...line, place]);
        }
      },
      onPointerUp: (event) => {
        const onPoint = event.target instanceof Element && event.target.closest('[data-point]') !== null;
        if (drawing.current && drawn.far) {
          choose((place) => place !== undefined && isInside(place, line));
        } else if (drawing.current && !onPoint && chosen.size > 0) {
          choose(() => false);
        }
        stop();
      },
      onPointerCancel: stop,
    },
    path: drawn.far && line.length > 1 ? `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}Z` : '',
    moved: () => drawn.far,
  };
}
