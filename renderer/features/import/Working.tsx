import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, useEvent } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import classes from './import.module.css';
import { type Step, useImport } from './progress.ts';

/** What the program is doing with a file, how far it is, and the way to stop it. */
export function Working({ step }: { readonly step: Extract<Step, { kind: 'opening' | 'reading' | 'committing' }> }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { queue } = useImport();
  const [job, setJob] = useState<{ readonly id: string; readonly step: string; readonly share: number } | null>(null);
  useEvent('job', (event) => {
    if (event.name === 'import') {
      setJob(event.state === 'running' ? event : null);
    }
  });
  const file = step.kind === 'opening' ? step.file : step.opened.fileName;
  const key = `importing.work.${job?.step ?? ''}`;
  const doing = i18n.exists(key) ? String(i18n.t(key as 'importing.work.read')) : t('importing.opening', { file });
  return (
    <Panel title={file} aside={queue.length > 0 ? t('importing.waiting', { count: queue.length }) : undefined}>
      <div className={classes.working}>
        <output>
          {doing}
          {job !== null && job.share > 0 && ` · ${format.percent(job.share, 0)}`}
        </output>
        <Progress value={(job?.share ?? 0) * 100} aria-label={doing} animated={job === null} />
        {job !== null && (
          <Button onClick={() => void call('jobs.cancel', { id: job.id })}>{t('importing.cancel')}</Button>
        )}
      </div>
    </Panel>
  );
}
