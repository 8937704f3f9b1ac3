import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idSlots } from './id-slots.ts';

test('it answers as a map does, whatever ids come and go', () => {
  const step = fc.record({ id: fc.integer({ min: 1, max: 300 }), slot: fc.option(fc.nat({ max: 1000 })) });
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.array(step), (largest, steps) => {
      const slots = idSlots(largest);
      const map = new Map<number, number>();
      for (const { id, slot } of steps) {
        if (slot === null) {
          slots.delete(id);
          map.delete(id);
        } else {
          slots.set(id, slot);
          map.set(id, slot);
        }
        expect(slots.size).toBe(map.size);
      }
      for (let id = 0; id <= 301; id += 1) {
        expect(slots.get(id)).toBe(map.get(id));
        expect(slots.has(id)).toBe(map.has(id));
      }
    }),
  );
});
