import type { Day } from '../day.ts';
import type { MonthRule } from './catalogue.ts';
import { dayAt, type YearCalendar } from './year.ts';

export type Anchor = 'birthday' | 'renewal' | 'anniversary';

/** Why a touch stands on its day, kept with it as JSON. Empty parts are left out. */
export type Why = {
  /** The month rule of the cell; `spread` also where an anchor date is unknown (then `unknown` names it). */
  readonly rule: MonthRule['rule'];
  readonly unknown?: Anchor;
  /** The rule's own day, before weekends, holidays and leave. */
  readonly target?: Day;
  /** What moved it off that day. */
  readonly moved?: 'weekend' | 'holiday' | 'leave' | 'blackout' | 'weekday';
  /** What had to yield so that the count stays right. */
  readonly yields?: readonly Yield[];
  readonly flags?: readonly Flag[];
};

export type Yield = 'gap' | 'review';
export type Flag = 'unscored' | 'no-address' | 'no-phone' | 'no-email' | 'consent-unknown' | 'new-client';

/** Sets of flags and of what yielded, as bits: a hundred thousand clients are planned in one go. */
export type FlagSet = number;
export type YieldSet = number;

const FLAGS: readonly Flag[] = ['unscored', 'no-address', 'no-phone', 'no-email', 'consent-unknown', 'new-client'];
const YIELDS: readonly Yield[] = ['review', 'gap'];

export const FLAG: Readonly<Record<Flag, FlagSet>> = {
  unscored: 1,
  'no-address': 2,
  'no-phone': 4,
  'no-email': 8,
  'consent-unknown': 16,
  'new-client': 32,
};
export const YIELD: Readonly<Record<Yield, YieldSet>> = { review: 1, gap: 2 };

/** The parts of a reason as planning has them; days are numbers of the year. */
export type Reason = {
  readonly rule: MonthRule['rule'];
  readonly unknown: Anchor | null;
  readonly target: number | null;
  readonly moved: Why['moved'] | null;
  readonly yields: YieldSet;
  readonly flags: FlagSet;
};

const RULE = { spread: 0, month: 1, day: 2, birthday: 3, renewal: 4, anniversary: 5, 'tax-season': 6 } as const;
const ANCHOR = { birthday: 1, renewal: 2, anniversary: 3 } as const;
const MOVED = { weekend: 1, holiday: 2, leave: 3, blackout: 4, weekday: 5 } as const;

/** Turns reasons into text; equal ones share one string, as most touches of a book do. */
export function whyWriter(calendar: YearCalendar): (reason: Reason) => string {
  const known = new Map<number, string>();
  return (reason) => {
    const { unknown, target, moved } = reason;
    let key: number = RULE[reason.rule];
    key = key * 4 + (unknown === null ? 0 : ANCHOR[unknown]);
    key = key * 512 + (target === null ? 0 : target + 1);
    key = key * 8 + (moved == null ? 0 : MOVED[moved]);
    key = key * 4 + reason.yields;
    key = key * 64 + reason.flags;
    let text = known.get(key);
    if (text === undefined) {
      text = JSON.stringify(whyOf(reason, calendar));
      known.set(key, text);
    }
    return text;
  };
}

function whyOf({ rule, unknown, target, moved, yields, flags }: Reason, calendar: YearCalendar): Why {
  return {
    rule,
    ...(unknown === null ? {} : { unknown }),
    ...(target === null ? {} : { target: dayAt(calendar, target) }),
    ...(moved == null ? {} : { moved }),
    ...(yields === 0 ? {} : { yields: YIELDS.filter((each) => (yields & YIELD[each]) !== 0) }),
    ...(flags === 0 ? {} : { flags: FLAGS.filter((each) => (flags & FLAG[each]) !== 0) }),
  };
}
