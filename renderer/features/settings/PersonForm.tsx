import { Button, Group, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/settings.ts';
import { call, failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import classes from './settings.module.css';

const ROLES = ['owner', 'advisor', 'service', 'bookkeeper'] as const;
const NEW = {
  name: '',
  initials: '',
  role: 'advisor',
  code: '',
  phone: '',
  email: '',
  hours: 40,
  weeksOff: 6,
  share: 50,
} as const;

type Draft = { readonly [Key in keyof typeof NEW]: (typeof NEW)[Key] extends number ? number : string };

/** First letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase();
}

type PersonFormProps = { readonly editing: Person | 'new' | null; readonly onClose: () => void };

/** Adds a person or changes one. */
export function PersonForm({ editing, onClose }: PersonFormProps) {
  const { t } = useTranslation();
  const title =
    editing === null || editing === 'new'
      ? t('settings.people.newPerson')
      : t('settings.people.editPerson', { name: editing.name });
  return (
    <Modal
      opened={editing !== null}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {editing !== null && <Fields person={editing === 'new' ? null : editing} onClose={onClose} />}
    </Modal>
  );
}

function Fields({ person, onClose }: { readonly person: Person | null; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const add = useMutation('settings.addPerson');
  const update = useMutation('settings.updatePerson');
  const [draft, setDraft] = useState<Draft>(
    person === null
      ? NEW
      : {
          ...person,
          code: person.code ?? '',
          hours: person.weeklyMinutes / 60,
          share: person.clientSharePercent,
        },
  );
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const done = { onSuccess: onClose, onError: (error: Error) => notifyFailure(error, text(failureOf(error))) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = {
      name: draft.name.trim(),
      initials: (draft.initials.trim() || initialsOf(draft.name)).slice(0, 4),
      role: ROLES.find((role) => role === draft.role) ?? 'advisor',
      code: draft.code.trim() === '' ? null : draft.code.trim(),
      phone: draft.phone,
      email: draft.email,
      weeklyMinutes: Math.round(draft.hours * 60),
      weeksOff: draft.weeksOff,
      clientSharePercent: Math.round(draft.share),
    };
    if (person === null) {
      add.mutate(fields, done);
    } else {
      update.mutate({ id: person.id, patch: fields }, done);
    }
  };
  const leaveOffice = () => {
    if (person !== null) {
      update.mutate(
        { id: person.id, patch: { archived: true } },
        {
          ...done,
          onSuccess: () => {
            onClose();
            const archive = (archived: boolean) =>
              call('settings.updatePerson', { id: person.id, patch: { archived } });
            notifyUndo(
              t('settings.people.removed', { name: person.name }),
              () => archive(false),
              () => archive(true),
            );
          },
        },
      );
    }
  };
  const figure = (field: 'hours' | 'weeksOff' | 'share', label: string, max: number, suffix = '') => (
    <NumberInput
      label={label}
      min={0}
      max={max}
      step={field === 'hours' ? 1 : field === 'share' ? 5 : 0.5}
      suffix={suffix}
      value={draft[field]}
      onChange={(value) => set({ [field]: typeof value === 'number' ? value : 0 })}
    />
  );
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.wide ?? ''}
        label={t('settings.people.name')}
        required
        data-autofocus
        value={draft.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('settings.people.initials')}
        maxLength={4}
        placeholder={initialsOf(draft.name)}
        value={draft.initials}
        onChange={(event) => set({ initials: event.currentTarget.value })}
      />
      <Select
        label={t('settings.people.role')}
        data={ROLES.map((role) => ({ value: role, label: t(`common.role.${role}`) }))}
        value={draft.role}
        onChange={(role) => set({ role: role ?? draft.role })}
      />
      <TextInput
        label={t('settings.office.phone')}
        type="tel"
        value={draft.phone}
        onChange={(event) => set({ phone: event.currentTarget.value })}
      />
      <TextInput
        label={t('settings.office.email')}
        type="email"
        value={draft.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
      />
      {figure('hours', t('settings.people.weekly'), 168)}
      {figure('weeksOff', t('settings.people.weeksOff'), 52)}
      {figure('share', t('settings.people.share'), 100, ' %')}
      <TextInput
        label={t('settings.people.code')}
        value={draft.code}
        onChange={(event) => set({ code: event.currentTarget.value })}
      />
      <Group className={classes.wide ?? ''} justify="space-between" gap="sm">
        {person === null ? <span /> : <Button onClick={leaveOffice}>{t('settings.people.removePerson')}</Button>}
        <Group gap="sm">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            disabled={draft.name.trim() === ''}
            loading={add.isPending || update.isPending}
          >
            {t('common.save')}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
