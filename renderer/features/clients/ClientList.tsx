import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconDownload, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenBook } from '../../components/book-info.ts';
import { saveCsv } from '../../components/csv.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { SelectionBar } from '../../components/SelectionBar.tsx';
import { ColumnChooser } from '../../components/table/ColumnChooser.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { ListFrame } from '../../components/table/ListFrame.tsx';
import { ListSearch } from '../../components/table/ListSearch.tsx';
import { TableFooter } from '../../components/table/TableFooter.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { navigate } from '../../navigation.ts';
import { ClientFilters } from './ClientFilters.tsx';
import { ClientPeek } from './ClientPeek.tsx';
import { HouseholdTable } from './HouseholdTable.tsx';
import { clientColumns } from './list-columns.tsx';
import { type ClientRow, requestedSort, useListState } from './list-state.ts';
import { NewClient } from './NewClient.tsx';

/** What the list is made of: it is asked again when one of these changes. */
export const LIST_TABLES = ['client', 'client_summary', 'household', 'policy', 'touch', 'segment_result', 'person'];

/** Windows in which list and peek share so little room that columns give way which the peek repeats. */
const NARROW = '(max-width: 1400px)';
const SAID_BY_PEEK: readonly string[] = ['household', 'change'];

/** The whole book: filter, sort, walk with the keyboard, look at one beside the list. */
export function ClientList() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { today } = useOpenBook();
  const list = useListState();
  const [current, setCurrent] = useState<number | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const [adding, setAdding] = useState(false);
  const columns = clientColumns({ t, format, names, today });
  const narrow = useMediaQuery(NARROW) && current !== null;
  const fitting = narrow ? columns.filter(({ id }) => !SAID_BY_PEEK.includes(id)) : columns;
  const rows = usePages(
    'clients.list',
    { filter: list.filter, sort: requestedSort(list.sort) },
    (response) => response,
    { tables: LIST_TABLES },
  );
  const counts = rows.first;
  const close = useCallback(() => setCurrent(null), []);

  const exportCsv = async () => {
    const all = await rows.all();
    const chosen = selected.size === 0 ? all : all.filter((row) => selected.has(row.id));
    saveCsv(
      t('clients.title').toLocaleLowerCase(),
      columns.map((column) => column.header),
      chosen.map((row) => columns.map((column) => column.value(row))),
    );
  };
  const selectAll = async (on: boolean) => setSelected(new Set(on ? (await rows.all()).map((row) => row.id) : []));

  return (
    <PageBox layout="fixed">
      <PageHeader
        title={t('clients.title')}
        subtitle={
          counts === undefined
            ? undefined
            : list.view === 'households'
              ? t('clients.householdCount', { count: counts.allHouseholds })
              : t(counts.total === counts.all ? 'clients.subtitleAll' : 'clients.subtitle', {
                  shown: format.number(counts.total),
                  all: format.number(counts.all),
                  households: format.number(counts.households),
                  allHouseholds: format.number(counts.allHouseholds),
                })
        }
        actions={
          <>
            {list.view === 'clients' && (
              <ListSearch
                label={t('clients.search')}
                value={list.filter.search ?? ''}
                onChange={(search) => list.setFilter({ search })}
              />
            )}
            <SegmentedControl
              aria-label={t('clients.view')}
              value={list.view}
              onChange={list.setView}
              data={[
                { value: 'clients', label: t('clients.title') },
                { value: 'households', label: t('clients.households') },
              ]}
            />
            {list.view === 'households' && (
              <Button onClick={() => navigate('/clients/households')}>{t('clients.proposals.open')}</Button>
            )}
            {list.view === 'clients' && (
              <>
                <Button onClick={() => navigate('/clients/duplicates')}>{t('clients.duplicates.title')}</Button>
                <ColumnChooser name="clients" columns={columns} />
                <Button leftSection={<IconDownload {...smallIcon} />} onClick={() => void exportCsv()}>
                  {t('common.csv')}
                </Button>
              </>
            )}
            <Button leftSection={<IconPrinter {...smallIcon} />} onClick={() => navigate(printOf(list.filter.tiers))}>
              {t('common.print')}
            </Button>
            <Button variant="primary" leftSection={<IconPlus {...smallIcon} />} onClick={() => setAdding(true)}>
              {t('clients.client')}
            </Button>
          </>
        }
      />
      <ClientFilters list={list} />
      {list.view === 'clients' && selected.size > 0 && (
        <SelectionBar
          ids={[...selected].map(Number)}
          onCsv={() => void exportCsv()}
          onClear={() => setSelected(new Set())}
        />
      )}
      <ListFrame
        rows={rows}
        list={
          list.view === 'households' ? (
            <HouseholdTable filter={list.filter} current={current} onCurrent={setCurrent} />
          ) : (
            <DataTable<ClientRow>
              label={t('clients.title')}
              name="clients"
              primary
              columns={fitting}
              rows={rows}
              rowKey={(row) => row.id}
              sort={list.sort}
              onSort={list.setSort}
              current={current}
              onCurrent={(row) => setCurrent(row.id)}
              onOpen={(row) => navigate(`/clients/${row.id}`)}
              selected={selected}
              onSelected={setSelected}
              onSelectAll={(on) => void selectAll(on)}
              empty={<NoClients empty={counts?.all === 0} onClear={list.clear} />}
              footer={
                <TableFooter
                  shown={counts?.total ?? 0}
                  of={counts?.all ?? 0}
                  selectable
                  sum={
                    counts !== undefined &&
                    counts.allValueMinor > 0 &&
                    t('clients.sum', {
                      value: format.money(counts.valueMinor),
                      share: format.percent(counts.valueMinor / counts.allValueMinor),
                    })
                  }
                />
              }
            />
          )
        }
        peek={current !== null && <ClientPeek id={current} onClose={close} />}
      />
      <NewClient opened={adding} onClose={() => setAdding(false)} />
    </PageBox>
  );
}

/** The printed list of households: of one tier where the filter names one, else of all. */
function printOf(tiers: readonly string[] = []): string {
  const [only] = tiers;
  return tiers.length === 1 && only !== 'unscored' ? `/print?what=tiers&tier=${only}` : '/print?what=tiers';
}

function NoClients({ empty, onClear }: { readonly empty: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation();
  return empty ? (
    <EmptyState
      text={t('clients.empty')}
      action={
        <Button variant="primary" onClick={() => navigate('/import')}>
          {t('clients.toImport')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      text={t('common.nothingFound')}
      action={<Button onClick={onClear}>{t('common.clearFilters')}</Button>}
    />
  );
}
