import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdRow } from '../../../shared/contract/segments.ts';
import type { ResponseOf } from '../../api.ts';
import { NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, Hint } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { Column } from '../../components/table/columns.ts';
import { DataTable } from '../../components/table/DataTable.tsx';
import { usePages } from '../../components/table/usePages.ts';
import { navigate } from '../../navigation.ts';
import type { Segments } from './segments.ts';
import classes from './tabs.module.css';

type TierFilter = 'A' | 'B' | 'C' | 'D' | 'E' | 'unscored' | 'all';

/** The households of the latest run, of all tiers or one; Enter opens the client. */
export function HouseholdList({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [tier, setTier] = useState<TierFilter>('all');
  const rows = usePages<'segments.households', HouseholdRow>(
    'segments.households',
    tier === 'all' ? {} : { tier },
    (response: ResponseOf<'segments.households'>) => response,
    { tables: ['segment_result', 'segment_run', 'tier_override'] },
  );
  const filters: TierFilter[] = [
    'all',
    ...segments.run.summary.tiers.map(({ tier: name }) => name as TierFilter),
    'unscored',
  ];
  const columns: readonly Column<HouseholdRow>[] = [
    {
      id: 'tier',
      header: t('segments.tiers.tier'),
      width: 60,
      align: 'center',
      cell: (row) => <TierBadge tier={row.tier} />,
      value: (row) => row.tier,
    },
    {
      id: 'name',
      header: t('segments.tiers.name'),
      width: 220,
      grow: true,
      name: true,
      cell: (row) => row.name,
      value: (row) => row.name,
    },
    {
      id: 'clients',
      header: t('segments.tiers.clients'),
      width: 80,
      align: 'right',
      cell: (row) => format.number(row.clients),
      value: (row) => row.clients,
    },
    {
      id: 'rank',
      header: t('segments.tiers.rank'),
      width: 80,
      align: 'right',
      cell: (row) => (row.rank === null ? '–' : format.number(row.rank)),
      value: (row) => row.rank,
    },
    {
      id: 'value',
      header: t('segments.tiers.value'),
      width: 120,
      align: 'right',
      cell: (row) => (row.valueMinor === null ? <Reason row={row} /> : format.money(row.valueMinor)),
      value: (row) => row.valueMinor,
    },
    {
      id: 'points',
      header: t('segments.tiers.points'),
      width: 80,
      align: 'right',
      optional: segments.run.summary.definition.method === 'abc',
      cell: (row) => (row.points === null ? '–' : format.number(row.points, 1)),
      value: (row) => row.points,
    },
    {
      id: 'state',
      header: t('segments.tiers.state'),
      width: 150,
      cell: (row) => (isClientState(row.state) ? <StateGlyph state={row.state} /> : t('common.states.prospect')),
      value: (row) => row.state,
    },
    {
      id: 'why',
      header: t('segments.tiers.rule'),
      width: 170,
      cell: (row) => <RuleCell row={row} />,
      value: (row) => row.ruleTier,
    },
  ];
  return (
    <Panel
      title={t('segments.tiers.list')}
      body="flush"
      actions={
        <SegmentedControl
          aria-label={t('segments.tiers.show')}
          value={tier}
          onChange={setTier}
          data={filters.map((value) => ({
            value,
            label: value === 'all' ? t('segments.tiers.all') : value === 'unscored' ? t('common.unscored') : value,
          }))}
        />
      }
    >
      <div className={classes.list}>
        {rows.error !== null ? (
          <ErrorState error={rows.error} onRetry={rows.retry} />
        ) : (
          <DataTable
            label={t('segments.tiers.list')}
            name="segment-households"
            columns={columns}
            rows={rows}
            rowKey={(row) => row.householdId}
            onOpen={(row) => navigate(`/clients/${row.leadClientId}`)}
            empty={t('common.nothing')}
          />
        )}
      </div>
    </Panel>
  );
}

function Reason({ row }: { readonly row: HouseholdRow }) {
  const { t } = useTranslation();
  const reason = row.unscoredReason;
  const known = reason === 'no-commission' || reason === 'no-premium' || reason === 'no-criteria' ? reason : null;
  return <NotAvailable reason={known === null ? undefined : t(`segments.reasons.${known}`)} />;
}

function RuleCell({ row }: { readonly row: HouseholdRow }) {
  const { t } = useTranslation();
  return (
    <span className={classes.rule}>
      <TierBadge tier={row.ruleTier} size="sm" />
      {row.overridden && <Hint tone="accent">{t('segments.tiers.overrideMark')}</Hint>}
    </span>
  );
}
