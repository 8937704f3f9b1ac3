import type { Day } from '../day.ts';
import type { MonthRule } from './catalogue.ts';

export type Anchor = 'birthday' | 'renewal' | 'anniversary';

/** Why a touch stands on its day, kept with it as JSON. Empty parts are left out. */
export type Why = {
  /** The month rule of the cell; `spread` also where an anchor date is unknown (then `unknown` names it). */
  readonly rule: MonthRule['rule'];
  readonly unknown?: Anchor;
  /** The rule's own day, before weekends, holidays and leave. */
  readonly target?: Day;
  /** What moved it off that day. */
  readonly moved?: 'weekend' | 'holiday' | 'leave';
  /** What had to yield so that the count stays right. */
  readonly yields?: readonly Yield[];
  readonly flags?: readonly Flag[];
};

export type Yield = 'gap' | 'review';
export type Flag = 'unscored' | 'no-address' | 'no-phone' | 'no-email' | 'consent-unknown' | 'new-client';

/** Turns reasons into text; equal ones share one string, as most touches of a book do. */
export function whyWriter(): (why: Why) => string {
  const known = new Map<string, string>();
  return (why) => {
    const key = `${why.rule}|${why.unknown ?? ''}|${why.target ?? ''}|${why.moved ?? ''}|${why.yields?.join() ?? ''}|${why.flags?.join() ?? ''}`;
    let text = known.get(key);
    if (text === undefined) {
      text = JSON.stringify(why);
      known.set(key, text);
    }
    return text;
  };
}
