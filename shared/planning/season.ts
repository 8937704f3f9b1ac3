import type { Season } from './catalogue.ts';

/** Months in which private tax returns are due, by country (ISO 3166-1); elsewhere March and April. */
const TAX_SEASONS: Readonly<Record<string, Season>> = {
  AU: { from: 7, to: 10 },
  BE: { from: 5, to: 7 },
  CA: { from: 3, to: 4 },
  CN: { from: 3, to: 6 },
  DE: { from: 5, to: 7 },
  ES: { from: 4, to: 6 },
  FR: { from: 4, to: 6 },
  GB: { from: 11, to: 1 },
  NL: { from: 3, to: 4 },
  US: { from: 2, to: 4 },
};
const USUAL_TAX_SEASON: Season = { from: 3, to: 4 };

/** The tax season as the office set it, else as is usual in its country. */
export function taxSeasonOf(office: {
  readonly country: string;
  readonly taxSeasonFrom: number | null;
  readonly taxSeasonTo: number | null;
}): Season {
  const { country, taxSeasonFrom: from, taxSeasonTo: to } = office;
  return from !== null && to !== null ? { from, to } : (TAX_SEASONS[country] ?? USUAL_TAX_SEASON);
}

/** The months of a season as numbers from 0, in the order of the calendar year: November to February is 0, 1, 10, 11. */
export function seasonMonths({ from, to }: Season): readonly number[] {
  const inside = (month: number) => (from <= to ? month >= from && month <= to : month >= from || month <= to);
  return Array.from({ length: 12 }, (_, index) => index).filter((index) => inside(index + 1));
}
