import { Button, Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueItem } from '../../../shared/contract/catalogue.ts';
import { contactChannel, doer } from '../../../shared/contract/matrix.ts';
import { SERVICE_ELEMENTS, startingActivities } from '../../../shared/planning/catalogue.ts';
import { failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useNames } from '../../components/names.ts';
import { notifyFailure } from '../../components/notify.tsx';
import { ActivityTexts } from './ActivityTexts.tsx';
import { SeasonFields } from './SeasonFields.tsx';

type Draft = Omit<CatalogueItem, 'code' | 'archived' | 'touches'>;

const BLANK: Draft = {
  name: '',
  channel: 'call',
  minutes: 15,
  costMinor: 0,
  group: false,
  review: false,
  cheaper: null,
  who: 'advisor',
  season: null,
  element: 'relationship-management',
  leadDays: 0,
};

type ActivityFormProps = {
  /** Null for a new one. */
  readonly item: CatalogueItem | null;
  readonly items: readonly CatalogueItem[];
  readonly currency: string;
  readonly onDone: () => void;
};

/** Everything about one activity of the catalogue; its words in three languages once it is in it. */
export function ActivityForm({ item, items, currency, onDone }: ActivityFormProps) {
  const { t } = useTranslation();
  const names = useNames();
  const text = useFailureText();
  const save = useMutation('catalogue.save');
  const [draft, setDraft] = useState<Draft>(() => draftOf(item));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const isBuiltIn = startingActivities.some(({ code }) => code === item?.code);
  const submit = () => {
    const name = draft.name?.trim() || null;
    const code = item === null ? {} : { code: item.code };
    save.mutate(
      { ...draft, ...code, name },
      { onSuccess: onDone, onError: (error) => notifyFailure(error, text(failureOf(error))) },
    );
  };
  return (
    <Stack gap="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <Group grow align="end">
            <TextInput
              data-autofocus
              required={!isBuiltIn}
              label={t('matrix.own.name')}
              placeholder={isBuiltIn && item !== null ? names.activity(item.code) : undefined}
              value={draft.name ?? ''}
              maxLength={80}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <Select
              label={t('catalogue.element')}
              value={draft.element}
              data={SERVICE_ELEMENTS.map((value) => ({ value, label: t(`catalogue.elements.${value}`) }))}
              onChange={(next) => change({ element: SERVICE_ELEMENTS.find((each) => each === next) ?? draft.element })}
            />
          </Group>
          <Group grow>
            <Select
              label={t('matrix.own.channel')}
              value={draft.channel}
              data={contactChannel.options.map((value) => ({ value, label: names.channel(value) }))}
              onChange={(next) =>
                change({ channel: contactChannel.options.find((each) => each === next) ?? draft.channel })
              }
            />
            <NumberInput
              label={t('matrix.dialog.minutes')}
              value={draft.minutes}
              min={0}
              max={6000}
              onChange={(value) => change({ minutes: Math.round(Number(value)) || 0 })}
            />
            <NumberInput
              label={t('matrix.dialog.cost', { currency })}
              value={draft.costMinor / 100}
              min={0}
              decimalScale={2}
              onChange={(value) => change({ costMinor: Math.round((Number(value) || 0) * 100) })}
            />
            <NumberInput
              label={t('catalogue.leadDays')}
              value={draft.leadDays}
              min={0}
              max={365}
              onChange={(value) => change({ leadDays: Math.round(Number(value)) || 0 })}
            />
          </Group>
          <Group grow align="end">
            <Select
              label={t('matrix.dialog.who')}
              value={draft.who}
              data={doer.options.map((value) => ({ value, label: t(`matrix.who.${value}`) }))}
              onChange={(next) => change({ who: doer.options.find((each) => each === next) ?? draft.who })}
            />
            <Select
              label={t('catalogue.cheaper')}
              value={draft.cheaper}
              clearable
              clearButtonProps={{ 'aria-label': t('common.none') }}
              placeholder={t('common.none')}
              data={items
                .filter(({ code, archived }) => code !== item?.code && !archived)
                .map(({ code, name }) => ({ value: code, label: names.activity(code, name) }))}
              onChange={(cheaper) => change({ cheaper })}
            />
          </Group>
          <Group grow align="end">
            <SeasonFields season={draft.season} onChange={(season) => change({ season })} />
          </Group>
          <Group>
            <Checkbox
              label={t('matrix.own.group')}
              checked={draft.group}
              onChange={(event) => change({ group: event.currentTarget.checked })}
            />
            <Checkbox
              label={t('matrix.own.review')}
              checked={draft.review}
              onChange={(event) => change({ review: event.currentTarget.checked })}
            />
          </Group>
          <Group justify="flex-end">
            <Button onClick={onDone}>{t('catalogue.list')}</Button>
            <Button
              type="submit"
              variant="filled"
              loading={save.isPending}
              disabled={!isBuiltIn && (draft.name ?? '').trim() === ''}
            >
              {t(item === null ? 'common.add' : 'common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {item !== null && <ActivityTexts code={item.code} />}
    </Stack>
  );
}

function draftOf(item: CatalogueItem | null): Draft {
  if (item === null) {
    return BLANK;
  }
  const { code: _code, archived: _archived, touches: _touches, ...draft } = item;
  return draft;
}
