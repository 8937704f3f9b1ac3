import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLAIM_STATES, type ClaimState } from '../../../../shared/reconciliation/claims.ts';
import { FINDING_CLASSES, type FindingClass } from '../../../../shared/reconciliation/classes.ts';
import type { FindingRow, Overview } from '../../../../shared/reconciliation/view.ts';
import type { RequestOf } from '../../../api.ts';
import { saveCsv } from '../../../components/csv.ts';
import { FilterChip, FilterRow, ToggleChip } from '../../../components/FilterChip.tsx';
import { useFormat } from '../../../components/format.ts';
import { smallIcon } from '../../../components/icon.ts';
import { EmptyState } from '../../../components/Notices.tsx';
import { useNames } from '../../../components/names.ts';
import { ColumnChooser } from '../../../components/table/ColumnChooser.tsx';
import type { Rows, Sort } from '../../../components/table/columns.ts';
import { DataTable } from '../../../components/table/DataTable.tsx';
import { ListFrame } from '../../../components/table/ListFrame.tsx';
import { ListSearch } from '../../../components/table/ListSearch.tsx';
import { TableFooter } from '../../../components/table/TableFooter.tsx';
import { usePages } from '../../../components/table/usePages.ts';
import { navigate } from '../../../navigation.ts';
import { findingColumns } from './columns.tsx';
import { FindingPeek } from './FindingPeek.tsx';
import classes from './reconcile.module.css';
import { useMarking } from './useMarking.ts';
import { TABLES } from './words.ts';

type FindingsProps = { readonly overview: Overview; readonly asOf: string | null; readonly claims: boolean };

type SortName = NonNullable<RequestOf<'reconcile.findings'>['sort']>;

/** Every line and what is missing, or (claims) only money to claim: filter by class or state, sort, walk, mark, export. */
export function Findings({ overview, asOf, claims }: FindingsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const mark = useMarking(asOf);
  const [wanted, setWanted] = useState<readonly FindingClass[]>([]);
  const [states, setStates] = useState<readonly ClaimState[]>(['open', 'claimed']);
  const [carrier, setCarrier] = useState<readonly string[]>([]);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'difference', direction: 'ascending' });
  const [current, setCurrent] = useState<string | null>(null);
  const [picked, setPicked] = useState<FindingRow | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string | number>>(new Set());
  const columns = findingColumns({ t, names, claims });
  const rows = usePages(
    'reconcile.findings',
    {
      asOf,
      classes: claims ? [] : [...wanted],
      states: claims ? (states.length === 0 ? [...CLAIM_STATES] : [...states]) : [],
      carrierId: carrier[0] === undefined ? null : Number(carrier[0]),
      search,
      sort: sort.column as SortName,
      descending: sort.direction === 'descending',
    },
    (response) => response,
    { tables: TABLES },
  );
  const row = latest(rows, picked, current);
  const markSelected = async (state: ClaimState) => {
    const all = await rows.all();
    mark(
      all.filter(({ key }) => selected.has(key)),
      state,
    );
    setSelected(new Set());
  };
  const exportCsv = async () => {
    const all = await rows.all();
    saveCsv(
      claims ? 'commission-claims' : 'reconciliation',
      columns.map(({ header }) => header),
      all.map((one) => columns.map((column) => column.value(one))),
    );
  };
  return (
    <>
      <FilterRow
        end={
          <>
            <ListSearch label={t('reconcile.search')} value={search} onChange={setSearch} />
            <ColumnChooser name={claims ? 'claims' : 'findings'} columns={columns} />
            <Button leftSection={<IconDownload {...smallIcon} />} onClick={() => void exportCsv()}>
              {t('common.csv')}
            </Button>
          </>
        }
      >
        {claims
          ? CLAIM_STATES.map((state) => (
              <ToggleChip
                key={state}
                label={t(`reconcile.states.${state}`)}
                count={format.number(overview.claims[state].count)}
                pressed={states.includes(state)}
                onToggle={() => setStates(flipped(states, state))}
              />
            ))
          : FINDING_CLASSES.map((name) => (
              <ToggleChip
                key={name}
                label={t(`reconcile.classes.${name}`)}
                count={format.number(overview.totals.byClass[name].count)}
                pressed={wanted.includes(name)}
                onToggle={() => setWanted(flipped(wanted, name))}
              />
            ))}
        <FilterChip
          single
          label={t('reconcile.columns.carrier')}
          options={overview.carriers.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={carrier}
          onChange={setCarrier}
        />
      </FilterRow>
      {claims && selected.size > 0 && (
        <div className={classes.bar} role="status">
          <span>{t('reconcile.selected', { count: selected.size })}</span>
          {(['claimed', 'settled', 'written-off', 'open'] as const).map((state) => (
            <Button key={state} onClick={() => void markSelected(state)}>
              {t(`reconcile.mark.${state}`)}
            </Button>
          ))}
        </div>
      )}
      <ListFrame
        rows={rows}
        list={
          <DataTable<FindingRow>
            label={t(claims ? 'reconcile.views.claims' : 'reconcile.views.lines')}
            name={claims ? 'claims' : 'findings'}
            primary
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
            sort={sort}
            onSort={setSort}
            current={current}
            onCurrent={(one) => {
              setCurrent(one.key);
              setPicked(one);
            }}
            onOpen={({ clientId }) => navigate(`/clients/${clientId}`)}
            {...(claims
              ? {
                  selected,
                  onSelected: setSelected,
                  onSelectAll: (on: boolean) =>
                    void rows.all().then((all) => setSelected(new Set(on ? all.map(({ key }) => key) : []))),
                }
              : {})}
            empty={
              <EmptyState
                text={t(
                  claims
                    ? 'reconcile.noClaims'
                    : rows.first?.all === 0
                      ? 'reconcile.deposits.none'
                      : 'common.nothingFound',
                )}
              />
            }
            footer={
              <TableFooter
                shown={rows.total}
                of={rows.first?.all ?? 0}
                selectable={claims}
                sum={t('reconcile.sum', { amount: format.money(rows.first?.differenceMinor ?? 0, 2) })}
              />
            }
          />
        }
        peek={
          row !== null &&
          current !== null && (
            <FindingPeek row={row} onMark={(state) => mark([row], state)} onClose={() => setCurrent(null)} />
          )
        }
      />
    </>
  );
}

/** Rows looked through for the one that is open. */
const LOOKED_THROUGH = 1000;

/** The open row as it is now; as it was picked where it has been scrolled away; null when it is gone from the list. */
function latest(rows: Rows<FindingRow>, picked: FindingRow | null, current: string | null): FindingRow | null {
  let unseen = rows.total > LOOKED_THROUGH;
  for (let index = 0; index < Math.min(rows.total, LOOKED_THROUGH); index += 1) {
    const row = rows.at(index);
    if (row !== undefined && row.key === current) {
      return row;
    }
    unseen ||= row === undefined;
  }
  return unseen ? picked : null;
}

function flipped<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
