import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveCount, RunInfo } from '../../../shared/contract/segments.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { Column } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { navigate } from '../../navigation.ts';
import classes from './tabs.module.css';

/** Who is in another tier in one run than in another: counts of each pair, and the households. */
export function MovesTab() {
  const { t } = useTranslation();
  const runs = useQuery('segments.runs', {}, { tables: ['segment_run'], keep: true });
  if (runs.error !== null) {
    return <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />;
  }
  if (runs.data === undefined) {
    return <LoadingState />;
  }
  const [latest, before] = runs.data;
  return latest === undefined || before === undefined ? (
    <EmptyState text={t('segments.moves.one')} />
  ) : (
    <Compared key={`${before.id}-${latest.id}`} runs={runs.data} from={before.id} to={latest.id} />
  );
}

type ComparedProps = { readonly runs: readonly RunInfo[]; readonly from: number; readonly to: number };

function Compared({ runs, ...start }: ComparedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [from, setFrom] = useState(start.from);
  const [to, setTo] = useState(start.to);
  const pages = usePages<'segments.moves', Mover>(
    'segments.moves',
    { fromRunId: from, toRunId: to },
    (response: ResponseOf<'segments.moves'>) => response,
    { tables: ['segment_result', 'segment_run'] },
  );
  const options = runs.map((run) => ({
    value: String(run.id),
    label: t('segments.moves.run', {
      method: t(`segments.methods.${run.summary.definition.method}`),
      version: run.schemeVersion,
      day: format.day(run.asOf),
    }),
  }));
  const columns: readonly Column<Mover>[] = [
    {
      id: 'name',
      header: t('segments.moves.household'),
      width: 220,
      grow: true,
      name: true,
      cell: (row) => row.name,
      value: (row) => row.name,
    },
    {
      id: 'from',
      header: t('segments.moves.from'),
      width: 70,
      align: 'center',
      cell: (row) => <TierBadge tier={row.from} />,
      value: (row) => row.from,
    },
    {
      id: 'to',
      header: t('segments.moves.to'),
      width: 70,
      align: 'center',
      cell: (row) => <TierBadge tier={row.to} />,
      value: (row) => row.to,
    },
    {
      id: 'before',
      header: t('segments.moves.before'),
      width: 120,
      align: 'right',
      cell: (row) => <Money amount={row.fromMinor} />,
      value: (row) => row.fromMinor,
    },
    {
      id: 'after',
      header: t('segments.moves.after'),
      width: 120,
      align: 'right',
      cell: (row) => <Money amount={row.toMinor} />,
      value: (row) => row.toMinor,
    },
  ];
  return (
    <div className={classes.stack}>
      <div className={classes.buttons}>
        <Select
          label={t('segments.moves.from')}
          data={options}
          value={String(from)}
          onChange={(value) => setFrom(Number(value))}
          w={300}
        />
        <Select
          label={t('segments.moves.to')}
          data={options}
          value={String(to)}
          onChange={(value) => setTo(Number(value))}
          w={300}
        />
      </div>
      <Panel
        title={t('segments.moves.finding', { count: pages.total })}
        aside={t('segments.moves.counts')}
        body="flush"
      >
        <Flow counts={pages.first?.counts ?? []} />
      </Panel>
      <Panel title={t('segments.moves.household')} body="flush">
        <div className={classes.list}>
          <DataTable
            label={t('segments.moves.finding', { count: pages.total })}
            name="segment-movers"
            columns={columns}
            rows={pages}
            rowKey={(row) => row.householdId}
            onOpen={(row) => navigate(`/clients/${row.leadClientId}`)}
            empty={t('common.nothing')}
          />
        </div>
      </Panel>
    </div>
  );
}

type Mover = ResponseOf<'segments.moves'>['rows'][number];

/** Rows: the tier before; columns: the tier after. Up is good, down is bad, the diagonal stayed. */
function Flow({ counts }: { readonly counts: readonly MoveCount[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const tiers = [...new Set(counts.flatMap(({ from, to }) => [from, to]))].sort(order);
  const of = (from: string | null, to: string | null) =>
    counts.find((count) => count.from === from && count.to === to)?.households ?? 0;
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('segments.moves.counts')}>
        <thead>
          <tr>
            <th scope="col">{t('segments.moves.from')}</th>
            {tiers.map((tier) => (
              <th key={tier ?? 'none'} scope="col" data-align="right">
                <TierBadge tier={tier} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map((from) => (
            <tr key={from ?? 'none'}>
              <th scope="row">
                <TierBadge tier={from} />
              </th>
              {tiers.map((to) => (
                <td key={to ?? 'none'} data-share={of(from, to) === 0 ? undefined : senseOf(from, to)}>
                  {of(from, to) === 0 ? '–' : format.number(of(from, to))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function order(a: string | null, b: string | null): number {
  return (a ?? 'Z') < (b ?? 'Z') ? -1 : 1;
}

function senseOf(from: string | null, to: string | null): 'same' | 'up' | 'down' {
  return from === to ? 'same' : order(from, to) > 0 ? 'up' : 'down';
}
