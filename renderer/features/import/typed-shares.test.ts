import { expect, test } from 'vitest';
import { sharesText, sharesTyped } from './typed-shares.ts';

test('shares are typed as codes with percent, and told the same way', () => {
  const both = [
    { advisor: 'AB', percent: '60' },
    { advisor: 'C D', percent: '37.5' },
  ];
  expect(sharesTyped('AB 60%, C D 37,5')).toEqual(both);
  expect(sharesTyped(sharesText(both))).toEqual(both);
  expect(sharesTyped(' ')).toEqual([]);
  expect([sharesTyped('AB'), sharesTyped('AB 60, CD 60'), sharesTyped('60')]).toEqual([null, null, null]);
});
