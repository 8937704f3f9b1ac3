import { createInstance } from 'i18next';
import { calendar as enCalendar } from '../../shared/i18n/en/calendar.ts';
import { common as enCommon } from '../../shared/i18n/en/common.ts';
import { print as enPrint } from '../../shared/i18n/en/print.ts';
import { calendar as nlCalendar } from '../../shared/i18n/nl/calendar.ts';
import { common as nlCommon } from '../../shared/i18n/nl/common.ts';
import { print as nlPrint } from '../../shared/i18n/nl/print.ts';
import { calendar as zhCalendar } from '../../shared/i18n/zh-CN/calendar.ts';
import { common as zhCommon } from '../../shared/i18n/zh-CN/common.ts';
import { print as zhPrint } from '../../shared/i18n/zh-CN/print.ts';
import type { CalendarWords } from '../../shared/planning/calendar-events.ts';
import { activityWord, firstName } from '../../shared/print/activity-word.ts';

type Language = 'en' | 'nl' | 'zh-CN';

const resources = {
  en: { translation: { calendar: enCalendar, common: enCommon, print: enPrint } },
  nl: { translation: { calendar: nlCalendar, common: nlCommon, print: nlPrint } },
  'zh-CN': { translation: { calendar: zhCalendar, common: zhCommon, print: zhPrint } },
};

/** What a calendar file says besides its entries. */
export type FileWords = CalendarWords & {
  readonly office: string;
  /** What the calendar is called in the program that opens it. */
  title(owner: string, year: number): string;
};

/** The words of calendar files in the office's language. */
export async function calendarWords(language: Language): Promise<FileWords> {
  const texts = createInstance();
  await texts.init({ lng: language, fallbackLng: 'en', resources, interpolation: { escapeValue: false } });
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => texts.t(key, values);
  return {
    office: say('calendar.office'),
    title: (owner, year) => say('calendar.file.name', { owner, year }),
    activity: ({ activity, activityName }) =>
      Object.hasOwn(enCommon.activities, activity) ? say(`common.activities.${activity}`) : (activityName ?? activity),
    invitation({ activity, activityName, channel, person }) {
      const word = activityWord({ activity, name: activityName, channel, about: null });
      return word === null
        ? (activityName ?? activity)
        : say(`print.activity.${word}`, { person: person === null ? say('print.us') : firstName(person), about: '' });
    },
    many: (activity, count) => say('calendar.file.many', { activity, count }),
    number: (clientId) => say('calendar.file.client', { id: clientId }),
    turn: (ordinal, times) => say('calendar.file.turn', { ordinal, times }),
    minutes: (minutes) => say('calendar.file.minutes', { minutes }),
  };
}
