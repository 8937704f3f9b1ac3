import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';

test('the day can be fixed, and a wrong one is an error', () => {
  const clock = systemClock({ TIERBOOK_TODAY: '2027-03-09' });
  expect([clock.today(), clock.now()]).toEqual(['2027-03-09', '2027-03-09T12:00:00.000Z']);
  expect(() => systemClock({ TIERBOOK_TODAY: 'tomorrow' })).toThrow(RangeError);
});

test('without it the clock is the machine’s, in its own time zone', () => {
  const clock = systemClock({});
  const now = new Date();
  const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  expect(clock.today()).toBe(local);
  expect(clock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});
