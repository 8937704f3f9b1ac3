import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogue as en } from '../shared/i18n/en/index.ts';
import { catalogue as nl } from '../shared/i18n/nl/index.ts';
import { catalogue as zh } from '../shared/i18n/zh-CN/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}

export const languages = ['en', 'zh-CN', 'nl'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** Counts are written as the language writes numbers (`1,000 lines`); everything else comes formatted already. */
const counts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language, options) =>
    options?.interpolationkey === 'count' && typeof value === 'number'
      ? new Intl.NumberFormat(language).format(value)
      : value,
};

/** Starts the catalogues in the given language; all three are part of the program, so nothing is loaded later. */
export async function startI18n(language: Language): Promise<void> {
  await i18next
    .use(counts)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      resources: { en: { translation: en }, nl: { translation: nl }, 'zh-CN': { translation: zh } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
    });
  document.documentElement.lang = language;
}

/** Switches every text on the screen at once. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
