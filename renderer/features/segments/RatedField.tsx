import { ActionIcon, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { smallIcon } from '../../components/icon.ts';

/** What something starts with when it is rated first. */
export const MIDDLE_POINTS = 50;

type RatedFieldProps = {
  readonly label: string;
  readonly points: number;
  readonly onChange: (points: number) => void;
  readonly onRemove: () => void;
};

/** Points 0–100 of one thing the office rates, and a way to rate it no more. */
export function RatedField({ label, points, onChange, onRemove }: RatedFieldProps) {
  const { t } = useTranslation();
  return (
    <NumberInput
      label={label}
      min={0}
      max={100}
      value={points}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('potential.types.remove', { tag: label })}
          onClick={onRemove}
        >
          <IconX {...smallIcon} />
        </ActionIcon>
      }
      onChange={(value) => onChange(Number(value))}
    />
  );
}
