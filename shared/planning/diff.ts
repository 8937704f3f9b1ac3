import type { ExistingTouch } from './facts.ts';
import type { PlannedTouch, YearPlan } from './plan.ts';

export type ChangedTouch = { readonly before: ExistingTouch; readonly after: PlannedTouch; readonly moved: boolean };

/** What applying a plan would do to the touches that stand. */
export type PlanDiff = {
  readonly added: readonly PlannedTouch[];
  /** Another day (`moved`), or the same day with other minutes, person, tier or reasons. */
  readonly changed: readonly ChangedTouch[];
  readonly removed: readonly ExistingTouch[];
  readonly retired: readonly ExistingTouch[];
  readonly same: number;
  readonly fixed: number;
};

export function diffOf(plan: YearPlan): PlanDiff {
  const added: PlannedTouch[] = [];
  const changed: ChangedTouch[] = [];
  let same = 0;
  for (const after of plan.touches) {
    const before = after.existing;
    if (before === null) {
      added.push(after);
    } else if (differs(before, after)) {
      changed.push({ before, after, moved: before.plannedOn !== after.plannedOn });
    } else {
      same += 1;
    }
  }
  return { added, changed, removed: plan.remove, retired: plan.retire, same, fixed: plan.fixed.length };
}

function differs(before: ExistingTouch, after: PlannedTouch): boolean {
  return (
    before.plannedOn !== after.plannedOn ||
    before.clientId !== after.clientId ||
    before.personId !== after.personId ||
    before.minutes !== after.minutes ||
    before.costMinor !== after.costMinor ||
    before.tier !== after.tier ||
    before.times !== after.times ||
    before.channel !== after.channel ||
    before.anchor !== after.anchor ||
    before.why !== after.why
  );
}

/** One household's part of a diff, for reading before it is applied. */
export type HouseholdChange = {
  readonly householdId: number;
  readonly clientId: number;
  readonly added: number;
  readonly moved: number;
  readonly changed: number;
  readonly removed: number;
  readonly minutes: number;
};

/** Added, moved and removed by household, those with most touches concerned first. */
export function changesByHousehold(diff: PlanDiff): readonly HouseholdChange[] {
  const changes = new Map<number, { -readonly [Key in keyof HouseholdChange]: HouseholdChange[Key] }>();
  const of = (touch: { readonly householdId: number; readonly clientId: number }) => {
    const known = changes.get(touch.householdId);
    if (known !== undefined) {
      return known;
    }
    const blank = { added: 0, moved: 0, changed: 0, removed: 0, minutes: 0 };
    const change = { householdId: touch.householdId, clientId: touch.clientId, ...blank };
    changes.set(touch.householdId, change);
    return change;
  };
  for (const touch of diff.added) {
    const change = of(touch);
    change.added += 1;
    change.minutes += touch.minutes;
  }
  for (const { before, after, moved } of diff.changed) {
    const change = of(after);
    change[moved ? 'moved' : 'changed'] += 1;
    change.minutes += after.minutes - before.minutes;
  }
  for (const touch of [...diff.removed, ...diff.retired]) {
    const change = of(touch);
    change.removed += 1;
    change.minutes -= touch.minutes;
  }
  const weight = (change: HouseholdChange): number => change.added + change.moved + change.changed + change.removed;
  return [...changes.values()].sort((a, b) => weight(b) - weight(a) || a.householdId - b.householdId);
}
