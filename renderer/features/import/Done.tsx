import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { icon } from '../../components/icon.ts';
import { Panel } from '../../components/Panel.tsx';
import { StaleTiers } from '../../components/StaleTiers.tsx';
import { navigate } from '../../navigation.ts';
import { waitingIn } from './batch.ts';
import { useThingsText } from './field-text.ts';
import classes from './import.module.css';
import { nextFile, openHeld, useImport } from './progress.ts';
import { useRejectedRows } from './rejected.ts';
import type { Step } from './step.ts';
import { UndoStatement } from './UndoStatement.tsx';

/** What a commit brought, what it left open, and where one goes from here. */
export function Done({ step }: { readonly step: Extract<Step, { kind: 'done' }> }) {
  const { t } = useTranslation();
  const thingsText = useThingsText();
  const saveRejected = useRejectedRows();
  const waiting = waitingIn(useImport().batch);
  const [undoing, setUndoing] = useState(false);
  const { created, updated, rowsBy, statementId } = step.committed;
  const later = step.origin.kind === 'held';
  const changed = updated.clients + updated.policies + updated.claims;
  return (
    <Panel
      title={t(later ? 'deciding.held.done' : 'importing.done.title', { file: step.file })}
      mark={<IconCircleCheck {...icon} className={classes.good} />}
    >
      <p role="status">
        {t('importing.done.text', { things: thingsText(created) })}{' '}
        {changed > 0 && t('deciding.next.changed', { count: changed })}{' '}
        {rowsBy.rejected > 0 && t('deciding.next.rejected', { count: rowsBy.rejected })}{' '}
        {rowsBy.review > 0
          ? t(later ? 'deciding.held.left' : 'importing.done.held', { count: rowsBy.review })
          : later && t('deciding.held.none')}
      </p>
      <StaleTiers />
      <div className={classes.answers}>
        {waiting > 0 && (
          <Button variant="primary" onClick={() => void nextFile()}>
            {t('importing.waiting', { count: waiting })}
          </Button>
        )}
        {rowsBy.review > 0 && (
          <Button onClick={() => void openHeld(statementId, step.file)}>{t('deciding.next.decide')}</Button>
        )}
        {rowsBy.rejected > 0 && (
          <Button title={t('deciding.rejected.hint')} onClick={() => void saveRejected({ statementId })}>
            {t('deciding.rejected.get')}
          </Button>
        )}
        <Button onClick={() => navigate('/segments')}>{t('importing.done.segments')}</Button>
        <Button onClick={() => navigate('/planner')}>{t('deciding.next.plan')}</Button>
        <Button onClick={() => navigate('/clients')}>{t('importing.done.clients')}</Button>
        <Button onClick={() => setUndoing(true)}>{t('importing.done.undo')}</Button>
      </div>
      {undoing && (
        <UndoStatement
          statement={{ id: statementId, fileName: step.file }}
          onClose={(undone) => {
            setUndoing(false);
            if (undone) {
              void nextFile();
            }
          }}
        />
      )}
    </Panel>
  );
}
