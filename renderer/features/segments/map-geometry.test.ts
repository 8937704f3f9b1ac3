import { expect, test } from 'vitest';
import { isInside, mapScale, namesApart, nextPlace } from './map-geometry.ts';

const ground = { left: 50, top: 10, width: 100, height: 200 };

test('potential runs evenly, value by decades; nothing leaves the ground', () => {
  const scale = mapScale(ground, [10_000, 1_000_000]);
  expect([0, 50, 100, 120].map(scale.x)).toEqual([50, 100, 150, 150]);
  const [low, middle, high] = [10_000, 100_000, 1_000_000].map(scale.y);
  expect((low ?? 0) - (middle ?? 0)).toBeCloseTo((middle ?? 0) - (high ?? 0), 6);
  expect(low).toBeLessThan(210);
  expect(high).toBeGreaterThan(10);
  expect(scale.steps).toEqual([10_000, 30_000, 100_000, 300_000, 1_000_000]);
  expect(mapScale(ground, []).steps.length).toBeGreaterThan(0);
});

test('a place is inside a line or not, also of one that turns in', () => {
  const hook = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 3 },
    { x: 0, y: 10 },
  ];
  expect(isInside({ x: 2, y: 2 }, hook)).toBe(true);
  expect(isInside({ x: 5, y: 8 }, hook)).toBe(false);
  expect(isInside({ x: 11, y: 2 }, hook)).toBe(false);
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
});

test('the keys go to the nearest place ahead', () => {
  const places = [
    { x: 50, y: 50 },
    { x: 60, y: 51 },
    { x: 55, y: 90 },
    { x: 51, y: 20 },
  ];
  const from = { x: 50, y: 50 };
  expect(nextPlace(places, from, 'right')).toBe(1);
  expect(nextPlace(places, from, 'down')).toBe(2);
  expect(nextPlace(places, from, 'up')).toBe(3);
  expect(nextPlace(places, from, 'left')).toBeNull();
});

test('a name that would lie on an earlier one is left out', () => {
  const names = [
    { x: 0, y: 0, width: 100, height: 14 },
    { x: 20, y: 5, width: 100, height: 14 },
    { x: 20, y: 30, width: 100, height: 14 },
    { x: 101, y: 5, width: 40, height: 14 },
    { x: -30, y: 5, width: 40, height: 14 },
  ];
  expect([...namesApart(names)]).toEqual([0, 2, 3]);
});
