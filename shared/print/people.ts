import { parseDay, yearOf } from '../day.ts';
import type { DayLanguage } from '../day-text.ts';
import type { GatheredMember } from './gathered.ts';

const ADULT_YEARS = 18;

/** Whether somebody comes of age only after the year. An unknown birth date is an adult's. */
export function isChild(member: Pick<GatheredMember, 'birthDate'>, year: number): boolean {
  const born = member.birthDate === null ? null : parseDay(member.birthDate);
  return born !== null && year - yearOf(born) < ADULT_YEARS;
}

const AND: Readonly<Record<DayLanguage, string>> = { en: ' and ', nl: ' en ', 'zh-CN': '和' };

/** The two a letter greets, as its language joins them: `Ada and Jan`, `Ada en Jan`, `王刚和李娜`. */
export function greetedTogether(greeted: readonly string[], language: DayLanguage): string {
  return greeted.join(AND[language]);
}

/** How a letter greets somebody. Han names are written whole: a bare given name is rude. */
export function greetingOf(member: Pick<GatheredMember, 'name' | 'givenName' | 'language'>): string {
  const han = /\p{Script=Han}+/u.exec(member.name)?.[0];
  if (member.language === 'zh-CN' && han !== undefined) {
    return han;
  }
  return member.givenName === '' ? member.name : member.givenName;
}
