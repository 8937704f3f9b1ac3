import type { TFunction } from 'i18next';
import type { PlanRenewal, PlanTouch } from '../../shared/print/document.ts';
import { joined, lineText } from './language.tsx';

/** Renewals of one day name at most so many lines of business. */
const NAMED_LINES = 3;

/** One touch in the client's words: by its activity, else the office's own name for it, else by its channel. */
export function touchText(touch: PlanTouch, t: TFunction): string {
  const words: Readonly<Record<string, string>> = t('print.activity', {
    returnObjects: true,
    person: touch.person === null ? t('print.us') : firstName(touch.person),
    about: touch.about ?? t('print.yourself'),
  });
  return words[touch.activity] ?? touch.name ?? words[touch.channel] ?? touch.activity;
}

/** What renews that day: `Motor and Home renew`. */
export function renewalText(renewal: PlanRenewal, t: TFunction): string {
  const names = renewal.lines.map((line) => lineText(line, t));
  const named = names.slice(0, NAMED_LINES);
  const lines =
    names.length > NAMED_LINES
      ? t('print.plan.moreLines', { lines: named.join(t('print.comma')), count: names.length - NAMED_LINES })
      : joined(named, t);
  return t('print.plan.renews', { lines, count: Math.max(renewal.lines.length, 1) });
}

/** Chinese names are whole; others are called by what comes first. */
export function firstName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : (name.split(' ')[0] ?? name);
}
