import { ActionIcon, Button, Group, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wishes } from '../../../shared/contract/wishes.ts';
import { call, demand, failureOf, useQuery } from '../../api.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useWeekdays } from '../../components/weekdays.ts';
import classes from './panels.module.css';

/** When a client likes to be met, and when not to be contacted at all: planning keeps to both. */
export function WishesPanel({ clientId }: { readonly clientId: number }) {
  const { t } = useTranslation();
  const query = useQuery('wishes.get', { clientId }, { tables: ['client_wish'], keep: true });
  return (
    <Panel title={t('wishes.title')} aside={t('wishes.hint')}>
      {query.data === undefined ? (
        query.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={query.error} />
        )
      ) : (
        <Fields key={clientId} clientId={clientId} wishes={query.data} />
      )}
    </Panel>
  );
}

const TIME = /^(([01]\d|2[0-3]):[0-5]\d)?$/;

function Fields({ clientId, wishes }: { readonly clientId: number; readonly wishes: Wishes }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const weekdays = useWeekdays();
  const [time, setTime] = useState(wishes.time);
  const save = async (part: Partial<Wishes>) => {
    const next = { ...wishes, ...part };
    try {
      const { before } = await demand('wishes.save', { clientId, wishes: next });
      notifyUndo(
        t('common.saved', { field: t('wishes.title') }),
        () => call('wishes.save', { clientId, wishes: before }),
        () => call('wishes.save', { clientId, wishes: next }),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  const isTime = TIME.test(time);
  return (
    <>
      <Group align="start" grow>
        <Select
          label={t('wishes.weekday')}
          placeholder={t('wishes.anyDay')}
          value={wishes.weekday === null ? null : String(wishes.weekday)}
          clearable
          clearButtonProps={{ 'aria-label': t('wishes.anyDay') }}
          data={weekdays.map((label, index) => ({ value: String(index + 1), label }))}
          onChange={(value) => void save({ weekday: value === null ? null : Number(value) })}
        />
        <TextInput
          label={t('wishes.time')}
          placeholder="09:30"
          value={time}
          error={isTime ? undefined : t('wishes.noTime')}
          onChange={(event) => setTime(event.currentTarget.value.trim())}
          onBlur={() => {
            if (isTime && time !== wishes.time) {
              void save({ time });
            }
          }}
        />
      </Group>
      <Blackouts blackouts={wishes.blackouts} onChange={(blackouts) => void save({ blackouts })} />
    </>
  );
}

type BlackoutsProps = {
  readonly blackouts: Wishes['blackouts'];
  readonly onChange: (blackouts: Wishes['blackouts']) => void;
};

function Blackouts({ blackouts, onChange }: BlackoutsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const isRange = from !== '' && to !== '' && from <= to;
  return (
    <>
      <ul className={classes.wishes} aria-label={t('wishes.blackouts')}>
        {blackouts.map((each, index) => (
          <li key={`${each.from}/${each.to}/${each.note}`} className={classes.wish}>
            <span>{t('wishes.range', { from: format.day(each.from), to: format.day(each.to) })}</span>
            <span className={classes.quiet}>{each.note}</span>
            <ActionIcon
              aria-label={t('wishes.remove', { from: format.day(each.from) })}
              onClick={() => onChange(blackouts.filter((_, other) => other !== index))}
            >
              <IconX {...smallIcon} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isRange) {
            onChange([...blackouts, { from, to, note: note.trim() }]);
            setFrom('');
            setTo('');
            setNote('');
          }
        }}
      >
        <Group align="end" gap="xs">
          <DayInput label={t('wishes.from')} value={from} onChange={setFrom} />
          <DayInput label={t('wishes.to')} value={to} onChange={setTo} />
          <TextInput
            label={t('wishes.note')}
            value={note}
            maxLength={200}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!isRange}>
            {t('common.add')}
          </Button>
        </Group>
      </form>
    </>
  );
}
