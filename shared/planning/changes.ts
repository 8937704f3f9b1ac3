import type { Day } from '../day.ts';
import type { PlanDiff } from './diff.ts';
import { indexOf, type YearCalendar } from './year.ts';

export const CHANGE_KINDS = ['added', 'moved', 'changed', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where a touch stands: on which day, with whom, for how long. */
export type Place = { readonly on: Day; readonly personId: number | null; readonly minutes: number };

/** One touch of a diff, as somebody reads it before it is applied. */
export type Change = {
  readonly kind: ChangeKind;
  readonly householdId: number;
  readonly clientId: number;
  readonly activity: string;
  /** Null for an added touch. */
  readonly before: Place | null;
  /** Null for a removed one. */
  readonly after: Place | null;
};

type Standing = {
  readonly householdId: number;
  readonly clientId: number;
  readonly activity: string;
  readonly plannedOn: Day;
  readonly personId: number | null;
  readonly minutes: number;
};

/** All changes of a diff. A touch closed because its client may no longer be contacted counts as removed. */
export function changesOf(diff: PlanDiff): readonly Change[] {
  return [
    ...diff.added.map((touch) => addedChange(touch)),
    ...diff.changed.map(({ before, after, moved }) => changedChange(before, after, moved)),
    ...[...diff.removed, ...diff.retired].map((touch) => removedChange(touch)),
  ];
}

export function addedChange(touch: Standing): Change {
  return { ...namesOf(touch), kind: 'added', before: null, after: placeOf(touch) };
}

export function changedChange(before: Standing, after: Standing, moved: boolean): Change {
  return { ...namesOf(after), kind: moved ? 'moved' : 'changed', before: placeOf(before), after: placeOf(after) };
}

export function removedChange(touch: Standing): Change {
  return { ...namesOf(touch), kind: 'removed', before: placeOf(touch), after: null };
}

function namesOf({ householdId, clientId, activity }: Standing): Pick<Change, 'householdId' | 'clientId' | 'activity'> {
  return { householdId, clientId, activity };
}

function placeOf({ plannedOn, personId, minutes }: Standing): Place {
  return { on: plannedOn, personId, minutes };
}

/** How many touches of each kind change, and by how many minutes the work does. */
export type ChangeSums = { readonly [Kind in ChangeKind]: number } & { readonly minutes: number };

/** Somebody who does touches; 0 stands for nobody in particular. */
export type PersonKey = number;

export const NOBODY: PersonKey = 0;

/** A household's changes, a person's, a week's: the same diff told three ways. */
export type ChangeGroups = {
  /** Those with most touches concerned first. */
  readonly households: readonly (ChangeSums & { readonly householdId: number; readonly changes: readonly Change[] })[];
  /** By id, nobody last. */
  readonly people: readonly (ChangeSums & { readonly personId: PersonKey })[];
  /** In the order of the year; a week is named by its first day within it. */
  readonly weeks: readonly (ChangeSums & { readonly weekOf: Day })[];
};

/**
 * Sums changes by household, person and week. A touch that goes from one person or week to another is moved in both: its
 * minutes leave the one and come to the other.
 */
export function groupChanges(changes: readonly Change[], calendar: YearCalendar): ChangeGroups {
  const households = new Map<number, Sums & { readonly changes: Change[] }>();
  const people = new Map<PersonKey, Sums>();
  const weeks = new Map<Day, Sums>();
  for (const change of changes) {
    const { kind, before, after, householdId } = change;
    const own = sumsIn(households, householdId, () => ({ ...blank(), changes: [] }));
    own[kind] += 1;
    own.minutes += (after?.minutes ?? 0) - (before?.minutes ?? 0);
    own.changes.push(change);
    addTo(people, change, (place) => place.personId ?? NOBODY);
    addTo(weeks, change, (place) => weekStart(calendar, place.on));
  }
  return {
    households: [...households]
      .map(([householdId, sums]) => ({ householdId, ...sums }))
      .sort((a, b) => b.changes.length - a.changes.length || a.householdId - b.householdId),
    people: [...people].map(([personId, sums]) => ({ personId, ...sums })).sort(byPerson),
    weeks: [...weeks].map(([weekOf, sums]) => ({ weekOf, ...sums })).sort((a, b) => (a.weekOf < b.weekOf ? -1 : 1)),
  };
}

/** First day within the year of the week a day lies in, Monday to Sunday. */
export function weekStart(calendar: YearCalendar, on: Day): Day {
  const index = Math.min(Math.max(indexOf(calendar, on), 0), calendar.length - 1);
  const week = calendar.weekOfDay[index] ?? 0;
  return calendar.days[calendar.weekOfDay.indexOf(week)] ?? on;
}

type Sums = { -readonly [Key in keyof ChangeSums]: ChangeSums[Key] };

function blank(): Sums {
  return { added: 0, moved: 0, changed: 0, removed: 0, minutes: 0 };
}

function sumsIn<Key, Group extends Sums>(groups: Map<Key, Group>, key: Key, make: () => Group): Group {
  const known = groups.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  groups.set(key, made);
  return made;
}

function addTo<Key>(groups: Map<Key, Sums>, { kind, before, after }: Change, keyOf: (place: Place) => Key): void {
  const from = before === null ? undefined : sumsIn(groups, keyOf(before), blank);
  const to = after === null ? undefined : sumsIn(groups, keyOf(after), blank);
  for (const sums of new Set([from, to])) {
    if (sums !== undefined) {
      sums[kind] += 1;
    }
  }
  if (from !== undefined) {
    from.minutes -= before?.minutes ?? 0;
  }
  if (to !== undefined) {
    to.minutes += after?.minutes ?? 0;
  }
}

function byPerson(a: { readonly personId: PersonKey }, b: { readonly personId: PersonKey }): number {
  return Number(a.personId === NOBODY) - Number(b.personId === NOBODY) || a.personId - b.personId;
}
