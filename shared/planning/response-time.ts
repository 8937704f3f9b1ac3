import { type Day, day, fromOrdinal, toOrdinal, weekday } from '../day.ts';

/** A request that came in, and when it was answered. UTC instants. */
export type Request = {
  readonly tier: string | null;
  readonly requestedAt: string;
  readonly answeredAt: string | null;
};

/**
 * Hours from a request to its answer on working days: a weekend or public holiday in between does not count, a working day
 * has 24. Negative times count as none.
 */
export function answerHours(requestedAt: string, answeredAt: string, holidays: ReadonlySet<Day>): number {
  const from = hoursOf(requestedAt);
  const to = hoursOf(answeredAt);
  let sum = 0;
  for (let on = Math.floor(from / 24); on * 24 < to; on += 1) {
    const date = fromOrdinal(on);
    if (weekday(date) <= 5 && !holidays.has(date)) {
      sum += Math.max(0, Math.min(to, (on + 1) * 24) - Math.max(from, on * 24));
    }
  }
  return sum;
}

/** A UTC instant as hours since the first ordinal day. */
function hoursOf(instant: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = instant.slice(11, 19).split(':').map(Number);
  return toOrdinal(day(instant.slice(0, 10))) * 24 + hours + minutes / 60 + seconds / 3600;
}

/** How one tier's requests were answered; null where there is nothing to tell. */
export type TierResponse = {
  readonly tier: string | null;
  readonly requests: number;
  readonly answered: number;
  readonly medianHours: number | null;
  readonly slowestTenthHours: number | null;
  /** Share answered within the norm; those still open and past it count as not. */
  readonly withinNorm: number | null;
};

export type FairService = {
  readonly tiers: readonly TierResponse[];
  readonly all: TierResponse;
  /** Alike: no tier with enough requests lies further than ten points from all; else the tier that is worst off. */
  readonly verdict: 'too-few' | 'alike' | 'uneven';
  readonly worst: string | null;
};

/** Fewer requests of a tier say nothing about it. */
const ENOUGH = 5;
/** Points of a hundred between a tier's share and that of all that still count as alike. */
const ALIKE = 0.1;

/**
 * Whether whoever asks is answered alike: one norm for all tiers, and how each fared against it.
 * @param now UTC instant that open requests are measured to
 */
export function fairService(
  requests: readonly Request[],
  normHours: number,
  now: string,
  holidays: ReadonlySet<Day>,
): FairService {
  const names = [...new Set(requests.map(({ tier }) => tier))].sort(byTier);
  const of = (tier: string | null, own: readonly Request[]): TierResponse => {
    const hours = own.flatMap(({ requestedAt, answeredAt }) =>
      answeredAt === null ? [] : [answerHours(requestedAt, answeredAt, holidays)],
    );
    const late = own.filter(
      ({ requestedAt, answeredAt }) => answeredAt === null && answerHours(requestedAt, now, holidays) > normHours,
    ).length;
    const decided = hours.length + late;
    const sorted = hours.toSorted((a, b) => a - b);
    return {
      tier,
      requests: own.length,
      answered: hours.length,
      medianHours: rank(sorted, 0.5),
      slowestTenthHours: rank(sorted, 0.9),
      withinNorm: decided === 0 ? null : hours.filter((each) => each <= normHours).length / decided,
    };
  };
  const tiers = names.map((tier) =>
    of(
      tier,
      requests.filter((request) => request.tier === tier),
    ),
  );
  const all = of(null, requests);
  const told = tiers.flatMap(({ tier, requests: count, withinNorm }) =>
    tier !== null && count >= ENOUGH && withinNorm !== null ? [{ tier, withinNorm }] : [],
  );
  if (told.length < 2) {
    return { tiers, all, verdict: 'too-few', worst: null };
  }
  const [worst] = told.toSorted((a, b) => a.withinNorm - b.withinNorm);
  const isAlike = told.every(({ withinNorm }) => Math.abs(withinNorm - (all.withinNorm ?? 0)) <= ALIKE + 1e-9);
  return { tiers, all, verdict: isAlike ? 'alike' : 'uneven', worst: isAlike ? null : (worst?.tier ?? null) };
}

/** Households without a tier come last. */
function byTier(a: string | null, b: string | null): number {
  return Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1);
}

/** Nearest rank: the smallest value that at least the share of all does not exceed. */
function rank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
