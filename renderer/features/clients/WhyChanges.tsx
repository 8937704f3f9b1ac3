import { useTranslation } from 'react-i18next';
import type { HouseholdChanges } from '../../../shared/contract/segments.ts';
import { useQuery } from '../../api.ts';
import { Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import classes from './WhyCard.module.css';

/** Statements named at once; the rest is behind the switch. */
const FEW = 3;

/** What changed since the run of an earlier day, and which statements caused it. */
export function WhyChanges({ householdId }: { readonly householdId: number }) {
  const found = useQuery(
    'segments.changes',
    { householdId },
    { tables: ['segment_run', 'segment_result', 'commission', 'statement'], keep: true },
  );
  const changes = found.data ?? null;
  return changes === null || (changes.rows.length === 0 && changes.otherMinor === 0) ? null : (
    <Changes changes={changes} />
  );
}

function Changes({ changes }: { readonly changes: HouseholdChanges }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tier, valueMinor, rows, otherMinor } = changes;
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${format.money(amount, 0)}`;
  const total = valueMinor.now === null ? null : valueMinor.now - (valueMinor.before ?? 0);
  return (
    <details className={classes.changes}>
      <summary>
        {t(changes.runId === null ? 'clients.changes.year' : 'clients.changes.run', { day: format.day(changes.asOf) })}{' '}
        {tier.before !== null && tier.before !== tier.now && (
          <>
            <TierBadge tier={tier.before} size="sm" /> → <TierBadge tier={tier.now} size="sm" />{' '}
          </>
        )}
        {total !== null && <strong>{signed(total)}</strong>}
        {rows[0] !== undefined && (
          <span className={classes.cause}>
            {t('clients.changes.mostly', {
              names: rows
                .slice(0, FEW)
                .map((row) => row.fileName ?? t('clients.changes.byHand'))
                .join(', '),
            })}
          </span>
        )}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('clients.changes.statement')}</th>
            <th scope="col">{t('clients.changes.dated')}</th>
            <th scope="col">{t('clients.changes.added')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.statementId ?? 'none'}>
              <th scope="row">{row.fileName ?? t('clients.changes.byHand')}</th>
              <td>{row.datedOn === null ? t('common.none') : format.day(row.datedOn)}</td>
              <td>{signed(row.addedMinor)}</td>
            </tr>
          ))}
          {otherMinor !== 0 && (
            <tr>
              <th scope="row">{t('clients.changes.other')}</th>
              <td />
              <td>{signed(otherMinor)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('clients.changes.total')}</th>
            <td>
              <Money amount={valueMinor.before} decimals={0} /> → <Money amount={valueMinor.now} decimals={0} />
            </td>
            <td>{total === null ? t('common.notAvailable') : signed(total)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
