import { Button, NumberInput, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office } from '../../../shared/contract/settings.ts';
import { taxSeasonOf } from '../../../shared/planning/season.ts';
import { call, failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

const FIELDS = [
  'alarmDays',
  'taxSeasonFrom',
  'taxSeasonTo',
  'eventPreparationMinutes',
  'incomingReserveMinutes',
] as const;

/** What the year plan takes for granted: when the alarm for tier A rings, the tax season, hours kept for other work. */
export function Service({ office }: { readonly office: Office }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const text = useFailureText();
  const update = useMutation('settings.updateOffice');
  const before = Object.fromEntries(FIELDS.map((field) => [field, office[field]])) as Pick<
    Office,
    (typeof FIELDS)[number]
  >;
  const [draft, setDraft] = useState(before);
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: monthName.format(Date.UTC(2027, index, 1)),
  }));
  const season = taxSeasonOf({ ...draft, country: office.country });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { patch: draft },
      {
        onSuccess: () =>
          notifyUndo(
            t('settings.service.saved'),
            () => call('settings.updateOffice', { patch: before }),
            () => call('settings.updateOffice', { patch: draft }),
          ),
        onError: (error) => notifyFailure(error, text(failureOf(error))),
      },
    );
  };
  const hours = (field: 'eventPreparationMinutes' | 'incomingReserveMinutes', most: number) => (
    <NumberInput
      label={t(`settings.service.${field}`)}
      min={0}
      max={most}
      decimalScale={1}
      value={draft[field] / 60}
      onChange={(value) => set({ [field]: Math.round((Number(value) || 0) * 60) })}
    />
  );
  return (
    <Panel title={t('settings.service.title')}>
      <form className={classes.form} onSubmit={submit}>
        <NumberInput
          label={t('settings.service.alarmDays')}
          min={0}
          max={365}
          value={draft.alarmDays}
          onChange={(value) => set({ alarmDays: Number(value) || 0 })}
        />
        {hours('incomingReserveMinutes', 100_000)}
        <Select
          label={t('settings.service.taxFrom')}
          data={months}
          value={String(season.from)}
          allowDeselect={false}
          onChange={(value) => set({ taxSeasonFrom: Number(value), taxSeasonTo: season.to })}
        />
        <Select
          label={t('settings.service.taxTo')}
          data={months}
          value={String(season.to)}
          allowDeselect={false}
          onChange={(value) => set({ taxSeasonFrom: season.from, taxSeasonTo: Number(value) })}
        />
        {hours('eventPreparationMinutes', 10_000)}
        <div className={classes.wide}>
          <Button
            type="submit"
            variant="primary"
            loading={update.isPending}
            disabled={FIELDS.every((field) => draft[field] === before[field])}
          >
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
