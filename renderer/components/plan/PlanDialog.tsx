import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, monthOf, yearOf } from '../../../shared/day.ts';
import { call, failureOf, type ResponseOf, useMutation, useQuery } from '../../api.ts';
import { useBookInfo } from '../book-info.ts';
import tables from '../dialog-table.module.css';
import { useFailureText } from '../failure-text.ts';
import { useFormat } from '../format.ts';
import { ErrorState, LoadingState } from '../Notices.tsx';
import { notifyFailure, notifyUndo } from '../notify.tsx';
import { TierBadge } from '../TierBadge.tsx';
import classes from './plan.module.css';

type PlanDialogProps = {
  /** Left out: the coming year from October on, else this one. */
  readonly year?: number;
  readonly onClose: () => void;
};

/** Shows what planning would add, move and remove before it does, per household; afterwards it can be taken back. */
export function PlanDialog({ year: asked, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const text = useFailureText();
  const today = useBookInfo()?.today ?? null;
  const [year, setYear] = useState(() => asked ?? defaultYear(today));
  const preview = useQuery('plan.preview', { year });
  const apply = useMutation('plan.apply');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const run = () =>
    apply.mutate(
      { year },
      {
        onSuccess: ({ counts }) => {
          onClose();
          notifyUndo(
            t('planner.plan.done', { year, ...counts }),
            () => call('plan.undo', { year }),
            () => call('plan.apply', { year }),
          );
        },
        onError,
      },
    );
  const counts = preview.data?.counts;
  const nothing = counts !== undefined && counts.added + counts.moved + counts.changed + counts.removed === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('planner.plan.title', { year })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <NumberInput
          label={t('planner.plan.year')}
          value={year}
          min={1990}
          max={2100}
          w={110}
          onChange={(value) => setYear(Number(value) || year)}
        />
        {preview.error !== null && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data === undefined && preview.error === null && <LoadingState text={t('planner.plan.computing')} />}
        {preview.data !== undefined && <Preview preview={preview.data} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="filled"
            disabled={preview.data === undefined || nothing}
            loading={apply.isPending}
            onClick={run}
          >
            {t('planner.plan.apply', { year })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function defaultYear(today: Day | null): number {
  return today === null ? 2027 : yearOf(today) + (monthOf(today) >= 10 ? 1 : 0);
}

function Preview({ preview }: { readonly preview: ResponseOf<'plan.preview'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts, summary } = preview;
  const figures = [
    ['added', counts.added],
    ['moved', counts.moved],
    ['changed', counts.changed],
    ['removed', counts.removed],
    ['same', counts.same],
    ['fixed', counts.fixed],
  ] as const;
  return (
    <>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name} data-name={name}>
            <dt>{t(`planner.plan.${name}`)}</dt>
            <dd>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.sentence}>
        {t('planner.plan.sum', {
          touches: format.number(summary.touches),
          hours: format.number(summary.hours, 1),
          capacity: format.number(summary.capacityHours, 1),
          share: summary.capacityHours > 0 ? format.percent(summary.hours / summary.capacityHours) : '–',
        })}{' '}
        {preview.shortfalls > 0 && t('planner.plan.short', { count: preview.shortfalls })}{' '}
        {preview.overloads > 0 && t('planner.plan.overloaded', { count: preview.overloads })}
      </p>
      {preview.households.length === 0 ? (
        <p className={classes.sentence}>{t('planner.plan.nothing')}</p>
      ) : (
        <div className={classes.scroll}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{t('planner.plan.household')}</th>
                <th scope="col">{t('planner.plan.added')}</th>
                <th scope="col">{t('planner.plan.moved')}</th>
                <th scope="col">{t('planner.plan.changed')}</th>
                <th scope="col">{t('planner.plan.removed')}</th>
                <th scope="col">{t('planner.plan.minutes')}</th>
              </tr>
            </thead>
            <tbody>
              {preview.households.map((row) => (
                <tr key={row.householdId}>
                  <th scope="row">
                    <TierBadge tier={row.tier} size="sm" /> {row.client}
                  </th>
                  <td>{row.added || ''}</td>
                  <td>{row.moved || ''}</td>
                  <td>{row.changed || ''}</td>
                  <td>{row.removed || ''}</td>
                  <td>{`${row.minutes > 0 ? '+' : ''}${format.number(row.minutes)}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
