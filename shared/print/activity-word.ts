import { print as words } from '../i18n/en/print.ts';
import type { PlanTouch } from './document.ts';
import { isBirthdayTouch } from './plan-view.ts';

/** Keys of `print.activity`: what a touch is called to the client. */
export type ActivityWord = keyof typeof words.activity;

const PLAIN: Readonly<Record<string, ActivityWord>> = { 'birthday-card': 'card', 'birthday-gift': 'gift' };

/**
 * Which words tell a client of a touch: those of its activity, else of its channel; null where the office has a name of its
 * own for it. Where nobody knows a birthday (a firm has none) its card is a card.
 */
export function activityWord(touch: Pick<PlanTouch, 'activity' | 'name' | 'channel' | 'about'>): ActivityWord | null {
  const plain = isBirthdayTouch(touch.activity) && touch.about === null;
  const own = plain ? PLAIN[touch.activity] : touch.activity;
  return hasWord(own) ? own : touch.name === null && hasWord(touch.channel) ? touch.channel : null;
}

/** What a client calls somebody of the office: Chinese names are whole, others are called by what comes first. */
export function firstName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : (name.split(' ')[0] ?? name);
}

function hasWord(code: string | undefined): code is ActivityWord {
  return code !== undefined && Object.hasOwn(words.activity, code);
}
