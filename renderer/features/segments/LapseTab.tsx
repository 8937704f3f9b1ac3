import { useTranslation } from 'react-i18next';
import { type ResponseOf, useQuery } from '../../api.ts';
import { Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { useLapseReason } from '../../components/lapse-text.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import { LapseBelieved, LapseLift } from './LapseBelieved.tsx';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';

/** As many as are asked for at once. */
const ROWS = 500;

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
        <LapseBelieved data={data} test={data.test} />
        <div className={classes.stack}>
          <LapseLift test={data.test} />
          <Factors data={data} />
        </div>
      </div>
      <Worklist data={data} />
    </div>
  );
}

type Data = { readonly data: ResponseOf<'segments.lapse'> };

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
