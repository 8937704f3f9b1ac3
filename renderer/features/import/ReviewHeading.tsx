import { Button, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { FileLine } from './FileLine.tsx';
import classes from './import.module.css';
import { commit, discard } from './progress.ts';
import type { ReviewStep } from './step.ts';

/** Title, where the rows come from, and the way on. */
export function ReviewHeading({ step }: { readonly step: ReviewStep }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { origin, review, busy } = step;
  const { rowsBy, rows } = review.figures;
  if (origin.kind === 'held') {
    return (
      <PageHeader
        title={t('deciding.held.review', { file: step.file })}
        subtitle={t('deciding.held.from', { id: origin.held.statementId, day: format.day(origin.held.importedAt) })}
        actions={
          <>
            <span className={classes.quiet}>{t('deciding.held.later')}</span>
            <Button onClick={() => void discard()}>{t('importing.close')}</Button>
            <Tooltip label={t('deciding.held.nothing')} disabled={review.decided > 0}>
              <Button
                variant="primary"
                disabled={review.decided === 0 || busy}
                leftSection={<IconCheck {...icon} />}
                onClick={() => void commit()}
              >
                {t('deciding.held.write', { count: review.decided })}
              </Button>
            </Tooltip>
          </>
        }
      />
    );
  }
  const ready = rows - rowsBy.review - rowsBy.rejected;
  return (
    <PageHeader
      title={t('importing.review.title', { file: step.file })}
      subtitle={<FileLine opened={origin.opened} lines={rows} />}
      actions={
        <>
          <Button onClick={() => void discard()}>{t('importing.close')}</Button>
          {rowsBy.review > 0 && (
            <Tooltip label={t('importing.review.laterHint')}>
              <Button loading={busy} onClick={() => void commit()}>
                {t('importing.review.later')}
              </Button>
            </Tooltip>
          )}
          <Button
            variant="primary"
            disabled={rowsBy.review > 0 || busy}
            leftSection={<IconCheck {...icon} />}
            onClick={() => void commit()}
          >
            {t('importing.review.commit', { count: ready })}
          </Button>
        </>
      }
    />
  );
}
