import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../shared/segmentation/explain.ts';
import { UNKNOWN_POTENTIAL } from '../../shared/segmentation/states.ts';
import { type Format, useFormat } from './format.ts';
import { useTierText } from './tier-names.ts';

/** Share of the total that households ranked before this one hold; null where the method has none. */
export function shareBefore(why: Explanation): number | null {
  return why.beforeMinor === null || why.totalMinor <= 0 ? null : why.beforeMinor / why.totalMinor;
}

/** The cut line under which the share before a household must lie for a tier, as a share; null for the last tier. */
export function cutOf(why: Explanation, tier: string): number | null {
  const cut = why.definition.cuts['ABCDE'.indexOf(tier)];
  return cut === undefined ? null : cut / 100;
}

/** Why a household has its tier, in one or two sentences of the reader's language. */
export function useWhySentence(): (why: Explanation) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useTierText();
  const tierOf = ({ ruleTier }: Explanation) => (ruleTier === null ? '' : said(ruleTier));
  return (why) => {
    if (why.override !== null) {
      return t('clients.why.byHand', {
        tier: said(why.override.tier),
        author: why.override.author,
        reason: why.override.reason,
      });
    }
    if (why.unscored !== null) {
      return t(`clients.why.unscored.${why.unscored}`);
    }
    if (why.points !== null && why.definition.method !== 'abc') {
      return t('clients.why.points', { points: format.number(why.points, 1), tier: tierOf(why) });
    }
    if (why.definition.method === 'rules') {
      return t('schemes.byClasses', { tier: tierOf(why) });
    }
    const before = shareBefore(why);
    const cut = why.ruleTier === null ? null : cutOf(why, why.ruleTier);
    if (why.rank === null || before === null) {
      return t('clients.why.value', { tier: tierOf(why) });
    }
    if ((why.valueMinor ?? 0) <= 0) {
      return t('clients.why.nothing', { tier: tierOf(why) });
    }
    if (why.rank === 1) {
      return t('clients.why.first', { of: format.number(why.ranked), tier: tierOf(why) });
    }
    const rank = t('clients.why.rank', {
      rank: format.number(why.rank),
      of: format.number(why.ranked),
      before: format.percent(before),
      count: why.rank - 1,
    });
    return cut === null
      ? t('clients.why.last', { rank, tier: tierOf(why) })
      : t('clients.why.below', { rank, tier: tierOf(why), cut: format.percent(cut, 0) });
  };
}

/** What each criterion added to the potential, largest first: "Needs 43 · Household size 6". */
export function potentialParts({ potential }: Explanation, t: TFunction): string {
  return potential.points === null
    ? ''
    : potential.parts
        .filter(({ points }) => points !== null)
        .toSorted((a, b) => b.added - a.added)
        .map(({ criterion, added }) =>
          t('potential.why.parts', { name: t(`potential.criteria.${criterion}`), points: Math.round(added) }),
        )
        .join(' · ');
}

/** The comparisons behind a state: value with its line, potential with its line, and the change. */
export function stateRule(why: Explanation, t: TFunction, format: Format): string {
  const { settings, medianMinor, netMinor, trend, potential } = why;
  const line = settings.valueLineMinor ?? medianMinor;
  if (line === null || netMinor === null || why.state === 'prospect') {
    return '';
  }
  const against = (own: number, other: number) => (own >= other ? '≥' : '<');
  return t('potential.why.rule', {
    value: against(netMinor, line),
    valueLine: format.money(line, 0),
    potential: against(potential.points ?? UNKNOWN_POTENTIAL, settings.potentialLine),
    potentialLine: format.number(settings.potentialLine),
    change: trend === null ? t('common.notAvailable') : format.change(trend, 0),
  });
}
