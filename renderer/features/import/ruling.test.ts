import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appended, drawn, toggled, undrawn } from './ruling.ts';

const START = drawn([
  { start: 1, length: 5 },
  { start: 6, length: 10 },
]);

test('a place inside a field parts it; its mark taken away, the field before goes on through it', () => {
  const parted = toggled(START, 9);
  expect(undrawn(parted)).toEqual([
    { start: 1, length: 5 },
    { start: 6, length: 3 },
    { start: 9, length: 7 },
  ]);
  expect(undrawn(toggled(parted, 9))).toEqual(undrawn(START));
  expect(undrawn(toggled(START, 1))).toEqual([{ start: 6, length: 10 }]);
  expect(undrawn(toggled(START, 20))).toEqual([...undrawn(START), { start: 20, length: 10 }]);
  expect(undrawn(appended(START)).at(-1)).toEqual({ start: 16, length: 10 });
});

test('wherever is clicked, fields never overlap and have names of their own', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }), (clicks) => {
      const fields = clicks.reduce((all, at) => toggled(all, at), START);
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      const sorted = undrawn(fields).toSorted((a, b) => a.start - b.start);
      for (const [at, { start, length }] of sorted.entries()) {
        expect(length).toBeGreaterThan(0);
        expect(start + length).toBeLessThanOrEqual(sorted[at + 1]?.start ?? Number.POSITIVE_INFINITY);
      }
    }),
  );
});
