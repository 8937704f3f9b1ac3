import type { HouseholdChangeRow, PersonChangeRow, WeekChangeRow } from '../../../shared/contract/planner.ts';
import type { Day } from '../../../shared/day.ts';
import { type ChangeGroups, changesOf, groupChanges, NOBODY, weekStart } from '../../../shared/planning/changes.ts';
import { personYear } from '../../../shared/planning/staff.ts';
import type { PlanSummary } from '../../../shared/planning/summary.ts';
import type { ReadBook } from '../types.ts';
import { activityNames } from './matrix-store.ts';
import { computePlan, countsOf, type PlanArgs, type PlanCounts, type Planned } from './plan.ts';

export type PlanPreview = {
  readonly counts: PlanCounts;
  readonly summary: PlanSummary;
  readonly shortfalls: number;
  readonly overloads: number;
  readonly households: HouseholdChangeRow[];
  readonly householdCount: number;
  readonly people: PersonChangeRow[];
  readonly weeks: WeekChangeRow[];
};

/** How many households of a diff a screen gets to read, each with all its touches. */
const SHOWN = 300;

/** Minutes of all touches the plan ends with, by person and by week. */
type Filled = { readonly byPerson: ReadonlyMap<number, number>; readonly byWeek: ReadonlyMap<Day, number> };

function filledOf({ plan, calendar }: Planned): Filled {
  const byPerson = new Map<number, number>();
  const byDay = new Map<Day, number>();
  const standing = plan.fixed.filter(({ status }) => status !== 'skipped');
  for (const list of [plan.touches, standing]) {
    for (const { personId, plannedOn, minutes } of list) {
      byPerson.set(personId ?? NOBODY, (byPerson.get(personId ?? NOBODY) ?? 0) + minutes);
      byDay.set(plannedOn, (byDay.get(plannedOn) ?? 0) + minutes);
    }
  }
  const byWeek = new Map<Day, number>();
  for (const [on, minutes] of byDay) {
    const week = weekStart(calendar, on);
    byWeek.set(week, (byWeek.get(week) ?? 0) + minutes);
  }
  return { byPerson, byWeek };
}

function peopleRows(
  { people: groups }: ChangeGroups,
  { people, calendar }: Planned,
  filled: Filled,
): PersonChangeRow[] {
  return groups.map((sums) => {
    const person = people.find(({ id }) => id === sums.personId);
    const capacity = person === undefined ? [] : Array.from(personYear(person, calendar).weekCapacity);
    return {
      ...sums,
      name: person?.name ?? '',
      plannedMinutes: filled.byPerson.get(sums.personId) ?? 0,
      capacityMinutes: Math.round(capacity.reduce((sum, minutes) => sum + minutes, 0)),
    };
  });
}

function weekRows({ weeks }: ChangeGroups, { people, calendar }: Planned, filled: Filled): WeekChangeRow[] {
  const years = people.map((person) => personYear(person, calendar).weekCapacity);
  return weeks.map((sums) => {
    const week = calendar.weekOfDay[calendar.days.indexOf(sums.weekOf)] ?? 0;
    return {
      ...sums,
      plannedMinutes: filled.byWeek.get(sums.weekOf) ?? 0,
      capacityMinutes: Math.round(years.reduce((sum, capacity) => sum + (capacity[week] ?? 0), 0)),
    };
  });
}

function householdRows(db: ReadBook, { households }: ChangeGroups): HouseholdChangeRow[] {
  const activities = activityNames(db);
  const find = db.prepare<[number], { client: string; tier: string | null }>(
    `SELECT client.name AS client, summary.tier FROM client
     LEFT JOIN client_summary AS summary ON summary.client_id = client.id WHERE client.id = ?`,
  );
  return households.slice(0, SHOWN).map(({ changes, ...sums }) => {
    const clientId = changes[0]?.clientId ?? 0;
    return {
      ...sums,
      clientId,
      client: '',
      tier: null,
      ...find.get(clientId),
      changes: changes.map(({ kind, activity, before, after }) => ({
        kind,
        activity,
        activityName: activities.get(activity) ?? null,
        before,
        after,
      })),
    };
  });
}

export const planPreviewReads = {
  /** What planning a year would add, move and take away, told by household, by person and by week. */
  'plan.preview': (db: ReadBook, args: PlanArgs): PlanPreview => {
    const planned = computePlan(db, args);
    const groups = groupChanges(changesOf(planned.diff), planned.calendar);
    const filled = filledOf(planned);
    return {
      counts: countsOf(planned.diff),
      summary: planned.summary,
      shortfalls: planned.plan.shortfalls.length,
      overloads: planned.plan.overloads.length,
      households: householdRows(db, groups),
      householdCount: groups.households.length,
      people: peopleRows(groups, planned, filled),
      weeks: weekRows(groups, planned, filled),
    };
  },
};
