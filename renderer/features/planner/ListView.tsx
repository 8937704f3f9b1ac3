import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanYearScreen, TouchRow } from '../../../shared/contract/planner.ts';
import { MOST_AT_ONCE } from '../../../shared/contract/work-off.ts';
import { DayText } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import type { Column } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { clientColumn, figureColumn, tierColumn } from '../../components/table/touch-columns.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { BulkBar } from './BulkBar.tsx';
import type { TouchFilterState } from './MonthView.tsx';

export type ListFilter = TouchFilterState & {
  readonly status: 'planned' | 'done' | 'skipped' | 'overdue' | null;
  /** One day and activity: what a group of the month holds. */
  readonly on: string | null;
  readonly activity: string | null;
};

type ListViewProps = {
  readonly screen: PlanYearScreen;
  readonly filter: ListFilter;
  readonly chosen: number | null;
  readonly onChoose: (touch: TouchRow) => void;
};

/** Every touch of the year by day, as long as it may be. */
export function ListView({ screen, filter, chosen, onChoose }: ListViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(screen);
  const pages = usePages('planner.list', { year: screen.year, ...filter }, (response) => response, {
    tables: ['touch', 'client'],
  });
  const total = pages.first?.total ?? 0;
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const ids = [...selected].map(Number);
  const selectAll = async (on: boolean) =>
    setSelected(new Set(on ? (await pages.all()).slice(0, MOST_AT_ONCE).map((row) => row.id) : []));
  const title = t('planner.list.title', {
    count: total,
    shown: format.number(total),
    time: format.duration(pages.first?.minutes ?? 0),
  });
  return (
    <Panel fill body="flush" title={title}>
      {ids.length > 0 && <BulkBar ids={ids} people={screen.people} onClear={() => setSelected(new Set())} />}
      {pages.error !== null ? (
        <ErrorState error={pages.error} onRetry={pages.retry} />
      ) : (
        <DataTable
          label={t('planner.list.label')}
          name="touches"
          columns={columns}
          rows={pages}
          rowKey={(row) => row.id}
          current={chosen}
          onCurrent={onChoose}
          onOpen={onChoose}
          selected={selected}
          onSelected={setSelected}
          onSelectAll={(on) => void selectAll(on)}
          empty={pages.isPending ? t('common.loading') : t('planner.list.empty')}
        />
      )}
    </Panel>
  );
}

function useColumns(screen: PlanYearScreen): readonly Column<TouchRow>[] {
  const { t } = useTranslation();
  const names = useNames();
  const person = (row: TouchRow) => screen.people.find(({ id }) => id === row.personId)?.name ?? '';
  const status = (row: TouchRow) =>
    t(`planner.status.${row.status === 'planned' && row.plannedOn < screen.today ? 'overdue' : row.status}`);
  return [
    {
      id: 'day',
      header: t('planner.column.day'),
      width: 96,
      cell: (row) => <DayText day={row.plannedOn} />,
      value: (row) => row.plannedOn,
    },
    tierColumn(t('planner.column.tier')),
    clientColumn(t('planner.column.client')),
    {
      id: 'activity',
      header: t('planner.column.activity'),
      width: 150,
      cell: (row) => names.activity(row.activity, row.activityName),
      value: (row) => names.activity(row.activity, row.activityName),
    },
    { id: 'person', header: t('planner.column.person'), width: 130, cell: person, value: person },
    figureColumn('minutes', t('planner.column.minutes'), (row) => row.minutes, 60),
    { id: 'status', header: t('planner.column.status'), width: 90, cell: status, value: status },
    {
      id: 'note',
      header: t('planner.column.note'),
      width: 140,
      grow: true,
      cell: (row) => (row.skipReason === null ? (row.note ?? '') : names.skipReason(row.skipReason)),
      value: (row) => (row.skipReason === null ? row.note : names.skipReason(row.skipReason)),
    },
  ];
}
