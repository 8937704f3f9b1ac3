import { type Day, day, parseDay } from '../shared/day.ts';

/** The only reader of the time of day in the program. */
export type Clock = {
  /** The calendar date on this machine. */
  today(): Day;
  /** This instant, UTC ISO text. */
  now(): string;
};

/**
 * The machine's clock. TIERBOOK_TODAY=YYYY-MM-DD fixes the day, so that tests and pictures show the same year.
 * @throws RangeError when TIERBOOK_TODAY is set and is no date.
 */
export function systemClock(environment: Readonly<Record<string, string | undefined>> = process.env): Clock {
  const fixed = environment.TIERBOOK_TODAY;
  if (fixed !== undefined && fixed !== '') {
    const today = day(fixed);
    return { today: () => today, now: () => `${today}T12:00:00.000Z` };
  }
  return { today: () => localDay(new Date()), now: () => new Date().toISOString() };
}

function localDay(instant: Date): Day {
  const text = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return parseDay(text) ?? day('9999-12-31');
}
