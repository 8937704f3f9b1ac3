import { cellsOfTier, type Matrix, tierTotals } from './matrix.ts';

/** What a person can give to clients in a year. */
export type WorkingHours = {
  readonly weeklyMinutes: number;
  /** Leave and public holidays together, in weeks. */
  readonly weeksOff: number;
  /** Share of the week that is for clients, 0–100. */
  readonly clientSharePercent: number;
};

/** weekly hours × (52 − weeks off) × client share, in minutes (DOMAIN 7: 40 h × 46 × 50 % = 920 h). */
export function personCapacityMinutes(person: WorkingHours): number {
  return (person.weeklyMinutes * (52 - person.weeksOff) * person.clientSharePercent) / 100;
}

export function capacityMinutes(people: readonly WorkingHours[]): number {
  return people.reduce((sum, person) => sum + personCapacityMinutes(person), 0);
}

export type TierHouseholds = { readonly tier: string; readonly households: number };

/** Minutes a year on top of what each household gets. */
export type Overheads = {
  /** Preparation of one group event. */
  readonly eventPreparationMinutes: number;
  /** Kept free for incoming work, a year. */
  readonly incomingReserveMinutes: number;
};

export type TierDemand = { readonly tier: string; readonly minutes: number; readonly touches: number };

export type Demand = {
  readonly tiers: readonly TierDemand[];
  readonly preparationMinutes: number;
  readonly reserveMinutes: number;
  readonly minutes: number;
  readonly touches: number;
};

/** Σ tiers households × Σ activities (times × minutes), plus preparation of group events and the reserve. */
export function demandOf(
  matrix: Matrix,
  tiers: readonly TierHouseholds[],
  overheads: Overheads = { eventPreparationMinutes: 0, incomingReserveMinutes: 0 },
): Demand {
  const perTier = tiers.map(({ tier, households }) => {
    const totals = tierTotals(matrix, tier);
    return { tier, minutes: totals.minutes * households, touches: totals.touches * households };
  });
  const preparationMinutes = groupEvents(matrix, tiers) * overheads.eventPreparationMinutes;
  const served = perTier.reduce((sum, tier) => sum + tier.minutes, 0);
  return {
    tiers: perTier,
    preparationMinutes,
    reserveMinutes: overheads.incomingReserveMinutes,
    minutes: served + preparationMinutes + overheads.incomingReserveMinutes,
    touches: perTier.reduce((sum, tier) => sum + tier.touches, 0),
  };
}

/** Events held in a year: tiers come to the same one, so each group activity counts its most frequent tier. */
function groupEvents(matrix: Matrix, tiers: readonly TierHouseholds[]): number {
  const events = new Map<string, number>();
  const groups = new Set(
    matrix.activities.filter((activity) => activity.group && activity.channel === 'event').map(({ code }) => code),
  );
  for (const { tier, households } of tiers) {
    for (const cell of households > 0 ? cellsOfTier(matrix, tier) : []) {
      if (groups.has(cell.activity)) {
        events.set(cell.activity, Math.max(events.get(cell.activity) ?? 0, cell.times));
      }
    }
  }
  return [...events.values()].reduce((sum, times) => sum + times, 0);
}

/** Demand as a share of capacity (1.034 = 103.4 %); null without capacity. */
export function loadShare(demandMinutes: number, capacity: number): number | null {
  return capacity > 0 ? demandMinutes / capacity : null;
}
