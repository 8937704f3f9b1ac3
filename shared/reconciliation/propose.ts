import type { RateKind } from './classes.ts';

/** How many lines of a carrier, line and product were paid at a rate, rounded to a hundredth of a percent. */
export type Observed = {
  readonly carrierId: number | null;
  readonly lineId: number | null;
  readonly productId: number | null;
  readonly kind: RateKind;
  readonly ppm: number;
  readonly count: number;
};

/** A rate the book itself suggests. */
export type Proposal = {
  readonly carrierId: number | null;
  readonly lineId: number | null;
  readonly productId: number | null;
  readonly kind: RateKind;
  readonly ratePpm: number;
  /** Lines it was seen on, and the share of them (0–1) that were paid at it. */
  readonly lines: number;
  readonly coverage: number;
};

/** A rate within so many millionths of the median is the same rate: rounding of small amounts moves the third figure. */
const SAME_PPM = 1500;
/** A rate for a whole line of business below this share gives way to rates by product, where they tell more. */
const ENOUGH = 0.9;

/**
 * The rate in the middle of those seen, each counted as often as it was paid; of an even number the lower of the two, so that
 * it is one that was really paid. TEST 10 %, 10 %, 12 % → 10 %; 10 %, 12 % → 10 %; no rates → null.
 */
export function medianRate(seen: readonly { readonly ppm: number; readonly count: number }[]): number | null {
  const total = seen.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  for (const { ppm, count } of seen.toSorted((one, other) => one.ppm - other.ppm)) {
    passed += count;
    if (passed * 2 >= total && total > 0) {
      return ppm;
    }
  }
  return null;
}

/** From this coverage on a proposal is one to accept without a second look. */
export const SURE = 0.75;

/**
 * Rates by carrier, line of business and kind: the median that was paid, and how many lines agree. Where a line's products are
 * paid differently (coverage below 90 %) each product paid otherwise gets its own, and the line's rate speaks for the rest.
 */
export function proposeRates(observed: readonly Observed[]): readonly Proposal[] {
  return grouped(observed, ({ carrierId, lineId, kind }) => `${carrierId}|${lineId}|${kind}`).flatMap((group) => {
    const whole = proposalOf(group, false);
    if (whole === null || whole.coverage >= ENOUGH) {
      return whole ?? [];
    }
    const own = grouped(group, ({ productId }) => String(productId))
      .flatMap((of) => proposalOf(of, true) ?? [])
      .filter(({ productId, ratePpm }) => productId !== null && Math.abs(ratePpm - whole.ratePpm) > SAME_PPM);
    const rest = group.filter((row) => own.every(({ productId }) => productId !== row.productId));
    return [proposalOf(rest, false) ?? [], own].flat();
  });
}

function proposalOf(group: readonly Observed[], byProduct: boolean): Proposal | null {
  const [first] = group;
  const ratePpm = medianRate(group);
  if (first === undefined || ratePpm === null) {
    return null;
  }
  const lines = group.reduce((sum, { count }) => sum + count, 0);
  const agreeing = group.filter(({ ppm }) => Math.abs(ppm - ratePpm) <= SAME_PPM);
  return {
    carrierId: first.carrierId,
    lineId: first.lineId,
    productId: byProduct ? first.productId : null,
    kind: first.kind,
    ratePpm,
    lines,
    coverage: agreeing.reduce((sum, { count }) => sum + count, 0) / lines,
  };
}

function grouped(rows: readonly Observed[], keyOf: (row: Observed) => string): readonly (readonly Observed[])[] {
  const groups = new Map<string, Observed[]>();
  for (const row of rows) {
    const key = keyOf(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
