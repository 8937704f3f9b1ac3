import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientProfit } from '../../../shared/contract/clients.ts';
import { useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { ProfitBars, profitSteps } from '../../components/ProfitBars.tsx';
import { linkTo } from '../../navigation.ts';
import { CLIENT_TABLES } from './client-tables.ts';
import classes from './panels.module.css';

const KINDS = {
  renewal: 'renewal',
  'first-year': 'firstYear',
  advance: 'advance',
  override: 'override',
  bonus: 'bonus',
  adjustment: 'adjustment',
  chargeback: 'chargeback',
} as const;

/** Profit and loss of twelve months as a waterfall, of the household or of the client alone. */
export function ProfitPanel({ id }: { readonly id: number }) {
  const [alone, setAlone] = useState(false);
  const profit = useQuery(
    'clients.profit',
    { id, alone },
    { tables: [...CLIENT_TABLES, 'touch', 'interaction', 'segment_run', 'segment_setting'], keep: true },
  );
  if (profit.isError) {
    return <ErrorState error={profit.error} onRetry={() => void profit.refetch()} />;
  }
  return profit.data === undefined ? (
    <LoadingState />
  ) : (
    <Waterfall data={profit.data} alone={alone} onAlone={setAlone} />
  );
}

type WaterfallProps = {
  readonly data: ClientProfit;
  readonly alone: boolean;
  readonly onAlone: (alone: boolean) => void;
};

function Waterfall({ data, alone, onAlone }: WaterfallProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { profit, kinds } = data;
  const title =
    profit.returnMinor > 0
      ? t('clients.profit.stays', { share: format.percent(profit.netMinor / profit.returnMinor, 0) })
      : t('clients.profit.title', { amount: format.money(profit.netMinor, 0) });
  const kindRows = kinds.flatMap(({ kind, amountMinor }) => {
    const name = Object.entries(KINDS).find(([code]) => code === kind)?.[1];
    return name === undefined
      ? []
      : [[t('clients.profit.of', { part: t(`clients.profit.${name}`) }), amountMinor / 100]];
  });
  const [first, ...rest] = profitSteps(profit).map((step) => [
    t(`common.profit.${step.name}`),
    step.amount === null ? null : step.amount / 100,
  ]);
  return (
    <ChartFrame
      title={title}
      aside={
        profit.partial && (
          <a href={linkTo('/settings/costs')} title={t('clients.profit.price')}>
            <Hint tone="warn">{t('clients.profit.partial')}</Hint>
          </a>
        )
      }
      table={{
        name: t('clients.profit.file'),
        columns: [{ header: t('clients.profit.part') }, { header: t('clients.trace.amount'), align: 'right' }],
        rows: [
          [t('clients.profit.premiumRow'), profit.premiumMinor / 100],
          ...(first === undefined ? [] : [first]),
          ...kindRows,
          ...rest,
        ],
        show: (value, column) =>
          typeof value === 'number'
            ? format.money(Math.round(value * 100), 2)
            : column === 1
              ? t('clients.profit.notPriced')
              : value,
      }}
    >
      <ProfitBars profit={profit} />
      {(data.clients > 1 || alone) && (
        <SegmentedControl
          size="xs"
          className={classes.whose ?? ''}
          aria-label={t('clients.profit.whose')}
          value={alone ? 'alone' : 'household'}
          onChange={(value) => onAlone(value === 'alone')}
          data={[
            { value: 'household', label: t('clients.profit.household') },
            { value: 'alone', label: t('clients.profit.alone') },
          ]}
        />
      )}
      <p className={classes.chartNote}>
        {t('clients.profit.until', { day: format.day(data.asOf) })}{' '}
        {profit.premiumMinor > 0 &&
          `${t('clients.profit.premium', {
            premium: format.money(profit.premiumMinor, 0),
            amount: format.money(profit.returnMinor, 0),
            share: format.percent(profit.returnMinor / profit.premiumMinor),
          })} `}
        {data.minutes > 0 &&
          t(data.minutesBasis === 'logged' ? 'clients.profit.logged' : 'clients.profit.planned', {
            duration: format.duration(data.minutes),
          })}
      </p>
    </ChartFrame>
  );
}
