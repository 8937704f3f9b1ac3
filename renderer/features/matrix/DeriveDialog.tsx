import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DeriveStep, type DeriveTarget, deriveTier } from '../../../shared/planning/derive.ts';
import { tierTotals } from '../../../shared/planning/matrix.ts';
import { useNames } from '../../components/names.ts';
import classes from './matrix.module.css';
import type { MatrixEdits } from './useMatrix.ts';

const TARGETS = ['byTouches', 'byHours'] as const;

/** Works a lower tier out from the one above: each step is shown with its reason and can be left out from there on. */
export function DeriveDialog({ edits, onClose }: { readonly edits: MatrixEdits; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const tiers = edits.screen.tiers.map(({ tier }) => tier);
  const [to, setTo] = useState(tiers[1] ?? 'B');
  const from = tiers[tiers.indexOf(to) - 1] ?? tiers[0] ?? 'A';
  const households = (tier: string) => edits.screen.tiers.find((each) => each.tier === tier)?.households ?? 0;
  const [by, setBy] = useState<(typeof TARGETS)[number]>('byTouches');
  const [amount, setAmount] = useState(() => tierTotals(edits.matrix, to).touches || 9);
  const [taken, setTaken] = useState(Number.POSITIVE_INFINITY);
  const served = households(to);
  const target = useMemo(
    (): DeriveTarget => (by === 'byTouches' ? { touches: amount } : { minutes: (amount * 60) / Math.max(1, served) }),
    [by, amount, served],
  );
  const start = (nextBy: (typeof TARGETS)[number], tier: string) => {
    const { touches, minutes } = tierTotals(edits.matrix, tier);
    setAmount(nextBy === 'byTouches' ? touches || 6 : Math.round((minutes * households(tier)) / 60));
    setTaken(Number.POSITIVE_INFINITY);
  };
  const derived = useMemo(() => deriveTier(edits.matrix, from, to, target), [edits.matrix, from, to, target]);
  // Steps build on each other: leaving one out leaves out those after it.
  const cells = useMemo(
    () => deriveTier(edits.matrix, from, to, target, taken).cells,
    [edits.matrix, from, to, target, taken],
  );
  const totals = tierTotals({ activities: edits.matrix.activities, cells }, to);
  const name = (code: string) => names.activity(code, edits.matrix.activities.find((each) => each.code === code)?.name);
  const stepText = useStepText(name);
  const apply = () => {
    edits.setCells([...edits.matrix.cells.filter((cell) => cell.tier !== to || cell.overlay !== undefined), ...cells]);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('matrix.derive.title', { from, to })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <Group>
          <Select
            label={t('matrix.derive.tier')}
            value={to}
            data={tiers.slice(1)}
            onChange={(tier) => {
              setTo(tier ?? to);
              start(by, tier ?? to);
            }}
          />
          <Select
            label={t('matrix.derive.until')}
            value={by}
            data={TARGETS.map((value) => ({ value, label: t(`matrix.derive.${value}`) }))}
            allowDeselect={false}
            onChange={(value) => {
              const next = TARGETS.find((each) => each === value) ?? by;
              setBy(next);
              start(next, to);
            }}
          />
          <NumberInput
            label={t(`matrix.derive.${by}`)}
            value={amount}
            min={0}
            max={by === 'byTouches' ? 200 : 100_000}
            onChange={(value) => {
              setAmount(Number(value) || 0);
              setTaken(Number.POSITIVE_INFINITY);
            }}
          />
        </Group>
        <ol className={classes.steps}>
          {derived.steps.map((step, index) => (
            <li key={`${step.activity}/${step.timesBefore}/${step.kind}`}>
              <Checkbox
                checked={index < taken}
                onChange={() => setTaken(index < taken ? index : index + 1)}
                label={stepText(step)}
                description={t('matrix.derive.why', { minutes: step.minutesBefore })}
              />
            </li>
          ))}
        </ol>
        {derived.steps.length === 0 && <Text size="sm">{t('matrix.derive.nothing')}</Text>}
        {!derived.reached && <Text size="sm">{t('matrix.derive.short')}</Text>}
        <Text size="sm">{t('matrix.derive.result', { ...totals, tier: to })}</Text>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" onClick={apply}>
            {t('matrix.derive.apply', { tier: to })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A step in words. */
function useStepText(name: (code: string) => string): (step: DeriveStep) => string {
  const { t } = useTranslation();
  return (step) => {
    const activity = name(step.activity);
    switch (step.kind) {
      case 'halve':
        return t('matrix.derive.halve', { activity, before: step.timesBefore, after: step.timesAfter });
      case 'cheaper':
        return t('matrix.derive.cheaper', { activity, cheaper: name(step.replacedBy ?? '') });
      case 'cross-off':
        return t('matrix.derive.crossOff', { activity });
    }
  };
}
