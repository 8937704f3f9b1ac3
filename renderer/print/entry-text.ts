import type { TFunction } from 'i18next';
import { common as words } from '../../shared/i18n/en/common.ts';
import { activityWord, firstName } from '../../shared/print/activity-word.ts';
import type { PlanRenewal, PlanTouch } from '../../shared/print/document.ts';
import { joined, lineText, lineWithin } from './language.tsx';

/** Renewals of one day name at most so many lines of business. */
const NAMED_LINES = 3;

/** One touch in the client's words, else by the office's own name for it. */
export function touchText(touch: PlanTouch, t: TFunction): string {
  const word = activityWord(touch);
  if (word === null) {
    return touch.name ?? touch.activity;
  }
  return t(`print.activity.${word}`, {
    person: touch.person === null ? t('print.us') : firstName(touch.person),
    about: touch.about ?? '',
  });
}

/** A touch as the office calls it: the name of its activity, and for whom where it is personal. */
export function officeActivity(
  touch: { readonly activity: string; readonly name: string | null; readonly about?: string | null },
  t: TFunction,
): string {
  const name = touch.name ?? (hasName(touch.activity) ? t(`common.activities.${touch.activity}`) : touch.activity);
  return touch.about == null ? name : `${name} · ${touch.about}`;
}

function hasName(code: string): code is keyof typeof words.activities {
  return Object.hasOwn(words.activities, code);
}

/** One touch of the year behind, in words that look back. */
export function doneText(touch: PlanTouch, t: TFunction): string {
  const word = activityWord(touch);
  return word === null
    ? (touch.name ?? touch.activity)
    : t(`paper.did.${word}`, {
        person: touch.person === null ? t('print.us') : firstName(touch.person),
        about: touch.about ?? '',
      });
}

/** What renews that day: `Motor and Home renew`. */
export function renewalText(renewal: PlanRenewal, t: TFunction): string {
  const names = renewal.lines.map((line, index) => (index === 0 ? lineText(line, t) : lineWithin(line, t)));
  const named = names.slice(0, NAMED_LINES);
  const lines =
    names.length > NAMED_LINES
      ? t('print.plan.moreLines', { lines: named.join(t('print.comma')), count: names.length - NAMED_LINES })
      : joined(named, t);
  return t('print.plan.renews', { lines, count: Math.max(renewal.lines.length, 1) });
}
