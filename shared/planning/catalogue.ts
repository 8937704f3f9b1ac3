/** What one can do for clients, and how often each tier gets it at the start (DOMAIN.md section 7). */

export type ContactChannel = 'call' | 'visit' | 'letter' | 'email' | 'gift' | 'event' | 'online';

/** Who does it: the office's owner, the client's advisor, service staff, or the office together. */
export type Doer = 'owner' | 'advisor' | 'service' | 'office';

/** When in the year a touch falls; months are 1–12, lead days count back from the renewal. */
export type MonthRule =
  | { readonly rule: 'spread' }
  | { readonly rule: 'month'; readonly month: number }
  | { readonly rule: 'day'; readonly month: number; readonly day: number }
  | { readonly rule: 'birthday' }
  | { readonly rule: 'renewal'; readonly leadDays: number }
  | { readonly rule: 'anniversary' }
  | { readonly rule: 'tax-season' };

/** Months 1–12 that an activity's spread touches stay within; `from` after `to` goes over the turn of the year. */
export type Season = { readonly from: number; readonly to: number };

/** What part of the office's service an activity belongs to. */
export const SERVICE_ELEMENTS = [
  'account-management',
  'relationship-management',
  'primary-process',
  'product-range',
  'reward',
  'financing',
  'marketing-support',
  'people-organisation',
] as const;
export type ServiceElement = (typeof SERVICE_ELEMENTS)[number];

export type ActivityCode =
  | 'quarterly-call'
  | 'annual-review'
  | 'phone-review'
  | 'restaurant'
  | 'client-event'
  | 'birthday-gift'
  | 'birthday-card'
  | 'greeting-mail'
  | 'policy-check-up'
  | 'renewal-review'
  | 'newsletter'
  | 'health-day-invitation'
  | 'welcome-call'
  | 'referral-thank-you'
  | 'claim-follow-up'
  | 'thank-you-letter';

export type StartingActivity = {
  readonly code: ActivityCode;
  readonly channel: ContactChannel;
  /** Minutes for one household, preparation included. */
  readonly minutes: number;
  /** One event for many: costs its minutes per invited household. */
  readonly group: boolean;
  /** Counts for "one review per household in ten months" and is kept when a tier is derived. */
  readonly review: boolean;
  /** What takes its place when a lower tier is derived. */
  readonly cheaper: ActivityCode | null;
  /** Who does it unless a cell says otherwise. */
  readonly who: Doer;
  readonly element: ServiceElement;
  /** Days before the touch that work on it begins: a table to book, a gift to order, invitations to send. */
  readonly leadDays: number;
};

/** The starting catalogue in the order of the screen. */
export const startingActivities: readonly StartingActivity[] = [
  activity('quarterly-call', 'call', 20, 'relationship-management'),
  activity('annual-review', 'visit', 120, 'account-management', {
    review: true,
    cheaper: 'phone-review',
    leadDays: 14,
  }),
  activity('phone-review', 'call', 30, 'account-management', { review: true, who: 'service' }),
  activity('restaurant', 'visit', 120, 'relationship-management', { who: 'owner', leadDays: 21 }),
  activity('client-event', 'event', 30, 'relationship-management', { group: true, who: 'office', leadDays: 42 }),
  activity('birthday-gift', 'gift', 15, 'reward', { cheaper: 'birthday-card', leadDays: 14 }),
  activity('birthday-card', 'letter', 5, 'relationship-management', { who: 'service', leadDays: 3 }),
  activity('greeting-mail', 'letter', 3, 'relationship-management', { who: 'service', leadDays: 5 }),
  activity('policy-check-up', 'visit', 60, 'product-range', { review: true, cheaper: 'phone-review', leadDays: 14 }),
  activity('renewal-review', 'call', 30, 'primary-process', { review: true }),
  activity('newsletter', 'email', 2, 'marketing-support', { group: true, who: 'office', leadDays: 7 }),
  activity('health-day-invitation', 'event', 20, 'marketing-support', { group: true, who: 'office', leadDays: 42 }),
  activity('welcome-call', 'call', 15, 'primary-process'),
  activity('referral-thank-you', 'gift', 10, 'reward', { cheaper: 'thank-you-letter', leadDays: 7 }),
  activity('claim-follow-up', 'call', 15, 'primary-process', { who: 'service' }),
  activity('thank-you-letter', 'letter', 5, 'reward', { who: 'service' }),
];

export type StartingCell = {
  readonly activity: ActivityCode;
  readonly tier: 'A' | 'B' | 'C';
  readonly times: number;
  readonly minutes: number;
  readonly who: Doer;
  readonly when: MonthRule;
  /** Never cut by deriving or fitting unless the office unlocks it. */
  readonly kept: boolean;
};

const SPREAD: MonthRule = { rule: 'spread' };
const BIRTHDAY: MonthRule = { rule: 'birthday' };
const BEFORE_RENEWAL: MonthRule = { rule: 'renewal', leadDays: 30 };
const EVENT_DAY: MonthRule = { rule: 'day', month: 10, day: 1 };

/** The starting matrix: A 12 touches in 407 min, B 9 in 207, C 6 in 47. */
export const startingMatrix: readonly StartingCell[] = [
  cell('quarterly-call', 'A', 4, 20, 'advisor', SPREAD),
  cell('annual-review', 'A', 1, 150, 'owner', BEFORE_RENEWAL, true),
  cell('restaurant', 'A', 1, 120, 'owner', { rule: 'month', month: 6 }),
  cell('client-event', 'A', 1, 30, 'office', EVENT_DAY),
  cell('birthday-gift', 'A', 1, 15, 'advisor', BIRTHDAY),
  cell('greeting-mail', 'A', 4, 3, 'service', SPREAD),
  cell('quarterly-call', 'B', 2, 20, 'advisor', SPREAD),
  cell('annual-review', 'B', 1, 120, 'advisor', BEFORE_RENEWAL, true),
  cell('client-event', 'B', 1, 30, 'office', EVENT_DAY),
  cell('birthday-card', 'B', 1, 5, 'service', BIRTHDAY),
  cell('greeting-mail', 'B', 4, 3, 'service', SPREAD),
  cell('phone-review', 'C', 1, 30, 'service', { rule: 'anniversary' }, true),
  cell('birthday-card', 'C', 1, 5, 'service', BIRTHDAY),
  cell('greeting-mail', 'C', 4, 3, 'service', SPREAD),
];

function activity(
  code: ActivityCode,
  channel: ContactChannel,
  minutes: number,
  element: ServiceElement,
  more: Partial<Omit<StartingActivity, 'code' | 'channel' | 'minutes' | 'element'>> = {},
): StartingActivity {
  const usual = { group: false, review: false, cheaper: null, who: 'advisor', leadDays: 0 } as const;
  return { ...usual, code, channel, minutes, element, ...more };
}

function cell(
  of: ActivityCode,
  tier: 'A' | 'B' | 'C',
  times: number,
  minutes: number,
  who: Doer,
  when: MonthRule,
  kept = false,
): StartingCell {
  return { activity: of, tier, times, minutes, who, when, kept };
}
