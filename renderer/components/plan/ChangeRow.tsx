import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CHANGE_KINDS, type ChangeSums } from '../../../shared/planning/changes.ts';
import { useFormat } from '../format.ts';

/** The head of a list of changes; `last` names what follows the minutes. */
export function ChangeHead({
  of,
  last,
  all,
}: {
  readonly of: string;
  readonly last?: string;
  readonly all?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">
          {all} {of}
        </th>
        {CHANGE_KINDS.map((kind) => (
          <th key={kind} scope="col">
            {t(`planner.plan.${kind}`)}
          </th>
        ))}
        <th scope="col">{t('planner.plan.minutes')}</th>
        {last !== undefined && <th scope="col">{last}</th>}
      </tr>
    </thead>
  );
}

type ChangeRowProps = {
  readonly sums: ChangeSums;
  /** What the tick is called for. */
  readonly name: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly last?: ReactNode;
};

/** Added, moved, changed and removed of one household, person or week, with a tick to leave it out. */
export function ChangeRow({ sums, name, label, checked, onTick, last }: ChangeRowProps) {
  const format = useFormat();
  return (
    <tr data-left={checked ? undefined : true}>
      <th scope="row">
        <Checkbox
          size="xs"
          aria-label={name}
          checked={checked}
          onChange={(event) => onTick(event.currentTarget.checked)}
          display="inline-block"
          mr={8}
        />
        {label}
      </th>
      {CHANGE_KINDS.map((kind) => (
        <td key={kind}>{sums[kind] === 0 ? '' : format.number(sums[kind])}</td>
      ))}
      <td>{`${sums.minutes > 0 ? '+' : ''}${format.number(sums.minutes)}`}</td>
      {last !== undefined && <td>{last}</td>}
    </tr>
  );
}
