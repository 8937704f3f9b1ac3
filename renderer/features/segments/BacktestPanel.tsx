import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backtested, RunInfo, SchemeRow } from '../../../shared/contract/segments.ts';
import { addMonths, day } from '../../../shared/day.ts';
import type { Measured } from '../../../shared/evaluation/measured.ts';
import { failureOf, useQuery } from '../../api.ts';
import { saveCsv } from '../../components/csv.ts';
import { NotAvailable } from '../../components/Figures.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useSchemeName } from './scheme-name.ts';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

/** Days offered, each three months before the next, beginning a year before the latest run. */
const DAYS = 8;
const STEP_MONTHS = 3;
const YEAR = 12;

type BacktestPanelProps = { readonly schemes: readonly SchemeRow[]; readonly run: RunInfo };

/** A scheme run as of an earlier day, and what followed: did its tiers see what was coming, more than chance would? */
export function BacktestPanel({ schemes, run }: BacktestPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFailureText();
  const nameOf = useSchemeName();
  const days = Array.from({ length: DAYS }, (_, step) => addMonths(day(run.asOf), -(YEAR + step * STEP_MONTHS)));
  const [schemeId, setSchemeId] = useState(String(run.schemeId));
  const [asOf, setAsOf] = useState<string>(days[0] ?? run.asOf);
  const tested = useQuery('segments.backtest', { schemeId: Number(schemeId), asOf }, { tables: TABLES, keep: true });
  return (
    <Panel
      title={t('segments.backtest.title')}
      aside={
        tested.data !== undefined &&
        t('segments.backtest.span', { from: format.day(tested.data.asOf), to: format.day(tested.data.after) })
      }
      actions={
        tested.data !== undefined && (
          <>
            <Csv data={tested.data} />
            <TableActions
              printOnly
              title={`${t('segments.backtest.title')} · ${t('segments.backtest.span', { from: format.day(tested.data.asOf), to: format.day(tested.data.after) })}`}
            />
          </>
        )
      }
      body="flush"
    >
      <div className={classes.choices}>
        <Select
          label={t('segments.backtest.scheme')}
          className={classes.side ?? ''}
          value={schemeId}
          onChange={(value) => setSchemeId(value ?? schemeId)}
          data={schemes.map((scheme) => ({ value: String(scheme.id), label: nameOf(scheme) }))}
        />
        <Select
          label={t('segments.backtest.asOf')}
          value={asOf}
          onChange={(value) => setAsOf(value ?? asOf)}
          data={days.map((value) => ({ value, label: format.day(value) }))}
        />
      </div>
      {tested.error !== null && <EmptyState text={text(failureOf(tested.error))} />}
      {tested.error === null && tested.data === undefined && <LoadingState />}
      {tested.error === null && tested.data !== undefined && <Figures data={tested.data} />}
    </Panel>
  );
}

const COLUMNS = ['households', 'retention', 'persistency', 'revenue', 'each'] as const;

/** The divisions compared, in the order they stand. */
function groupsOf({ tried, present, chance }: Backtested) {
  return [
    { name: 'tried', tiers: tried },
    ...(present === null ? [] : [{ name: 'present' as const, tiers: present }]),
    { name: 'chance', tiers: chance },
  ] as const;
}

function Figures({ data }: { readonly data: Backtested }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = (measured: Measured, how: (value: number) => string) =>
    'na' in measured ? <NotAvailable reason={t(`segments.backtest.na.${measured.na}`)} /> : how(measured.value);
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('segments.backtest.title')}>
        <thead>
          <tr>
            <th scope="col">{t('segments.tiers.tier')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-align="right">
                {t(`segments.backtest.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(data).map(({ name, tiers }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                {t(`segments.backtest.${name}`)}
              </th>
            </tr>
            {tiers
              .filter(({ tier, households }) => tier !== null || households > 0)
              .map((own) => (
                <tr key={own.tier ?? 'none'}>
                  <th scope="row">
                    <TierBadge tier={own.tier} />
                  </th>
                  <td>{format.number(own.households)}</td>
                  <td>{shown(own.retention, format.percent)}</td>
                  <td>{shown(own.persistency, format.percent)}</td>
                  <td>{format.money(own.revenueMinor, 0)}</td>
                  <td>{shown(own.revenueEach, (value) => format.money(Math.round(value), 0))}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Csv({ data }: { readonly data: Backtested }) {
  const { t } = useTranslation();
  const figure = (measured: Measured, unit: number) => ('na' in measured ? measured.na : measured.value / unit);
  return (
    <Button
      size="xs"
      variant="subtle"
      color="gray"
      onClick={() =>
        saveCsv(
          'back-test',
          ['', t('segments.tiers.tier'), ...COLUMNS.map((column) => t(`segments.backtest.${column}`))],
          groupsOf(data).flatMap(({ name, tiers }) =>
            tiers.map((own) => [
              t(`segments.backtest.${name}`),
              own.tier ?? t('common.unscored'),
              own.households,
              figure(own.retention, 1),
              figure(own.persistency, 1),
              own.revenueMinor / 100,
              figure(own.revenueEach, 100),
            ]),
          ),
        )
      }
    >
      {t('common.csv')}
    </Button>
  );
}
