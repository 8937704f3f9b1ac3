import { type Day, day, daysBetween, weekday } from '../day.ts';

/** A year's load and capacity as the planner shows them; weeks run from Monday to Sunday, cut by the year's ends. */
export type LoadYear = {
  readonly year: number;
  readonly people: readonly { readonly id: number; readonly weekCapacity: readonly number[] }[];
  readonly load: readonly { readonly day: string; readonly personId: number | null; readonly minutes: number }[];
};

export type MovedTouch = { readonly plannedOn: string; readonly personId: number | null; readonly minutes: number };

/** How full the week of a day would be for who does a touch, were it moved there: minutes through capacity. */
export function dayLoad(screen: LoadYear, touch: MovedTouch, to: Day): number {
  const first = day(`${screen.year}-01-01`);
  const lead = weekday(first) - 1;
  const weekOf = (on: string): number => Math.floor((daysBetween(first, day(on)) + lead) / 7);
  const week = weekOf(to);
  const own = screen.load
    .filter((load) => load.personId === touch.personId && weekOf(load.day) === week)
    .reduce((sum, load) => sum + load.minutes, 0);
  const minutes = weekOf(touch.plannedOn) === week ? own : own + touch.minutes;
  const capacity = screen.people.find(({ id }) => id === touch.personId)?.weekCapacity[week] ?? 0;
  return capacity > 0 ? minutes / capacity : Number.POSITIVE_INFINITY;
}
