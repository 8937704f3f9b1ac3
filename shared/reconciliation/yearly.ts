import { addDays, yearOf } from '../day.ts';
import { minor } from '../money.ts';
import type { Finding, PolicyFacts, Rate } from './classes.ts';
import { carrierOf, type Frame, type Rated } from './frame.ts';
import { yearBegins } from './policy-years.ts';
import { expectedOn, fits } from './rates.ts';

/**
 * What a rate is applied to for a whole policy year: the annual premium, 1 for a flat amount, the lives.
 * @returns null where the premium is not known
 */
export function yearlyBase(policy: PolicyFacts, rate: Rate): number | null {
  switch (rate.basis) {
    case 'percent':
      return policy.annualPremiumMinor;
    case 'flat':
      return 1;
    case 'per-life':
      return policy.lives;
  }
}

/**
 * Lines that tell no premium, or are paid a flat amount: together they must bring what the policy year is expected to. Each takes
 * its own amount of it, the last one the rest, so that the sum is exact. While the year still runs, less is no fault yet.
 * TEST flat 80.00: 40.00 and 30.00 → expected 40.00 and 40.00, the second underpaid by 10.00.
 */
export function yearlyFindings(policy: PolicyFacts, lines: readonly Rated[], frame: Frame): readonly Finding[] {
  const groups = new Map<string, Rated[]>();
  for (const rated of lines) {
    const year = rated.year ?? (rated.line.day === null ? '' : `of ${yearOf(rated.line.day)}`);
    const key = `${rated.rate}|${year}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [rated]);
    } else {
      group.push(rated);
    }
  }
  return [...groups.values()].flatMap((group) => yearFindings(policy, group, frame));
}

function yearFindings(policy: PolicyFacts, group: readonly Rated[], frame: Frame): readonly Finding[] {
  const [first] = group;
  const rate = first === undefined ? undefined : frame.rates[first.rate];
  if (first === undefined || rate === undefined) {
    return [];
  }
  const base = yearlyBase(policy, rate);
  let rest = base === null ? 0 : expectedOn(rate, base);
  return group.map(({ line, rate: place }, index): Finding => {
    const common = {
      lineId: line.id,
      kind: line.kind,
      day: line.day,
      carrierId: carrierOf(line, policy),
      rate: place,
      base,
      receivedMinor: line.amountMinor,
    };
    if (base === null) {
      return { ...common, class: 'unjudged', reason: 'no-premium', expectedMinor: line.amountMinor };
    }
    const last = index === group.length - 1;
    const expected = minor(last ? rest : Math.min(Math.max(rest, 0), line.amountMinor));
    rest -= expected;
    if (fits(rate, expected, line.amountMinor)) {
      return { ...common, class: 'right', reason: 'fits', expectedMinor: expected };
    }
    if (line.amountMinor < expected && stillRuns(policy, first, rate, frame)) {
      return { ...common, class: 'right', reason: 'in-progress', expectedMinor: line.amountMinor };
    }
    const reason = line.amountMinor < expected ? 'underpaid' : 'overpaid';
    return { ...common, class: 'wrong-rate', reason, expectedMinor: expected };
  });
}

/** Paid in instalments, and the policy year with its grace is not over. */
function stillRuns(policy: PolicyFacts, { line, year }: Rated, rate: Rate, frame: Frame): boolean {
  if (policy.paymentsPerYear <= 1) {
    return false;
  }
  const end =
    policy.startedOn === null || year === null
      ? line.day === null
        ? frame.asOf
        : addDays(line.day, 365)
      : yearBegins(policy.startedOn, year + 1);
  return addDays(end, rate.graceDays) > frame.asOf;
}
