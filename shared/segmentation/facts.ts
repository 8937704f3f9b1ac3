import { type Day, daysBetween } from '../day.ts';
import type { Minor } from '../money.ts';
import { ANSWER_CRITERIA } from './answers.ts';
import type { Criterion } from './criteria.ts';
import type { Openings } from './needs.ts';

/** What the book holds about one household as of a day: everything a run needs, nothing it decides. */
export type HouseholdFacts = {
  readonly householdId: number;
  /** Clients in it, merged ones not counted. */
  readonly clients: number;
  /** Received in (as-of − 12 months, as-of]; null when the household never had a commission transaction up to the day. */
  readonly commissionMinor: Minor | null;
  /** Received in the twelve months before those. */
  readonly previousMinor: Minor;
  /** Annualised, of the policies in force; null when no policy's premium is known. */
  readonly premiumMinor: Minor | null;
  readonly policiesInForce: number;
  readonly linesInForce: number;
  /** In force twelve months before the day: retention counts who of them still is. */
  readonly policiesYearAgo: number;
  /** Of those, still in force on the day. */
  readonly policiesKept: number;
  readonly everHadPolicy: boolean;
  readonly firstPolicyOn: Day | null;
  readonly restartedOn: Day | null;
  /** Whole months since the first policy, or since the client was entered; null when neither is known. */
  readonly tenureMonths: number | null;
  /** Introductions given by its clients. */
  readonly referrals: number;
  readonly special: boolean;
  /** Who is in it, what they hold and what is open: what its potential is read from. */
  readonly openings: Openings;
};

/** What decides about the value alone. */
export type Earned = Pick<HouseholdFacts, 'commissionMinor' | 'previousMinor'>;

/** What values a book: commission, or premium where the whole book holds no commission up to the day. */
export type Basis = 'commission' | 'premium';
export type UnscoredReason = 'no-commission' | 'no-premium' | 'no-criteria';

/** The book's basis: premium only where not one household has a commission transaction and some premium is known instead. */
export function basisOf(facts: readonly HouseholdFacts[]): Basis {
  const paid = facts.some((household) => household.commissionMinor !== null);
  return paid || facts.every((household) => household.premiumMinor === null) ? 'commission' : 'premium';
}

/** The value that ranks a household; null = not valued. */
export function valueOfHousehold(facts: HouseholdFacts, basis: Basis): Minor | null {
  return basis === 'commission' ? facts.commissionMinor : facts.premiumMinor;
}

/** Measures only some schemes ask for, read from the book for those alone; a criterion not in it is not known. */
export type ExtraMeasures = Readonly<Partial<Record<Criterion, number>>>;

/** What a run knows of a household besides its facts. */
export type MeasureContext = {
  readonly asOf: Day;
  readonly potential: number | null;
  /** What serving it cost in the window; null where the office priced nothing. */
  readonly costMinor: Minor | null;
  readonly extra: ExtraMeasures | undefined;
};

/** A criterion's measure for a household in the unit of `CRITERION_INFO`, null where the book does not know it. */
export function measure(facts: HouseholdFacts, criterion: Criterion, context: MeasureContext): number | null {
  const { asOf, costMinor } = context;
  switch (criterion) {
    case 'commission12m':
      return facts.commissionMinor;
    case 'premiumInForce':
      return facts.premiumMinor;
    case 'lines':
      return facts.everHadPolicy ? facts.linesInForce : null;
    case 'tenure':
      return facts.tenureMonths;
    case 'policies':
      return facts.everHadPolicy ? facts.policiesInForce : null;
    case 'retention':
      return facts.policiesYearAgo === 0 ? null : facts.policiesKept / facts.policiesYearAgo;
    case 'netValue':
      return facts.commissionMinor === null || costMinor === null ? null : facts.commissionMinor - costMinor;
    case 'costToServe':
      return costMinor;
    case 'referrals':
      return facts.referrals;
    case 'potential':
      return context.potential;
    case 'householdSize':
      return facts.clients;
    case 'typePoints':
      return facts.openings.typePoints;
    case 'quotesOpen':
      return facts.openings.quoted.length;
    case 'daysSinceFirst':
      return facts.firstPolicyOn === null || facts.firstPolicyOn > asOf ? null : daysBetween(facts.firstPolicyOn, asOf);
    case 'special':
      return facts.special ? 1 : 0;
    default:
      return context.extra?.[criterion] ?? null;
  }
}

/** Criteria that are not among the facts of every run: a run is given them where its scheme asks. */
export const EXTRA_CRITERIA: ReadonlySet<Criterion> = new Set([
  'persistency',
  'lossRatio',
  'claimCount',
  'daysSinceLast',
  'lastContact',
  'requests',
  'paymentTrouble',
  'age',
  'commissionInForce',
  'satisfaction',
  'attitude',
  'healthNeed',
  'income',
  ...ANSWER_CRITERIA,
]);
