import { ActionIcon, NumberInput, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import { smallIcon } from '../../components/icon.ts';
import classes from './tabs.module.css';

type Types = PotentialProfile['types'];
type TypePointsProps = {
  readonly types: Types;
  readonly tags: readonly string[];
  readonly onChange: (types: Types) => void;
};

const MIDDLE = 50;

/** How attractive persons, organisations and tagged clients are; an empty field does not count. */
export function TypePoints({ types, tags, onChange }: TypePointsProps) {
  const { t } = useTranslation();
  const free = tags.filter((tag) => types.tags.every((own) => own.tag !== tag));
  return (
    <div className={classes.fields}>
      {(['person', 'organisation'] as const).map((kind) => (
        <NumberInput
          key={kind}
          label={t(`potential.types.${kind}`)}
          placeholder={t('potential.types.none')}
          min={0}
          max={100}
          value={types[kind] ?? ''}
          onChange={(value) => onChange({ ...types, [kind]: value === '' ? null : Number(value) })}
        />
      ))}
      {types.tags.map(({ tag, points }) => (
        <NumberInput
          key={tag}
          label={tag}
          min={0}
          max={100}
          value={points}
          rightSection={
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('potential.types.remove', { tag })}
              onClick={() => onChange({ ...types, tags: types.tags.filter((own) => own.tag !== tag) })}
            >
              <IconX {...smallIcon} />
            </ActionIcon>
          }
          onChange={(value) =>
            onChange({
              ...types,
              tags: types.tags.map((own) => (own.tag === tag ? { tag, points: Number(value) } : own)),
            })
          }
        />
      ))}
      {free.length > 0 && (
        <Select
          label={t('potential.types.tag')}
          placeholder={t('potential.types.choose')}
          searchable
          value={null}
          data={free}
          onChange={(tag) => tag !== null && onChange({ ...types, tags: [...types.tags, { tag, points: MIDDLE }] })}
        />
      )}
    </div>
  );
}
