import { cellsOfTier, findCell, type Matrix, minutesOf, tierTotals } from './matrix.ts';
import { type Overlay, overlaid, overlaysUsed } from './overlay.ts';

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

export type TierHouseholds = {
  readonly tier: string;
  readonly households: number;
  /** Of these, those of a class or in a state, by all that hold for them together. */
  readonly groups?: readonly OverlayGroup[];
};
export type OverlayGroup = { readonly overlays: readonly Overlay[]; readonly households: number };

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

/** The parts of a tier that each get one service: those no overlay in use speaks of, then each group with its own matrix. */
function servedParts(matrix: Matrix, { tier, households, groups = [] }: TierHouseholds) {
  const used = overlaysUsed(matrix);
  const own = groups
    .map((group) => ({ ...group, overlays: group.overlays.filter((overlay) => used.includes(overlay)) }))
    .filter(({ overlays }) => overlays.length > 0);
  const others = households - own.reduce((sum, group) => sum + group.households, 0);
  return [
    { tier, matrix, households: others },
    ...own.map((group) => ({ tier, matrix: overlaid(matrix, group.overlays), households: group.households })),
  ];
}

/** Households of a tier that get a cell as it stands for the tier as a whole: those no overlay gives another. */
export function plainHouseholds(matrix: Matrix, tier: TierHouseholds, activity: string): number {
  const others = new Set(
    matrix.cells.filter((cell) => cell.tier === tier.tier && cell.activity === activity).map(({ overlay }) => overlay),
  );
  return (tier.groups ?? []).reduce(
    (left, group) => (group.overlays.some((overlay) => others.has(overlay)) ? left - group.households : left),
    tier.households,
  );
}

/** Minutes a year of one activity, over all households. */
export function activityMinutes(matrix: Matrix, tiers: readonly TierHouseholds[], code: string): number {
  const activity = matrix.activities.find((each) => each.code === code);
  return tiers
    .flatMap((tier) => servedParts(matrix, tier))
    .reduce((sum, { tier, matrix: own, households }) => {
      const cell = findCell(own, code, tier);
      return cell === undefined ? sum : sum + cell.times * minutesOf(cell, activity) * households;
    }, 0);
}

/** Σ tiers households × Σ activities (times × minutes), plus preparation of group events and the reserve. */
export function demandOf(
  matrix: Matrix,
  tiers: readonly TierHouseholds[],
  overheads: Overheads = { eventPreparationMinutes: 0, incomingReserveMinutes: 0 },
): Demand {
  const parts = tiers.flatMap((tier) => servedParts(matrix, tier));
  const perTier = tiers.map(({ tier }) => {
    const own = parts.filter((part) => part.tier === tier);
    const sum = { tier, minutes: 0, touches: 0 };
    for (const part of own) {
      const totals = tierTotals(part.matrix, tier);
      sum.minutes += totals.minutes * part.households;
      sum.touches += totals.touches * part.households;
    }
    return sum;
  });
  const preparationMinutes = groupEvents(matrix, parts) * overheads.eventPreparationMinutes;
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
function groupEvents(matrix: Matrix, parts: ReturnType<typeof servedParts>): number {
  const events = new Map<string, number>();
  const groups = new Set(
    matrix.activities.filter((activity) => activity.group && activity.channel === 'event').map(({ code }) => code),
  );
  for (const { tier, matrix: own, households } of parts) {
    for (const cell of households > 0 ? cellsOfTier(own, tier) : []) {
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
