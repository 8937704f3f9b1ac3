import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFileName, wholeFileName } from './file-name.ts';

test('names are readable, Han characters stay', () => {
  expect(planFileName(2027, 17, 'Pieter van der Meer')).toBe('plan-2027-000017-pieter-van-der-meer.pdf');
  expect(planFileName(2027, 58, 'Wang Gang 王刚')).toBe('plan-2027-000058-wang-gang-王刚.pdf');
  expect(planFileName(2027, 3, 'Bäckerei Groß')).toBe('plan-2027-000003-backerei-groß.pdf');
  expect(planFileName(2027, 9, '../../etc')).toBe('plan-2027-000009-etc.pdf');
  expect(planFileName(2027, 9, '😀')).toBe('plan-2027-000009.pdf');
  expect(wholeFileName('plan', 2027, 'A')).toBe('plans-2027-tier-a.pdf');
  expect(wholeFileName('scan', null, null)).toBe('quick-scan.pdf');
});

test('no name leads out of its folder or is refused by a system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(planFileName(2027, 1, name)).toMatch(/^plan-2027-000001[^<>:"/\\|?*\p{Cc}\s.]*\.pdf$/u);
    }),
  );
});
