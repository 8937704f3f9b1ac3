import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/settings.ts';
import { call, failureOf, useMutation } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { DayText } from '../../components/Figures.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

/** When people are away: the plan puts no touch of theirs on these days. */
export function Leave({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const remove = useMutation('settings.removeLeave');
  const all = people
    .flatMap((person) => person.leave.map((leave) => ({ person, leave })))
    .sort((a, b) => b.leave.fromDay.localeCompare(a.leave.fromDay));
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return (
    <Panel title={t('settings.people.leave')} body="flush">
      <LeaveForm people={people} onError={onError} />
      {all.length === 0 && <EmptyState text={t('settings.people.noLeave')} />}
      {all.length > 0 && (
        <table className={classes.table} aria-label={t('settings.people.leave')}>
          <thead>
            <tr>
              <th scope="col">{t('settings.people.name')}</th>
              <th scope="col">{t('settings.people.from')}</th>
              <th scope="col">{t('settings.people.to')}</th>
              <th scope="col">{t('settings.people.note')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {all.map(({ person, leave }) => (
              <tr key={leave.id}>
                <td className={classes.name}>{person.name}</td>
                <td>
                  <DayText day={leave.fromDay} />
                </td>
                <td>
                  <DayText day={leave.toDay} />
                </td>
                <td>{leave.note}</td>
                <td className={classes.figure}>
                  <ActionIcon
                    aria-label={t('common.remove')}
                    onClick={() =>
                      remove.mutate(
                        { id: leave.id },
                        {
                          onSuccess: () =>
                            notifyUndo(t('settings.people.leaveRemoved'), () => {
                              const { fromDay, toDay, note } = leave;
                              return call('settings.addLeave', { personId: person.id, fromDay, toDay, note });
                            }),
                          onError,
                        },
                      )
                    }
                  >
                    <IconTrash {...smallIcon} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

type LeaveFormProps = { readonly people: readonly Person[]; readonly onError: (error: Error) => void };

function LeaveForm({ people, onError }: LeaveFormProps) {
  const { t } = useTranslation();
  const { today } = useOpenBook();
  const add = useMutation('settings.addLeave');
  const [person, setPerson] = useState<string | null>(null);
  const [fromDay, setFrom] = useState<string>(today);
  const [toDay, setTo] = useState<string>(today);
  const [note, setNote] = useState('');
  const chosen = person ?? String(people[0]?.id ?? '');
  const backwards = toDay < fromDay;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!backwards && chosen !== '') {
      add.mutate({ personId: Number(chosen), fromDay, toDay, note }, { onSuccess: () => setNote(''), onError });
    }
  };
  return (
    <form className={classes.inline} onSubmit={submit}>
      <Select
        label={t('settings.people.name')}
        data={people.map((one) => ({ value: String(one.id), label: one.name }))}
        value={chosen}
        onChange={setPerson}
      />
      <DayInput label={t('settings.people.from')} value={fromDay} onChange={setFrom} />
      <DayInput
        label={t('settings.people.to')}
        value={toDay}
        error={backwards ? t('settings.people.wrongDays') : null}
        onChange={setTo}
      />
      <TextInput
        label={t('settings.people.note')}
        value={note}
        maxLength={200}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending} disabled={backwards || fromDay === '' || toDay === ''}>
        {t('common.add')}
      </Button>
    </form>
  );
}
