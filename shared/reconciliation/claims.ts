import { type Day, daysBetween } from '../day.ts';
import type { Minor } from '../money.ts';
import type { Finding, FindingClass } from './classes.ts';

/** Open until somebody asks the carrier for it (claimed), it arrives (settled) or is given up (written off). */
export const CLAIM_STATES = ['open', 'claimed', 'settled', 'written-off'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

const CLAIMABLE: readonly FindingClass[] = ['wrong-rate', 'missing', 'chargeback', 'duplicate'];

type Amounts = Pick<Finding, 'class' | 'expectedMinor' | 'receivedMinor'>;

/** Money the carrier owes for a finding: expected − received where that is more than 0, else 0. TEST 80.00 − 70.00 → 10.00. */
export function claimable(finding: Amounts): Minor {
  return CLAIMABLE.includes(finding.class) ? Math.max(0, finding.expectedMinor - finding.receivedMinor) : 0;
}

/**
 * What tells a claim from others of its policy, whatever ids its lines have: it outlives an undone and repeated import. The
 * number counts equal ones.
 */
export function claimKey(finding: Pick<Finding, 'class' | 'kind' | 'day' | 'receivedMinor'>, ordinal: number): string {
  return [finding.class, finding.kind, finding.day ?? '', finding.receivedMinor, ordinal].join('|');
}

/** Days since the money was due; null without a day. TEST 2026-10-02 as of 2026-12-31 → 90. */
export function ageOf(day: Day | null, asOf: Day): number | null {
  return day === null ? null : daysBetween(day, asOf);
}
