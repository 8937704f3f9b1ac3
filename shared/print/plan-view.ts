import { type Day, daysBetween, inYear, monthOf, parseDay, yearOf } from '../day.ts';
import type { DayLanguage } from '../day-text.ts';
import type { LineName, PlanEntry, PlanInternal, PlanRenewal, PlanTouch, PlanVersion, PlanView } from './document.ts';

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
  readonly minutes: number;
};

export type GatheredPolicy = {
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
  readonly internal: Omit<PlanInternal, 'touches' | 'minutes' | 'members'>;
};

export type PlanFrame = {
  readonly year: number;
  readonly printedOn: Day;
  readonly officeLanguage: DayLanguage;
  readonly version: PlanVersion;
};

const ADULT_YEARS = 18;
/** A letter names at most so many; larger households are greeted by those the plan is made with. */
const GREETED = 2;
const BIRTHDAY: ReadonlySet<string> = new Set(['birthday-card', 'birthday-gift']);

/** Whether an activity keeps somebody's birthday. */
export function isBirthdayTouch(activity: string): boolean {
  return BIRTHDAY.has(activity);
}

/** What the templates show, from what the book says. The client's copy speaks the client's language, the internal one the office's. */
export function planView(gathered: GatheredPlan, frame: PlanFrame): PlanView {
  const lead = gathered.members.find((member) => member.id === gathered.clientId);
  const adults = gathered.members
    .filter((member) => member.kind === 'person' && !isChild(member, frame.year))
    .toSorted((left, right) => Number(right.id === gathered.clientId) - Number(left.id === gathered.clientId));
  const internal = frame.version === 'internal';
  const counted = gathered.touches.filter((touch) => touch.status !== 'skipped');
  const entries = [...touchesOf(gathered, frame), ...renewalsOf(gathered.policies, frame.year)];
  return {
    householdId: gathered.householdId,
    clientId: gathered.clientId,
    language: internal ? frame.officeLanguage : (lead?.language ?? frame.officeLanguage),
    year: frame.year,
    printedOn: frame.printedOn,
    addressee: {
      persons: adults.slice(0, GREETED).map((member) => member.name),
      organisations: gathered.members.filter((member) => member.kind === 'organisation').map((member) => member.name),
      greeted: (adults.length > 0 ? adults.slice(0, GREETED) : gathered.members.slice(0, 1)).map((member) =>
        greetingOf(member),
      ),
      city: lead?.city ?? '',
    },
    advisor: gathered.advisor,
    months: Array.from({ length: 12 }, (_, month) =>
      entries.filter((entry) => monthOf(entry.day) === month + 1).toSorted(byDay),
    ),
    policies: policiesOf(gathered.policies),
    reasons: reasonsOf(gathered.policies),
    internal: internal
      ? {
          ...gathered.internal,
          touches: counted.length,
          minutes: counted.reduce((sum, touch) => sum + touch.minutes, 0),
          members: gathered.members.map((member) => member.name),
        }
      : null,
  };
}

function isChild(member: GatheredMember, year: number): boolean {
  const born = member.birthDate === null ? null : parseDay(member.birthDate);
  return born !== null && year - yearOf(born) < ADULT_YEARS;
}

/** Firms have none, and one that nobody knows cannot be named: the card comes on another day then. */
function hasBirthday(member: GatheredMember | undefined): member is GatheredMember {
  return member !== undefined && member.kind === 'person' && member.birthDate !== null;
}

/** Han names are written whole: a bare given name is rude. */
function greetingOf(member: GatheredMember): string {
  const han = /\p{Script=Han}+/u.exec(member.name)?.[0];
  if (member.language === 'zh-CN' && han !== undefined) {
    return han;
  }
  return member.givenName === '' ? member.name : member.givenName;
}

function touchesOf(gathered: GatheredPlan, frame: PlanFrame): readonly PlanTouch[] {
  return gathered.touches.flatMap((touch) => {
    const day = parseDay(touch.plannedOn);
    if (day === null || yearOf(day) !== frame.year || touch.status === 'skipped') {
      return [];
    }
    const member = gathered.members.find((one) => one.id === touch.clientId);
    return [
      {
        kind: 'touch',
        day,
        activity: touch.activity,
        name: touch.name,
        channel: touch.channel,
        person: touch.person,
        about: isBirthdayTouch(touch.activity) && hasBirthday(member) ? greetingOf(member) : null,
        done: touch.status === 'done',
        minutes: frame.version === 'internal' ? touch.minutes : null,
      },
    ];
  });
}

/** Renewals come back every year on the same day; those of one day are one entry. */
function renewalsOf(policies: readonly GatheredPolicy[], year: number): readonly PlanRenewal[] {
  const byDate = new Map<Day, GatheredPolicy[]>();
  for (const policy of policies) {
    const known = policy.renewalOn === null ? null : parseDay(policy.renewalOn);
    const day = known === null ? null : inYear(known, year);
    if (day !== null && (policy.endedOn === null || policy.endedOn >= day)) {
      byDate.set(day, [...(byDate.get(day) ?? []), policy]);
    }
  }
  return [...byDate].map(([day, renewing]) => ({
    kind: 'renewal',
    day,
    lines: distinctLines(renewing),
    policies: renewing.length,
  }));
}

function lineOf(policy: GatheredPolicy): LineName {
  return { code: policy.lineCode, name: policy.lineName };
}

function distinctLines(policies: readonly GatheredPolicy[]): readonly LineName[] {
  const seen = new Map<string, LineName>();
  for (const policy of policies) {
    const key = policy.lineCode ?? policy.lineName ?? '';
    if (!seen.has(key)) {
      seen.set(key, lineOf(policy));
    }
  }
  return [...seen.values()];
}

/** By day; what the office does before what renews. */
function byDay(left: PlanEntry, right: PlanEntry): number {
  return daysBetween(right.day, left.day) || Number(left.kind === 'renewal') - Number(right.kind === 'renewal');
}

/** Policies of one line with one carrier are one line of the list; the largest groups first. */
function policiesOf(policies: readonly GatheredPolicy[]): PlanView['policies'] {
  const groups = new Map<string, { line: LineName; carrier: string | null; count: number }>();
  for (const policy of policies) {
    const key = `${policy.lineCode ?? policy.lineName ?? ''}\u001f${policy.carrier ?? ''}`;
    const group = groups.get(key) ?? { line: lineOf(policy), carrier: policy.carrier, count: 0 };
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((left, right) => right.count - left.count);
}

function reasonsOf(policies: readonly GatheredPolicy[]): PlanView['reasons'] {
  const seen = new Set<string>();
  return policies.flatMap((policy) => {
    if (policy.reason === null || policy.reason.trim() === '' || seen.has(policy.reason)) {
      return [];
    }
    seen.add(policy.reason);
    const on = policy.reasonOn === null ? null : parseDay(policy.reasonOn);
    return [{ reason: policy.reason, line: lineOf(policy), year: on === null ? null : yearOf(on) }];
  });
}
