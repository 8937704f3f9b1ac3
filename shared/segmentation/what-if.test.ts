import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateCut, topLeave } from './what-if.ts';

test('the top two of 500, 300, 100, 50, 30, 15, 5 hold 80 %', () => {
  const values = [500, 300, 100, 50, 30, 15, 5];
  expect(topLeave(values, 1000, 2)).toEqual({ lostMinor: 800, share: { value: 0.8 } });
  expect(topLeave(values, 1000, 99)).toEqual({ lostMinor: 1000, share: { value: 1 } });
  expect(topLeave([], 0, 5)).toEqual({ lostMinor: 0, share: { na: 'nothing-earned' } });
});

test('two points of 100 000 premium are 2 000, and never more than the carrier pays', () => {
  expect(rateCut({ commissionMinor: 12_000, premiumMinor: 100_000 }, 40_000, 2)).toEqual({
    lostMinor: 2_000,
    share: { value: 0.05 },
  });
  expect(rateCut({ commissionMinor: 1_500, premiumMinor: 100_000 }, 40_000, 2)?.lostMinor).toBe(1_500);
  expect(rateCut({ commissionMinor: 1_500, premiumMinor: 0 }, 40_000, 2)).toBeNull();
});

test('losing more never costs less, and never more than there is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), fc.nat(50), (values, count) => {
      const falling = values.toSorted((a, b) => b - a);
      const total = values.reduce((sum, value) => sum + value, 0);
      const [some, more] = [topLeave(falling, total, count), topLeave(falling, total, count + 1)];
      expect(some.lostMinor).toBeLessThanOrEqual(more.lostMinor);
      expect(more.lostMinor).toBeLessThanOrEqual(total);
    }),
  );
});
