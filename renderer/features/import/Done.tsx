import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { navigate } from '../../navigation.ts';
import classes from './import.module.css';
import { nextFile, type Step, useImport } from './progress.ts';
import { UndoStatement } from './UndoStatement.tsx';

/** What a commit brought, and where one goes from here. */
export function Done({ step }: { readonly step: Extract<Step, { kind: 'done' }> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { queue } = useImport();
  const [undoing, setUndoing] = useState(false);
  const { created, rowsBy, statementId } = step.committed;
  return (
    <Panel title={t('importing.done.title', { file: step.opened.fileName })}>
      <p role="status">
        {t('importing.done.text', {
          clients: format.number(created.clients),
          policies: format.number(created.policies),
          commissions: format.number(created.commissions),
          claims: format.number(created.claims),
        })}
      </p>
      {rowsBy.review > 0 && <p>{t('importing.done.held', { count: rowsBy.review })}</p>}
      <div className={classes.answers}>
        {queue.length > 0 && (
          <Button variant="primary" onClick={() => void nextFile()}>
            {t('importing.waiting', { count: queue.length })}
          </Button>
        )}
        <Button onClick={() => navigate('/clients')}>{t('importing.done.clients')}</Button>
        <Button onClick={() => navigate('/segments')}>{t('importing.done.segments')}</Button>
        <Button onClick={() => setUndoing(true)}>{t('importing.done.undo')}</Button>
      </div>
      {undoing && (
        <UndoStatement
          statement={{ id: statementId, fileName: step.opened.fileName }}
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
