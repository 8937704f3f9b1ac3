import { useTranslation } from 'react-i18next';
import type { Coverage, ServedRow } from '../../../shared/contract/coverage.ts';
import { useQuery } from '../../api.ts';
import tables from '../../components/dialog-table.module.css';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './coverage.module.css';
import { ResponsePanel } from './ResponsePanel.tsx';

/** How far the year was worked off to date, who got less or more than planned, and whether all were answered alike. */
export function CoverageView({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useQuery('coverage.get', { year }, { tables: ['touch', 'interaction', 'person'], keep: true });
  if (query.data === undefined) {
    return query.error === null ? <LoadingState /> : <ErrorState error={query.error} />;
  }
  const { all, under, over } = query.data;
  const share = all?.share ?? null;
  return (
    <div className={classes.page}>
      <Panel
        body="flush"
        title={
          share === null || all === null
            ? t('coverage.nothing')
            : t('coverage.title', {
                share: format.percent(share),
                done: format.number(all.done),
                due: format.number(all.due),
              })
        }
        aside={t('coverage.hint')}
      >
        {all === null ? <EmptyState text={t('coverage.nothing')} /> : <Groups coverage={query.data} />}
      </Panel>
      <div className={classes.columns}>
        <ServedPanel title={t('coverage.under', { count: under.length })} hint={t('coverage.underHint')} rows={under} />
        <ServedPanel title={t('coverage.over', { count: over.length })} hint={t('coverage.overHint')} rows={over} />
      </div>
      <ResponsePanel year={year} />
    </div>
  );
}

type Sums = NonNullable<Coverage['all']>;

function Groups({ coverage }: { readonly coverage: Coverage }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">{t('coverage.of')}</th>
          <th scope="col">{t('coverage.due')}</th>
          <th scope="col">{t('coverage.done')}</th>
          <th scope="col">{t('coverage.skipped')}</th>
          <th scope="col">{t('coverage.share')}</th>
          <th scope="col">{t('coverage.hours')}</th>
        </tr>
      </thead>
      <tbody>
        <Head text={t('planner.filter.tier')} />
        {coverage.tiers.map(({ tier, ...sums }) => (
          <Row key={tier ?? ''} sums={sums} name={<TierBadge tier={tier} size="sm" />} />
        ))}
        <Head text={t('planner.person')} />
        {coverage.people.map(({ personId, name, ...sums }) => (
          <Row key={personId ?? 0} sums={sums} name={personId === null ? t('planner.heat.nobody') : name} />
        ))}
        <Head text={t('planner.column.activity')} />
        {coverage.activities.map(({ activity, activityName, ...sums }) => (
          <Row key={activity} sums={sums} name={names.activity(activity, activityName)} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ text }: { readonly text: string }) {
  return (
    <tr className={classes.head}>
      <th scope="rowgroup" colSpan={6}>
        {text}
      </th>
    </tr>
  );
}

function Row({ sums, name }: { readonly sums: Sums; readonly name: React.ReactNode }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(sums.due)}</td>
      <td>{format.number(sums.done)}</td>
      <td>{sums.skipped === 0 ? '' : format.number(sums.skipped)}</td>
      <td>{sums.share === null ? '–' : format.percent(sums.share)}</td>
      <td>{`${format.number(sums.doneMinutes / 60, 1)} / ${format.number(sums.dueMinutes / 60, 1)}`}</td>
    </tr>
  );
}

type ServedPanelProps = { readonly title: string; readonly hint: string; readonly rows: readonly ServedRow[] };

function ServedPanel({ title, hint, rows }: ServedPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel body="flush" title={title} aside={hint}>
      {rows.length === 0 ? (
        <EmptyState text={t('coverage.nobody')} />
      ) : (
        <div className={classes.scroll}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t('planner.column.client')}</th>
                <th scope="col">{t('coverage.spent')}</th>
                <th scope="col">{t('coverage.dueMinutes')}</th>
                <th scope="col">{t('coverage.yearMinutes')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.householdId}>
                  <th scope="row">
                    <TierBadge tier={row.tier} size="sm" />{' '}
                    <a href={linkTo(`/clients/${row.clientId}`)}>{row.client}</a>
                  </th>
                  <td>{format.duration(row.spentMinutes)}</td>
                  <td>{format.duration(row.dueMinutes)}</td>
                  <td>{format.duration(row.yearMinutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
