import type { IdealClient } from './potential-profile.ts';

/** What of a household is compared with the ideal client; null = not known. */
export type Likeness = {
  readonly persons: number;
  readonly organisations: number;
  readonly linesInForce: number;
  readonly premiumMinor: number | null;
  readonly tenureMonths: number | null;
};

const MONTHS = 12;

/**
 * Closeness of a figure to a range, 0–1: 1 inside, falling evenly to 0 at one breadth of the range outside (at least half
 * of its lower end, and 1, so that a narrow range does not shut everybody out).
 */
export function closeness(value: number, range: { readonly from: number; readonly to: number }): number {
  const outside = value < range.from ? range.from - value : Math.max(0, value - range.to);
  const reach = Math.max(range.to - range.from, range.from / 2, 1);
  return Math.max(0, 1 - outside / reach);
}

/** Whether the office described its ideal client at all. */
export function isDescribed(ideal: IdealClient): boolean {
  return Object.values(ideal).some((own) => own !== null);
}

/**
 * How much a household looks like the ideal client, 0–100: the mean closeness over what the office described and the book
 * knows. Null where nothing is described, or nothing of it is known.
 */
export function idealFit(household: Likeness, ideal: IdealClient): number | null {
  const { persons, organisations, linesInForce, premiumMinor, tenureMonths } = household;
  let sum = 0;
  let count = 0;
  const add = (value: number | null, range: { readonly from: number; readonly to: number } | null) => {
    if (value !== null && range !== null) {
      sum += closeness(value, range);
      count += 1;
    }
  };
  if (ideal.kind !== null) {
    sum += (ideal.kind === 'organisation') === organisations > 0 ? 1 : 0;
    count += 1;
  }
  add(persons + organisations, ideal.members);
  add(linesInForce, ideal.lines);
  add(premiumMinor, ideal.premiumMinor);
  add(tenureMonths === null ? null : tenureMonths / MONTHS, ideal.tenureYears);
  return count === 0 ? null : (100 * sum) / count;
}

/** The ideal client read off a group, such as tier A: its middle half in each figure, and its kind where nine in ten share it. */
export function idealOf(group: readonly Likeness[]): IdealClient {
  const firms = group.filter(({ organisations }) => organisations > 0).length;
  const middle = (values: readonly number[]) => {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
    const [from, to] = [at(0.25), at(0.75)];
    return from === undefined || to === undefined ? null : { from, to };
  };
  return {
    kind:
      group.length === 0
        ? null
        : firms >= 0.9 * group.length
          ? 'organisation'
          : firms <= 0.1 * group.length
            ? 'person'
            : null,
    members: middle(group.map(({ persons, organisations }) => persons + organisations)),
    lines: middle(group.map(({ linesInForce }) => linesInForce)),
    premiumMinor: middle(group.flatMap(({ premiumMinor }) => (premiumMinor === null ? [] : [premiumMinor]))),
    tenureYears: middle(
      group.flatMap(({ tenureMonths }) => (tenureMonths === null ? [] : [Math.floor(tenureMonths / MONTHS)])),
    ),
  };
}
