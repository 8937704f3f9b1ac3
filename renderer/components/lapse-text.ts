import { useTranslation } from 'react-i18next';
import type { LapseReason } from '../../shared/evaluation/lapse-risk.ts';
import { useFormat } from './format.ts';

/** A reason of a household's lapse risk in words, with its own figure and that of the mean household. */
export function useLapseReason(): (reason: LapseReason) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ feature, value, mean }) => {
    const figure = (of: number) => format.number(of, Number.isInteger(of) ? 0 : 1);
    if (feature === 'premiumChange') {
      return t('lapse.reason.premiumChange', { value: format.change(value, 0) });
    }
    if (feature === 'noContact' && value === 0) {
      return t('lapse.reason.contact');
    }
    return t(`lapse.reason.${feature}`, { value: figure(value), mean: figure(mean) });
  };
}
