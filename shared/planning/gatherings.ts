import { weekday } from '../day.ts';
import { stableHash } from './phase.ts';
import type { Staff } from './staff.ts';
import type { YearCalendar } from './year.ts';

const THURSDAY = 4;
/** How far from its Thursday a day may lie for the sake of who is away: further, and two months' evenings would meet. */
const NEAR_DAYS = 8;

/**
 * The day of each month on which the office does for many at once what it spreads over the year: a client evening, a
 * newsletter. It is a Thursday, of the month's first four the one that falls to the activity, so that two of them keep apart;
 * where people are away on it, the day near it on which most of them work.
 * @returns numbers of days of the year, by month; a month without a working day near that Thursday has none
 */
export function gatheringDays(
  activity: string,
  { people }: Pick<Staff, 'people'>,
  calendar: YearCalendar,
): ReadonlyMap<number, number> {
  const nth = stableHash(`gathering/${activity}`) % 4;
  const days = new Map<number, number>();
  for (let month = 0; month < 12; month += 1) {
    const from = calendar.monthStarts[month] ?? 0;
    const to = calendar.monthStarts[month + 1] ?? calendar.length;
    const first = calendar.days[from];
    const lead = first === undefined ? 0 : (THURSDAY - weekday(first) + 7) % 7;
    const wanted = from + lead + 7 * nth;
    let best = -1;
    let most = -1;
    for (let day = Math.max(from, wanted - NEAR_DAYS); day < Math.min(to, wanted + NEAR_DAYS + 1); day += 1) {
      const there = calendar.working[day] === 1 ? people.filter(({ free }) => free[day] === 1).length : -1;
      if (there > most || (there === most && there >= 0 && Math.abs(day - wanted) < Math.abs(best - wanted))) {
        best = day;
        most = there;
      }
    }
    if (best >= 0) {
      days.set(month, best);
    }
  }
  return days;
}
