import { type Day, day, daysBetween, monthOf, parseDay, yearOf } from '../day.ts';
import type { DayLanguage } from '../day-text.ts';
import type { LineName, PlanEdition, PlanEntry, PlanRenewal, PlanTouch, PlanVersion, PlanView } from './document.ts';
import { type GatheredMember, type GatheredPlan, type GatheredPolicy, lineOf, renewalIn } from './gathered.ts';
import { householdCovers } from './household-view.ts';
import { greetingOf, isChild } from './people.ts';
import { yearServed } from './year-end.ts';

export type PlanFrame = {
  readonly edition: PlanEdition;
  readonly year: number;
  readonly printedOn: Day;
  readonly officeLanguage: DayLanguage;
  readonly version: PlanVersion;
};

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
  const { edition } = frame;
  const internal = frame.version === 'internal';
  const counted = gathered.touches.filter((touch) => touch.status !== 'skipped');
  const entries =
    edition === 'year-end'
      ? touchesOf(gathered, frame)
      : [...touchesOf(gathered, frame), ...renewalsOf(gathered, frame)];
  return {
    edition,
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
    agreed: {
      ...gathered.wishes,
      quiet: gathered.wishes.quiet.map(({ from, to }) => ({ from: day(from), to: day(to) })),
      ownLanguage: !internal && lead?.language != null && lead.language !== frame.officeLanguage,
    },
    policies: policiesOf(gathered.policies),
    reasons: reasonsOf(gathered.policies),
    members: edition === 'household' ? householdCovers(gathered, frame.year) : null,
    served: edition === 'year-end' ? yearServed(gathered, frame.year) : null,
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

/** Firms have none, and one that nobody knows cannot be named: the card comes on another day then. */
function hasBirthday(member: GatheredMember | undefined): member is GatheredMember {
  return member !== undefined && member.kind === 'person' && member.birthDate !== null;
}

function touchesOf(gathered: GatheredPlan, frame: PlanFrame): readonly PlanTouch[] {
  return gathered.touches.flatMap((touch) => {
    const behind = frame.edition === 'year-end';
    const day = parseDay((behind ? touch.doneOn : null) ?? touch.plannedOn);
    if (
      day === null ||
      yearOf(day) !== frame.year ||
      touch.status === 'skipped' ||
      (behind && touch.status !== 'done')
    ) {
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
        // Of the year behind everything is done: a mark on each line would say nothing.
        done: touch.status === 'done' && !behind,
        minutes: frame.version === 'internal' ? touch.minutes : null,
      },
    ];
  });
}

/** Renewals come back every year on the same day; those of one day are one entry. */
function renewalsOf(gathered: GatheredPlan, { year, edition }: PlanFrame): readonly PlanRenewal[] {
  const byDate = new Map<Day, GatheredPolicy[]>();
  for (const policy of gathered.policies) {
    const day = renewalIn(policy, year);
    if (day !== null) {
      byDate.set(day, [...(byDate.get(day) ?? []), policy]);
    }
  }
  const called = (id: number) => {
    const member = gathered.members.find((one) => one.id === id);
    return member === undefined ? [] : [greetingOf(member)];
  };
  return [...byDate].map(([day, renewing]) => ({
    kind: 'renewal',
    day,
    lines: distinctLines(renewing),
    policies: renewing.length,
    whose:
      edition === 'household' && gathered.members.length > 1
        ? [...new Set(renewing.map((policy) => policy.clientId))].flatMap(called)
        : [],
  }));
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
