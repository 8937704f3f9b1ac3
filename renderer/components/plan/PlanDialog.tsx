import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, monthOf, yearOf } from '../../../shared/day.ts';
import { call, failureOf, useMutation, useQuery } from '../../api.ts';
import { useBookInfo } from '../book-info.ts';
import { useFailureText } from '../failure-text.ts';
import { ErrorState, LoadingState } from '../Notices.tsx';
import { notifyFailure, notifyUndo } from '../notify.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { usePart } from './usePart.ts';

type PlanDialogProps = {
  /** Left out: the coming year from October on, else this one. */
  readonly year?: number;
  readonly onClose: () => void;
};

/**
 * Shows what planning would add, move and remove before it does, per household, person and week; any part of it can be
 * left out, and afterwards it can be taken back.
 */
export function PlanDialog({ year: asked, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const text = useFailureText();
  const today = useBookInfo()?.today ?? null;
  const [year, setYear] = useState(() => asked ?? defaultYear(today));
  const preview = useQuery('plan.preview', { year });
  const apply = useMutation('plan.apply');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const ticked = usePart(year);
  const request = ticked.isPart ? { year, part: ticked.part } : { year };
  const run = () =>
    apply.mutate(request, {
      onSuccess: ({ counts, leftOut }) => {
        onClose();
        const left = leftOut > 0 ? ` ${t('planner.plan.leftOut', { count: leftOut })}` : '';
        notifyUndo(
          t('planner.plan.done', { year, ...counts }) + left,
          () => call('plan.undo', { year }),
          () => call('plan.apply', request),
        );
      },
      onError,
    });
  const counts = preview.data?.counts;
  const changes = counts === undefined ? 0 : counts.added + counts.moved + counts.changed + counts.removed;
  const shown = preview.data?.households ?? [];
  const taken = shown.reduce((sum, row) => sum + ticked.taken(row), 0);
  // With more households than are shown the number of what is ticked is known only once it is applied.
  const known = preview.data?.householdCount === shown.length || ticked.part.onlyHouseholds !== null;
  const nothing = counts !== undefined && (changes === 0 || (known && taken === 0));
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
        {preview.data !== undefined && <PlanPreview preview={preview.data} ticked={ticked} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="filled"
            disabled={preview.data === undefined || nothing}
            loading={apply.isPending}
            onClick={run}
          >
            {ticked.isPart
              ? t(known ? 'planner.plan.applyPart' : 'planner.plan.applyTicked', { taken, changes })
              : t('planner.plan.apply', { year })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function defaultYear(today: Day | null): number {
  return today === null ? 2027 : yearOf(today) + (monthOf(today) >= 10 ? 1 : 0);
}
