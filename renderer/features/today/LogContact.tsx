import { Button, Checkbox, Group, Modal, NumberInput, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactChannel } from '../../../shared/contract/matrix.ts';
import type { TodayScreen } from '../../../shared/contract/today.ts';
import { call, failureOf, useMutation, useQuery } from '../../api.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useNames } from '../../components/names.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';

type LogContactProps = {
  readonly screen: TodayScreen;
  readonly personId: number | null;
  readonly onClose: () => void;
};

/** A contact that took place, with any client: who, how, how long, what was said. */
export function LogContact({ screen, personId, onClose }: LogContactProps) {
  const { t } = useTranslation();
  const names = useNames();
  const text = useFailureText();
  const log = useMutation('today.logContact');
  const [typed, setTyped] = useState('');
  const [client, setClient] = useState<string | null>(null);
  const [channel, setChannel] = useState<(typeof contactChannel.options)[number]>('call');
  const [direction, setDirection] = useState<'in' | 'out'>('in');
  const [on, setOn] = useState(screen.today);
  const [minutes, setMinutes] = useState<number | null>(10);
  const [note, setNote] = useState('');
  const [waits, setWaits] = useState(false);
  const request = useMutation('requests.log');
  const found = useQuery('today.findClients', { text: typed }, { enabled: typed.trim() !== '', keep: true });
  const options = (found.data?.clients ?? []).map(({ id, name, tier }) => ({
    value: String(id),
    label: tier === null ? name : `${name} · ${tier}`,
  }));
  const failed = (error: unknown) => notifyFailure(error, text(failureOf(error)));
  const ask = () => {
    const asked = { clientId: Number(client), channel, personId, note };
    request.mutate(asked, {
      onSuccess: ({ id }) => {
        onClose();
        let logged = id;
        notifyUndo(
          t('requests.logged', { client: typed }),
          () => call('today.unlogContact', { id: logged }),
          async () => {
            const again = await call('requests.log', asked);
            logged = again.ok ? again.value.id : logged;
            return again;
          },
        );
      },
      onError: failed,
    });
  };
  const submit = () => {
    if (waits && direction === 'in') {
      ask();
      return;
    }
    const contact = { clientId: Number(client), channel, direction, on, minutes, personId, note };
    log.mutate(contact, {
      onSuccess: ({ id }) => {
        onClose();
        let logged = id;
        notifyUndo(
          t('today.log.done', { client: typed }),
          () => call('today.unlogContact', { id: logged }),
          async () => {
            const again = await call('today.logContact', contact);
            logged = again.ok ? again.value.id : logged;
            return again;
          },
        );
      },
      onError: failed,
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('today.log.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <Select
            data-autofocus
            searchable
            label={t('today.log.client')}
            placeholder={t('today.log.find')}
            nothingFoundMessage={typed.trim() === '' ? null : t('today.log.nobody')}
            data={options}
            filter={({ options: all }) => all}
            value={client}
            searchValue={typed}
            onSearchChange={setTyped}
            onChange={setClient}
          />
          <Group grow align="end">
            <Select
              label={t('today.log.channel')}
              value={channel}
              data={contactChannel.options.map((each) => ({ value: each, label: names.channel(each) }))}
              onChange={(next) => setChannel(contactChannel.options.find((each) => each === next) ?? channel)}
            />
            <DayInput label={t('today.log.on')} value={on} max={screen.today} onChange={setOn} />
            <NumberInput
              label={t('today.log.minutes')}
              value={minutes ?? ''}
              min={0}
              max={1440}
              onChange={(value) => setMinutes(value === '' ? null : Number(value))}
            />
          </Group>
          <SegmentedControl
            aria-label={t('today.log.direction')}
            value={direction}
            data={[
              { value: 'in', label: t('today.log.in') },
              { value: 'out', label: t('today.log.out') },
            ]}
            onChange={(next) => setDirection(next === 'in' ? 'in' : 'out')}
          />
          {direction === 'in' && (
            <Checkbox
              label={t('requests.toAnswer')}
              description={t('requests.toAnswerHint')}
              checked={waits}
              onChange={(event) => setWaits(event.currentTarget.checked)}
            />
          )}
          <Textarea
            autosize
            minRows={3}
            label={t('today.log.note')}
            value={note}
            maxLength={4000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button
              type="submit"
              variant="filled"
              disabled={client === null || on === ''}
              loading={log.isPending || request.isPending}
            >
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
