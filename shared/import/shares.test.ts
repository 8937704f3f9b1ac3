import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minor } from '../money.ts';
import { divided, leadOf, sharesIn, WHOLE_PPM, withAdvisor, withShare } from './shares.ts';

const amounts = (amount: number, ...ppm: readonly number[]) =>
  divided(
    minor(amount),
    ppm.map((share, at) => ({ advisor: `A${at}`, ppm: share })),
  ).map((part) => part.amount);

test('a line is divided to the cent, the units left over going to the largest remainders', () => {
  expect(amounts(10_000, 600_000, 400_000)).toEqual([6_000, 4_000]);
  expect(amounts(100, 333_333, 333_333, 333_334)).toEqual([33, 33, 34]);
  expect(amounts(1, 500_000, 500_000)).toEqual([1, 0]);
  expect(amounts(-101, 500_000, 500_000)).toEqual([-51, -50]);
  // What nobody is named for stays with the office.
  expect(divided(minor(101), [{ advisor: 'A', ppm: 500_000 }])).toEqual([
    { advisor: 'A', ppm: 500_000, amount: 51 },
    { advisor: '', ppm: 500_000, amount: 50 },
  ]);
});

test('whatever is divided, the parts add up to it, none has another sign, and none is a unit off its share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }),
      fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 1, maxLength: 3 }),
      (amount, ppm) => {
        const parts = divided(
          minor(amount),
          ppm.map((share) => ({ advisor: 'A', ppm: share })),
        );
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
        for (const part of parts) {
          expect(part.amount * Math.sign(amount)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part.amount - (amount * part.ppm) / WHOLE_PPM)).toBeLessThan(1);
        }
      },
    ),
  );
});

test('what a line says of its advisors is one text, read back as it was said', () => {
  const said = withShare(withAdvisor(withShare('AB', 600_000), 'CD'), 400_000);
  expect(sharesIn(said)).toEqual([
    { advisor: 'AB', ppm: 600_000 },
    { advisor: 'CD', ppm: 400_000 },
  ]);
  expect([leadOf(said), leadOf('AB'), leadOf(withShare('', 500_000))]).toEqual(['AB', 'AB', null]);
  expect(sharesIn('AB')).toEqual([]);
});
