import { english } from './activity-texts-en.ts';
import { dutch } from './activity-texts-nl.ts';
import { chinese } from './activity-texts-zh.ts';
import type { ActivityCode } from './catalogue.ts';

export const TEXT_LANGUAGES = ['en', 'nl', 'zh-CN'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What a letter, mail or invitation says, or what a call is about. */
export type TemplateText = { readonly subject: string; readonly body: string };
export type StartingTexts = { readonly [Code in ActivityCode]: TemplateText };

const TEXTS: Readonly<Record<TextLanguage, Readonly<Record<string, TemplateText>>>> = {
  en: english,
  nl: dutch,
  'zh-CN': chinese,
};

/** The words an activity starts with; null for one of the office's own. */
export function startingText(code: string, language: TextLanguage): TemplateText | null {
  return TEXTS[language][code] ?? null;
}

/** What is filled in, by the name it has in a text. */
export type TextFields = {
  readonly client: string;
  readonly advisor: string;
  readonly date: string;
  readonly office: string;
};

/** A text with its `{client}`, `{advisor}`, `{date}` and `{office}` filled in; what it does not know stands as it is. */
export function filledIn(text: TemplateText, fields: TextFields): TemplateText {
  const fill = (words: string) =>
    words.replace(/\{(client|advisor|date|office)\}/g, (_, name: keyof TextFields) => fields[name]);
  return { subject: fill(text.subject), body: fill(text.body) };
}
