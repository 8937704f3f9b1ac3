import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HouseholdRow } from '../../../shared/contract/segments.ts';
import { saveCsv } from '../../components/csv.ts';
import { Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { Column, Sort } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { TableFooter } from '../../components/table/TableFooter.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { useRemembered } from '../../components/useRemembered.ts';
import { navigate } from '../../navigation.ts';
import classes from './clients.module.css';
import type { ClientFilter } from './list-state.ts';

type HouseholdTableProps = {
  readonly filter: ClientFilter;
  readonly current: number | null;
  readonly onCurrent: (leadClientId: number) => void;
};

const SORTS = { rank: 'rank', value: 'value', name: 'name' } as const;

/** The households of the latest run: the unit that is valued, tiered and planned. Filters by one tier and one state. */
export function HouseholdTable({ filter, current, onCurrent }: HouseholdTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [sort, setSort] = useRemembered<Sort>('clients.households', { column: 'rank', direction: 'ascending' });
  const [tier] = filter.tiers ?? [];
  const [state] = filter.states ?? [];
  const rows = usePages(
    'segments.households',
    {
      ...(tier === undefined ? {} : { tier }),
      ...(state === undefined ? {} : { state }),
      sort: sort.column === 'name' ? SORTS.name : sort.column === 'value' ? SORTS.value : SORTS.rank,
    },
    (response) => response,
    { tables: ['segment_result', 'household', 'client'] },
  );
  const columns: readonly Column<HouseholdRow>[] = [
    {
      id: 'tier',
      header: t('clients.columns.tier'),
      width: 50,
      align: 'center',
      cell: (row) => <TierBadge tier={row.tier} />,
      value: (row) => row.tier,
    },
    {
      id: 'rank',
      header: t('clients.columns.rank'),
      width: 56,
      align: 'right',
      sortable: true,
      cell: (row) => (row.rank === null ? '–' : format.number(row.rank)),
      value: (row) => row.rank,
    },
    {
      id: 'name',
      header: t('clients.columns.household'),
      width: 220,
      grow: true,
      name: true,
      sortable: true,
      cell: (row) => row.name,
      value: (row) => row.name,
    },
    {
      id: 'clients',
      header: t('clients.title'),
      width: 60,
      align: 'right',
      cell: (row) => format.number(row.clients),
      value: (row) => row.clients,
    },
    {
      id: 'state',
      header: t('clients.columns.state'),
      width: 120,
      cell: (row) => (isClientState(row.state) ? <StateGlyph state={row.state} /> : t('common.states.prospect')),
      value: (row) => (isClientState(row.state) ? t(`common.states.${row.state}`) : t('common.states.prospect')),
    },
    {
      id: 'value',
      header: t('clients.columns.valuePlain'),
      width: 100,
      align: 'right',
      sortable: true,
      cell: (row) => <Money amount={row.valueMinor} reason={row.unscoredReason ?? undefined} />,
      value: (row) => (row.valueMinor === null ? null : row.valueMinor / 100),
    },
    {
      id: 'hand',
      header: t('clients.columns.byHand'),
      width: 90,
      cell: (row) => (row.overridden ? t('clients.overridden') : ''),
      value: (row) => (row.overridden ? t('clients.overridden') : ''),
    },
  ];
  const exportCsv = async () =>
    saveCsv(
      t('clients.households').toLocaleLowerCase(),
      columns.map((column) => column.header),
      (await rows.all()).map((row) => columns.map((column) => column.value(row))),
    );
  if (rows.error !== null) {
    return <ErrorState error={rows.error} onRetry={rows.retry} />;
  }
  return rows.isPending ? (
    <LoadingState />
  ) : (
    <DataTable
      label={t('clients.households')}
      name="households"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.leadClientId}
      sort={sort}
      onSort={setSort}
      current={current}
      onCurrent={(row) => onCurrent(row.leadClientId)}
      onOpen={(row) => navigate(`/clients/${row.leadClientId}`)}
      empty={
        <EmptyState
          text={t('clients.noRun')}
          action={
            <a className={classes.link} href="#/segments">
              {t('clients.toSegments')}
            </a>
          }
        />
      }
      footer={
        <TableFooter
          shown={rows.total}
          of={rows.total}
          sum={
            <Button size="xs" leftSection={<IconDownload {...smallIcon} />} onClick={() => void exportCsv()}>
              {t('common.csv')}
            </Button>
          }
        />
      }
    />
  );
}
