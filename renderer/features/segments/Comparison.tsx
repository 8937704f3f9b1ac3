import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CompareSide, Mover } from '../../../shared/contract/segments.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { ChartFrame, type ChartTable } from '../../components/ChartFrame.tsx';
import { saveCsv } from '../../components/csv.ts';
import { Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { type ShownTable, TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { type Column, wholeList } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { TableFooter } from '../../components/table/TableFooter.tsx';
import { navigate } from '../../navigation.ts';
import { FlowChart } from './FlowChart.tsx';
import { byTier } from './flow.ts';
import { SideBySide } from './SideBySide.tsx';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

export type NamedSide = { readonly side: CompareSide; readonly name: string };

type ComparisonProps = {
  readonly from: NamedSide;
  readonly to: NamedSide;
  /** The figures of both divisions beside each other, above the flow. */
  readonly figures?: boolean;
};

/** Two divisions into tiers: who flows where, and every household that would have, or got, another tier. */
export function Comparison({ from, to, figures }: ComparisonProps) {
  const { t } = useTranslation();
  const found = useQuery('segments.compare', { from: from.side, to: to.side }, { tables: TABLES, keep: true });
  const columns = useMoverColumns();
  const table = useFlowTable(found.data?.counts ?? []);
  if (found.error !== null) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (found.data === undefined) {
    return <LoadingState />;
  }
  const { counts, total, rows } = found.data;
  const finding = t('segments.moves.finding', { count: total });
  return (
    <>
      {figures && <SideBySide from={from.name} to={to.name} data={found.data} />}
      <ChartFrame title={finding} table={table}>
        <FlowChart counts={counts} from={from.name} to={to.name} finding={finding} />
      </ChartFrame>
      {total > 0 && (
        <Panel
          title={t('segments.moves.list')}
          body="flush"
          actions={
            <>
              <Button
                size="xs"
                leftSection={<IconDownload {...smallIcon} />}
                onClick={() =>
                  saveCsv(
                    t('segments.moves.file'),
                    columns.map((column) => column.header),
                    rows.map((row) => columns.map((column) => column.value(row))),
                  )
                }
              >
                {t('common.csv')}
              </Button>
              <TableActions printOnly title={t('segments.moves.list')} table={listed(columns, rows)} />
            </>
          }
        >
          <div className={classes.list}>
            <DataTable
              label={t('segments.moves.list')}
              name="segment-movers"
              columns={columns}
              rows={wholeList(rows)}
              rowKey={(row) => row.householdId}
              onOpen={(row) => navigate(`/clients/${row.leadClientId}`)}
              footer={<TableFooter shown={rows.length} of={total} />}
            />
          </div>
        </Panel>
      )}
    </>
  );
}

function listed(columns: readonly Column<Mover>[], rows: readonly Mover[]): ShownTable {
  return {
    name: 'movers',
    columns: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map((column) => column.value(row) ?? null)),
  };
}

function useMoverColumns(): readonly Column<Mover>[] {
  const { t } = useTranslation();
  const tier = (id: 'from' | 'to', header: string): Column<Mover> => ({
    id,
    header,
    width: 70,
    align: 'center',
    cell: (row) => <TierBadge tier={row[id]} />,
    value: (row) => row[id],
  });
  const money = (id: 'fromMinor' | 'toMinor', header: string): Column<Mover> => ({
    id,
    header,
    width: 130,
    align: 'right',
    cell: (row) => <Money amount={row[id]} />,
    value: (row) => (row[id] === null ? null : row[id] / 100),
  });
  return [
    {
      id: 'name',
      header: t('segments.moves.household'),
      width: 200,
      grow: true,
      name: true,
      cell: (row) => row.name,
      value: (row) => row.name,
    },
    tier('from', t('segments.moves.from')),
    tier('to', t('segments.moves.to')),
    money('fromMinor', t('segments.moves.before')),
    money('toMinor', t('segments.moves.after')),
  ];
}

/** Rows: the tier before; columns: the tier after. */
function useFlowTable(counts: ResponseOf<'segments.compare'>['counts']): ChartTable {
  const { t } = useTranslation();
  const format = useFormat();
  const tiers = [...new Set(counts.flatMap(({ from, to }) => [from, to]))].sort(byTier);
  const nameOf = (tier: string | null) => tier ?? t('common.unscored');
  const of = (from: string | null, to: string | null) =>
    counts.find((count) => count.from === from && count.to === to)?.households ?? 0;
  return {
    name: t('segments.moves.file'),
    columns: [
      { header: t('segments.moves.fromTo') },
      ...tiers.map((tier) => ({ header: nameOf(tier), align: 'right' as const })),
    ],
    rows: tiers.map((from) => [nameOf(from), ...tiers.map((to) => of(from, to))]),
    show: (value) => (typeof value === 'number' ? (value === 0 ? '–' : format.number(value)) : value),
  };
}
