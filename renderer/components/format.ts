import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, parseDay } from '../../shared/day.ts';
import { formatDay } from '../../shared/day-text.ts';
import { formatMinor, formatMoney } from '../../shared/money.ts';
import { isLanguage, type Language } from '../i18n.ts';
import { useBookInfo } from './book-info.ts';

/** Amounts from here up lose their decimals in lists. */
const WHOLE_FROM_MINOR = 10_000;

/** Amounts from here up are short where room is scarce. */
const SHORT_FROM_MINOR = 10_000_000;

export type Format = {
  readonly language: Language;
  readonly currency: string;
  /** `€ 1,234`; two decimals below 100 or when asked (statements, "a day"). */
  money(amount: number, decimals?: 0 | 2): string;
  /** From 100 000 up in short: `€ 484.2k`; below in full. */
  shortMoney(amount: number): string;
  /** The figure without its sign, for columns whose header carries the currency. */
  amount(amount: number, decimals?: 0 | 2): string;
  /** `9 Mar 2027`; `day` leaves the year out. Text that is no date is shown as it stands. */
  day(date: Day | string, form?: 'day' | 'short' | 'long' | 'weekday'): string;
  number(value: number, decimals?: number): string;
  /** A share of 1 as `33.8 %` (narrow no-break space). */
  percent(share: number, decimals?: number): string;
  /** As percent, with its sign: `+12.4 %`, `−14 %`. */
  change(share: number, decimals?: number): string;
  /** `6 h 47`, `45 min`; Chinese writes the units out. */
  duration(minutes: number): string;
};

/** Everything a reader sees as a figure or a date, for one language and currency. */
export function formatFor(language: Language, currency: string): Format {
  const decimalsOf = (amount: number) => (amount === 0 || Math.abs(amount) >= WHOLE_FROM_MINOR ? 0 : 2);
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    })
      .format(value)
      .replace(/^-/, '−');
  const percent = (share: number, decimals = 1) => `${number(share * 100, decimals)}\u202f%`;
  return {
    language,
    currency,
    money: (amount, decimals) => formatMoney(amount, currency, language, decimals ?? decimalsOf(amount)),
    shortMoney: (amount) =>
      Math.abs(amount) < SHORT_FROM_MINOR
        ? formatMoney(amount, currency, language, 0)
        : formatMoney(0, currency, language, 0).replace(
            '0',
            new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
              .format(amount / 100)
              .replace(/^-/, '−')
              .replace('K', 'k'),
          ),
    amount: (amount, decimals) => formatMinor(amount, language, decimals ?? decimalsOf(amount)),
    day: (date, form) => {
      const parsed = parseDay(date.slice(0, 10));
      return parsed === null ? date : formatDay(parsed, language, form);
    },
    number,
    percent,
    change: (share, decimals = 1) => {
      const rounded = Number((share * 100).toFixed(decimals)) / 100;
      return rounded > 0 ? `+${percent(rounded, decimals)}` : percent(rounded, decimals);
    },
    duration: (minutes) => durationText(Math.round(minutes), language),
  };
}

/** From so many hours on, minutes say nothing any more. */
const WHOLE_HOURS_FROM = 1000;

function durationText(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (language === 'zh-CN') {
    return hours === 0
      ? `${rest}\u202f分`
      : rest === 0
        ? `${hours}\u202f小时`
        : hours >= WHOLE_HOURS_FROM
          ? `${new Intl.NumberFormat(language).format(Math.round(minutes / 60))}\u202f小时`
          : `${hours}\u202f小时\u202f${rest}\u202f分`;
  }
  const hour = language === 'nl' ? 'u' : 'h';
  if (hours >= WHOLE_HOURS_FROM) {
    return `${new Intl.NumberFormat(language).format(Math.round(minutes / 60))}\u202f${hour}`;
  }
  return hours === 0 ? `${rest}\u202fmin` : `${hours}\u202f${hour}\u202f${String(rest).padStart(2, '0')}`;
}

/** The formats of the language on the screen and the currency of the open book. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const book = useBookInfo();
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const currency = book?.currency ?? 'EUR';
  return useMemo(() => formatFor(language, currency), [language, currency]);
}
