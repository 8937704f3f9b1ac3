import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepositRow } from '../../../../shared/reconciliation/view.ts';
import { call, failureOf, useMutation, useQuery } from '../../../api.ts';
import { DayText, Money } from '../../../components/Figures.tsx';
import { useFailureText } from '../../../components/failure-text.ts';
import { useFormat } from '../../../components/format.ts';
import { EmptyState, ErrorState, Hint, LoadingState } from '../../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../../components/notify.tsx';
import { Panel } from '../../../components/Panel.tsx';
import tables from '../import.module.css';
import classes from './reconcile.module.css';
import { typedAmount } from './typed-amount.ts';
import { TABLES } from './words.ts';

/** Each statement's total beside what the bank shows; the difference stays as an amount of its own. */
export function Deposits() {
  const { t } = useTranslation();
  const deposits = useQuery('reconcile.deposits', {}, { tables: TABLES });
  if (deposits.error !== null) {
    return <ErrorState error={deposits.error} onRetry={() => void deposits.refetch()} />;
  }
  if (deposits.isPending) {
    return <LoadingState />;
  }
  return (
    <div className={classes.scroll}>
      {deposits.data.length === 0 ? (
        <EmptyState text={t('reconcile.deposits.none')} />
      ) : (
        <Panel title={t('reconcile.deposits.title')} body="flush">
          <table className={tables.table} aria-label={t('reconcile.deposits.title')}>
            <thead>
              <tr>
                <th scope="col">{t('reconcile.deposits.file')}</th>
                <th scope="col">{t('reconcile.deposits.dated')}</th>
                <th scope="col" className={tables.right}>
                  {t('reconcile.deposits.total')}
                </th>
                <th scope="col" className={tables.right}>
                  {t('reconcile.deposits.deposit')}
                </th>
                <th scope="col" className={tables.right}>
                  {t('reconcile.deposits.difference')}
                </th>
              </tr>
            </thead>
            <tbody>
              {deposits.data.map((row) => (
                <Row key={`${row.statementId} ${row.depositMinor}`} row={row} />
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </div>
  );
}

function Row({ row }: { readonly row: DepositRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFailureText();
  const save = useMutation('reconcile.deposit');
  const standing = row.depositMinor === null ? '' : format.amount(row.depositMinor, 2);
  const [draft, setDraft] = useState(standing);
  const amountMinor = typedAmount(draft, format.language);
  const wrong = draft.trim() !== '' && amountMinor === null;
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const commit = () => {
    const { statementId } = row;
    if (wrong || amountMinor === row.depositMinor) {
      return;
    }
    save.mutate(
      { statementId, amountMinor },
      {
        onError,
        onSuccess: ({ differenceMinor, before }) => {
          const said =
            differenceMinor === null
              ? t('reconcile.deposits.removed')
              : t('reconcile.deposits.saved', { amount: format.money(differenceMinor, 2) });
          notifyUndo(
            said,
            () => call('reconcile.deposit', { statementId, ...before }),
            () => call('reconcile.deposit', { statementId, amountMinor }),
          );
        },
      },
    );
  };
  return (
    <tr>
      <th scope="row">
        {row.fileName}
        <span className={tables.beneath}>{row.carrier ?? ''}</span>
      </th>
      <td>{row.datedOn === null ? '–' : <DayText day={row.datedOn} />}</td>
      <td className={tables.right}>
        <Money amount={row.totalMinor} decimals={2} />
      </td>
      <td className={tables.right}>
        <TextInput
          className={classes.amountField ?? ''}
          aria-label={t('reconcile.deposits.depositOf', { file: row.fileName })}
          value={draft}
          error={wrong ? t('reconcile.deposits.notAmount') : undefined}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              commit();
            } else if (event.key === 'Escape') {
              setDraft(standing);
            }
          }}
        />
      </td>
      <td className={tables.right}>
        {row.differenceMinor === null ? (
          '–'
        ) : row.differenceMinor === 0 ? (
          t('reconcile.deposits.even')
        ) : (
          <Hint tone="warn">{format.money(row.differenceMinor, 2)}</Hint>
        )}
      </td>
    </tr>
  );
}
