import { useMemo, useState } from 'react';
import type { HouseholdChangeRow, PlanPart } from '../../../shared/contract/planner.ts';
import { type Day, day } from '../../../shared/day.ts';
import type { ChangeKind } from '../../../shared/planning/changes.ts';
import { takes } from '../../../shared/planning/take-part.ts';
import { calendarOf } from '../../../shared/planning/year.ts';

const ALL: PlanPart = { leaveKinds: [], leavePeople: [], leaveWeeks: [], leaveHouseholds: [], onlyHouseholds: null };

/** Which changes of a preview are ticked, and what ticking does. */
export type Ticked = {
  readonly part: PlanPart;
  /** Something is left out. */
  readonly isPart: boolean;
  kind(kind: ChangeKind): boolean;
  person(personId: number): boolean;
  week(weekOf: string): boolean;
  household(householdId: number): boolean;
  /** Those of a household's changes that would be applied. */
  taken(row: HouseholdChangeRow): number;
  tickKind(kind: ChangeKind, on: boolean): void;
  tickPerson(personId: number, on: boolean): void;
  tickWeek(weekOf: string, on: boolean): void;
  tickHousehold(householdId: number, on: boolean): void;
  /** All households, those the list has no room for too; or none. */
  tickHouseholds(on: boolean): void;
};

/** Everything is ticked at first. */
export function usePart(year: number): Ticked {
  const [part, setPart] = useState<PlanPart>(ALL);
  const isTaken = useMemo(() => {
    const dated = { ...part, leaveWeeks: part.leaveWeeks.map((text) => day(text)) };
    return takes(dated, calendarOf(year, []));
  }, [part, year]);
  const household = (id: number) =>
    part.onlyHouseholds === null ? !part.leaveHouseholds.includes(id) : part.onlyHouseholds.includes(id);
  return {
    part,
    isPart: part.onlyHouseholds !== null || Object.values(part).some((list) => (list?.length ?? 0) > 0),
    kind: (kind) => !part.leaveKinds.includes(kind),
    person: (personId) => !part.leavePeople.includes(personId),
    week: (weekOf) => !part.leaveWeeks.includes(weekOf),
    household,
    taken: ({ householdId, clientId, changes }) =>
      changes.filter(({ kind, activity, before, after }) =>
        isTaken({ kind, activity, householdId, clientId, before: dated(before), after: dated(after) }),
      ).length,
    tickKind: (kind, on) => setPart({ ...part, leaveKinds: listed(part.leaveKinds, kind, !on) }),
    tickPerson: (personId, on) => setPart({ ...part, leavePeople: listed(part.leavePeople, personId, !on) }),
    tickWeek: (weekOf, on) => setPart({ ...part, leaveWeeks: listed(part.leaveWeeks, weekOf, !on) }),
    tickHousehold: (id, on) =>
      setPart(
        part.onlyHouseholds === null
          ? { ...part, leaveHouseholds: listed(part.leaveHouseholds, id, !on) }
          : { ...part, onlyHouseholds: listed(part.onlyHouseholds, id, on) },
      ),
    tickHouseholds: (on) => setPart({ ...part, leaveHouseholds: [], onlyHouseholds: on ? null : [] }),
  };
}

function listed<Item>(list: readonly Item[], item: Item, on: boolean): Item[] {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
}

type PlaceRow = HouseholdChangeRow['changes'][number]['before'];

function dated(place: PlaceRow): { on: Day; personId: number | null; minutes: number } | null {
  return place === null ? null : { ...place, on: day(place.on) };
}
