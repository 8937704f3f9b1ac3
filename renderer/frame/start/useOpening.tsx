import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventPayload } from '../../../shared/contract/events.ts';
import type { Failure, Result } from '../../../shared/result.ts';
import { call, failureOf, useEvent } from '../../api.ts';
import { chooseFile } from '../../components/choose-file.ts';
import { useFormat } from '../../components/format.ts';
import { LoadBar } from '../../components/LoadBar.tsx';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { stepText } from '../../components/step-text.ts';
import classes from './StartScreen.module.css';

type Asked = { readonly token: string; readonly name: string; readonly wrong: boolean };

export type Opening = {
  readonly busy: boolean;
  readonly work: 'opening' | 'sample' | null;
  /** A book that waits for its passphrase. */
  readonly asked: Asked | null;
  readonly failure: Failure | null;
  /** The book that was refused, where it has a name already. */
  readonly refused: string | null;
  readonly choose: () => void;
  readonly open: (token: string, name: string, passphrase?: string) => void;
  readonly sample: () => void;
  /** Runs an act that ends with a book open, a refusal to show, or (null) a question to answer first. */
  readonly run: (
    work: 'opening' | 'sample',
    act: () => Promise<Result<unknown> | null>,
    name?: string,
  ) => Promise<void>;
  readonly forget: () => void;
};

/** Opening a book: choose, ask for the passphrase where it needs one, and show what refused. */
export function useOpening(): Opening {
  const client = useQueryClient();
  const [work, setWork] = useState<Opening['work']>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const run: Opening['run'] = async (kind, act, name) => {
    setWork(kind);
    setFailure(null);
    setRefused(name ?? null);
    try {
      const result = await act();
      if (result === null) {
        return;
      }
      if (result.ok) {
        await client.resetQueries();
      } else {
        setFailure(result.error);
      }
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setWork(null);
    }
  };
  const open = (token: string, name: string, passphrase?: string) =>
    void run(
      'opening',
      async () => {
        const result = await call('book.open', { token, passphrase: passphrase ?? null });
        if (!result.ok && (result.error.code === 'passphrase-needed' || result.error.code === 'wrong-passphrase')) {
          setAsked({ token, name, wrong: result.error.code === 'wrong-passphrase' });
          return null;
        }
        setAsked(null);
        return result;
      },
      name,
    );
  useAskedBook(open);
  return {
    busy: work !== null,
    work,
    asked,
    failure,
    refused,
    run,
    open,
    choose: () =>
      void chooseFile('open-book').then((file) => {
        if (file !== null) {
          open(file.token, file.name);
        }
      }),
    sample: () => void run('sample', () => call('sample.open', {})),
    forget: () => {
      setAsked(null);
      setFailure(null);
    },
  };
}

/**
 * A book named by double-click, on the command line or by a second start, which main could not open without a word from the
 * person: it is asked for when the window begins and whenever main says that books changed. Main tells of each one once.
 */
function useAskedBook(open: (token: string, name: string) => void): void {
  const latest = useRef(open);
  latest.current = open;
  const ask = () =>
    void call('files.asked', {}).then((file) => {
      if (file.ok && file.value !== null) {
        latest.current(file.value.token, file.value.name);
      }
    });
  useEffect(ask, []);
  useEvent('session', ask);
}

/** What stands above the choices: work under way, a passphrase to type, or why opening was refused. */
export function OpeningNotice({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  if (opening.work !== null) {
    return <Working text={opening.work === 'sample' ? t('frame.start.makingSample') : t('frame.start.opening')} />;
  }
  if (opening.asked !== null) {
    return <Unlock opening={opening} asked={opening.asked} />;
  }
  return opening.failure === null ? null : (
    <ErrorState error={opening.failure} {...(opening.refused === null ? {} : { about: opening.refused })} />
  );
}

/** Long work before there is a frame: what is done, its step and share, and a way to stop it. */
function Working({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [job, setJob] = useState<EventPayload<'job'> | null>(null);
  useEvent('job', setJob);
  if (job === null || job.state !== 'running') {
    return <LoadingState text={text} />;
  }
  const step = stepText(i18n, job.step === '' ? job.name : job.step);
  const share = format.percent(Math.min(1, job.share), 0);
  return (
    <Panel title={text}>
      <div className={classes.unlock}>
        <LoadBar share={Math.min(1, job.share)} label={t('frame.jobs.running', { step, share })} tone="accent" />
        <div className={classes.buttons}>
          <span>{t('frame.jobs.running', { step, share })}</span>
          <Button size="xs" onClick={() => void call('jobs.cancel', { id: job.id })}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Unlock({ opening, asked }: { readonly opening: Opening; readonly asked: Asked }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.open(asked.token, asked.name, passphrase);
  };
  return (
    <Panel title={t('frame.start.passphraseFor', { name: asked.name })}>
      <form className={classes.unlock} onSubmit={submit}>
        <PasswordInput
          label={t('frame.start.passphrase')}
          autoFocus
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={asked.wrong ? t('errors.wrong-passphrase') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('frame.start.showPassphrase') }}
        />
        <div className={classes.buttons}>
          <Button onClick={opening.forget}>{t('frame.start.anotherBook')}</Button>
          <Button type="submit" variant="primary" disabled={passphrase === ''}>
            {t('frame.start.unlock')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
