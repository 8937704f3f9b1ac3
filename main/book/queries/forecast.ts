import type { Workforce } from '../../../shared/contract/forecast.ts';
import type { Day } from '../../../shared/day.ts';
import type { Doer } from '../../../shared/planning/catalogue.ts';
import type { HouseholdFacts } from '../../../shared/planning/facts.ts';
import { personYear, staffOf } from '../../../shared/planning/staff.ts';
import { calendarOf, returnOf, type YearCalendar } from '../../../shared/planning/year.ts';
import type { ReadBook } from '../types.ts';
import { gatherHouseholds } from './plan-gather.ts';
import { latestRun } from './segment-store.ts';
import { loadPeople, officeTaxSeason } from './served.ts';

const DOERS: readonly Doer[] = ['owner', 'advisor', 'service', 'office'];

type Group = Workforce['groups'][number];

/** Households of one service, who serves them and in which weeks their own days fall. */
function workforce(
  db: ReadBook,
  { year, holidays }: { readonly year: number; readonly holidays: readonly Day[] },
): Workforce {
  const calendar = calendarOf(year, holidays);
  const people = loadPeople(db).toSorted((a, b) => a.id - b.id);
  const staff = staffOf(people, calendar);
  const groups = new Map<string, Group>();
  for (const household of gatherHouseholds(db, year, latestRun(db)?.id ?? null, [])) {
    const key = `${household.tier}/${household.overlays.join()}`;
    const group = groups.get(key) ?? emptyGroup(household, people.length, calendar.weeks);
    groups.set(key, group);
    group.households += 1;
    const doers = staff.doersOf(household);
    for (const who of DOERS) {
      const person = doers(who);
      const own = group.doers[who];
      if (person >= 0) {
        own[person] = (own[person] ?? 0) + 1;
      }
    }
    count(group.anchors.birthday, household.members.find(({ birthDate }) => birthDate !== null)?.birthDate, calendar);
    count(group.anchors.renewal, household.renewals[0], calendar);
    count(group.anchors.anniversary, household.firstPolicyOn, calendar);
  }
  return {
    weeks: Array.from({ length: calendar.weeks }, (_, week) => {
      const first = calendar.weekOfDay.indexOf(week);
      const middle = Math.min(first + 3, calendar.length - 1);
      return { from: calendar.days[first] ?? '', month: calendar.monthOfDay[middle] ?? 0 };
    }),
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      weekCapacity: Array.from(personYear(person, calendar).weekCapacity),
    })),
    groups: [...groups.values()],
    taxSeason: officeTaxSeason(db),
  };
}

function emptyGroup({ tier, overlays }: HouseholdFacts, people: number, weeks: number): Group {
  const none = () => Array.from({ length: people }, () => 0);
  const week = () => Array.from({ length: weeks }, () => 0);
  return {
    tier,
    overlays: [...overlays],
    households: 0,
    doers: { owner: none(), advisor: none(), service: none(), office: none() },
    anchors: { birthday: week(), renewal: week(), anniversary: week() },
  };
}

function count(weeks: number[], date: Day | null | undefined, calendar: YearCalendar): void {
  if (date != null) {
    const week = calendar.weekOfDay[returnOf(calendar, date)] ?? 0;
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
}

export const forecastReads = { 'matrix.workforce': workforce };
