import type { TFunction } from 'i18next';
import { print as words } from '../../shared/i18n/en/print.ts';
import type { PlanRenewal, PlanTouch } from '../../shared/print/document.ts';
import { isBirthdayTouch } from '../../shared/print/plan-view.ts';
import { joined, lineText } from './language.tsx';

/** Renewals of one day name at most so many lines of business. */
const NAMED_LINES = 3;

type ActivityWord = keyof typeof words.activity;

/**
 * One touch in the client's words: by its activity, else the office's own name for it, else by its channel. Where
 * nobody knows a birthday (a firm has none) its card is a card.
 */
export function touchText(touch: PlanTouch, t: TFunction): string {
  const plain = isBirthdayTouch(touch.activity) && touch.about === null;
  const own = plain ? PLAIN[touch.activity] : touch.activity;
  const word = hasWord(own) ? own : touch.name === null && hasWord(touch.channel) ? touch.channel : null;
  if (word === null) {
    return touch.name ?? touch.activity;
  }
  return t(`print.activity.${word}`, {
    person: touch.person === null ? t('print.us') : firstName(touch.person),
    about: touch.about ?? '',
  });
}

const PLAIN: Readonly<Record<string, ActivityWord>> = { 'birthday-card': 'card', 'birthday-gift': 'gift' };

function hasWord(code: string | undefined): code is ActivityWord {
  return code !== undefined && Object.hasOwn(words.activity, code);
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
