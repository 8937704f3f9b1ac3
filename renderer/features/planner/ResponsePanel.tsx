import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TierResponseRow } from '../../../shared/contract/requests.ts';
import { call, demand, failureOf, useQuery } from '../../api.ts';
import tables from '../../components/dialog-table.module.css';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';

/** Whether whoever asked was answered alike: one norm for all tiers, and how each fared against it. */
export function ResponsePanel({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const query = useQuery(
    'requests.report',
    { year },
    { tables: ['interaction', 'office', 'client_summary'], keep: true },
  );
  if (query.data === undefined) {
    return query.error === null ? <LoadingState /> : <ErrorState error={query.error} />;
  }
  const { normHours, tiers, all, verdict, worst } = query.data;
  const setNorm = async (hours: number) => {
    try {
      const { before } = await demand('requests.norm', { hours });
      notifyUndo(
        t('requests.normSaid', { count: hours }),
        () => call('requests.norm', { hours: before }),
        () => call('requests.norm', { hours }),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  return (
    <Panel
      body="flush"
      title={t(`requests.verdict.${verdict}`, { tier: worst ?? '' })}
      aside={t('requests.hint')}
      actions={
        <NumberInput
          key={normHours}
          aria-label={t('requests.normLabel')}
          defaultValue={normHours}
          min={1}
          max={1000}
          w={110}
          suffix={t('requests.suffix')}
          onBlur={(event) => {
            const hours = Number.parseInt(event.currentTarget.value, 10);
            if (hours >= 1 && hours <= 1000 && hours !== normHours) {
              void setNorm(hours);
            }
          }}
        />
      }
    >
      {all.requests === 0 ? (
        <EmptyState text={t('requests.none')} />
      ) : (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('planner.filter.tier')}</th>
              <th scope="col">{t('requests.column.requests')}</th>
              <th scope="col">{t('requests.column.answered')}</th>
              <th scope="col">{t('requests.column.median')}</th>
              <th scope="col">{t('requests.column.slowest')}</th>
              <th scope="col">{t('requests.column.within')}</th>
            </tr>
          </thead>
          <tbody>
            {tiers.map((row) => (
              <Row key={row.tier ?? ''} row={row} name={<TierBadge tier={row.tier} size="sm" />} />
            ))}
            <Row row={all} name={t('requests.all')} />
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function Row({ row, name }: { readonly row: TierResponseRow; readonly name: React.ReactNode }) {
  const format = useFormat();
  const hours = (value: number | null) => (value === null ? '–' : format.duration(value * 60));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(row.requests)}</td>
      <td>{format.number(row.answered)}</td>
      <td>{hours(row.medianHours)}</td>
      <td>{hours(row.slowestTenthHours)}</td>
      <td>{row.withinNorm === null ? '–' : format.percent(row.withinNorm)}</td>
    </tr>
  );
}
