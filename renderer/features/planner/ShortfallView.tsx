import { useTranslation } from 'react-i18next';
import type { ShortfallRow } from '../../../shared/contract/planner.ts';
import { useQuery } from '../../api.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { type Column, wholeList } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { clientColumn, figureColumn, tierColumn } from '../../components/table/touch-columns.tsx';
import { navigate } from '../../navigation.ts';

/** What the matrix gives and the plan does not, each with its reason. */
export function ShortfallView({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const query = useQuery('planner.shortfalls', { year }, { tables: ['year_plan'] });
  if (query.data === undefined) {
    return query.error === null ? <LoadingState /> : <ErrorState error={query.error} />;
  }
  const { shortfalls, total } = query.data;
  return (
    <Panel
      fill
      body="flush"
      title={total === 0 ? t('planner.shortfalls.complete') : t('planner.shortfalls.title', { count: total })}
    >
      {total === 0 ? (
        <EmptyState text={t('planner.shortfalls.none')} />
      ) : (
        <DataTable
          label={t('planner.view.shortfalls')}
          name="shortfalls"
          columns={columns}
          rows={wholeList(shortfalls)}
          rowKey={(row) => `${row.clientId}/${row.activity}`}
          onOpen={(row) => navigate(`/clients/${row.clientId}`)}
        />
      )}
    </Panel>
  );
}

function useColumns(): readonly Column<ShortfallRow>[] {
  const { t } = useTranslation();
  const names = useNames();
  const activity = (row: ShortfallRow) => names.activity(row.activity, row.activityName);
  const reason = (row: ShortfallRow) => t(`planner.shortfalls.${row.reason}`);
  return [
    tierColumn(t('planner.column.tier')),
    clientColumn(t('planner.column.client')),
    { id: 'activity', header: t('planner.column.activity'), width: 160, cell: activity, value: activity },
    figureColumn('wanted', t('planner.column.wanted'), (row) => row.wanted),
    figureColumn('planned', t('planner.column.planned'), (row) => row.planned),
    { id: 'reason', header: t('planner.column.reason'), width: 260, grow: true, cell: reason, value: reason },
  ];
}
