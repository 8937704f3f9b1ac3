import { type Day, inYear, parseDay } from '../day.ts';
import type { DayLanguage } from '../day-text.ts';
import type { LineName, PlanInternal, PlanView } from './document.ts';

/** A member of the household as the book knows it. */
export type GatheredMember = {
  readonly id: number;
  readonly name: string;
  readonly givenName: string;
  readonly kind: 'person' | 'organisation';
  readonly birthDate: string | null;
  readonly language: DayLanguage | null;
  readonly city: string;
};

export type GatheredTouch = {
  readonly plannedOn: string;
  readonly activity: string;
  readonly name: string | null;
  readonly channel: string;
  readonly person: string | null;
  readonly clientId: number;
  readonly status: 'planned' | 'done' | 'skipped';
  readonly doneOn: string | null;
  readonly minutes: number;
};

export type GatheredPolicy = {
  readonly id: number;
  readonly clientId: number;
  readonly startedOn: string | null;
  readonly lineCode: string | null;
  readonly lineName: string | null;
  readonly carrier: string | null;
  readonly renewalOn: string | null;
  readonly endedOn: string | null;
  readonly reason: string | null;
  readonly reasonOn: string | null;
};

/** All that the book says about one household's year. */
export type GatheredPlan = {
  readonly householdId: number;
  readonly clientId: number;
  readonly members: readonly GatheredMember[];
  readonly touches: readonly GatheredTouch[];
  readonly policies: readonly GatheredPolicy[];
  readonly advisor: PlanView['advisor'];
  readonly service: GatheredService;
  readonly wishes: GatheredWishes;
  readonly internal: Omit<PlanInternal, 'touches' | 'minutes' | 'members'>;
};

/** What the one it is addressed to asked of the office, with the year's quiet days. */
export type GatheredWishes = {
  readonly weekday: number | null;
  readonly time: string;
  readonly refused: readonly string[];
  readonly quiet: readonly { readonly from: string; readonly to: string }[];
};

/** What the book says of a year besides touches. */
export type GatheredService = {
  readonly claims: readonly {
    readonly id: number;
    readonly lineCode: string | null;
    readonly lineName: string | null;
    readonly lostOn: string | null;
    readonly status: string;
  }[];
  readonly requests: number;
};

/** The day a policy renews in a year; null where it has none, or ended before. */
export function renewalIn(policy: GatheredPolicy, year: number): Day | null {
  const known = policy.renewalOn === null ? null : parseDay(policy.renewalOn);
  const day = known === null ? null : inYear(known, year);
  return day !== null && (policy.endedOn === null || policy.endedOn >= day) ? day : null;
}

export function lineOf(policy: Pick<GatheredPolicy, 'lineCode' | 'lineName'>): LineName {
  return { code: policy.lineCode, name: policy.lineName };
}
