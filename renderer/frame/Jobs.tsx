import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventPayload } from '../../shared/contract/events.ts';
import { call, useEvent } from '../api.ts';
import { useFormat } from '../components/format.ts';
import { smallIcon } from '../components/icon.ts';
import { LoadBar } from '../components/LoadBar.tsx';
import { stepText } from '../components/step-text.ts';
import classes from './Header.module.css';

type Job = EventPayload<'job'>;

/** The running jobs after one more step of one of them. */
export function afterStep(jobs: readonly Job[], step: Job): readonly Job[] {
  const others = jobs.filter((job) => job.id !== step.id);
  return step.state === 'running' ? [...others, step] : others;
}

/** Running work: its step, its share, and a way to stop it. */
export function Jobs() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  useEvent('job', (step) => setJobs((now) => afterStep(now, step)));
  return (
    <div className={classes.jobs}>
      {jobs.map((job) => {
        const step = stepText(i18n, job.step === '' ? job.name : job.step);
        const share = format.percent(job.share, 0);
        return (
          <div key={job.id} className={classes.job}>
            <span className={classes.step}>{step}</span>
            <span className={classes.share}>
              <LoadBar share={Math.min(1, job.share)} label={t('frame.jobs.running', { step, share })} tone="accent" />
            </span>
            <span>{share}</span>
            <ActionIcon
              aria-label={t('frame.jobs.cancel', { step })}
              onClick={() => void call('jobs.cancel', { id: job.id })}
            >
              <IconX {...smallIcon} />
            </ActionIcon>
          </div>
        );
      })}
    </div>
  );
}
