import { NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PotentialProfile } from '../../../shared/segmentation/potential-profile.ts';
import { MIDDLE_POINTS, RatedField } from './RatedField.tsx';
import classes from './tabs.module.css';

type Types = PotentialProfile['types'];
type TypePointsProps = {
  readonly types: Types;
  readonly tags: readonly string[];
  readonly onChange: (types: Types) => void;
};

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
        <RatedField
          key={tag}
          label={tag}
          points={points}
          onRemove={() => onChange({ ...types, tags: types.tags.filter((own) => own.tag !== tag) })}
          onChange={(next) =>
            onChange({ ...types, tags: types.tags.map((own) => (own.tag === tag ? { tag, points: next } : own)) })
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
          onChange={(tag) =>
            tag !== null && onChange({ ...types, tags: [...types.tags, { tag, points: MIDDLE_POINTS }] })
          }
        />
      )}
    </div>
  );
}
