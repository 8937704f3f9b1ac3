import { Button, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHEET_SIZES, WALL_SIZES } from '../../../shared/print/kinds.ts';
import type { ResponseOf } from '../../api.ts';
import { useTierText } from '../../components/tier-names.ts';
import type { Choice } from './order.ts';
import classes from './print.module.css';

export type OptionsProps = {
  readonly choice: Choice;
  readonly choices: ResponseOf<'print.choices'>;
  readonly onChange: (patch: Partial<Choice>) => void;
};

type ChoiceProps = Pick<OptionsProps, 'choice' | 'onChange'>;

/** The year it is of; left open, the one the piece usually is of. */
export function YearChoice({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      label={t('print.year')}
      value={String(choice.year ?? '')}
      data={[
        { value: '', label: t(choice.what === 'year-end' ? 'paper.choose.lastYear' : 'paper.choose.latestYear') },
        ...choices.years.map(({ year }) => String(year)),
      ]}
      onChange={({ currentTarget: { value } }) => onChange({ year: value === '' ? null : Number(value) })}
    />
  );
}

/** Everybody, a tier, or the clients that were chosen in a list. */
export function WhomChoice({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return choice.clients === null ? (
    <TierChoice choice={choice} choices={choices} onChange={onChange} />
  ) : (
    <Labelled label={t('print.whom')}>
      <Text size="sm">{t('print.selected', { count: choice.clients.length })}</Text>
      <Button variant="subtle" onClick={() => onChange({ clients: null })}>
        {t('print.clearSelection')}
      </Button>
    </Labelled>
  );
}

/** Whose: one person's or everybody's. */
export function PersonChoice({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      label={t('paper.choose.person')}
      value={String(choice.person ?? '')}
      data={[
        { value: '', label: t('paper.choose.everybody') },
        ...choices.people.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange({ person: value === '' ? null : Number(value) })}
    />
  );
}

/** Upright sheets, or those of the wall calendar. The first of them is what an open choice means. */
export function PageChoice({ choice, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const sizes = choice.what === 'wall' ? WALL_SIZES : SHEET_SIZES;
  return (
    <Labelled label={t('print.page')}>
      <SegmentedControl
        size="xs"
        aria-label={t('print.page')}
        value={sizes.find((size) => size === choice.page) ?? sizes[0]}
        data={[...sizes]}
        onChange={(page) =>
          onChange({ page: page === sizes[0] ? null : (sizes.find((size) => size === page) ?? null) })
        }
      />
    </Labelled>
  );
}

/** One file of all sheets, or one file each. */
export function FilesChoice({ choice, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Labelled label={t('print.files')}>
      <SegmentedControl
        size="xs"
        aria-label={t('print.files')}
        value={choice.single ? 'single' : 'each'}
        data={[
          { value: 'single', label: t('print.oneFile') },
          { value: 'each', label: t('print.oneEach') },
        ]}
        onChange={(files) => onChange({ single: files === 'single' })}
      />
    </Labelled>
  );
}

/** All, or the households of one tier. */
export function TierChoice({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  const said = useTierText();
  return (
    <NativeSelect
      size="xs"
      label={t('print.whom')}
      value={choice.tier ?? ''}
      data={[
        { value: '', label: t('print.everyone') },
        ...choices.tiers.map(({ tier, households }) => ({
          value: tier,
          label: `${t('print.tierChoice', { tier: said(tier) })} · ${t('print.households', { count: households })}`,
        })),
      ]}
      onChange={(event) => onChange({ tier: event.currentTarget.value === '' ? null : event.currentTarget.value })}
    />
  );
}

/** A control with its name above it. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="xs" className={classes.label ?? ''}>
        {label}
      </Text>
      {children}
    </div>
  );
}
