import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffPersonRow, TouchRow } from '../../../shared/contract/planner.ts';
import { isoWeek, parseDay } from '../../../shared/day.ts';
import { DayInput } from '../DayInput.tsx';
import { useNames } from '../names.ts';
import { useTouchActions } from './useTouchActions.ts';

export type TouchFormKind = 'skip' | 'move' | 'note';

type TouchFormProps = {
  readonly kind: TouchFormKind;
  readonly touch: TouchRow;
  readonly people: readonly StaffPersonRow[];
  readonly onClose: () => void;
};

const REASONS = ['notNeeded', 'clientAsked', 'noAnswer', 'combined'] as const;

/** Skip with a reason, move to a day or person, or write a note: one small dialog for each. */
export function TouchForm(props: TouchFormProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { kind, touch, onClose } = props;
  const word = { skip: t('planner.touch.skip'), move: t('planner.touch.move'), note: t('planner.touch.note') }[kind];
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${word} · ${touch.client}, ${names.activity(touch.activity, touch.activityName)}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {kind === 'skip' && <SkipForm {...props} />}
      {kind === 'move' && <MoveForm {...props} />}
      {kind === 'note' && <NoteForm {...props} />}
    </Modal>
  );
}

function Frame({
  word,
  ready,
  onSubmit,
  onClose,
  children,
}: {
  readonly word: string;
  readonly ready: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        onClose();
      }}
    >
      <Stack gap="sm">
        {children}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!ready}>
            {word}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function SkipForm({ touch, onClose }: TouchFormProps) {
  const { t } = useTranslation();
  const actions = useTouchActions();
  const [reason, setReason] = useState('');
  return (
    <Frame
      word={t('planner.touch.skip')}
      ready={reason.trim() !== ''}
      onSubmit={() => void actions.skip(touch, reason)}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('planner.touch.skipReason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        {REASONS.map((each) => (
          <Button key={each} size="xs" onClick={() => setReason(t(`planner.touch.skipReasons.${each}`))}>
            {t(`planner.touch.skipReasons.${each}`)}
          </Button>
        ))}
      </Group>
    </Frame>
  );
}

function MoveForm({ touch, people, onClose }: TouchFormProps) {
  const { t } = useTranslation();
  const actions = useTouchActions();
  const [to, setTo] = useState(touch.plannedOn);
  const [person, setPerson] = useState<string | null>(touch.personId === null ? null : String(touch.personId));
  const day = parseDay(to);
  return (
    <Frame
      word={t('planner.touch.move')}
      ready={day !== null}
      onSubmit={() => void actions.move(touch, to, person === null ? undefined : Number(person))}
      onClose={onClose}
    >
      <DayInput
        data-autofocus
        label={t('planner.touch.moveTo')}
        description={day === null ? undefined : `${t('planner.month.week')} ${isoWeek(day).week}`}
        value={to}
        onChange={setTo}
      />
      <Select
        label={t('planner.touch.who')}
        value={person}
        data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={setPerson}
      />
    </Frame>
  );
}

function NoteForm({ touch, onClose }: TouchFormProps) {
  const { t } = useTranslation();
  const actions = useTouchActions();
  const [note, setNote] = useState(touch.note ?? '');
  return (
    <Frame word={t('common.save')} ready onSubmit={() => void actions.note(touch, note)} onClose={onClose}>
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        label={t('planner.touch.note')}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Frame>
  );
}
