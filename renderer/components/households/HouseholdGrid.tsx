import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdRow } from '../../../shared/contract/segments.ts';
import type { RequestOf } from '../../api.ts';
import { navigate } from '../../navigation.ts';
import { saveCsv } from '../csv.ts';
import { smallIcon } from '../icon.ts';
import { ErrorState, LoadingState } from '../Notices.tsx';
import type { Sort } from '../table/columns.ts';
import { DataTable } from '../table/DataTable.tsx';
import { TableFooter } from '../table/TableFooter.tsx';
import { usePages } from '../table/usePages.ts';
import { useRemembered } from '../useRemembered.ts';
import { useHouseholdColumns } from './household-columns.tsx';

type HouseholdGridProps = {
  /** Name of the table: its columns and its sort are kept under it. */
  readonly name: string;
  readonly filter: Pick<RequestOf<'segments.households'>, 'tier' | 'state'>;
  /** The run's tiers rest on points, which are then shown. */
  readonly points?: boolean;
  /** Client the peek shows. */
  readonly current?: number | null;
  readonly onCurrent?: (leadClientId: number) => void;
  readonly empty?: ReactNode;
  readonly primary?: boolean;
};

const SORTS = { rank: 'rank', value: 'value', name: 'name' } as const;

/** The households of the latest run: the unit that is valued, tiered and planned. Enter opens the lead client. */
export function HouseholdGrid({ name, filter, points, current, onCurrent, empty, primary }: HouseholdGridProps) {
  const { t } = useTranslation();
  const [sort, setSort] = useRemembered<Sort>(`${name}.sort`, { column: 'rank', direction: 'ascending' });
  const columns = useHouseholdColumns(points ?? false);
  const rows = usePages<'segments.households', HouseholdRow>(
    'segments.households',
    { ...filter, sort: sort.column === 'name' ? SORTS.name : sort.column === 'value' ? SORTS.value : SORTS.rank },
    (response) => response,
    { tables: ['segment_run', 'segment_result', 'tier_override', 'household', 'client'] },
  );
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
      name={name}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.leadClientId}
      sort={sort}
      onSort={setSort}
      onOpen={(row) => navigate(`/clients/${row.leadClientId}`)}
      {...(primary ? { primary } : {})}
      {...(onCurrent === undefined
        ? {}
        : { current: current ?? null, onCurrent: (row: HouseholdRow) => onCurrent(row.leadClientId) })}
      {...(empty === undefined ? {} : { empty })}
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
