import { Button, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation, useQuery } from '../../api.ts';
import { FieldEdit } from '../../components/FieldEdit.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { notifyFailure } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

/** The lines of business this office sells: rename, switch off, add. */
export function Lines() {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const text = useFailureText();
  const lines = useQuery('settings.lines', {}, { tables: ['line', 'policy'] });
  const update = useMutation('settings.updateLine');
  const add = useMutation('settings.addLine');
  const [name, setName] = useState('');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ name }, { onSuccess: () => setName(''), onError });
  };
  return (
    <Panel title={t('settings.lines.title')} aside={t('settings.lines.hint')} body="flush">
      <form className={classes.inline} onSubmit={submit}>
        <TextInput
          label={t('settings.lines.name')}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
      {lines.isPending && <LoadingState />}
      {lines.isError && <ErrorState error={lines.error} onRetry={() => void lines.refetch()} />}
      {lines.data !== undefined && (
        <table className={classes.table} aria-label={t('settings.lines.title')}>
          <thead>
            <tr>
              <th scope="col">{t('settings.lines.name')}</th>
              <th scope="col">{t('settings.lines.code')}</th>
              <th scope="col" className={classes.figure}>
                {t('settings.lines.used')}
              </th>
              <th scope="col">{t('settings.lines.inUse')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.data.map((line) => {
              const shown = names.line(line.code, line.name);
              return (
                <tr key={line.id}>
                  <td className={classes.name}>
                    <FieldEdit
                      label={t('settings.lines.name')}
                      value={shown}
                      onSave={(next) => next !== '' && update.mutate({ id: line.id, name: next }, { onError })}
                    />
                  </td>
                  <td>{line.code}</td>
                  <td className={classes.figure}>{format.number(line.policies)}</td>
                  <td>
                    <Switch
                      aria-label={t('settings.lines.inUseOf', { name: shown })}
                      checked={!line.archived}
                      onChange={(event) =>
                        update.mutate({ id: line.id, archived: !event.currentTarget.checked }, { onError })
                      }
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
