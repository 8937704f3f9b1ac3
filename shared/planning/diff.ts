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
