/**
 * Criteria a scheme can go by (DOMAIN 4.1), in the order they are kept and shown. The first four are measured in every run;
 * the others only where a scheme asks for them. New ones go last: a kept result names them by their place.
 */
export const CRITERIA = [
  'commission12m',
  'premiumInForce',
  'lines',
  'tenure',
  'policies',
  'persistency',
  'retention',
  'lossRatio',
  'claimCount',
  'netValue',
  'costToServe',
  'referrals',
  'potential',
  'householdSize',
  'typePoints',
  'quotesOpen',
  'daysSinceFirst',
  'daysSinceLast',
  'lastContact',
  'requests',
  'paymentTrouble',
  'special',
  'age',
  'commissionInForce',
  'satisfaction',
  'attitude',
  'healthNeed',
  'income',
  'sex',
  'occupation',
  'interests',
  'values',
  'decisionStyle',
  'preferredChannel',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Measured in every run, whatever the scheme weighs: every explanation tells them. */
export const BASE_CRITERIA = ['commission12m', 'premiumInForce', 'lines', 'tenure'] as const satisfies Criterion[];

/** minor = money in minor units · share = 0–1 · yes = 1 or 0. */
export type CriterionUnit = 'minor' | 'count' | 'months' | 'days' | 'years' | 'share' | 'points' | 'yes';

export type CriterionInfo = {
  readonly unit: CriterionUnit;
  /** 1: more is better. -1: less is better, and the percentile counts from the other end. */
  readonly sign: 1 | -1;
  readonly group: 'value' | 'potential' | 'behaviour' | 'person';
  /** About persons: counts only after the office switched such criteria on. */
  readonly sensitive: boolean;
};

const of = (
  group: CriterionInfo['group'],
  unit: CriterionUnit,
  sign: CriterionInfo['sign'] = 1,
  sensitive = false,
): CriterionInfo => ({ unit, sign, group, sensitive });

/** What each criterion is measured in, which way is better and whether it is about the person. */
export const CRITERION_INFO: Readonly<Record<Criterion, CriterionInfo>> = {
  commission12m: of('value', 'minor'),
  premiumInForce: of('value', 'minor'),
  lines: of('value', 'count'),
  tenure: of('value', 'months'),
  policies: of('value', 'count'),
  persistency: of('value', 'share'),
  retention: of('value', 'share'),
  lossRatio: of('value', 'share', -1),
  claimCount: of('value', 'count', -1),
  netValue: of('value', 'minor'),
  costToServe: of('value', 'minor', -1),
  referrals: of('value', 'count'),
  potential: of('potential', 'points'),
  householdSize: of('potential', 'count'),
  typePoints: of('potential', 'points'),
  quotesOpen: of('potential', 'count'),
  daysSinceFirst: of('potential', 'days', -1),
  daysSinceLast: of('potential', 'days', -1),
  lastContact: of('behaviour', 'days', -1),
  requests: of('behaviour', 'count', -1),
  paymentTrouble: of('behaviour', 'count', -1),
  special: of('behaviour', 'yes'),
  age: of('person', 'years', 1, true),
  commissionInForce: of('value', 'minor'),
  satisfaction: of('behaviour', 'points'),
  attitude: of('person', 'points', 1, true),
  healthNeed: of('person', 'points', 1, true),
  income: of('person', 'minor', 1, true),
  sex: of('person', 'points', 1, true),
  occupation: of('person', 'points', 1, true),
  interests: of('person', 'points', 1, true),
  values: of('person', 'points', 1, true),
  decisionStyle: of('person', 'points', 1, true),
  preferredChannel: of('person', 'points', 1, true),
};

export function isSensitive(criterion: Criterion): boolean {
  return CRITERION_INFO[criterion].sensitive;
}

/** Insurance RFM (DOMAIN 4.3): recency of the last purchase, number of policies, commission; potential beside them. */
export const RFM_CRITERIA = ['daysSinceLast', 'policies', 'commission12m', 'potential'] as const satisfies Criterion[];
