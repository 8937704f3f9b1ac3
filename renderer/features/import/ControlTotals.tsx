import { useTranslation } from 'react-i18next';
import type { ImportReview } from '../../../shared/contract/import.ts';
import { useFormat } from '../../components/format.ts';
import common from './import.module.css';
import classes from './review.module.css';

/** What the file says its lines add up to, held against what they do. */
export function ControlTotals({ review }: { readonly review: ImportReview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { commission, premium } = review.figures.totals;
  const money = (amount: number | null) => (amount === null ? '–' : format.money(amount, 2));
  const totals = review.controlTotals.filter(({ field }) => field !== 'records');
  const differing = totals.find(({ stated, found }) => stated !== found);
  const shown = differing ?? totals[0];
  if (shown === undefined) {
    return (
      <div className={classes.control}>
        <strong>{t('importing.control.none')}</strong>
        <span className={common.quiet}>
          {t('importing.control.sum', { commission: money(commission), premium: money(premium) })}
        </span>
      </div>
    );
  }
  const difference = shown.stated - shown.found;
  return (
    <div className={classes.control} role="status">
      <strong>
        {difference === 0
          ? t('importing.control.agrees')
          : t('importing.control.differs', { amount: money(difference) })}
      </strong>
      <span className={common.quiet}>
        {t(`importing.control.fields.${shown.field}`)}
        {difference !== 0 && ` · ${t('importing.control.kept')}`}
      </span>
      <dl className={classes.equation}>
        <div>
          <dt>{t('importing.control.lines')}</dt>
          <dd>{money(shown.found)}</dd>
        </div>
        <span aria-hidden="true">{difference === 0 ? '=' : '≠'}</span>
        <div>
          <dt>{t('importing.control.stated')}</dt>
          <dd>{money(shown.stated)}</dd>
        </div>
        {difference !== 0 && (
          <div data-tone="warn">
            <dt>{t('importing.control.difference')}</dt>
            <dd>{money(difference)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
