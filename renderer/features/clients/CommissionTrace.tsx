import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommissionLine } from '../../../shared/contract/segments.ts';
import { DayText, Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Provenance } from '../../components/Provenance.tsx';
import type { Column } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { usePages } from '../../components/table/usePages.ts';
import classes from './clients.module.css';

type CommissionTraceProps = { readonly householdId: number; readonly opened: boolean; readonly onClose: () => void };

/** The statement lines a household's value is the sum of, each with its file and row. */
export function CommissionTrace({ householdId, opened, onClose }: CommissionTraceProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={960}
      title={t('clients.trace.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Lines householdId={householdId} />
    </Modal>
  );
}

function Lines({ householdId }: { readonly householdId: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = usePages('segments.lines', { householdId }, (response) => response, { tables: ['commission'] });
  const sourceOf = (row: CommissionLine) =>
    row.row === null
      ? (row.fileName ?? '')
      : t('clients.trace.row', { file: row.fileName ?? '', row: format.number(row.row) });
  const columns: readonly Column<CommissionLine>[] = [
    {
      id: 'on',
      header: t('clients.trace.on'),
      width: 104,
      cell: (row) => <DayText day={row.datedOn} />,
      value: (row) => row.datedOn,
    },
    {
      id: 'policy',
      header: t('clients.trace.policy'),
      width: 150,
      name: true,
      cell: (row) => row.policyNumber,
      value: (row) => row.policyNumber,
    },
    {
      id: 'client',
      header: t('clients.client'),
      width: 150,
      cell: (row) => row.client,
      value: (row) => row.client,
    },
    {
      id: 'from',
      header: t('clients.trace.from'),
      width: 320,
      grow: true,
      cell: (row) => <span className={classes.quiet}>{sourceOf(row)}</span>,
      value: sourceOf,
    },
    {
      id: 'amount',
      header: t('clients.trace.amount'),
      width: 92,
      align: 'right',
      cell: (row) => (
        <Provenance entity="commission" id={row.commissionId} field="amount" label={t('clients.trace.amount')}>
          <Money amount={row.amountMinor} decimals={2} />
        </Provenance>
      ),
      value: (row) => row.amountMinor / 100,
    },
  ];
  if (rows.error !== null) {
    return <ErrorState error={rows.error} onRetry={rows.retry} />;
  }
  return rows.isPending ? (
    <LoadingState />
  ) : (
    <div className={classes.trace}>
      <DataTable
        label={t('clients.trace.title')}
        name="trace"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.commissionId}
      />
    </div>
  );
}
