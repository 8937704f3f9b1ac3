import { useTranslation } from 'react-i18next';
import type { HouseholdRow } from '../../../shared/contract/segments.ts';
import { Money } from '../Figures.tsx';
import { useFormat } from '../format.ts';
import { Hint } from '../Notices.tsx';
import { isClientState, StateGlyph } from '../StateGlyph.tsx';
import { TierBadge } from '../TierBadge.tsx';
import type { Column } from '../table/columns.ts';
import classes from './households.module.css';

/** Columns of a list of households; points only where the run's tiers rest on them. */
export function useHouseholdColumns(points: boolean): readonly Column<HouseholdRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const stateOf = (row: HouseholdRow) =>
    isClientState(row.state) ? t(`common.states.${row.state}`) : t('common.states.prospect');
  const reasonOf = (row: HouseholdRow) => {
    const reason = reasonKey(row);
    return reason === undefined ? undefined : t(`segments.reasons.${reason}`);
  };
  return [
    {
      id: 'tier',
      header: t('clients.columns.tier'),
      width: 60,
      align: 'center',
      cell: (row) => <TierBadge tier={row.tier} />,
      value: (row) => row.tier,
    },
    {
      id: 'rank',
      header: t('clients.columns.rank'),
      width: 56,
      align: 'right',
      sortable: true,
      cell: (row) => (row.rank === null ? '–' : format.number(row.rank)),
      value: (row) => row.rank,
    },
    {
      id: 'name',
      header: t('clients.columns.household'),
      width: 200,
      grow: true,
      name: true,
      sortable: true,
      cell: (row) => row.name,
      value: (row) => row.name,
    },
    {
      id: 'clients',
      header: t('clients.title'),
      width: 70,
      align: 'right',
      cell: (row) => format.number(row.clients),
      value: (row) => row.clients,
    },
    {
      id: 'value',
      header: t('clients.columns.valuePlain'),
      width: 100,
      align: 'right',
      sortable: true,
      cell: (row) => <Money amount={row.valueMinor} reason={reasonOf(row)} />,
      value: (row) => (row.valueMinor === null ? null : row.valueMinor / 100),
    },
    {
      id: 'points',
      header: t('segments.tiers.points'),
      width: 70,
      align: 'right',
      optional: !points,
      cell: (row) => (row.points === null ? '–' : format.number(row.points, 1)),
      value: (row) => row.points,
    },
    {
      id: 'state',
      header: t('clients.columns.state'),
      width: 130,
      cell: (row) => (isClientState(row.state) ? <StateGlyph state={row.state} /> : stateOf(row)),
      value: stateOf,
    },
    {
      id: 'rule',
      header: t('segments.tiers.rule'),
      width: 150,
      cell: (row) => (
        <span className={classes.rule}>
          <TierBadge tier={row.ruleTier} size="sm" />
          {row.overridden && <Hint tone="accent">{t('segments.tiers.overrideMark')}</Hint>}
        </span>
      ),
      value: (row) => row.ruleTier,
    },
  ];
}

/** Why a household has no value, as far as there are words for it. */
function reasonKey({ unscoredReason: reason }: HouseholdRow) {
  return reason === 'no-commission' || reason === 'no-premium' || reason === 'no-criteria' ? reason : undefined;
}
