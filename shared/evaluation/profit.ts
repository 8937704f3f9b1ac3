import { z } from 'zod';
import type { Minor } from '../money.ts';

const minor = z.number().int().min(0).max(100_000_000_00);
const percent = z.number().min(0).max(100);

/** What the office's work costs, edited in the settings. A rate that is null is not costed: the answer is then partial. */
export const costRates = z.object({
  /** Minutes counted: those written down, or those of the plan up to the day. */
  minutes: z.enum(['logged', 'planned']),
  /** Of the product return of households that were referred, in per cent. */
  referralPercent: percent.nullable(),
  /** An hour of owners and advisors, and of service and bookkeeping. */
  advisorHourMinor: minor.nullable(),
  serviceHourMinor: minor.nullable(),
  /** A client and year, on top of what gifts, dinners and events cost. */
  marketingClientMinor: minor.nullable(),
  /** A policy in force and year, and in per cent of the product return. */
  itPolicyMinor: minor.nullable(),
  overheadPercent: percent.nullable(),
});
export type CostRates = z.infer<typeof costRates>;

export const NO_RATES: CostRates = {
  minutes: 'logged',
  referralPercent: null,
  advisorHourMinor: null,
  serviceHourMinor: null,
  marketingClientMinor: null,
  itPolicyMinor: null,
  overheadPercent: null,
};

/** Whether the office priced anything: until then value is commission received (DOMAIN 4.6). */
export function ratesEntered({ minutes: _, ...rates }: CostRates): boolean {
  return Object.values(rates).some((rate) => rate !== null);
}

/** Work and money that went into some clients in a window. */
export type Effort = {
  readonly advisorMinutes: number;
  readonly serviceMinutes: number;
  readonly touchCostMinor: Minor;
};
export const NO_EFFORT: Effort = { advisorMinutes: 0, serviceMinutes: 0, touchCostMinor: 0 };

export type ProfitSources = Effort & {
  /** In force, a year. */
  readonly premiumMinor: Minor;
  /** Commission received in the window. */
  readonly returnMinor: Minor;
  readonly referred: boolean;
  readonly clients: number;
  readonly policies: number;
};

/** What goes off the product return, in the order of the waterfall (DOMAIN 4.5). */
export const COST_LINES = ['referral', 'advisor', 'service', 'marketing', 'overhead'] as const;
export type CostLine = (typeof COST_LINES)[number];

export type Profit = {
  readonly premiumMinor: Minor;
  readonly returnMinor: Minor;
  /** What each line takes, ≥ 0 where the return is; null = not costed. */
  readonly costs: Readonly<Record<CostLine, Minor | null>>;
  readonly netMinor: Minor;
  /** Whether a line is not costed, or only in part. */
  readonly partial: boolean;
};

const MINUTES_PER_HOUR = 60;

/** Half away from zero, as all money here. */
function rounded(value: number): Minor {
  return Math.sign(value) * Math.round(Math.abs(value)) || 0;
}

/** Null where nothing of a line is priced; what is not priced of it counts as 0. */
function together(...parts: readonly (number | null)[]): Minor | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : rounded(known.reduce((sum, part) => sum + part, 0));
}

/**
 * Client profit and loss (DOMAIN 4.5), minor units: product return − referral fees − advisor time − service time − marketing
 * − IT and overhead = net value. Each line is rounded by itself, so that the lines shown add up to the net value.
 */
export function profitOf(sources: ProfitSources, rates: CostRates): Profit {
  const { returnMinor, premiumMinor } = sources;
  const ofReturn = (share: number | null) => (share === null ? null : (returnMinor * share) / 100);
  const time = (minutes: number, hour: number | null) => (hour === null ? null : (minutes * hour) / MINUTES_PER_HOUR);
  const each = (count: number, rate: number | null) => (rate === null ? null : count * rate);
  const spent = sources.touchCostMinor === 0 ? null : sources.touchCostMinor;
  const costs = {
    referral: together(sources.referred ? ofReturn(rates.referralPercent) : each(0, rates.referralPercent)),
    advisor: together(time(sources.advisorMinutes, rates.advisorHourMinor)),
    service: together(time(sources.serviceMinutes, rates.serviceHourMinor)),
    marketing: together(spent, each(sources.clients, rates.marketingClientMinor)),
    overhead: together(each(sources.policies, rates.itPolicyMinor), ofReturn(rates.overheadPercent)),
  };
  const taken = COST_LINES.reduce((sum, line) => sum + (costs[line] ?? 0), 0);
  const { minutes: _, ...priced } = rates;
  return {
    premiumMinor,
    returnMinor,
    costs,
    netMinor: returnMinor - taken,
    partial: Object.values(priced).some((rate) => rate === null),
  };
}

const NOTHING: Profit = {
  premiumMinor: 0,
  returnMinor: 0,
  costs: { referral: null, advisor: null, service: null, marketing: null, overhead: null },
  netMinor: 0,
  partial: false,
};

/** Several profits as one: every line is the sum of theirs. */
export function profitSum(profits: readonly Profit[]): Profit {
  return profits.reduce((sum, own) => {
    const costs = Object.fromEntries(
      COST_LINES.map((line) => {
        const [a, b] = [sum.costs[line], own.costs[line]];
        return [line, a === null && b === null ? null : (a ?? 0) + (b ?? 0)];
      }),
    ) as Record<CostLine, Minor | null>;
    return {
      premiumMinor: sum.premiumMinor + own.premiumMinor,
      returnMinor: sum.returnMinor + own.returnMinor,
      costs,
      netMinor: sum.netMinor + own.netMinor,
      partial: sum.partial || own.partial,
    };
  }, NOTHING);
}
