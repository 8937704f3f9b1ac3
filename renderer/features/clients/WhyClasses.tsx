import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/segmentation/explain.ts';
import type { AnsweredCondition } from '../../../shared/segmentation/rules.ts';
import { tiersOf } from '../../../shared/segmentation/scheme.ts';
import { useConditionFigure } from '../../components/criterion-text.ts';
import { useTierText } from '../../components/tier-names.ts';
import words from './clients.module.css';
import classes from './WhyCard.module.css';

/** The hard criteria of each class up to the household's own, with its figure and whether it holds. */
export function WhyClasses({ why }: { readonly why: Explanation }) {
  const { t } = useTranslation();
  const said = useTierText();
  if (why.classes === null) {
    return null;
  }
  const tiers = tiersOf(why.definition);
  const own = why.ruleTier === null ? why.classes.length : tiers.indexOf(why.ruleTier);
  return why.classes.slice(0, own + 1).map(({ least, holding, conditions }, place) => (
    <div key={tiers[place]}>
      <p className={words.quiet}>{t('schemes.asks', { tier: said(tiers[place] ?? ''), holding, least })}</p>
      <dl className={classes.sums}>
        {conditions.map((condition) => (
          <Condition key={`${condition.criterion}/${condition.by}/${condition.is}/${condition.limit}`} of={condition} />
        ))}
      </dl>
    </div>
  ));
}

function Condition({ of }: { readonly of: AnsweredCondition }) {
  const { t } = useTranslation();
  const figure = useConditionFigure();
  const name = t(`schemes.criteria.${of.criterion}`);
  return (
    <div className={classes.criterion}>
      <dt>
        {t('schemes.asked', {
          criterion: of.by === 'value' ? name : `${name} (${t('schemes.by.percentile')})`,
          is: t(`schemes.is.${of.is}`),
          limit: figure(of, of.limit),
        })}
      </dt>
      <dd>
        {of.figure === null ? t('schemes.unknown') : figure(of, of.figure)}
        {of.holds === true ? ' ✓' : ''}
      </dd>
    </div>
  );
}
