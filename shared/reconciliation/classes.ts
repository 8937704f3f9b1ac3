import type { Day } from '../day.ts';
import type { Minor } from '../money.ts';

/**
 * What a line of commission, or its absence, turns out to be. Every line is in exactly one class. `unjudged` is what nothing
 * can be held against: no rate is known, or it is paid on top (bonus, override, adjustment).
 */
export const FINDING_CLASSES = [
  'right',
  'wrong-rate',
  'missing',
  'chargeback',
  'duplicate',
  'unapplied',
  'unjudged',
] as const;
export type FindingClass = (typeof FINDING_CLASSES)[number];

/** Why a finding is in its class. */
export const FINDING_REASONS = [
  'fits',
  'in-progress',
  'underpaid',
  'overpaid',
  'nothing-received',
  'instalments-missing',
  'policy-ended',
  'returns-duplicate',
  'no-end-near',
  'more-than-paid',
  'paid-before',
  'unnamed-client',
  'unknown-policy',
  'no-rate',
  'no-premium',
  'on-top',
] as const;
export type FindingReason = (typeof FINDING_REASONS)[number];

export type RateKind = 'first-year' | 'renewal';
/** An advance is first-year commission before it is earned: held against the same rate. */
export type CommissionKind = RateKind | 'override' | 'bonus' | 'chargeback' | 'advance' | 'adjustment';
export type RateBasis = 'percent' | 'flat' | 'per-life';

/** What a carrier has agreed to pay. Null: holds for any. */
export type Rate = {
  readonly carrierId: number | null;
  readonly lineId: number | null;
  readonly productId: number | null;
  readonly kind: RateKind;
  readonly basis: RateBasis;
  /** Of percent: millionths of the premium; 13 % = 130 000. Null otherwise. */
  readonly ratePpm: number | null;
  /** Of flat: a policy year; of per-life: a policy year and person. Null for percent. */
  readonly amountMinor: Minor | null;
  /** A difference counts when it is larger than both: this amount, and this share of what was expected (in millionths). */
  readonly toleranceMinor: Minor;
  readonly tolerancePpm: number;
  /** Days after the due date before nothing received is called missing. */
  readonly graceDays: number;
  /** Of renewals: holds from this policy year on, 2 and more, until a rate from a later one; null: of any. */
  readonly fromYear: number | null;
};

export const RATE_DEFAULTS = { toleranceMinor: 50, tolerancePpm: 10_000, graceDays: 60, fromYear: null } as const;

/** A policy as far as its commission depends on it. */
export type PolicyFacts = {
  readonly carrierId: number | null;
  readonly lineId: number | null;
  readonly productId: number | null;
  readonly startedOn: Day | null;
  readonly status: string;
  /** Days on which it ended: its own end, and every event that ended it. */
  readonly endings: readonly Day[];
  /** 0 = single premium. */
  readonly paymentsPerYear: number;
  readonly annualPremiumMinor: Minor | null;
  /** Persons the policy's household has; at least 1. What a per-life rate counts. */
  readonly lives: number;
  readonly unnamedClient: boolean;
  /** Known by nothing but lines of commission: no list ever told its start, premium or line. */
  readonly unknownPolicy: boolean;
};

/** One line of commission of the policy. */
export type LineFacts = {
  readonly id: number;
  readonly kind: CommissionKind;
  /** Bill-from day, else the statement's. */
  readonly day: Day | null;
  /** True when the line itself told its day: then equal lines are one payment told twice. */
  readonly ownDay: boolean;
  readonly carrierId: number | null;
  readonly statementId: number | null;
  readonly premiumMinor: Minor | null;
  readonly amountMinor: Minor;
};

/** A line and its class, or (lineId null) what should have come and did not. */
export type Finding = {
  readonly lineId: number | null;
  readonly class: FindingClass;
  readonly reason: FindingReason;
  readonly kind: CommissionKind;
  /** Of a line its day, of a missing one the day it was due. */
  readonly day: Day | null;
  readonly carrierId: number | null;
  /** Position of the rate in the list given; null where none was needed or known. */
  readonly rate: number | null;
  /** What the rate was applied to: a premium, or for flat and per-life the number of lives (flat: 1). Null where no rate was. */
  readonly base: number | null;
  readonly expectedMinor: Minor;
  readonly receivedMinor: Minor;
};
