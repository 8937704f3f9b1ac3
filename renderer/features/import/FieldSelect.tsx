import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FIELDS, type Field } from '../../../shared/import/fields.ts';
import { useFieldText } from './field-text.ts';

const PARTS = ['client', 'policy', 'commission', 'claim', 'row'] as const;

type FieldSelectProps = {
  readonly label: string;
  readonly value: Field | null;
  readonly onChange: (field: Field | null) => void;
};

/** Every meaning a column can have, by what it belongs to. */
export function FieldSelect({ label, value, onChange }: FieldSelectProps) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const data = [
    { value: '', label: t('importing.map.ignore') },
    ...PARTS.map((part) => ({
      group: t(`importing.parts.${part}`),
      items: FIELDS.filter((field) => field.startsWith(`${part}.`)).map((field) => ({
        value: field,
        label: `${t(`importing.parts.${part}`)}: ${fieldText(field)}`,
      })),
    })),
  ];
  return (
    <NativeSelect
      aria-label={label}
      size="xs"
      data={data}
      value={value ?? ''}
      onChange={(event) => onChange(FIELDS.find((field) => field === event.currentTarget.value) ?? null)}
    />
  );
}
