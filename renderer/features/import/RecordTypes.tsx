import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecordType, Ruling } from '../../../shared/import/reading.ts';
import { icon } from '../../components/icon.ts';
import classes from './ruler.module.css';

const ROLES = ['data', 'carry', 'header', 'trailer'] as const satisfies readonly RecordType['role'][];

type RecordTypesProps = {
  readonly records: Ruling['records'];
  readonly onChange: (records: Ruling['records']) => void;
};

/** The types of line a file mixes: where a line tells its type, and what each is. */
export function RecordTypes({ records, onChange }: RecordTypesProps) {
  const { t } = useTranslation();
  const { start, types } = records ?? { start: 1, types: [] };
  const set = (next: readonly RecordType[]) => onChange(next.length === 0 ? undefined : { start, types: next });
  const change = (index: number, more: Partial<RecordType>) =>
    set(types.map((type, at) => (at === index ? { ...type, ...more } : type)));
  return (
    <fieldset className={classes.types}>
      <legend>{t('mapping.ruler.types')}</legend>
      <p className={classes.text}>{t('mapping.ruler.typesText')}</p>
      {types.length > 0 && (
        <NumberInput
          size="xs"
          min={1}
          w={120}
          label={t('mapping.ruler.typeAt')}
          value={start}
          onChange={(value) => Number(value) > 0 && onChange({ start: Number(value), types })}
        />
      )}
      {types.map((type, at) => (
        <div key={KEYS[at] ?? type.name} className={classes.field}>
          <TextInput
            size="xs"
            label={t('mapping.ruler.value')}
            value={type.values[0] ?? ''}
            onChange={(event) => change(at, { name: event.currentTarget.value, values: [event.currentTarget.value] })}
          />
          <NativeSelect
            size="xs"
            label={t('mapping.ruler.role')}
            value={type.role}
            data={ROLES.map((value) => ({ value, label: t(`mapping.ruler.roles.${value}`) }))}
            onChange={(event) =>
              change(at, { role: ROLES.find((role) => role === event.currentTarget.value) ?? type.role })
            }
          />
          <ActionIcon
            variant="subtle"
            aria-label={t('mapping.ruler.removeType', { type: type.name })}
            onClick={() => set(types.filter((_, index) => index !== at))}
          >
            <IconTrash {...icon} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus {...icon} />}
        disabled={types.length >= KEYS.length}
        onClick={() => set([...types, { name: '', values: [''], role: 'data' }])}
      >
        {t('mapping.ruler.addType')}
      </Button>
    </fieldset>
  );
}

/** A type's word changes while it is typed: its place in the list is what it goes by. */
const KEYS = Array.from({ length: 50 }, (_, at) => `type ${at}`);
