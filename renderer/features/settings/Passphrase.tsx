import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation, useQuery } from '../../api.ts';
import { ConfirmNamed } from '../../components/ConfirmNamed.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyDone } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

/** Sets, changes or removes the passphrase of the open book. */
export function Passphrase() {
  const { t } = useTranslation();
  const text = useFailureText();
  const status = useQuery('book.status', {}, { tables: ['office'] });
  const change = useMutation('book.passphrase');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [asking, setAsking] = useState(false);
  const encrypted = status.data?.book?.encrypted ?? false;
  const differ = again !== '' && next !== again;

  const apply = (wanted: string | null) =>
    change.mutate(
      { current: encrypted ? current : null, next: wanted },
      {
        onSuccess: () => {
          setCurrent('');
          setNext('');
          setAgain('');
          notifyDone(t(wanted === null ? 'settings.passphrase.removed' : 'settings.passphrase.changed'));
          void status.refetch();
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next !== '' && next === again) {
      apply(next);
    }
  };
  const eye = { 'aria-label': t('settings.passphrase.show') };
  return (
    <Panel title={t(encrypted ? 'settings.passphrase.titleSet' : 'settings.passphrase.titleNone')}>
      <form className={classes.narrow} onSubmit={submit}>
        <p className={classes.hint}>{t('settings.passphrase.hint')}</p>
        {encrypted && (
          <PasswordInput
            label={t('settings.passphrase.current')}
            value={current}
            autoComplete="current-password"
            onChange={(event) => setCurrent(event.currentTarget.value)}
            error={change.isError ? text(failureOf(change.error)) : null}
            visibilityToggleButtonProps={eye}
          />
        )}
        <PasswordInput
          label={t('settings.passphrase.next')}
          value={next}
          autoComplete="new-password"
          onChange={(event) => setNext(event.currentTarget.value)}
          error={!encrypted && change.isError ? text(failureOf(change.error)) : null}
          visibilityToggleButtonProps={eye}
        />
        <PasswordInput
          label={t('settings.passphrase.again')}
          value={again}
          autoComplete="new-password"
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={differ ? t('settings.passphrase.mismatch') : null}
          visibilityToggleButtonProps={eye}
        />
        <div className={classes.buttons}>
          <Button
            type="submit"
            variant="primary"
            loading={change.isPending}
            disabled={next === '' || next !== again || (encrypted && current === '')}
          >
            {t(encrypted ? 'settings.passphrase.change' : 'settings.passphrase.set')}
          </Button>
          {encrypted && (
            <Button disabled={current === ''} onClick={() => setAsking(true)}>
              {t('settings.passphrase.remove')}
            </Button>
          )}
        </div>
      </form>
      <ConfirmNamed
        opened={asking}
        title={t('settings.passphrase.removeTitle')}
        losing={t('settings.passphrase.removeLosing')}
        word={t('settings.passphrase.remove')}
        onConfirm={() => apply(null)}
        onClose={() => setAsking(false)}
      />
    </Panel>
  );
}
