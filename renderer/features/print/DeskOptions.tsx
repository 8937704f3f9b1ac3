import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilesChoice, type OptionsProps, PersonChoice, YearChoice } from './choices.tsx';

/** Whose week, and which. */
export function DeskOptions({ choice, choices, onChange }: OptionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <PersonChoice choice={choice} choices={choices} onChange={onChange} />
      <TextInput
        size="xs"
        type="date"
        label={t('paper.choose.week')}
        description={t('paper.choose.weekHint')}
        value={choice.week ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ week: value === '' ? null : value })}
      />
      <FilesChoice choice={choice} onChange={onChange} />
    </>
  );
}

/** Which year, and whose. */
export function WallOptions(props: OptionsProps) {
  return (
    <>
      <YearChoice {...props} />
      <PersonChoice {...props} />
    </>
  );
}
