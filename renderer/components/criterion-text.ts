import { useTranslation } from 'react-i18next';
import { CRITERION_INFO, type Criterion } from '../../shared/segmentation/criteria.ts';
import type { ConditionRule } from '../../shared/segmentation/rules.ts';
import { useFormat } from './format.ts';

/** A criterion's figure in its unit and the reader's language. */
export function useCriterionFigure(): (criterion: Criterion, value: number) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (criterion, value) => {
    const { unit } = CRITERION_INFO[criterion];
    switch (unit) {
      case 'minor':
        return format.money(Math.round(value), 0);
      case 'share':
        return format.percent(value);
      case 'yes':
        return t(value >= 1 ? 'schemes.units.yes' : 'schemes.units.no');
      default:
        return t(`schemes.units.${unit}`, { figure: format.number(value, Number.isInteger(value) ? 0 : 1) });
    }
  };
}

/** A figure compared with a condition's limit, in its unit: a percentile in points. */
export function useConditionFigure(): (rule: Pick<ConditionRule, 'criterion' | 'by'>, value: number) => string {
  const format = useFormat();
  const figure = useCriterionFigure();
  return ({ criterion, by }, value) => (by === 'value' ? figure(criterion, value) : format.number(value, 1));
}
