import { type Day, dayFrom, dayOfMonth, monthOf, weekday, yearOf } from './day.ts';

/** Languages of the product; `Intl` is not used for dates, because its short months differ between builds (Sep / Sept). */
export type DayLanguage = 'en' | 'zh-CN' | 'nl';

const SHORT_MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
} as const;

const LONG_MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
} as const;

const WEEKDAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  'zh-CN': ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
} as const;

const SHORT_WEEKDAYS = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  'zh-CN': ['一', '二', '三', '四', '五', '六', '日'],
} as const;

/** Name of a month, 1 = January: `Mar`, `mrt`, `3月`. */
export function monthName(month: number, language: DayLanguage, form: 'short' | 'long' = 'short'): string {
  if (language === 'zh-CN') {
    return `${month}月`;
  }
  return (form === 'short' ? SHORT_MONTHS : LONG_MONTHS)[language][month - 1] ?? '';
}

/** Name of an ISO weekday, 1 = Monday. */
export function weekdayName(isoDay: number, language: DayLanguage, form: 'short' | 'long' = 'long'): string {
  return (form === 'short' ? SHORT_WEEKDAYS : WEEKDAYS)[language][isoDay - 1] ?? '';
}

/**
 * A date nobody can misread: `9 Mar 2027`, `9 mrt 2027`, `2027年3月9日`.
 * @param form `day` leaves the year out, `short` and `long` name the month, `weekday` puts the weekday before it
 */
export function formatDay(
  date: Day,
  language: DayLanguage,
  form: 'day' | 'short' | 'long' | 'weekday' = 'short',
): string {
  const month = monthName(monthOf(date), language, form === 'long' || form === 'weekday' ? 'long' : 'short');
  if (language === 'zh-CN') {
    const rest = `${month}${dayOfMonth(date)}日`;
    const full = `${yearOf(date)}年${rest}`;
    return form === 'day' ? rest : form === 'weekday' ? `${full} ${weekdayName(weekday(date), language)}` : full;
  }
  const rest = `${dayOfMonth(date)} ${month}`;
  const full = form === 'day' ? rest : `${rest} ${yearOf(date)}`;
  return form === 'weekday' ? `${weekdayName(weekday(date), language)} ${full}` : full;
}

/** A month of a year: `March 2027`, `maart 2027`, `2027年3月`. */
export function formatMonth(year: number, month: number, language: DayLanguage): string {
  return language === 'zh-CN' ? `${year}年${month}月` : `${monthName(month, language, 'long')} ${year}`;
}

/**
 * Reads a date as a person types it: `2027-03-09`, `9 Mar 2027`, `9 maart 2027`, `9-3-2027`, `9.3.27`, `2027年3月9日`.
 * Figures alone are day, month, year, as in all three languages of the product; two-digit years are of this century.
 */
export function readDay(text: string): Day | null {
  const typed = text.trim().toLowerCase();
  const yearFirst = /^(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})\s*日?$/.exec(typed);
  if (yearFirst) {
    return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  }
  const dayFirst = /^(\d{1,2})[-/.\s]+(\d{1,2}|\p{L}{3,})\.?[-/.\s]+(\d{4}|\d{2})$/u.exec(typed);
  if (!dayFirst) {
    return null;
  }
  const [, date = '', month = '', year = ''] = dayFirst;
  return dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), monthNumber(month), Number(date));
}

/** 1–12 of a figure or of the beginning of a name in English or Dutch; 0 for anything else. */
function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) {
    return Number(word);
  }
  const lists = [LONG_MONTHS.en, LONG_MONTHS.nl, SHORT_MONTHS.en, SHORT_MONTHS.nl];
  const found = lists.map((names) => names.findIndex((name) => name.toLowerCase().startsWith(word)));
  return (found.find((index) => index >= 0) ?? -1) + 1;
}
