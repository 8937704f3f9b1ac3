import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskFileName, planFileName, wholeFileName } from './file-name.ts';

test('names are readable, letters of any script stay', () => {
  expect(planFileName('plan', 2027, 17, 'Pieter van der Meer')).toBe('plan-2027-000017-pieter-van-der-meer.pdf');
  expect(planFileName('plan', 2027, 58, 'Wang Gang 王刚')).toBe('plan-2027-000058-wang-gang-王刚.pdf');
  expect(planFileName('plan', 2027, 3, 'Bäckerei Groß')).toBe('plan-2027-000003-backerei-groß.pdf');
  expect(planFileName('plan', 2027, 4, 'יוסף לוי')).toBe('plan-2027-000004-יוסף-לוי.pdf');
  expect(planFileName('plan', 2027, 4, 'محمد العمراني')).toBe('plan-2027-000004-محمد-العمراني.pdf');
  expect(planFileName('plan', 2027, 4, 'Юлия Ковалёва')).toBe('plan-2027-000004-юлия-ковалёва.pdf');
  expect(planFileName('plan', 2027, 4, 'कमला दास')).toBe('plan-2027-000004-कमला-दास.pdf');
  expect(planFileName('household', 2027, 4, 'ガブリエル')).toBe('household-2027-000004-ガブリエル.pdf');
  expect(planFileName('plan', 2027, 9, '../../etc')).toBe('plan-2027-000009-etc.pdf');
  expect(planFileName('plan', 2027, 9, '😀')).toBe('plan-2027-000009.pdf');
  expect(wholeFileName('plan', 2027, 'A')).toBe('plans-2027-tier-a.pdf');
  expect(wholeFileName('scan', null, null)).toBe('quick-scan.pdf');
  expect(wholeFileName('desk', '2027-03-01', null)).toBe('desk-2027-03-01.pdf');
  expect(deskFileName('2027-03-01', 2, 'Wei Chen 陈伟')).toBe('desk-2027-03-01-002-wei-chen-陈伟.pdf');
});

test('no name leads out of its folder or is refused by a system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const file = planFileName('plan', 2027, 1, name);
      // Bytes of UTF-8, which is what file systems count.
      expect(encodeURIComponent(file).replaceAll(/%../g, 'x').length).toBeLessThanOrEqual(255);
      expect(file).toMatch(/^plan-2027-000001[^<>:"/\\|?*\p{Cc}\s.]*\.pdf$/u);
    }),
  );
});
