import type { Day } from '../day.ts';
import { personCapacityMinutes, type WorkingHours } from './capacity.ts';
import type { Doer } from './catalogue.ts';
import { stableHash } from './phase.ts';
import { indexOf, type YearCalendar } from './year.ts';

export type StaffRole = 'owner' | 'advisor' | 'service' | 'bookkeeper';

export type StaffPerson = WorkingHours & {
  readonly id: number;
  readonly role: StaffRole;
  /** Inclusive ranges. */
  readonly leave: readonly { readonly from: Day; readonly to: Day }[];
};

/** A person's year: the days they work and the client minutes each week has. */
export type PersonYear = {
  readonly person: StaffPerson;
  readonly free: Uint8Array;
  readonly weekCapacity: Float64Array;
};

export type Staff = {
  readonly people: readonly PersonYear[];
  /** For one household: number in `people` of who does it, or -1 when the office has nobody. */
  doersOf(household: { readonly id: number; readonly advisorId: number | null }): (who: Doer) => number;
  /** Number of who does what a household gets together with others on a day: of those at work on it; -1: nobody is. */
  atWork(household: { readonly id: number }, day: number): number;
  /** Number in `people`, or -1. */
  numberOf(personId: number | null): number;
};

/**
 * A week gives working days ÷ 5 of the weekly client minutes. Weeks off that are not entered as leave or holidays are
 * taken evenly from all weeks, so that the weeks add up to the yearly capacity.
 */
export function personYear(person: StaffPerson, calendar: YearCalendar): PersonYear {
  const free = calendar.working.slice();
  for (const { from, to } of person.leave) {
    const last = Math.min(indexOf(calendar, to), calendar.length - 1);
    for (let index = Math.max(0, indexOf(calendar, from)); index <= last; index += 1) {
      free[index] = 0;
    }
  }
  const daily = (person.weeklyMinutes * person.clientSharePercent) / 100 / 5;
  const weekCapacity = new Float64Array(calendar.weeks);
  let total = 0;
  for (let index = 0; index < calendar.length; index += 1) {
    const week = calendar.weekOfDay[index] ?? 0;
    const minutes = daily * (free[index] ?? 0);
    weekCapacity[week] = (weekCapacity[week] ?? 0) + minutes;
    total += minutes;
  }
  const yearly = personCapacityMinutes(person);
  if (total > yearly) {
    for (let week = 0; week < calendar.weeks; week += 1) {
      weekCapacity[week] = ((weekCapacity[week] ?? 0) * yearly) / total;
    }
  }
  return { person, free, weekCapacity };
}

/**
 * Who does what: the owner; the client's advisor; service staff; or the whole office in turn. Where the role is missing
 * the client's advisor does it, then advisors and owner. Within a group a household always meets the same person, and each
 * person's part follows their capacity.
 */
export function staffOf(people: readonly StaffPerson[], calendar: YearCalendar): Staff {
  const sorted = [...people].sort((a, b) => a.id - b.id);
  const years = sorted.map((person) => personYear(person, calendar));
  const numberOf = new Map(sorted.map((person, index) => [person.id, index]));
  const everyone = poolOf(sorted, () => true);
  const producers = firstFilled(
    poolOf(sorted, (role) => role === 'advisor' || role === 'owner'),
    everyone,
  );
  const owners = firstFilled(
    poolOf(sorted, (role) => role === 'owner'),
    producers,
  );
  const service = poolOf(sorted, (role) => role === 'service');
  return {
    people: years,
    numberOf: (personId) => (personId === null ? -1 : (numberOf.get(personId) ?? -1)),
    atWork({ id }, day) {
      const there = everyone.members.filter((member) => years[member]?.free[day] === 1);
      return there[Math.floor((stableHash(`who/${id}`) / 0x1_0000_0000) * there.length)] ?? -1;
    },
    doersOf({ id, advisorId }) {
      const own = advisorId === null ? undefined : numberOf.get(advisorId);
      const share = stableHash(`who/${id}`) / 0x1_0000_0000;
      return (who) => {
        if (who === 'owner') {
          return owners.members[0] ?? -1;
        }
        if (who === 'advisor' || (who === 'service' && service.members.length === 0)) {
          return own ?? draw(producers, share);
        }
        return draw(who === 'service' ? service : everyone, share);
      };
    },
  };
}

type Pool = { readonly members: readonly number[]; readonly upTo: readonly number[] };

function poolOf(people: readonly StaffPerson[], wanted: (role: StaffRole) => boolean): Pool {
  const members: number[] = [];
  const upTo: number[] = [];
  let sum = 0;
  people.forEach((person, index) => {
    const capacity = personCapacityMinutes(person);
    if (wanted(person.role) && capacity > 0) {
      sum += capacity;
      members.push(index);
      upTo.push(sum);
    }
  });
  return { members, upTo };
}

function firstFilled(pool: Pool, otherwise: Pool): Pool {
  return pool.members.length > 0 ? pool : otherwise;
}

/** @param share where in the pool's capacity the household stands, 0 ≤ share < 1 */
function draw(pool: Pool, share: number): number {
  if (pool.members.length <= 1) {
    return pool.members[0] ?? -1;
  }
  const point = share * (pool.upTo.at(-1) ?? 0);
  const place = pool.upTo.findIndex((limit) => point < limit);
  return pool.members[place] ?? -1;
}

/**
 * What of the staff a plan stands on, in one short text: as long as it is the same, planning anew finds nothing to change
 * on their account. Names are not in it.
 */
export function staffMark(people: readonly StaffPerson[]): string {
  const facts = [...people]
    .sort((a, b) => a.id - b.id)
    .map(({ id, role, weeklyMinutes, weeksOff, clientSharePercent, leave }) => [
      id,
      role,
      weeklyMinutes,
      weeksOff,
      clientSharePercent,
      leave.map(({ from, to }) => [from, to]),
    ]);
  return stableHash(JSON.stringify(facts)).toString(36);
}
