import { useTranslation } from 'react-i18next';
import type { ClientTouch } from '../../../shared/contract/clients.ts';
import { type Day, monthOf, parseDay } from '../../../shared/day.ts';
import { monthName } from '../../../shared/day-text.ts';
import { useFormat } from '../../components/format.ts';
import classes from './YearPlan.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Month of a touch, 1–12. */
export function touchMonth(touch: ClientTouch): number {
  const day = parseDay(touch.plannedOn);
  return day === null ? 0 : monthOf(day);
}

/** A year as twelve columns of dots: filled is done, ring is planned, struck ring is skipped. */
export function MonthDots({ touches, today }: { readonly touches: readonly ClientTouch[]; readonly today: Day }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  return (
    <ol className={classes.dots} aria-label={t('clients.yearByMonth')}>
      {MONTHS.map((month) => {
        const here = touches.filter((touch) => touchMonth(touch) === month);
        const name = monthName(month, language, 'short');
        return (
          <li key={month} data-now={monthOf(today) === month || undefined}>
            <span className={classes.stack}>
              {here.map((touch) => (
                <span
                  key={touch.id}
                  className={classes.dot}
                  data-status={touch.plannedOn < today && touch.status === 'planned' ? 'overdue' : touch.status}
                />
              ))}
            </span>
            <span aria-hidden="true">
              {language === 'zh-CN' ? month : name.slice(0, 1).toLocaleUpperCase(language)}
            </span>
            <span className={classes.spoken}>{t('clients.monthTouches', { month: name, count: here.length })}</span>
          </li>
        );
      })}
    </ol>
  );
}
