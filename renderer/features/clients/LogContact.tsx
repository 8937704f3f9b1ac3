import { Button, Group, Modal, NumberInput, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RequestOf, useMutation, useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { useClientUndo } from '../../components/useUndo.ts';
import classes from './clients.module.css';

type Log = RequestOf<'clients.logContact'>;
const CHANNELS = ['call', 'visit', 'email', 'letter', 'event', 'gift', 'online'] as const;

type LogContactProps = {
  readonly id: number;
  readonly name: string;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Writes down a contact that took place. */
export function LogContact({ id, name, opened, onClose }: LogContactProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('clients.contact.title', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ContactForm id={id} onClose={onClose} />
    </Modal>
  );
}

function ContactForm({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { today } = useOpenBook();
  const undoing = useClientUndo();
  const log = useMutation('clients.logContact');
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  const [channel, setChannel] = useState<NonNullable<Log['channel']>>('call');
  const [direction, setDirection] = useState<Log['direction']>('out');
  const [on, setOn] = useState<string>(today);
  const [minutes, setMinutes] = useState<number | string>('');
  const [person, setPerson] = useState<string | null>(null);
  const [outcome, setOutcome] = useState('');
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    log.mutate(
      {
        id,
        channel,
        direction,
        // A day typed in the past has no time of day: noon keeps it on that day in every time zone of the office.
        ...(on === today ? {} : { happenedAt: `${on}T12:00:00.000Z` }),
        minutes: typeof minutes === 'number' ? minutes : null,
        outcome,
        note,
        personId: person === null ? null : Number(person),
      },
      {
        onSuccess: ({ undo }) => {
          onClose();
          undoing.done(t('clients.contact.logged'), undo);
        },
        onError: undoing.failed,
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('clients.contact.direction')}
          value={direction}
          onChange={setDirection}
          data={[
            { value: 'out', label: t('clients.contact.out') },
            { value: 'in', label: t('clients.contact.in') },
          ]}
        />
        <div className={classes.pair}>
          <Select
            label={t('clients.contact.channel')}
            data={CHANNELS.map((value) => ({ value, label: t(`common.channel.${value}`) }))}
            value={channel}
            onChange={(value) => setChannel(CHANNELS.find((one) => one === value) ?? channel)}
          />
          <DayInput
            label={t('clients.contact.day')}
            value={on}
            max={today}
            onChange={(value) => setOn(value || today)}
          />
          <NumberInput label={t('clients.contact.minutes')} min={0} max={6000} value={minutes} onChange={setMinutes} />
          <Select
            label={t('clients.contact.person')}
            clearable
            data={(choices.data?.advisors ?? []).map((one) => ({ value: String(one.id), label: one.name }))}
            value={person}
            onChange={setPerson}
          />
        </div>
        <TextInput
          data-autofocus
          label={t('clients.contact.outcome')}
          value={outcome}
          maxLength={300}
          onChange={(event) => setOutcome(event.currentTarget.value)}
        />
        <Textarea
          label={t('clients.contact.note')}
          autosize
          minRows={3}
          value={note}
          maxLength={5000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" loading={log.isPending}>
            {t('clients.logContact')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
