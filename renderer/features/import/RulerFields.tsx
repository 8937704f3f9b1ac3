import { ActionIcon, Button, NativeSelect, NumberInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Slice } from '../../../shared/import/reading.ts';
import { icon } from '../../components/icon.ts';
import classes from './ruler.module.css';
import { appended, type Drawn } from './ruling.ts';

type RulerFieldsProps = {
  readonly fields: readonly Drawn[];
  /** Types of line that fields can belong to; none where lines are of one type. */
  readonly types: readonly string[];
  readonly onChange: (fields: readonly Drawn[]) => void;
};

/** Each field in figures: where it begins, how long it is, where its sign stands, and of which lines it is. */
export function RulerFields({ fields, types, onChange }: RulerFieldsProps) {
  const { t } = useTranslation();
  const change = (id: number, slice: Slice) => onChange(fields.map((one) => (one.id === id ? { id, slice } : one)));
  return (
    <div className={classes.fields}>
      {fields.map(({ id, slice }, at) => {
        const { start, length, record, sign, ...rest } = slice;
        const field = at + 1;
        const name = (label: string) => `${label}: ${t('mapping.ruler.field')} ${field}`;
        const base = { start, length, ...rest, ...(record === undefined ? {} : { record }) };
        return (
          <div key={id} className={classes.field}>
            <strong>{field}</strong>
            <NumberInput
              size="xs"
              min={1}
              label={t('mapping.ruler.start')}
              aria-label={name(t('mapping.ruler.start'))}
              value={start}
              onChange={(value) => Number(value) > 0 && change(id, { ...slice, start: Number(value) })}
            />
            <NumberInput
              size="xs"
              min={1}
              label={t('mapping.ruler.length')}
              aria-label={name(t('mapping.ruler.length'))}
              value={length}
              onChange={(value) => Number(value) > 0 && change(id, { ...slice, length: Number(value) })}
            />
            <NumberInput
              size="xs"
              min={1}
              label={t('mapping.ruler.sign')}
              aria-label={name(t('mapping.ruler.sign'))}
              value={sign?.start ?? ''}
              onChange={(value) =>
                change(id, Number(value) > 0 ? { ...base, sign: { start: Number(value), length: 1 } } : base)
              }
            />
            {types.length > 0 && (
              <NativeSelect
                size="xs"
                label={t('mapping.ruler.record')}
                aria-label={name(t('mapping.ruler.record'))}
                value={record ?? ''}
                data={[{ value: '', label: t('mapping.ruler.every') }, ...types]}
                onChange={(event) => {
                  const { record: _record, ...own } = slice;
                  const { value } = event.currentTarget;
                  change(id, value === '' ? own : { ...own, record: value });
                }}
              />
            )}
            <ActionIcon
              variant="subtle"
              aria-label={t('mapping.ruler.remove', { field })}
              onClick={() => onChange(fields.filter((one) => one.id !== id))}
            >
              <IconTrash {...icon} />
            </ActionIcon>
          </div>
        );
      })}
      <Button size="xs" leftSection={<IconPlus {...icon} />} onClick={() => onChange(appended(fields))}>
        {t('mapping.ruler.add')}
      </Button>
    </div>
  );
}
