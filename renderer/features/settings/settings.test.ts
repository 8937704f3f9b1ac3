import { expect, test } from 'vitest';
import { hoursAYear } from './People.tsx';
import { initialsOf } from './PersonForm.tsx';

test('TEST 40 h × 46 w × 50 % = 920 h', () => {
  expect(hoursAYear({ weeklyMinutes: 2400, weeksOff: 6, clientSharePercent: 50 })).toBe(920);
});

test('initials come from the first and the last name, in any script', () => {
  expect(initialsOf('Sanne de Vries')).toBe('SV');
  expect(initialsOf('陈伟')).toBe('陈');
  expect(initialsOf('  ')).toBe('');
});
