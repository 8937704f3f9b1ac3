import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, day } from '../day.ts';
import type { CalendarEvent } from './calendar-events.ts';
import { type Told, tellAgain } from './calendar-told.ts';

const event = (uid: string, on = '2027-03-01', title = uid): CalendarEvent => ({ uid, day: day(on), title, text: '' });

test('what is new, moved, unchanged, gone and back again', () => {
  const first = tellAgain([], [event('a'), event('b'), event('c')], 'one');
  expect(first.map(({ sequence, changedAt, cancelled }) => [sequence, changedAt, cancelled])).toEqual([
    [0, 'one', false],
    [0, 'one', false],
    [0, 'one', false],
  ]);
  const second = tellAgain(first, [event('a'), event('b', '2027-03-05')], 'two');
  expect(second).toEqual([
    { event: event('a'), sequence: 0, changedAt: 'one', cancelled: false },
    { event: event('c'), sequence: 1, changedAt: 'two', cancelled: true },
    { event: event('b', '2027-03-05'), sequence: 1, changedAt: 'two', cancelled: false },
  ]);
  const third = tellAgain(second, [event('a'), event('b', '2027-03-05'), event('c')], 'three');
  expect(third[1]).toEqual({ event: event('c'), sequence: 2, changedAt: 'three', cancelled: false });
});

const events = fc.uniqueArray(
  fc.record({
    uid: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    day: fc.constantFrom<Day>(day('2027-03-01'), day('2027-03-02'), day('2027-07-01')),
    title: fc.constantFrom('x', 'y'),
    text: fc.constantFrom('', 'z'),
  }),
  { selector: ({ uid }) => uid },
);

test('whatever files came before: told is what is planned, the rest is taken back, numbers never fall', () => {
  fc.assert(
    fc.property(fc.array(events, { minLength: 1, maxLength: 6 }), (plans) => {
      let told: readonly Told[] = [];
      plans.forEach((planned, index) => {
        const next = tellAgain(told, planned, String(index));
        const standing = next.filter(({ cancelled }) => !cancelled).map((entry) => entry.event);
        expect(new Set(standing)).toEqual(new Set(planned));
        for (const before of told) {
          const after = next.find((entry) => entry.event.uid === before.event.uid);
          expect(after).toBeDefined();
          const changed =
            JSON.stringify([after?.event, after?.cancelled]) !== JSON.stringify([before.event, before.cancelled]);
          expect(after?.sequence).toBe(before.sequence + (changed ? 1 : 0));
        }
        // The same plan again is the same file.
        expect(tellAgain(next, planned, 'later')).toEqual(next);
        told = next;
      });
    }),
  );
});
