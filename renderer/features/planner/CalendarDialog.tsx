import { Button, Checkbox, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffPersonRow } from '../../../shared/contract/planner.ts';
import { useSaveCalendar } from '../../components/save-calendar.ts';

const REMINDERS = ['none', 'same-day', 'day-before'] as const;

type CalendarDialogProps = {
  readonly year: number;
  readonly people: readonly StaffPersonRow[];
  /** Whose year the screen shows; null: everybody's. */
  readonly personId: number | null;
  readonly onClose: () => void;
};

/** The year for the calendar programs of the office: whose, with which reminder, with or without names. */
export function CalendarDialog({ year, people, personId, onClose }: CalendarDialogProps) {
  const { t } = useTranslation();
  const save = useSaveCalendar();
  const [whose, setWhose] = useState(personId);
  const [reminder, setReminder] = useState<(typeof REMINDERS)[number]>('none');
  const [names, setNames] = useState(true);
  const [saving, setSaving] = useState(false);
  const run = async () => {
    setSaving(true);
    try {
      if (await save({ year, of: 'people', ids: whose === null ? null : [whose], reminder, names })) {
        onClose();
      }
    } finally {
      setSaving(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calendar.title', { year })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('calendar.hint')}</Text>
        <Select
          label={t('calendar.whose')}
          value={String(whose ?? '')}
          data={[
            { value: '', label: t('calendar.everyone') },
            ...people.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          onChange={(next) => setWhose(next ? Number(next) : null)}
        />
        <Select
          label={t('calendar.reminder')}
          value={reminder}
          data={REMINDERS.map((each) => ({ value: each, label: t(`calendar.reminders.${each}`) }))}
          onChange={(next) => setReminder(REMINDERS.find((each) => each === next) ?? 'none')}
        />
        <Checkbox
          label={t('calendar.names')}
          description={t('calendar.namesHint')}
          checked={names}
          onChange={(event) => setNames(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" loading={saving} onClick={() => void run()}>
            {t('calendar.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
