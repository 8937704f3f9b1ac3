import type { Day } from '../day.ts';
import type { Office } from './anchors.ts';
import type { ContactChannel, Doer, Season } from './catalogue.ts';
import { dueTo, type Shortfall, type Slot, serviceFinder } from './due.ts';
import type { ExistingTouch, HouseholdFacts } from './facts.ts';
import { loadsOf } from './load.ts';
import { matchExisting } from './match.ts';
import type { Matrix } from './matrix.ts';
import { reviewLogs } from './reviews.ts';
import { settleAnchored, settleChoices, settleSpread, tellGaps, type Work } from './settle.ts';
import { type StaffPerson, staffOf } from './staff.ts';
import { type Anchor, type Reason, type Why, whyWriter } from './why.ts';
import { calendarOf, dayAt, indexOf } from './year.ts';

export type PlanInput = {
  readonly year: number;
  readonly matrix: Matrix;
  readonly people: readonly StaffPerson[];
  /** Public holidays of the office's country. */
  readonly holidays: readonly Day[];
  /** Months that touches of the tax season stay within. */
  readonly taxSeason: Season;
  /** Every household that gets service or still has touches in the year, in any order. */
  readonly households: readonly HouseholdFacts[];
  /** Touches of the year that stand in the book, by household. */
  readonly existing: ReadonlyMap<number, readonly ExistingTouch[]>;
};

/** One touch as the rules want it; `existing` is the row that holds its place already. */
export type PlannedTouch = {
  readonly existing: ExistingTouch | null;
  readonly householdId: number;
  readonly clientId: number;
  readonly activity: string;
  readonly ordinal: number;
  readonly times: number;
  readonly tier: string;
  readonly channel: ContactChannel;
  readonly plannedOn: Day;
  readonly personId: number | null;
  readonly minutes: number;
  readonly costMinor: number;
  readonly anchor: Anchor | null;
  /** JSON of Why. */
  readonly why: string;
};

export type Overload = {
  readonly personId: number;
  /** First day of the week within the year. */
  readonly weekOf: Day;
  readonly minutes: number;
  readonly capacityMinutes: number;
};

export type YearPlan = {
  /** By household id, then in the order of the matrix. */
  readonly touches: readonly PlannedTouch[];
  readonly fixed: readonly ExistingTouch[];
  readonly remove: readonly ExistingTouch[];
  readonly retire: readonly ExistingTouch[];
  readonly shortfalls: readonly Shortfall[];
  readonly overloads: readonly Overload[];
};

/** Touches of an hour and more find their week first: an hour too much in one is not mended by short ones. */
const LONG_MINUTES = 60;

/**
 * The year plan of DOMAIN 7: every touch the matrix gives each household, on a working day of who does it. Anchored
 * touches and those that keep an earlier day come first, then those that may choose between anchors, so that the spread
 * ones, long before short, can go where the load is least.
 * Households are taken by id: the same book gives the same plan in whatever order it is handed over.
 */
export function planYear(input: PlanInput): YearPlan {
  const calendar = calendarOf(input.year, input.holidays);
  const staff = staffOf(input.people, calendar);
  const loads = loadsOf(staff, calendar);
  const reviews = new Set(input.matrix.activities.filter((activity) => activity.review).map(({ code }) => code));
  const office: Office = { calendar, staff, loads, reviews, reviewLog: reviewLogs(calendar) };
  const servicesOf = serviceFinder(input.matrix, input.taxSeason, staff, calendar);
  const shortfalls: Shortfall[] = [];
  const fixed: ExistingTouch[] = [];
  const remove: ExistingTouch[] = [];
  const retire: ExistingTouch[] = [];

  const households = [...input.households].sort((a, b) => a.id - b.id);
  const matched = households.map((household) => {
    const doers = staff.doersOf(household);
    const freeOf = (who: Doer) => loads.of(doers(who)).free;
    const slots = dueTo(household, servicesOf(household), calendar, freeOf, shortfalls);
    const match = matchExisting(slots, input.existing.get(household.id) ?? [], household.members);
    fixed.push(...match.fixed);
    remove.push(...match.remove);
    retire.push(...match.retire);
    for (const touch of match.fixed) {
      loads.add(staff.numberOf(touch.personId), indexOf(calendar, touch.plannedOn), touch.minutes);
    }
    return { household, match };
  });
  const works = matched.map(({ household, match }) => settleAnchored(household, match, office));
  for (const work of works) {
    settleChoices(work, office);
  }
  for (const least of [LONG_MINUTES, 0]) {
    for (const work of works) {
      settleSpread(work, office, least);
    }
  }
  for (const work of works) {
    tellGaps(work, office);
  }
  return { touches: finished(works, office), fixed, remove, retire, shortfalls, overloads: overloads(office) };
}

function finished(works: readonly Work[], office: Office): readonly PlannedTouch[] {
  const { calendar, staff } = office;
  const write = whyWriter(calendar);
  const touches: PlannedTouch[] = [];
  for (const { household, slots } of works) {
    for (const slot of slots) {
      const { service } = slot;
      touches.push({
        existing: slot.existing,
        householdId: household.id,
        clientId: slot.clientId,
        activity: service.activity,
        ordinal: slot.ordinal,
        times: slot.times,
        tier: household.tier,
        channel: service.channel,
        plannedOn: dayAt(calendar, slot.day),
        personId: staff.people[slot.person]?.person.id ?? null,
        minutes: service.minutes,
        costMinor: service.costMinor,
        anchor: slot.anchor,
        why: write(reasonOf(slot, office)),
      });
    }
  }
  return touches;
}

function reasonOf(slot: Slot, office: Office): Reason {
  const { target, unknown, flags, day, yields } = slot;
  const moved = target !== null && target !== day;
  return {
    rule: unknown === null ? slot.service.cell.when.rule : 'spread',
    unknown,
    target,
    moved: moved ? movedBy(slot, target, office) : null,
    yields,
    flags,
  };
}

function movedBy({ wish, person }: Slot, target: number, { calendar, loads }: Office): NonNullable<Why['moved']> {
  if (calendar.holidays.has(target)) {
    return 'holiday';
  }
  if (calendar.working[target] !== 1) {
    return 'weekend';
  }
  if (wish !== null && wish.open[target] !== 1) {
    return 'blackout';
  }
  return wish !== null && loads.of(person).free[target] === 1 ? 'weekday' : 'leave';
}

function overloads({ staff, loads, calendar }: Office): readonly Overload[] {
  return staff.people.flatMap(({ person }, number) => {
    const { weekMinutes, weekCapacity } = loads.of(number);
    return Array.from(weekMinutes).flatMap((minutes, week) => {
      const capacityMinutes = weekCapacity[week] ?? 0;
      const weekOf = calendar.days[calendar.weekOfDay.indexOf(week)];
      return minutes > capacityMinutes && weekOf !== undefined
        ? [{ personId: person.id, weekOf, minutes, capacityMinutes: Math.round(capacityMinutes) }]
        : [];
    });
  });
}
