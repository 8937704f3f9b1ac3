import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, useEvent } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { waitingIn } from './batch.ts';
import { useImport } from './progress.ts';
import type { Step } from './step.ts';
import classes from './steps.module.css';

const NAMED = ['read', 'match', 'write', 'archive', 'totals'] as const;
/** What a commit goes through, in order; reading goes through the first two. */
const STEPS = { opening: [], reading: ['read', 'match'], committing: ['match', 'write', 'archive', 'totals'] } as const;

/** What the program is doing with a file, how far it is, and the way to stop it. */
export function Working({ step }: { readonly step: Extract<Step, { kind: 'opening' | 'reading' | 'committing' }> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = waitingIn(useImport().batch);
  const [job, setJob] = useState<{ readonly id: string; readonly step: string; readonly share: number } | null>(null);
  useEvent('job', (event) => {
    if (event.name === 'import') {
      setJob(event.state === 'running' ? event : null);
    }
  });
  const known = NAMED.find((name) => name === job?.step);
  const doing = known === undefined ? t('importing.opening', { file: step.file }) : t(`importing.work.${known}`);
  const steps: readonly (typeof NAMED)[number][] = STEPS[step.kind];
  const at = known === undefined ? -1 : steps.indexOf(known);
  return (
    <Panel title={step.file} aside={waiting > 0 ? t('importing.waiting', { count: waiting }) : undefined}>
      <div className={classes.working}>
        <output>
          {doing}
          {job !== null && job.share > 0 && ` · ${format.percent(job.share, 0)}`}
        </output>
        <Progress value={(job?.share ?? 0) * 100} aria-label={doing} animated={job === null} />
        {steps.length > 0 && (
          <ol className={classes.workSteps}>
            {steps.map((name, index) => (
              <li key={name} data-state={index < at ? 'done' : index === at ? 'now' : 'next'}>
                {t(`importing.work.${name}`)}
              </li>
            ))}
          </ol>
        )}
        {job !== null && (
          <Button onClick={() => void call('jobs.cancel', { id: job.id })}>{t('importing.cancel')}</Button>
        )}
      </div>
    </Panel>
  );
}
