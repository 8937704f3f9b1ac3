import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/failure-text.ts';
import { icon } from '../../components/icon.ts';
import { CopyDetail } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './import.module.css';
import { backToReview, changeFile, commit, discard, nextFile } from './progress.ts';
import type { Step } from './step.ts';

/** A commit that did not go through: why, that nothing is lost, and the ways on. */
export function Refused({ step }: { readonly step: Extract<Step, { kind: 'refused' }> }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { file, error, decided, origin } = step;
  const changed = error.code === 'file-changed' && origin.kind === 'file';
  return (
    <Panel title={t('bringing.refused.title', { file })} mark={<IconAlertTriangle {...icon} className={classes.bad} />}>
      <div role="alert">
        <p>{failureText(error)}</p>
        <p className={classes.quiet}>
          {decided > 0 ? t('bringing.refused.kept', { count: decided }) : t('bringing.refused.nothing')}
        </p>
      </div>
      <div className={classes.answers}>
        {changed ? (
          <Button variant="primary" title={t('bringing.refused.followHint')} onClick={() => void backToReview(true)}>
            {t('bringing.refused.follow')}
          </Button>
        ) : (
          <Button variant="primary" onClick={() => void commit()}>
            {t('common.tryAgain')}
          </Button>
        )}
        <Button onClick={() => void backToReview(false)}>{t('bringing.refused.review')}</Button>
        <Button onClick={() => void discard()}>{t('importing.close')}</Button>
        <CopyDetail failure={error} />
      </div>
    </Panel>
  );
}

/** A file of which nothing could be read: its name, why, and what to do. */
export function Unreadable({ step }: { readonly step: Extract<Step, { kind: 'failed' }> }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const { file, error, key } = step;
  return (
    <Panel title={t('bringing.unreadable', { file })} mark={<IconAlertTriangle {...icon} className={classes.bad} />}>
      <p role="alert">{failureText(error)}</p>
      <div className={classes.answers}>
        {key !== null && <Button onClick={() => void changeFile(key, 'waiting')}>{t('common.tryAgain')}</Button>}
        <Button onClick={() => void nextFile()}>{t('importing.close')}</Button>
        <CopyDetail failure={error} />
      </div>
    </Panel>
  );
}
