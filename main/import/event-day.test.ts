import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_EVENT_DAY, firstEventDay } from './event-day.ts';
import { emptyBook } from './statement-fixture.ts';

const DAYS = [null, '2025-03-01', '2026-06-30', '2027-05-01'];

test('what is over came to its end, or was found over by its list; what is not began', () => {
  const of = (status: string, startedOn: string | null, endedOn: string | null) => ({ status, startedOn, endedOn });
  expect(firstEventDay(of('lapsed', '2020-01-01', '2026-06-30'), '2026-12-31')).toBe('2026-06-30');
  expect(firstEventDay(of('lapsed', '2020-01-01', null), '2026-12-31')).toBe('2026-12-31');
  expect(firstEventDay(of('cancelled', '2027-01-01', null), '2026-12-31')).toBe('2027-01-01');
  expect(firstEventDay(of('in-force', '2020-01-01', '2027-06-30'), '2026-12-31')).toBe('2020-01-01');
  expect(firstEventDay(of('in-force', null, null), null)).toBeNull();
});

test('a commit says of all it brings what undo says of one', () => {
  const inSql = emptyBook()
    .prepare<(string | null)[], string | null>(
      `SELECT ${FIRST_EVENT_DAY} FROM (SELECT ? AS status, ? AS started_on, ? AS ended_on, ? AS dated)`,
    )
    .pluck();
  const aDay = fc.constantFrom(...DAYS);
  fc.assert(
    fc.property(
      fc.constantFrom('quoted', 'in-force', 'lapsed', 'matured', 'not-taken-up'),
      aDay,
      aDay,
      aDay,
      (status, startedOn, endedOn, datedOn) => {
        expect(firstEventDay({ status, startedOn, endedOn }, datedOn)).toBe(
          inSql.get(status, startedOn, endedOn, datedOn),
        );
      },
    ),
  );
});
