import { Button, Group, Modal, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhyAnswer } from '../../../shared/contract/segments.ts';
import { addMonths } from '../../../shared/day.ts';
import { tierCount } from '../../../shared/segmentation/scheme.ts';
import { call, failureOf, useMutation, useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { DayInput } from '../../components/DayInput.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { useTierText } from '../../components/tier-names.ts';

const TIERS = ['A', 'B', 'C', 'D', 'E'] as const;
type OverrideFormProps = { readonly why: WhyAnswer; readonly opened: boolean; readonly onClose: () => void };

/** Sets a household's tier by hand: with a reason, an author, and a day on which the rule decides again. */
export function OverrideForm({ why, opened, onClose }: OverrideFormProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('clients.override.title', { name: why.household.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Fields why={why} onClose={onClose} />
    </Modal>
  );
}

function Fields({ why, onClose }: { readonly why: WhyAnswer; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const said = useTierText();
  const { today } = useOpenBook();
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  const override = useMutation('segments.override');
  const tiers = TIERS.slice(0, tierCount(why.explanation.definition));
  const [tier, setTier] = useState<(typeof TIERS)[number]>(tiers.find((one) => one !== why.explanation.tier) ?? 'A');
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState<string | null>(null);
  const [expires, setExpires] = useState<string>(addMonths(today, 12));
  const people = choices.data?.advisors ?? [];
  const signed = author ?? people[0]?.name ?? null;
  const householdId = why.household.id;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (signed === null) {
      return;
    }
    override.mutate(
      { householdId, tier, reason, author: signed, expiresOn: expires === '' ? null : expires },
      {
        onSuccess: () => {
          onClose();
          notifyUndo(t('clients.override.done', { name: why.household.name, tier }), () =>
            call('segments.endOverride', { householdId }),
          );
        },
        onError: (error) => notifyFailure(error, text(failureOf(error))),
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('clients.columns.tier')}
          value={tier}
          onChange={setTier}
          data={tiers.map((value) => ({ value, label: said(value) }))}
        />
        <Textarea
          label={t('clients.override.reason')}
          required
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Select
          label={t('clients.override.author')}
          data={people.map((person) => person.name)}
          value={signed}
          onChange={setAuthor}
        />
        <DayInput
          label={t('clients.override.expires')}
          description={t('clients.override.expiresHint')}
          min={today}
          value={expires}
          onChange={setExpires}
        />
        <Group justify="flex-end" gap="sm">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            loading={override.isPending}
            disabled={reason.trim() === '' || signed === null}
          >
            {t('clients.override.set', { tier })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
