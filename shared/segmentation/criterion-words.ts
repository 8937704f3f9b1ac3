import type { Minor } from '../money.ts';
import { CRITERION_INFO, type Criterion } from './criteria.ts';
import type { AnsweredClass, AnsweredCondition } from './rules.ts';

/** Criteria in the English of the headless sentences. */
export const CRITERION_WORDS: Readonly<Record<Criterion, string>> = {
  commission12m: 'commission of 12 months',
  premiumInForce: 'premium in force',
  lines: 'lines',
  tenure: 'months of tenure',
  policies: 'policies in force',
  persistency: 'persistency at 13 months',
  retention: 'policies kept of a year ago',
  lossRatio: 'loss ratio of 12 months',
  claimCount: 'claims of 12 months',
  netValue: 'net value',
  costToServe: 'cost to serve',
  referrals: 'referrals given',
  potential: 'potential',
  householdSize: 'clients in the household',
  typePoints: 'attractiveness of its type',
  quotesOpen: 'open quotes',
  daysSinceFirst: 'days since first purchase',
  daysSinceLast: 'days since last purchase',
  lastContact: 'days since last two-way contact',
  requests: 'requests of 12 months',
  paymentTrouble: 'payment troubles of 24 months',
  special: 'special client',
  age: 'age of the eldest',
  commissionInForce: 'annualised commission of policies in force',
  satisfaction: 'satisfaction',
  attitude: 'attitude',
  healthNeed: 'health need',
  income: 'income a year',
  sex: 'points by sex',
  occupation: 'points by occupation',
  interests: 'points by interests',
  values: 'points by values',
  decisionStyle: 'points by decision style',
  preferredChannel: 'points by preferred channel',
};

/** A figure rounded for reading, without trailing zeros. */
export function plain(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** A criterion's figure in its unit. */
export function criterionFigure(criterion: Criterion, value: number, money: (amount: Minor) => string): string {
  switch (CRITERION_INFO[criterion].unit) {
    case 'minor':
      return money(value);
    case 'share':
      return `${plain(100 * value, 2)} %`;
    case 'yes':
      return value >= 1 ? 'yes' : 'no';
    case 'points':
      return plain(value, 2);
    default:
      return String(value);
  }
}

/** "Tier A asks for 2 of: months of tenure at least 36 (48: yes); … Holds 1." for every class up to the household's own. */
export function classSentences(
  classes: readonly AnsweredClass[],
  tiers: readonly string[],
  ruleTier: string | null,
  money: (amount: Minor) => string,
): string[] {
  const own = ruleTier === null ? classes.length : tiers.indexOf(ruleTier);
  return classes.slice(0, own + 1).map(({ least, holding, conditions }, place) => {
    const asked = conditions.map((condition) => conditionWords(condition, money)).join('; ');
    return `Tier ${tiers[place] ?? ''} asks for ${least} of ${conditions.length}: ${asked}. Holds ${holding}.`;
  });
}

function conditionWords(
  { criterion, by, is, limit, figure, holds }: AnsweredCondition,
  money: (amount: Minor) => string,
): string {
  const told = (value: number) => (by === 'value' ? criterionFigure(criterion, value, money) : plain(value, 2));
  const name = by === 'value' ? CRITERION_WORDS[criterion] : `percentile of ${CRITERION_WORDS[criterion]}`;
  const answer = figure === null ? 'not known' : `${told(figure)}: ${holds === true ? 'yes' : 'no'}`;
  return `${name} ${is === 'atLeast' ? 'at least' : 'at most'} ${told(limit)} (${answer})`;
}
