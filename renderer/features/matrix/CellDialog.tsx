import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactChannel } from '../../../shared/contract/matrix.ts';
import type { Doer, MonthRule } from '../../../shared/planning/catalogue.ts';
import { type Cell, withoutCell } from '../../../shared/planning/matrix.ts';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';
import type { MatrixEdits } from './useMatrix.ts';

const DOERS: readonly Doer[] = ['owner', 'advisor', 'service', 'office'];
const RULES = ['spread', 'month', 'day', 'birthday', 'renewal', 'anniversary', 'tax-season'] as const;

type CellDialogProps = {
  readonly edits: MatrixEdits;
  readonly activity: string;
  readonly tier: string;
  readonly onClose: () => void;
};

/** Everything about one cell: times, minutes, cost, who, when, kept. */
export function CellDialog({ edits, activity: code, tier, onClose }: CellDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const activity = edits.matrix.activities.find((each) => each.code === code);
  const [cell, setCell] = useState<Cell>(() => {
    const draft = edits.draftOf(code, tier);
    return { ...draft, times: Math.max(1, draft.times) };
  });
  const change = (part: Partial<Cell>) => setCell({ ...cell, ...part });
  const save = () => {
    edits.setCell(cell);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      title={t('matrix.dialog.title', { activity: names.activity(code, activity?.name), tier })}
    >
      <Stack gap="sm">
        <Group grow>
          <NumberInput
            data-autofocus
            label={t('matrix.dialog.times')}
            value={cell.times}
            min={0}
            max={52}
            onChange={(value) => change({ times: Number(value) || 0 })}
          />
          <NumberInput
            label={t('matrix.dialog.minutes')}
            value={cell.minutes ?? activity?.minutes ?? 0}
            min={0}
            max={6000}
            onChange={(value) => change({ minutes: Number(value) || 0 })}
          />
          <NumberInput
            label={t('matrix.dialog.cost', { currency: edits.screen.currency })}
            value={(cell.costMinor ?? activity?.costMinor ?? 0) / 100}
            min={0}
            decimalScale={2}
            onChange={(value) => change({ costMinor: Math.round((Number(value) || 0) * 100) })}
          />
        </Group>
        <Select
          label={t('matrix.dialog.who')}
          value={cell.who}
          data={DOERS.map((who) => ({ value: who, label: t(`matrix.who.${who}`) }))}
          onChange={(who) => change({ who: DOERS.find((each) => each === who) ?? cell.who })}
        />
        <Select
          label={t('matrix.dialog.channel')}
          value={cell.channel ?? ''}
          data={[
            {
              value: '',
              label: t('matrix.dialog.ownChannel', { channel: names.channel(activity?.channel ?? 'call') }),
            },
            ...contactChannel.options.map((value) => ({ value, label: names.channel(value) })),
          ]}
          allowDeselect={false}
          onChange={(channel) => change({ channel: contactChannel.options.find((each) => each === channel) ?? null })}
        />
        <RuleFields when={cell.when} onChange={(when) => change({ when })} />
        <Checkbox
          label={t('matrix.dialog.kept')}
          checked={cell.kept}
          onChange={(event) => change({ kept: event.currentTarget.checked })}
        />
        <Group justify="flex-end">
          {edits.overlay !== null && edits.isOwn(code, tier) && (
            <Button
              onClick={() => {
                edits.setCells(withoutCell(edits.matrix, cell).cells);
                onClose();
              }}
            >
              {t('matrix.overlay.back')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" onClick={save}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function RuleFields({ when, onChange }: { readonly when: MonthRule; readonly onChange: (when: MonthRule) => void }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, index, 1)),
  }));
  const pick = (rule: string | null) => {
    switch (RULES.find((each) => each === rule) ?? 'spread') {
      case 'month':
        return onChange({ rule: 'month', month: 'month' in when ? when.month : 6 });
      case 'day':
        return onChange({ rule: 'day', month: 'month' in when ? when.month : 10, day: 1 });
      case 'renewal':
        return onChange({ rule: 'renewal', leadDays: 30 });
      case 'birthday':
        return onChange({ rule: 'birthday' });
      case 'anniversary':
        return onChange({ rule: 'anniversary' });
      case 'tax-season':
        return onChange({ rule: 'tax-season' });
      case 'spread':
        return onChange({ rule: 'spread' });
    }
  };
  return (
    <Group grow align="end">
      <Select
        label={t('matrix.dialog.when')}
        value={when.rule}
        data={RULES.map((rule) => ({ value: rule, label: t(`matrix.ruleName.${rule}`) }))}
        onChange={pick}
      />
      {(when.rule === 'month' || when.rule === 'day') && (
        <Select
          label={t('matrix.dialog.month')}
          value={String(when.month)}
          data={months}
          onChange={(month) => onChange({ ...when, month: Number(month) })}
        />
      )}
      {when.rule === 'day' && (
        <NumberInput
          label={t('matrix.dialog.day')}
          value={when.day}
          min={1}
          max={31}
          onChange={(day) => onChange({ ...when, day: Math.min(31, Math.max(1, Number(day) || 1)) })}
        />
      )}
      {when.rule === 'renewal' && (
        <NumberInput
          label={t('matrix.dialog.lead')}
          value={when.leadDays}
          min={0}
          max={365}
          onChange={(days) => onChange({ rule: 'renewal', leadDays: Math.min(365, Math.max(0, Number(days) || 0)) })}
        />
      )}
    </Group>
  );
}
