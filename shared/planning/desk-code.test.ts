import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskCode, touchOfDeskCode } from './desk-code.ts';

const ids = fc.integer({ min: 1, max: 20_000_000 });

describe('the code of a desk sheet', () => {
  it('is short, and says the same for ever', () => {
    expect([1, 31, 960, 12_345, 800_000].map(deskCode)).toEqual(['012', '103', 'ZZV', 'CV7G', 'VVEEU']);
  });

  it('leads back to its touch, however it is typed', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const code = deskCode(id);
        const spoken = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's');
        expect([code, spoken, `${code.slice(0, 2)}-${code.slice(2)}`].map(touchOfDeskCode)).toEqual([id, id, id]);
      }),
    );
  });

  it('finds one wrong character, and two that changed places', () => {
    fc.assert(
      fc.property(ids, fc.nat(10), fc.constantFrom(...'0123456789ABCDEFGHJKMNPRTUVWXYZ'), (id, place, other) => {
        const code = [...deskCode(id)];
        const at = place % (code.length - 1);
        const wrong = code.with(at, other);
        fc.pre(wrong.join('') !== code.join(''));
        expect(touchOfDeskCode(wrong.join(''))).toBeNull();
        const swapped = code.with(at, code[at + 1] ?? '').with(at + 1, code[at] ?? '');
        expect(touchOfDeskCode(swapped.join('')) === null || swapped.join('') === code.join('')).toBe(true);
      }),
    );
  });

  it.each(['', '0', '000', '?12', 'done', '00012'])('%j is none', (typed) => {
    expect(touchOfDeskCode(typed)).toBeNull();
  });

  it.each([0, -1, 1.5])('%d has none', (id) => {
    expect(() => deskCode(id)).toThrow(RangeError);
  });
});
