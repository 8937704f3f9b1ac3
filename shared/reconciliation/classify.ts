import { minor } from '../money.ts';
import type { CommissionKind, Finding, FindingClass, FindingReason, LineFacts, PolicyFacts, Rate } from './classes.ts';
import { carrierOf, type Frame, type Rated } from './frame.ts';
import { missingOf } from './missing.ts';
import { hasEnded, near, policyYearOf } from './policy-years.ts';
import { expectedOn, fits } from './rates.ts';
import { yearlyFindings } from './yearly.ts';

/** A chargeback is explained by an end of the policy up to this long before it, or this long after. */
export const CHARGEBACK_AFTER_DAYS = 180;
export const CHARGEBACK_BEFORE_DAYS = 31;

/**
 * Every line of one policy in exactly one class, and what should have come and did not.
 *
 * In this order: paid before (duplicate) → unknown policy or unnamed client (unapplied) → chargeback, explained or not → paid on
 * top (unjudged) → held against its rate (right, wrong-rate; unjudged without one). A line that tells its premium is expected
 * to be premium × rate; one that does not shares in what the policy year is expected to bring.
 * @param lines all lines of the policy up to `asOf`, in any order
 */
export function classifyPolicy(policy: PolicyFacts, lines: readonly LineFacts[], frame: Frame): readonly Finding[] {
  const ordered = lines.toSorted((one, other) => compare(one.day ?? '', other.day ?? '') || one.id - other.id);
  const twice = duplicatesOf(policy, ordered);
  const findings: Finding[] = [];
  const yearly: Rated[] = [];
  const carried = { received: 0, chargedBack: 0 };
  for (const line of ordered) {
    const say = (kind: FindingClass, reason: FindingReason, expected: number) =>
      findings.push(findingOf(line, policy, kind, reason, expected));
    if (twice.has(line)) {
      say('duplicate', 'paid-before', 0);
    } else if (policy.unnamedClient) {
      say('unapplied', 'unnamed-client', 0);
    } else if (policy.unknownPolicy) {
      say('unapplied', 'unknown-policy', 0);
    } else if (isChargeback(line)) {
      carried.chargedBack += Math.abs(line.amountMinor);
      const reason = chargebackReason(policy, line, twice, carried, frame);
      const explained = reason === 'policy-ended' || reason === 'returns-duplicate';
      say(explained ? 'right' : 'chargeback', reason, explained ? line.amountMinor : 0);
    } else if (!isRateKind(line.kind)) {
      carried.received += line.amountMinor;
      say('unjudged', 'on-top', line.amountMinor);
    } else {
      carried.received += line.amountMinor;
      const { kind, year, sure } = rateKindOf(
        policy,
        line,
        line.kind === 'renewal' ? 'renewal' : 'first-year',
        ordered,
      );
      const rate = frame.rateFor({ ...policy, carrierId: carrierOf(line, policy) }, kind, sure ? year : null);
      const agreed = rate === null ? undefined : frame.rates[rate];
      if (rate === null || agreed === undefined) {
        say('unjudged', 'no-rate', line.amountMinor);
      } else if (agreed.basis === 'percent' && line.premiumMinor !== null && line.premiumMinor !== 0) {
        findings.push(judged(line, policy, rate, agreed, line.premiumMinor));
      } else {
        yearly.push({ line, rate, year });
      }
    }
  }
  findings.push(...yearlyFindings(policy, yearly, frame));
  if (!policy.unnamedClient && !policy.unknownPolicy) {
    const paying = ordered.filter((line) => isPaying(line) && !twice.has(line));
    findings.push(...missingOf(policy, paying, frame));
  }
  return findings;
}

/** A line held against what its rate gives on a base. */
function judged(line: LineFacts, policy: PolicyFacts, rate: number, agreed: Rate, base: number): Finding {
  const expected = expectedOn(agreed, base);
  const right = fits(agreed, expected, line.amountMinor);
  const reason = right ? 'fits' : line.amountMinor < expected ? 'underpaid' : 'overpaid';
  return { ...findingOf(line, policy, right ? 'right' : 'wrong-rate', reason, expected), rate, base };
}

function findingOf(
  line: LineFacts,
  policy: PolicyFacts,
  kind: FindingClass,
  reason: FindingReason,
  expected: number,
): Finding {
  return {
    lineId: line.id,
    class: kind,
    reason,
    kind: line.kind,
    day: line.day,
    carrierId: carrierOf(line, policy),
    rate: null,
    base: null,
    expectedMinor: minor(expected),
    receivedMinor: line.amountMinor,
  };
}

/** Commission proper, taken back. */
function isChargeback(line: LineFacts): boolean {
  return line.kind === 'chargeback' || (isRateKind(line.kind) && line.amountMinor < 0);
}

function isPaying(line: LineFacts): boolean {
  return isRateKind(line.kind) && line.amountMinor > 0;
}

function isRateKind(kind: CommissionKind): boolean {
  return kind === 'first-year' || kind === 'renewal' || kind === 'advance';
}

/**
 * The second and later of equal lines: same kind, day and amount. Lines that tell no day of their own all bear the statement's,
 * and may be instalments: as many as the policy has payments a year are believed.
 */
function duplicatesOf(policy: PolicyFacts, ordered: readonly LineFacts[]): ReadonlySet<LineFacts> {
  const seen = new Map<string, number>();
  const twice = new Set<LineFacts>();
  for (const line of ordered) {
    if (line.amountMinor === 0 || line.day === null) {
      continue;
    }
    const key = `${line.kind}|${line.day}|${line.amountMinor}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count > (line.ownDay ? 1 : Math.max(1, policy.paymentsPerYear))) {
      twice.add(line);
    }
  }
  return twice;
}

/** Why a chargeback is there; the two last reasons leave it unexplained. */
function chargebackReason(
  policy: PolicyFacts,
  line: LineFacts,
  twice: ReadonlySet<LineFacts>,
  carried: { readonly received: number; readonly chargedBack: number },
  frame: Frame,
): FindingReason {
  if ([...twice].some((other) => other.amountMinor === -line.amountMinor)) {
    return 'returns-duplicate';
  }
  const undated = hasEnded(policy) && policy.endings.length === 0;
  const ended = line.day !== null && near(line.day, policy.endings, CHARGEBACK_BEFORE_DAYS, CHARGEBACK_AFTER_DAYS);
  if (!undated && !ended) {
    return 'no-end-near';
  }
  const since = frame.knownSince(carrierOf(line, policy));
  const whole = policy.startedOn !== null && since !== null && policy.startedOn >= since;
  return whole && carried.chargedBack > carried.received ? 'more-than-paid' : 'policy-ended';
}

/**
 * First-year or renewal: by the policy year where the line tells its own day and the start is sure (no line lies before it: lists
 * often give the start of the current term), else as the statement says.
 */
function rateKindOf(
  policy: PolicyFacts,
  line: LineFacts,
  stated: 'first-year' | 'renewal',
  ordered: readonly LineFacts[],
): { readonly kind: 'first-year' | 'renewal'; readonly year: number | null; readonly sure: boolean } {
  const { startedOn } = policy;
  if (startedOn === null || line.day === null) {
    return { kind: stated, year: null, sure: false };
  }
  const year = policyYearOf(startedOn, line.day);
  const earliest = ordered.find(({ day }) => day !== null)?.day ?? line.day;
  const sure = line.ownDay && earliest >= startedOn;
  return { kind: sure ? (year === 1 ? 'first-year' : 'renewal') : stated, year, sure };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
