import { useTranslation } from 'react-i18next';
import { addMonths, day } from '../../../shared/day.ts';
import type { LapseTest } from '../../../shared/evaluation/lapse-risk.ts';
import { figureOf } from '../../../shared/evaluation/measured.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Figure, Money, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { useLapseReason } from '../../components/lapse-text.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import { ForetoldChart } from './ForetoldChart.tsx';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

const ROWS = 100;
const YEAR = 12;

/** Who is likely to give up a policy within a year, why, and how far that can be believed. */
export function LapseTab() {
  const { t } = useTranslation();
  const format = useFormat();
  const found = useQuery(
    'segments.lapse',
    { offset: 0, limit: ROWS },
    { tables: [...TABLES, 'policy', 'policy_event', 'commission', 'claim', 'interaction'], keep: true },
  );
  if (found.error !== null) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (found.data === undefined) {
    return <LoadingState />;
  }
  const { data } = found;
  if (data.test === null) {
    return (
      <Panel title={t('lapse.refusedTitle')}>
        <EmptyState
          text={t('lapse.refused', {
            day: format.day(data.asOf),
            lapses: format.number(data.lapses),
            needed: data.needed,
          })}
        />
      </Panel>
    );
  }
  return (
    <div className={classes.stack}>
      <div className={classes.pair}>
        <Believed data={data} test={data.test} />
        <Factors data={data} />
      </div>
      <Worklist data={data} />
    </div>
  );
}

type Data = { readonly data: ResponseOf<'segments.lapse'> };

function Believed({ data, test }: Data & { readonly test: LapseTest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const auc = figureOf(test.auc);
  const caught = test.groups[0]?.caught ?? null;
  const [first] = data.years;
  const title = auc === null ? t('lapse.findingPlain') : t('lapse.finding', { auc: format.number(auc, 2) });
  const share = (value: string | number | null) => (typeof value === 'number' ? format.percent(value) : '–');
  return (
    <ChartFrame
      title={title}
      aside={t('lapse.learnt', {
        households: format.number(data.households),
        lapses: format.number(data.lapses),
        from: first === undefined ? '' : format.day(first),
        to: format.day(addMonths(day(data.asOf), -YEAR)),
      })}
      table={{
        name: 'lapse-risk-test',
        columns: [
          { header: t('lapse.group') },
          ...(['people', 'foretold', 'came', 'lift', 'caught'] as const).map((column) => ({
            header: t(`lapse.${column}`),
            align: 'right' as const,
          })),
        ],
        rows: test.groups.map((group, place) => [
          t('lapse.nth', { place: place + 1 }),
          group.people,
          group.foretold,
          group.came,
          group.lift,
          group.caught,
        ]),
        show: (value, column) =>
          column === 0
            ? value
            : column === 1 && typeof value === 'number'
              ? format.number(value)
              : column === 4
                ? typeof value === 'number'
                  ? format.number(value, 1)
                  : '–'
                : share(value),
      }}
    >
      <div className={classes.padded}>
        <div className={classes.figures}>
          <Figure label={t('lapse.auc')} note={t('lapse.aucNote')}>
            {auc === null ? <NotAvailable /> : format.number(auc, 2)}
          </Figure>
          <Figure label={t('lapse.testYear')}>{format.number(test.households)}</Figure>
          <Figure label={t('lapse.testLapses')}>{format.number(test.lapses)}</Figure>
          <Figure label={t('lapse.topFifth')} note={t('lapse.topFifthNote')}>
            {caught === null ? <NotAvailable /> : format.percent(caught, 0)}
          </Figure>
        </div>
        <ForetoldChart groups={test.groups} />
      </div>
    </ChartFrame>
  );
}

function Factors({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel
      title={t('lapse.factors')}
      aside={t('lapse.oddsNote')}
      body="flush"
      actions={<TableActions title={t('lapse.factors')} />}
      footer={t('lapse.meaning', { day: format.day(data.asOf) })}
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('lapse.factors')}>
          <thead>
            <tr>
              <th scope="col">{t('lapse.factor')}</th>
              <th scope="col" data-align="right">
                {t('lapse.mean')}
              </th>
              <th scope="col" data-align="right">
                {t('lapse.odds')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(data.features ?? []).map(({ feature, mean, odds }) => (
              <tr key={feature}>
                <th scope="row">{t(`lapse.features.${feature}`)}</th>
                <td>{feature === 'premiumChange' ? format.change(mean) : format.number(mean, 2)}</td>
                <td>{format.number(odds, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Worklist({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useLapseReason();
  const title = t('lapse.worklist');
  return (
    <Panel
      title={title}
      aside={t('lapse.shown', { shown: data.rows.length, total: format.number(data.total) })}
      body="flush"
      actions={<TableActions title={title} />}
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('segments.tiers.name')}</th>
              <th scope="col">{t('segments.tiers.tier')}</th>
              <th scope="col" data-align="right">
                {t('segments.tiers.value')}
              </th>
              <th scope="col" data-align="right">
                {t('lapse.risk')}
              </th>
              <th scope="col">{t('lapse.reasons')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.householdId}>
                <th scope="row">
                  <a href={linkTo(`/clients/${row.leadClientId}`)}>{row.name}</a>
                </th>
                <td data-align="left">
                  <TierBadge tier={row.tier} size="sm" />
                </td>
                <td>
                  <Money amount={row.valueMinor} decimals={0} />
                </td>
                <td>{format.percent(row.risk)}</td>
                <td data-align="left">{row.reasons.map(told).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
