import { day } from '../day.ts';
import type { ExistingTouch, HouseholdFacts, MemberFacts } from './facts.ts';
import type { PlanInput, PlannedTouch, YearPlan } from './plan.ts';
import type { StaffPerson } from './staff.ts';
import { startingPlanMatrix } from './starting.ts';

/** Dutch public holidays of 2027. */
export const HOLIDAYS = ['01-01', '03-28', '03-29', '04-27', '05-06', '05-16', '05-17', '12-25', '12-26'].map((text) =>
  day(`2027-${text}`),
);

export const OWNER: StaffPerson = {
  id: 1,
  role: 'owner',
  weeklyMinutes: 2400,
  weeksOff: 6,
  clientSharePercent: 50,
  leave: [{ from: day('2027-07-19'), to: day('2027-08-06') }],
};

export function member(clientId: number, more: Partial<MemberFacts> = {}): MemberFacts {
  return {
    clientId,
    birthDate: null,
    refused: 0,
    granted: 127,
    hasPhone: true,
    hasEmail: true,
    hasAddress: true,
    blackouts: [],
    weekday: null,
    ...more,
  };
}

export function household(id: number, tier: string, more: Partial<HouseholdFacts> = {}): HouseholdFacts {
  return {
    id,
    tier,
    unscored: false,
    overlays: [],
    leadClientId: id * 10,
    advisorId: null,
    members: [member(id * 10)],
    renewals: [],
    firstPolicyOn: null,
    since: null,
    lastReviewOn: null,
    ...more,
  };
}

export function planInput(households: readonly HouseholdFacts[], more: Partial<PlanInput> = {}): PlanInput {
  return {
    year: 2027,
    matrix: startingPlanMatrix,
    people: [OWNER],
    holidays: HOLIDAYS,
    taxSeason: { from: 3, to: 4 },
    households,
    existing: new Map(),
    ...more,
  };
}

/** A plan as it stands in the book once applied, ids in order. */
export function applied(plan: YearPlan, change: (touch: ExistingTouch) => ExistingTouch = (touch) => touch) {
  const existing = new Map<number, ExistingTouch[]>();
  plan.touches.forEach((touch, index) => {
    const row = change(rowOf(touch, index + 1));
    existing.set(row.householdId, [...(existing.get(row.householdId) ?? []), row]);
  });
  return existing;
}

function rowOf({ existing: _, ...touch }: PlannedTouch, id: number): ExistingTouch {
  return { ...touch, id, ruleOn: touch.plannedOn, status: 'planned', origin: 'plan', pinned: false };
}
