import { Button, Group, Modal, Radio, Stack, Table, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPage, MergeField } from '../../../shared/contract/clients.ts';
import { day as asDay } from '../../../shared/day.ts';
import { useMutation, useQuery } from '../../api.ts';
import { DayText } from '../../components/Figures.tsx';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { CLIENT_TABLES } from './client-tables.ts';
import { differingFields, textOf } from './merge-fields.ts';
import { useMergeUndo } from './useMergeUndo.ts';

const HITS = 8;

type Props = { readonly client: ClientPage; readonly opened: boolean; readonly onClose: () => void };

/** Says that another client is this one: both side by side, field by field; everything else goes over. */
export function MergeDialog({ client, opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('clients.merge.title', { name: client.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Choice client={client} onClose={onClose} />
    </Modal>
  );
}

function Choice({ client, onClose }: Omit<Props, 'opened'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [other, setOther] = useState<number | null>(null);
  const hits = useQuery(
    'search.find',
    { text: text.trim(), limit: HITS },
    { enabled: text.trim() !== '', keep: true, tables: ['client'] },
  );
  const found = new Map(
    (hits.data ?? []).flatMap((hit) =>
      hit.kind === 'client' && hit.id !== client.id
        ? [[String(hit.id), [hit.name, hit.city].filter((part) => part).join(' · ')] as const]
        : [],
    ),
  );
  return (
    <Stack gap="md">
      <TextInput
        label={t('clients.merge.other')}
        description={t('clients.merge.hint')}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setOther(null);
        }}
      />
      {other === null && found.size > 0 && (
        <Stack gap="xs" align="flex-start">
          {[...found].map(([value, label]) => (
            <Button key={value} size="xs" onClick={() => setOther(Number(value))}>
              {label}
            </Button>
          ))}
        </Stack>
      )}
      {text.trim() !== '' && hits.isSuccess && found.size === 0 && <Text size="sm">{t('clients.merge.nobody')}</Text>}
      {other === null ? (
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </Group>
      ) : (
        <SideBySide key={other} client={client} otherId={other} onClose={onClose} />
      )}
    </Stack>
  );
}

function SideBySide({
  client,
  otherId,
  onClose,
}: {
  readonly client: ClientPage;
  readonly otherId: number;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const other = useQuery('clients.get', { id: otherId }, { tables: CLIENT_TABLES });
  const merge = useMutation('clients.merge');
  const undoing = useMergeUndo();
  const show = useShow();
  const [chosen, setChosen] = useState<ReadonlyMap<MergeField, boolean>>(new Map());
  if (other.isPending) {
    return <LoadingState />;
  }
  if (other.isError) {
    return <ErrorState error={other.error} onRetry={() => void other.refetch()} />;
  }
  const theirs = other.data;
  const differing = differingFields(client, theirs);
  const takes = (field: MergeField) => chosen.get(field) ?? textOf(client, field) === null;
  const submit = () =>
    merge.mutate(
      { id: client.id, mergedId: otherId, take: differing.filter(takes) },
      {
        onError: undoing.failed,
        onSuccess: ({ mergeId }) => {
          onClose();
          undoing.done(t('clients.merge.done', { name: theirs.name }), mergeId);
        },
      },
    );
  return (
    <Stack gap="md">
      {differing.length > 0 && (
        <Table aria-label={t('clients.merge.fields')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('clients.merge.field')}</Table.Th>
              <Table.Th>{t('clients.merge.kept')}</Table.Th>
              <Table.Th>{t('clients.merge.merged')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differing.map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{t(`clients.merge.of.${field}`)}</Table.Th>
                {([client, theirs] as const).map((one, side) => (
                  <Table.Td key={one.id}>
                    <Radio
                      name={`merge-${field}`}
                      label={show(one, field)}
                      checked={takes(field) === (side === 1)}
                      onChange={() => setChosen(new Map(chosen).set(field, side === 1))}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Text size="sm">
        {t('clients.merge.goes', {
          count: theirs.policies.length,
          claims: theirs.claims.length,
          events: theirs.timelineTotal,
        })}
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="primary" loading={merge.isPending} onClick={submit}>
          {t('clients.merge.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A field as it is read. */
function useShow(): (client: ClientPage, field: MergeField) => ReactNode {
  const { t } = useTranslation();
  return (client, field) => {
    const value = textOf(client, field);
    if (value === null) {
      return t('clients.merge.empty');
    }
    if (field === 'birthDate' || field === 'since') {
      return <DayText day={asDay(value)} />;
    }
    return field === 'sex' && client.sex !== null ? t(`clients.merge.sexes.${client.sex}`) : value;
  };
}
