import { addDays, type Day, daysBetween, parseDay } from '../../shared/day.ts';
import type { DayLanguage } from '../../shared/day-text.ts';
import type { Book } from '../book/book.ts';

export type Holiday = { readonly day: Day; readonly name: string };

/**
 * The public holidays of a country in a year, in the country's own words, or in a language as far as their names are
 * known in it. Only the public kind: bank and school days are working days. A holiday that begins at noon takes its whole
 * day. An unknown country has none.
 */
export async function publicHolidays(
  country: string,
  region: string | null,
  year: number,
  language: DayLanguage | null = null,
): Promise<readonly Holiday[]> {
  // Loaded when first asked for: its tables of the world's holidays cost start-up time nobody needs.
  const { default: Holidays } = await import('date-holidays');
  const known = new Holidays();
  const chosen = region !== null && Object.hasOwn(known.getStates(country) ?? {}, region) ? region : '';
  const calendar = chosen === '' ? new Holidays(country) : new Holidays(country, chosen);
  if (language !== null) {
    calendar.setLanguages([language.slice(0, 2), ...calendar.getLanguages()]);
  }
  const days = new Map<Day, string>();
  for (const { date, start, end, name, type } of calendar.getHolidays(year) ?? []) {
    const first = parseDay(date.slice(0, 10));
    if (type !== 'public' || first === null) {
      continue;
    }
    const hours = (end.getTime() - start.getTime()) / 3_600_000;
    // An hour of summer time more or less makes no other day.
    const length = Math.max(1, Math.round(hours / 24));
    for (let offset = 0; offset < length; offset += 1) {
      const day = addDays(first, offset);
      days.set(day, days.get(day) ?? name);
    }
  }
  return [...days].map(([day, name]) => ({ day, name })).sort((a, b) => daysBetween(b.day, a.day));
}

/** The parts of a country that have public holidays of their own, by name in the country's words. */
export async function holidayRegions(country: string): Promise<readonly { code: string; name: string }[]> {
  const { default: Holidays } = await import('date-holidays');
  const states: Readonly<Record<string, string>> = new Holidays().getStates(country) ?? {};
  return Object.entries(states)
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The holidays of an open book's office; by their own names, or as a language calls them. */
export async function officeHolidays(
  book: Book,
  year: number,
  language: DayLanguage | null = null,
): Promise<readonly Holiday[]> {
  const office = await book.read('book.office', {});
  return office.ok ? publicHolidays(office.value.country, office.value.region, year, language) : [];
}
