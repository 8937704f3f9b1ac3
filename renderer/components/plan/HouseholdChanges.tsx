import { Checkbox, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdChangeRow } from '../../../shared/contract/planner.ts';
import type { ResponseOf } from '../../api.ts';
import tables from '../dialog-table.module.css';
import { useFormat } from '../format.ts';
import { smallIcon } from '../icon.ts';
import { useNames } from '../names.ts';
import { TierBadge } from '../TierBadge.tsx';
import { ChangeHead, ChangeRow } from './ChangeRow.tsx';
import classes from './plan.module.css';
import type { Ticked } from './usePart.ts';

type HouseholdChangesProps = { readonly preview: ResponseOf<'plan.preview'>; readonly ticked: Ticked };

/** What a plan would change for each household; its touches one by one where it is opened. */
export function HouseholdChanges({ preview, ticked }: HouseholdChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  const { households, householdCount, people } = preview;
  const chosen = households.filter(({ householdId }) => ticked.household(householdId)).length;
  const all = (
    <Checkbox
      size="xs"
      aria-label={t('planner.plan.everyHousehold')}
      checked={ticked.part.onlyHouseholds === null && chosen === households.length}
      indeterminate={chosen > 0 && chosen < households.length}
      onChange={(event) => ticked.tickHouseholds(event.currentTarget.checked)}
      display="inline-block"
      mr={8}
    />
  );
  return (
    <>
      <table className={tables.table}>
        <ChangeHead of={t('planner.plan.household')} all={all} />
        <tbody>
          {households.map((row) => (
            <Fragment key={row.householdId}>
              <ChangeRow
                sums={row}
                name={row.client}
                label={
                  <UnstyledButton
                    className={classes.opener}
                    aria-expanded={open === row.householdId}
                    onClick={() => setOpen(open === row.householdId ? null : row.householdId)}
                  >
                    {open === row.householdId ? (
                      <IconChevronDown {...smallIcon} />
                    ) : (
                      <IconChevronRight {...smallIcon} />
                    )}
                    <TierBadge tier={row.tier} size="sm" /> {row.client}
                  </UnstyledButton>
                }
                checked={ticked.household(row.householdId)}
                onTick={(on) => ticked.tickHousehold(row.householdId, on)}
              />
              {open === row.householdId && <Touches row={row} people={people} />}
            </Fragment>
          ))}
        </tbody>
      </table>
      {householdCount > households.length && (
        <p className={classes.more}>
          {t(ticked.part.onlyHouseholds === null ? 'planner.plan.moreTaken' : 'planner.plan.moreLeft', {
            count: householdCount - households.length,
            more: format.number(householdCount - households.length),
          })}
        </p>
      )}
    </>
  );
}

type TouchesProps = {
  readonly row: HouseholdChangeRow;
  readonly people: ResponseOf<'plan.preview'>['people'];
};

function Touches({ row, people }: TouchesProps) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const nameOf = (id: number | null) => people.find(({ personId }) => personId === id)?.name ?? '';
  const placed = (place: HouseholdChangeRow['changes'][number]['before']) =>
    place === null
      ? ''
      : `${format.day(place.on, 'short')} · ${nameOf(place.personId)} · ${format.duration(place.minutes)}`;
  return (
    <tr>
      <td colSpan={6} className={classes.touches}>
        <ul aria-label={row.client}>
          {row.changes.map((change) => (
            <li key={`${change.kind}/${change.activity}/${change.before?.on ?? ''}/${change.after?.on ?? ''}`}>
              <span data-kind={change.kind}>{t(`planner.plan.${change.kind}`)}</span>
              <strong>{names.activity(change.activity, change.activityName)}</strong>
              <span>{[placed(change.before), placed(change.after)].filter((text) => text !== '').join(' → ')}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
