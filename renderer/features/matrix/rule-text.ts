import { useTranslation } from 'react-i18next';
import type { MonthRule } from '../../../shared/planning/catalogue.ts';
import { useFormat } from '../../components/format.ts';

/** A month rule in words: "spread", "renewal − 30 d", "1 Oct". */
export function useRuleText(): (when: MonthRule) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const monthName = new Intl.DateTimeFormat(format.language, { month: 'short', timeZone: 'UTC' });
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return (when) => {
    switch (when.rule) {
      case 'spread':
        return t('matrix.rule.spread');
      case 'birthday':
        return t('matrix.rule.birthday');
      case 'anniversary':
        return t('matrix.rule.anniversary');
      case 'tax-season':
        return t('matrix.rule.tax-season');
      case 'renewal':
        return t('matrix.rule.renewal', { days: when.leadDays });
      case 'month':
        return t('matrix.rule.fixed', { when: monthName.format(Date.UTC(2028, when.month - 1, 1)) });
      case 'day':
        return t('matrix.rule.fixed', {
          when: format.day(`2028-${twoDigits(when.month)}-${twoDigits(when.day)}`, 'day'),
        });
    }
  };
}
