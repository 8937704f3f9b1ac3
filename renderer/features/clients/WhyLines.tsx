import { useTranslation } from 'react-i18next';
import type { WhyAnswer } from '../../../shared/contract/segments.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import classes from './WhyCard.module.css';

/** Lines told at once; a household with more has the rest behind "Trace". */
const MOST = 500;

/** The statement lines the value is the sum of, newest first: closed on the screen, on paper with the rest of the card. */
export function WhyLines({ why }: { readonly why: WhyAnswer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count, amountMinor } = why.commissionLines;
  const found = useQuery(
    'segments.lines',
    { householdId: why.household.id, offset: 0, limit: MOST },
    { tables: ['segment_run', 'commission', 'statement'], keep: true, enabled: count > 0 },
  );
  if (count === 0 || found.data === undefined) {
    return null;
  }
  const { rows, total } = found.data;
  const left = rows.reduce((sum, row) => sum - row.amountMinor, amountMinor);
  return (
    <details className={classes.changes}>
      <summary>
        {t('clients.trace.sum', { count, shown: format.number(count), amount: format.money(amountMinor) })}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('clients.trace.from')}</th>
            <th scope="col">{t('clients.trace.on')}</th>
            <th scope="col">{t('clients.trace.policy')}</th>
            <th scope="col">{t('clients.trace.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.commissionId}>
              <th scope="row">
                {row.row === null
                  ? (row.fileName ?? t('clients.changes.byHand'))
                  : t('clients.trace.row', { file: row.fileName ?? '', row: format.number(row.row) })}
              </th>
              <td>{row.datedOn === null ? t('common.none') : format.day(row.datedOn)}</td>
              <td>{row.policyNumber}</td>
              <td>{format.money(row.amountMinor, 2)}</td>
            </tr>
          ))}
          {total > rows.length && (
            <tr>
              <th scope="row">{t('clients.trace.further', { shown: format.number(total - rows.length) })}</th>
              <td />
              <td />
              <td>{format.money(left, 2)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('clients.changes.total')}</th>
            <td />
            <td />
            <td>{format.money(amountMinor, 2)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
