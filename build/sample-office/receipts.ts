import { addMonths, type Day, daysBetween, inYear, yearOf } from '../../shared/day.ts';
import { lines } from './carriers.ts';
import { FIRST_DAY, LAST_DAY, type SamplePolicy } from './policies.ts';
import type { Random } from './random.ts';

/** Money a carrier paid, or took back, for one policy. */
export type Receipt = {
  readonly policy: SamplePolicy;
  readonly kind: 'first-year' | 'renewal' | 'chargeback' | 'bonus';
  /** Start of the period it is for. */
  readonly on: Day;
  /** Cents of premium of that period. */
  readonly premium: number;
  /** Cents; negative when taken back. */
  readonly amount: number;
};

/** What a policy brought from FIRST_DAY to LAST_DAY: life and pension by the quarter, the rest by the year. */
export function receiptsOf(random: Random, policy: SamplePolicy): readonly Receipt[] {
  const quarterly = policy.line === 'life' || policy.line === 'pension';
  const found: Receipt[] = [];
  const anniversary = inYear(policy.start, yearOf(FIRST_DAY));
  for (let step = -4; ; step += 1) {
    const on = addMonths(anniversary, step * (quarterly ? 3 : 12));
    if (on > LAST_DAY) {
      break;
    }
    if (on >= FIRST_DAY && on >= policy.start && (policy.end === null || on < policy.end)) {
      found.push(receipt(policy, on, quarterly ? 4 : 1));
    }
  }
  return [...found, ...takenBack(found, policy), ...bonus(random, found)];
}

function receipt(policy: SamplePolicy, on: Day, perYear: 1 | 4): Receipt {
  const yearsBack = yearOf(LAST_DAY) - yearOf(on);
  const factor = yearsBack === 0 ? 1 : (policy.trend / 1000) ** Math.min(yearsBack, 1);
  const premium = Math.round((policy.premium * factor) / perYear);
  return {
    policy,
    kind: daysBetween(policy.start, on) < 365 ? 'first-year' : 'renewal',
    on,
    premium,
    amount: Math.round((premium * lines[policy.line].rate) / 1000),
  };
}

/** Ended within a year of a payment: the unearned part goes back in the month it ended. */
function takenBack(found: readonly Receipt[], policy: SamplePolicy): readonly Receipt[] {
  const last = found.at(-1);
  if (last === undefined || policy.end === null || policy.end > LAST_DAY || policy.ending === 'matured') {
    return [];
  }
  const unearned = 365 - daysBetween(last.on, policy.end);
  const amount = -Math.round((last.amount * unearned) / 365);
  const premium = -Math.round((last.premium * unearned) / 365);
  return unearned > 30 && policy.line !== 'life' && policy.line !== 'pension' && amount < 0
    ? [{ policy, kind: 'chargeback', on: policy.end, premium, amount }]
    : [];
}

function bonus(random: Random, found: readonly Receipt[]): readonly Receipt[] {
  const last = found.at(-1);
  return last !== undefined && last.amount > 500_00 && random.chance(0.15)
    ? [{ ...last, kind: 'bonus', premium: 0, amount: Math.round(last.amount * 0.05) }]
    : [];
}
