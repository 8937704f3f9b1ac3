import type { Season } from './catalogue.ts';

/** The months of a season as numbers from 0, in the order of the calendar year: November to February is 0, 1, 10, 11. */
export function seasonMonths({ from, to }: Season): readonly number[] {
  const inside = (month: number) => (from <= to ? month >= from && month <= to : month >= from || month <= to);
  return Array.from({ length: 12 }, (_, index) => index).filter((index) => inside(index + 1));
}
