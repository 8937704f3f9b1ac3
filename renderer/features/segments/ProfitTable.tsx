import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COST_LINES, type Profit } from '../../../shared/evaluation/profit.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { ProfitBars } from '../../components/ProfitBars.tsx';
import { linkTo } from '../../navigation.ts';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

type By = 'tier' | 'advisor';

/** What stays of the product return, by tier or by advisor: a waterfall of the one chosen, all of them in the table. */
export function ProfitTable() {
  const [by, setBy] = useState<By>('tier');
  const found = useQuery(
    'segments.profit',
    { by },
    { tables: [...TABLES, 'segment_setting', 'touch', 'interaction'], keep: true },
  );
  if (found.error !== null) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  return found.data === undefined ? <LoadingState /> : <Loaded data={found.data} by={by} onBy={setBy} />;
}

type LoadedProps = { readonly data: ResponseOf<'segments.profit'>; readonly by: By; readonly onBy: (by: By) => void };

function Loaded({ data, by, onBy }: LoadedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = (group: string | null) => group ?? t(by === 'tier' ? 'common.unscored' : 'segments.profit.nobody');
  const all = { name: t('segments.tiers.all'), ...data.all };
  const rows = [...data.rows.map((row) => ({ name: nameOf(row.group), ...row })), all];
  const shown = rows.find(({ name }) => name === chosen) ?? all;
  const stays = (profit: Profit) => (profit.returnMinor > 0 ? profit.netMinor / profit.returnMinor : null);
  const share = stays(shown.profit);
  return (
    <ChartFrame
      title={t('segments.profit.finding', {
        name: shown.name,
        share: share === null ? t('common.notAvailable') : format.percent(share, 0),
      })}
      aside={
        shown.profit.partial && (
          <a href={linkTo('/settings/costs')}>
            <Hint tone="warn">{t('segments.profit.partial')}</Hint>
          </a>
        )
      }
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('segments.profit.by')}
          value={by}
          onChange={(value) => {
            setChosen(null);
            onBy(value);
          }}
          data={[
            { value: 'tier', label: t('segments.profit.byTier') },
            { value: 'advisor', label: t('segments.profit.byAdvisor') },
          ]}
        />
      }
      table={{
        name: 'profit-and-loss',
        columns: [
          { header: t(by === 'tier' ? 'segments.tiers.tier' : 'segments.profit.advisor') },
          { header: t('segments.tiers.households'), align: 'right' },
          { header: t('segments.profit.premium'), align: 'right' },
          { header: t('common.profit.return'), align: 'right' },
          ...COST_LINES.map((line) => ({ header: t(`common.profit.${line}`), align: 'right' as const })),
          { header: t('common.profit.net'), align: 'right' },
          { header: t('segments.profit.stays'), align: 'right' },
        ],
        rows: rows.map(({ name, households, profit }) => [
          name,
          households,
          profit.premiumMinor / 100,
          profit.returnMinor / 100,
          ...COST_LINES.map((line) => (profit.costs[line] === null ? null : -(profit.costs[line] ?? 0) / 100)),
          profit.netMinor / 100,
          stays(profit),
        ]),
        show: (value, column) => {
          if (typeof value !== 'number') {
            return value ?? t('common.notAvailable');
          }
          const last = COST_LINES.length + 5;
          return column === 1
            ? format.number(value)
            : column === last
              ? format.percent(value)
              : format.money(value * 100, 0);
        },
      }}
    >
      <div className={classes.chips}>
        <SegmentedControl
          size="xs"
          aria-label={t('segments.profit.shown')}
          value={shown.name}
          onChange={setChosen}
          data={rows.map(({ name }) => name)}
        />
      </div>
      <ProfitBars profit={shown.profit} />
    </ChartFrame>
  );
}
