import { expect, test } from 'vitest';
import { FIRST, type Layout, nextLayout, ONE_SHEET, type Spread } from './layout.ts';

const TWO: Spread = [
  [0, 1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10, 11],
];
const THREE: Spread = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
  [8, 9, 10, 11],
];

/** Sets a plan whose months need these sheets at each density, and says how it ended. */
function settled(byDensity: readonly [Spread, Spread, Spread], sideFitsFrom: 0 | 1 | 2 | 3 = 0): Layout {
  let layout = FIRST;
  for (let step = 0; step < 10 && layout.spread === null; step += 1) {
    layout = nextLayout(layout, {
      spread: byDensity[layout.density],
      sideFits: layout.brief >= sideFitsFrom,
      spare: 40,
    });
  }
  return layout;
}

test('wide lines where they fit on one sheet, closer ones only for the sake of a single sheet', () => {
  expect(settled([ONE_SHEET, ONE_SHEET, ONE_SHEET])).toMatchObject({ density: 0, spread: ONE_SHEET });
  expect(settled([TWO, ONE_SHEET, ONE_SHEET])).toMatchObject({ density: 1, spread: ONE_SHEET });
  expect(settled([TWO, TWO, ONE_SHEET])).toMatchObject({ density: 2, spread: ONE_SHEET, spare: 40 });
});

test('where one sheet is out of reach, the widest lines with the fewest sheets', () => {
  expect(settled([TWO, TWO, TWO])).toMatchObject({ density: 0, spread: TWO });
  expect(settled([THREE, TWO, TWO])).toMatchObject({ density: 1, spread: TWO });
  expect(settled([THREE, THREE, TWO])).toMatchObject({ density: 2, spread: TWO });
});

test('a side column too long for its sheet is cut, and at last taken as it is', () => {
  expect(settled([ONE_SHEET, ONE_SHEET, ONE_SHEET], 2)).toMatchObject({ brief: 2, density: 0 });
  expect(settled([ONE_SHEET, ONE_SHEET, ONE_SHEET], 3)).toMatchObject({ brief: 2, spread: ONE_SHEET });
});
