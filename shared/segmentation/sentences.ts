import { type Minor, toDecimal } from '../money.ts';
import type { Adjustment } from './adjust.ts';
import { CRITERION_WORDS, classSentences, criterionFigure, plain } from './criterion-words.ts';
import { floorOfProduct } from './exact.ts';
import type { ExplainedCriterion, Explanation } from './explain.ts';
import type { PotentialCriterion } from './potential-profile.ts';
import { namesOf, tiersOf } from './scheme.ts';
import { UNKNOWN_POTENTIAL } from './states.ts';
import { placeBelow } from './tiers.ts';

const UNSCORED_WORDS = {
  'no-commission': 'no-commission: no commission transaction up to this date.',
  'no-premium': 'no-premium: the book holds no commission, and no premium is known for this household.',
  'no-criteria': 'no-criteria: none of the criteria with a weight is known.',
} as const;

/**
 * An explanation in plain English sentences, arithmetic included: the headless form. Screens write their own from the
 * same data. Shares are cut off after two decimals, so that one below a line never reads as having met it.
 */
export function sentences(why: Explanation, currency: string): readonly string[] {
  const money = (amount: Minor) => `${toDecimal(amount)} ${currency}`;
  const lines: string[] = [];
  if (why.valueMinor !== null) {
    lines.push(`Value ${money(why.valueMinor)}: ${valueWords(why)}.`);
  }
  if (why.unscored !== null) {
    lines.push(`Unscored, ${UNSCORED_WORDS[why.unscored]}`);
  } else {
    lines.push(...ruleSentences(why, money));
  }
  const name = why.tier === null ? undefined : namesOf(why.definition)[why.tier];
  if (name !== undefined) {
    lines.push(`Tier ${why.tier} is called ${name}.`);
  }
  if (why.criteria.some(({ percentile }) => percentile !== null)) {
    lines.push(`Percentiles: ${why.criteria.map((criterion) => percentileWords(criterion, money)).join('; ')}.`);
  }
  if (why.next !== null) {
    const { tier, unit, distance } = why.next;
    lines.push(`To tier ${tier}: ${unit === 'money' ? money(distance) : `${plain(distance, 2)} points`} more.`);
  }
  lines.push(...outlookSentences(why, money));
  lines.push(...why.adjustments.map(adjustmentSentence));
  if (why.override !== null) {
    const { tier, reason, author, expiresOn } = why.override;
    const until = expiresOn === null ? 'until ended' : `until ${expiresOn}`;
    lines.push(
      `Set by hand to tier ${tier} by ${author}, ${until}: ${reason}. The rule says ${why.ruleTier ?? 'unscored'}.`,
    );
  }
  return lines;
}

const POTENTIAL_WORDS: Readonly<Record<PotentialCriterion, string>> = {
  needs: 'needs × means × interest',
  fit: 'likeness to the ideal client',
  household: 'household size',
  type: 'type of client',
  quotes: 'open quotes',
  recent: 'recent first purchase',
  age: 'age',
};

/** Potential and state, each with the arithmetic behind it; a prospect has no state to explain. */
function outlookSentences(why: Explanation, money: (amount: Minor) => string): string[] {
  const { potential, settings, state, trend, previousMinor } = why;
  const valueLine = settings.valueLineMinor ?? why.medianMinor;
  const parts = potential.parts
    .filter(({ points }) => points !== null)
    .map(({ criterion, added }) => `${POTENTIAL_WORDS[criterion]} ${plain(added, 2)}`);
  const lines =
    potential.points === null
      ? [`Potential unknown: counts as ${UNKNOWN_POTENTIAL}.`]
      : [`Potential ${plain(potential.points, 2)} of 100, apart from value: ${parts.join(' + ')}.`];
  if (state !== 'prospect') {
    const change =
      trend === null
        ? 'the year before is not known'
        : `change ${plain(100 * trend, 2)} % from ${money(previousMinor)} (least ${money(settings.floorMinor)})`;
    const line = valueLine === null ? '' : `high value from ${money(Math.round(valueLine))}, `;
    lines.push(`State ${state}: ${line}high potential from ${settings.potentialLine}, ${change}.`);
  }
  return lines;
}

function valueWords({ basis, from, asOf }: Explanation): string {
  return basis === 'commission'
    ? `commission received from ${from} to ${asOf}`
    : `annualised premium in force on ${asOf}, because the book holds no commission`;
}

function ruleSentences(why: Explanation, money: (amount: Minor) => string): string[] {
  const { definition, rank, ranked } = why;
  const place = `Rank ${rank ?? 'n/a'} of ${ranked} households`;
  const byPoints = definition.method === 'score' || definition.method === 'rfm';
  if (!byPoints && definition.method !== 'rules' && (why.valueMinor ?? 0) <= 0) {
    return [`A value of 0.00 or less is the lowest tier and left out of the total.`];
  }
  switch (definition.method) {
    case 'abc':
      return [`${place}.`, shareSentence(why, definition.cuts, money)];
    case 'count':
      return [`${place}; lines after the first ${definition.cuts.join(' %, ')} % of households with a value above 0.`];
    case 'amount':
      return [`${place}; lines at ${definition.cuts.map(money).join(', ')}.`];
    case 'quantile':
      return [`${place}: percentile ${plain(why.points ?? 0, 2)}; lines at ${definition.cuts.join(', ')}.`];
    case 'rules':
      return [`${place}.`, ...classSentences(why.classes ?? [], tiersOf(definition), why.ruleTier, money)];
    case 'score':
    case 'rfm':
      return [
        `${place}: score ${plain(why.points ?? 0, 2)} of 100; lines at ${definition.cuts.join(', ')}.`,
        weightSentence(why),
      ];
  }
}

function shareSentence(why: Explanation, cuts: readonly number[], money: (amount: Minor) => string): string {
  const before = why.beforeMinor ?? 0;
  const place = placeBelow(before, why.totalMinor, cuts);
  const hundredths = floorOfProduct(before, 10_000, Math.max(1, why.totalMinor));
  const above = cuts[place - 1];
  const line = cuts[place];
  const compared = [above === undefined ? '' : `not below ${above} %`, line === undefined ? '' : `below ${line} %`];
  return `Households above hold ${money(before)} of ${money(why.totalMinor)} = ${toDecimal(hundredths)} %: ${compared.filter((words) => words !== '').join(', ')}.`;
}

function weightSentence(why: Explanation): string {
  const parts = why.criteria
    .filter(({ weight }) => weight !== null && weight > 0)
    .map(({ criterion, weight, points, scale, countedPercent }) =>
      points === null
        ? `${CRITERION_WORDS[criterion]} weight ${weight}, missing: shared out over the rest`
        : `${CRITERION_WORDS[criterion]} ${scale === 'quintile' ? `fifth ${points / 20} = ` : ''}${plain(points, 2)} × ${plain(countedPercent ?? 0, 2)} % (weight ${weight})`,
    );
  return `Score = ${parts.join(' + ')}.`;
}

function percentileWords(
  { criterion, value, percentile }: ExplainedCriterion,
  money: (amount: Minor) => string,
): string {
  const words = CRITERION_WORDS[criterion];
  if (value === null || percentile === null) {
    return `${words} not known`;
  }
  return `${words} ${criterionFigure(criterion, value, money)} at ${plain(100 * percentile, 1)}`;
}

function adjustmentSentence(adjustment: Adjustment): string {
  return adjustment.kind === 'uplift'
    ? `Raised from ${adjustment.from} to ${adjustment.to}: ${adjustment.because === 'referrer' ? 'refers others' : 'special client'}.`
    : `Stays in ${adjustment.to}: the rule says ${adjustment.from} for the first time, within the margin of ${adjustment.marginPercent} points.`;
}
