import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { navigate } from '../../navigation.ts';
import classes from './clients.module.css';

/** Adds a client by hand; everything else can be typed on the client's page. */
export function NewClient({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('clients.newClient')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewClientForm onClose={onClose} />
    </Modal>
  );
}

function NewClientForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const create = useMutation('clients.create');
  const [kind, setKind] = useState<'person' | 'organisation'>('person');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { fields: { kind, name, ...(email === '' ? {} : { email }), ...(phone === '' ? {} : { phone }) } },
      {
        onSuccess: ({ id }) => {
          onClose();
          navigate(`/clients/${id}`);
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('clients.fields.kind')}
          value={kind}
          onChange={setKind}
          data={[
            { value: 'person', label: t('clients.kind.person') },
            { value: 'organisation', label: t('clients.kind.organisation') },
          ]}
        />
        <TextInput
          label={t('clients.fields.name')}
          data-autofocus
          required
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={create.isError ? text(failureOf(create.error)) : null}
        />
        <div className={classes.pair}>
          <TextInput
            label={t('clients.fields.email')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <TextInput
            label={t('clients.fields.phone')}
            type="tel"
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
          />
        </div>
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" disabled={name.trim() === ''} loading={create.isPending}>
            {t('common.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
