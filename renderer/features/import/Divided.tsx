import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatementInfo } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import classes from './import.module.css';

type DividedProps = { readonly statement: StatementInfo; readonly onClose: () => void };

/** What of a statement's commission goes to whom: the parts of its divided lines, and the lines that are not divided. */
export function Divided({ statement, onClose }: DividedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = useQuery('import.shares', { statementId: statement.id }, { tables: ['statement', 'person'] });
  const list = parts.data ?? [];
  const total = list.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('correcting.shares.title', { file: statement.fileName })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {parts.isPending && <LoadingState />}
      {parts.error !== null && <ErrorState error={parts.error} />}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('importing.fields.advisor')}</th>
            <th scope="col" className={classes.right}>
              {t('correcting.shares.lines')}
            </th>
            <th scope="col" className={classes.right}>
              {t('importing.fields.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ advisor, name, lines, amountMinor }) => (
            <tr key={advisor}>
              <th scope="row">{name ?? (advisor === '' ? t('correcting.shares.office') : advisor)}</th>
              <td className={classes.right}>{format.number(lines)}</td>
              <td className={classes.right}>{format.money(amountMinor, 2)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('correcting.shares.total')}</th>
            <td />
            <td className={classes.right}>
              <strong>{format.money(total, 2)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </Modal>
  );
}
