import type { Day } from '../day.ts';
import {
  addedChange,
  type Change,
  type ChangeKind,
  changedChange,
  NOBODY,
  type PersonKey,
  removedChange,
  weekStart,
} from './changes.ts';
import type { PlanDiff } from './diff.ts';
import type { Shortfall } from './due.ts';
import type { ExistingTouch } from './facts.ts';
import type { PlannedTouch, YearPlan } from './plan.ts';
import type { YearCalendar } from './year.ts';

/** Which changes of a diff to apply. What is on no list of things left out is taken. */
export type Part = {
  readonly leaveKinds: readonly ChangeKind[];
  /** Nobody in particular is 0. */
  readonly leavePeople: readonly PersonKey[];
  /** First days of weeks within the year. */
  readonly leaveWeeks: readonly Day[];
  readonly leaveHouseholds: readonly number[];
  /** Only these households, whatever else there is; null for all. */
  readonly onlyHouseholds: readonly number[] | null;
};

export type TakenPart = {
  /** What stands once the part is applied. */
  readonly plan: YearPlan;
  readonly diff: PlanDiff;
  /** Changes that were not taken. */
  readonly leftOut: number;
};

/**
 * Says of a change whether it is in the part. One that takes a touch from one person or week to another is left out as
 * soon as either of the two is: half of a move is none.
 */
export function takes(part: Part, calendar: YearCalendar): (change: Change) => boolean {
  const kinds = new Set(part.leaveKinds);
  const people = new Set(part.leavePeople);
  const weeks = new Set(part.leaveWeeks);
  const households = new Set(part.leaveHouseholds);
  const only = part.onlyHouseholds === null ? null : new Set(part.onlyHouseholds);
  return ({ kind, householdId, before, after }) =>
    !kinds.has(kind) &&
    !households.has(householdId) &&
    (only === null || only.has(householdId)) &&
    [before, after].every(
      (place) => place === null || !(people.has(place.personId ?? NOBODY) || weeks.has(weekStart(calendar, place.on))),
    );
}

/**
 * The part of a plan somebody ticked: what is left out stays as it stands, and what the matrix wants but was left out is
 * listed among the shortfalls, so that the count is exact or the gap is told.
 */
export function takePart(plan: YearPlan, diff: PlanDiff, part: Part, calendar: YearCalendar): TakenPart {
  const isTaken = takes(part, calendar);
  const added = diff.added.filter((touch) => isTaken(addedChange(touch)));
  const changed = diff.changed.filter(({ before, after, moved }) => isTaken(changedChange(before, after, moved)));
  const removed = diff.removed.filter((touch) => isTaken(removedChange(touch)));
  const retired = diff.retired.filter((touch) => isTaken(removedChange(touch)));
  const taken = { ...diff, added, changed, removed, retired };
  const leftOut = sizeOf(diff) - sizeOf(taken);
  if (leftOut === 0) {
    return { plan, diff, leftOut };
  }
  const keptAdded = new Set(added);
  const keptChanged = new Set(changed.map(({ after }) => after));
  const standing = new Set(diff.changed.map(({ after }) => after).filter((after) => !keptChanged.has(after)));
  const missing = diff.added.filter((touch) => !keptAdded.has(touch));
  const dropped = new Set(missing);
  return {
    plan: {
      ...plan,
      touches: plan.touches.filter((touch) => !dropped.has(touch) && !standing.has(touch)),
      fixed: [
        ...plan.fixed,
        ...diff.changed.filter(({ after }) => standing.has(after)).map(({ before }) => before),
        ...without(diff.removed, removed),
        ...without(diff.retired, retired),
      ],
      remove: removed,
      retire: retired,
      shortfalls: [...plan.shortfalls, ...shortfallsOf(missing)],
    },
    diff: { ...taken, same: diff.same + standing.size },
    leftOut,
  };
}

function sizeOf(diff: PlanDiff): number {
  return diff.added.length + diff.changed.length + diff.removed.length + diff.retired.length;
}

function without(all: readonly ExistingTouch[], taken: readonly ExistingTouch[]): readonly ExistingTouch[] {
  const gone = new Set(taken);
  return all.filter((touch) => !gone.has(touch));
}

function shortfallsOf(missing: readonly PlannedTouch[]): readonly Shortfall[] {
  const groups = new Map<string, Shortfall>();
  for (const { householdId, clientId, tier, activity, channel, times } of missing) {
    const key = `${householdId}/${clientId}/${activity}`;
    const planned = (groups.get(key)?.planned ?? times) - 1;
    groups.set(key, { householdId, clientId, tier, activity, channel, wanted: times, planned, reason: 'left-out' });
  }
  return [...groups.values()];
}
