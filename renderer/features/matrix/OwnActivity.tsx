import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactChannel } from '../../../shared/contract/matrix.ts';
import { failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useNames } from '../../components/names.ts';
import { notifyFailure } from '../../components/notify.tsx';

/** Adds an activity of the office's own to the catalogue. */
export function OwnActivity({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const text = useFailureText();
  const save = useMutation('matrix.activity');
  const [name, setName] = useState('');
  const [channel, setChannel] = useState<(typeof contactChannel.options)[number]>('call');
  const [minutes, setMinutes] = useState(15);
  const [group, setGroup] = useState(false);
  const [review, setReview] = useState(false);
  const submit = () =>
    save.mutate(
      { name, channel, minutes, costMinor: 0, group, review },
      { onSuccess: onClose, onError: (error) => notifyFailure(error, text(failureOf(error))) },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('matrix.own.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            required
            label={t('matrix.own.name')}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group grow>
            <Select
              label={t('matrix.own.channel')}
              value={channel}
              data={contactChannel.options.map((each) => ({ value: each, label: names.channel(each) }))}
              onChange={(next) => setChannel(contactChannel.options.find((each) => each === next) ?? channel)}
            />
            <NumberInput
              label={t('matrix.dialog.minutes')}
              value={minutes}
              min={0}
              max={6000}
              onChange={(value) => setMinutes(Number(value) || 0)}
            />
          </Group>
          <Checkbox
            label={t('matrix.own.group')}
            checked={group}
            onChange={(event) => setGroup(event.currentTarget.checked)}
          />
          <Checkbox
            label={t('matrix.own.review')}
            checked={review}
            onChange={(event) => setReview(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="filled" loading={save.isPending} disabled={name.trim() === ''}>
              {t('common.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
