import { expect, test } from 'vitest';
import { curveOf, householdsAbove } from '../../../shared/segmentation/curve.ts';
import { areaPath, axisSteps, scaleOf } from './chart-scale.ts';
import { lineAfter, lineAfterKey } from './cut-moves.ts';

const values = [500, 300, 100, 50, 50, 50, 30, 15, 5];
const curve = curveOf({
  values,
  clients: values.map(() => 1),
  served: values.map(() => 1),
  heldYearAgo: [],
  kept: [],
  zero: { households: 0, clients: 0, served: 0, valueMinor: 0, heldYearAgo: 0, kept: 0 },
  unscored: { households: 0, clients: 0, served: 0 },
});
const above = (cuts: readonly number[] | null) => (cuts ?? []).map((cut) => householdsAbove(curve, cut));
const press = (key: string, shift = false) => above(lineAfterKey(curve, [80, 95], 0, key, shift));

test('keys move a line by households, ten, five per cent, and to the ends', () => {
  expect(above([80, 95])).toEqual([3, 6]);
  expect(press('ArrowLeft')).toEqual([2, 6]);
  expect(press('ArrowRight')).toEqual([6, 6]);
  expect(press('Home')).toEqual([0, 6]);
  expect(press('PageDown')).toEqual([2, 6]);
  expect(press('End')).toEqual([6, 6]);
  expect(press('ArrowRight', true)).toEqual([6, 6]);
  expect(lineAfterKey(curve, [80, 95], 0, 'x', false)).toBeNull();
});

test('the lower line reaches the end and never passes the upper one', () => {
  expect(above(lineAfter(curve, [80, 95], 1, 99, 'more'))).toEqual([3, 9]);
  expect(lineAfter(curve, [80, 95], 1, 99, 'more')).toEqual([80, 100]);
  expect(above(lineAfter(curve, [80, 95], 1, 0, 'fewer'))).toEqual([3, 3]);
});

test('the drawing follows the curve', () => {
  const scale = scaleOf({ left: 10, top: 0, width: 90, height: 100 }, values.length);
  expect(scale.households(scale.x(4))).toBe(4);
  expect(areaPath(curve, scale, 0, 1)).toBe('M10.0 100.0L20.0 54.5L20.0 100.0L10.0 100.0Z');
  expect(axisSteps(492, 5)).toEqual([0, 100, 200, 300, 400]);
  expect(axisSteps(3, 5)).toEqual([0, 1, 2, 3]);
  expect(axisSteps(0, 5)).toEqual([0]);
});
