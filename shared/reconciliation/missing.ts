import { addDays, type Day } from '../day.ts';
import type { Finding, FindingReason, LineFacts, PolicyFacts } from './classes.ts';
import type { Frame } from './frame.ts';
import { earlyDays, endOf, policyYearOf, yearBegins } from './policy-years.ts';
import { expectedOn, shareOf } from './rates.ts';
import { yearlyBase } from './yearly.ts';

/** Statuses of a policy that never came about. */
const NEVER: readonly string[] = ['quoted', 'not-taken-up'];
/** An instalment's premium may differ this much from the policy's own share before it is no longer taken for one. */
const INSTALMENT_SLACK = 0.25;

/**
 * Policy years that should have brought commission and did not: expected > 0, and nothing received for the year although due
 * day + grace lies at or before as-of. Counted from the first day of commission the book has of the carrier, while the policy
 * is in force. Of a policy paid in instalments also those that were left out of a year that is over, where every line
 * tells its own day and the premium of one instalment.
 * @param paying the lines that pay first-year or renewal commission
 */
export function missingOf(policy: PolicyFacts, paying: readonly LineFacts[], frame: Frame): readonly Finding[] {
  const { startedOn, carrierId } = policy;
  const since = frame.knownSince(carrierId);
  const end = endOf(policy);
  if (startedOn === null || since === null || end === '' || NEVER.includes(policy.status)) {
    return [];
  }
  const findings: Finding[] = [];
  const last = policy.paymentsPerYear === 0 ? 1 : policyYearOf(startedOn, frame.asOf);
  for (let year = Math.max(1, policyYearOf(startedOn, since)); year <= last; year += 1) {
    const due = yearBegins(startedOn, year);
    if (due < since || (end !== null && due >= end)) {
      continue;
    }
    const found = missingYear(policy, paying, { due, year, end, startedOn }, frame);
    if (found !== null) {
      findings.push(found);
    }
  }
  return findings;
}

type Year = { readonly due: Day; readonly year: number; readonly end: Day | null; readonly startedOn: Day };

function missingYear(policy: PolicyFacts, paying: readonly LineFacts[], year: Year, frame: Frame): Finding | null {
  const kind = year.year === 1 ? 'first-year' : 'renewal';
  const place = frame.rateFor(policy, kind, year.year);
  const rate = place === null ? undefined : frame.rates[place];
  const base = rate === undefined ? null : yearlyBase(policy, rate);
  if (rate === undefined || base === null || addDays(year.due, rate.graceDays) > frame.asOf) {
    return null;
  }
  const next = yearBegins(year.startedOn, year.year + 1);
  const from = addDays(year.due, -earlyDays(policy.paymentsPerYear));
  const inside = paying.filter(({ day }) => day !== null && day >= from && day < next);
  const whole = expectedOn(rate, base);
  const missing = (expected: number, reason: FindingReason): Finding | null =>
    expected <= 0
      ? null
      : {
          lineId: null,
          class: 'missing',
          reason,
          kind,
          day: year.due,
          carrierId: policy.carrierId,
          rate: place,
          base,
          expectedMinor: expected,
          receivedMinor: 0,
        };
  if (inside.length === 0) {
    return missing(whole, 'nothing-received');
  }
  const over = addDays(next, rate.graceDays) <= frame.asOf && (year.end === null || year.end >= next);
  const left = policy.paymentsPerYear - inside.length;
  if (rate.basis !== 'percent' || !over || left <= 0 || !areInstalments(policy, inside)) {
    return null;
  }
  return missing(shareOf(Math.round((base * left) / policy.paymentsPerYear), rate.ratePpm ?? 0), 'instalments-missing');
}

function areInstalments(policy: PolicyFacts, lines: readonly LineFacts[]): boolean {
  const one = (policy.annualPremiumMinor ?? 0) / policy.paymentsPerYear;
  return lines.every(
    ({ ownDay, premiumMinor }) =>
      ownDay && premiumMinor !== null && Math.abs(premiumMinor - one) <= one * INSTALMENT_SLACK,
  );
}
