import { useFormat } from './format.ts';

/** Monday to Friday in the reader's language. */
export function useWeekdays(): readonly string[] {
  const { language } = useFormat();
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 4 January 2027 is a Monday.
  return [4, 5, 6, 7, 8].map((date) => name.format(Date.UTC(2027, 0, date)));
}
