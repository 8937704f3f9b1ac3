import { monthOf } from '../day.ts';
import type { YearPlan } from './plan.ts';

/** The plan in figures, as the headless command prints it. */
export type PlanSummary = {
  readonly year: number;
  readonly touches: number;
  /** Hours of all touches, rounded to hundredths. */
  readonly hours: number;
  readonly capacityHours: number;
  /** Touches of each tier. */
  readonly byTier: Readonly<Record<string, number>>;
  /** Touches of each month, keyed 1–12. */
  readonly byMonth: Readonly<Record<string, number>>;
};

/** Counts what the plan holds once it is applied; a skipped touch takes no hours any more. */
export function summarise(year: number, tiers: readonly string[], capacity: number, plan: YearPlan): PlanSummary {
  const byTier: Record<string, number> = Object.fromEntries(tiers.map((tier) => [tier, 0]));
  const byMonth: Record<string, number> = Object.fromEntries(
    Array.from({ length: 12 }, (_, month) => [String(month + 1), 0]),
  );
  let touches = 0;
  let minutes = 0;
  const standing = plan.fixed.filter((touch) => touch.status !== 'skipped');
  for (const list of [plan.touches, standing]) {
    for (const touch of list) {
      const tier = touch.tier ?? '';
      const month = String(monthOf(touch.plannedOn));
      touches += 1;
      minutes += touch.minutes;
      byTier[tier] = (byTier[tier] ?? 0) + 1;
      byMonth[month] = (byMonth[month] ?? 0) + 1;
    }
  }
  return { year, touches, hours: hundredths(minutes), capacityHours: hundredths(capacity), byTier, byMonth };
}

function hundredths(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}
