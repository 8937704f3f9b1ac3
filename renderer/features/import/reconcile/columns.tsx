import type { TFunction } from 'i18next';
import type { FindingRow } from '../../../../shared/reconciliation/view.ts';
import { DayText, Money } from '../../../components/Figures.tsx';
import type { Names } from '../../../components/names.ts';
import type { Column } from '../../../components/table/columns.ts';
import classes from './reconcile.module.css';
import { kindText } from './words.ts';

type Tools = { readonly t: TFunction; readonly names: Names; readonly claims: boolean };

/** Columns of lines and of money to claim; sortable ones have the ids main sorts by. */
export function findingColumns({ t, names, claims }: Tools): readonly Column<FindingRow>[] {
  const money = (id: 'expected' | 'received', of: (row: FindingRow) => number): Column<FindingRow> => ({
    id,
    header: t(`reconcile.columns.${id}`),
    width: 96,
    align: 'right',
    sortable: true,
    cell: (row) => <Money amount={of(row)} decimals={2} bare />,
    value: (row) => of(row) / 100,
  });
  return [
    {
      id: 'class',
      header: t('reconcile.columns.class'),
      width: 150,
      sortable: true,
      cell: (row) => (
        <span className={classes.class} data-class={row.class}>
          {t(`reconcile.classes.${row.class}`)}
        </span>
      ),
      value: (row) => t(`reconcile.classes.${row.class}`),
    },
    {
      id: 'client',
      header: t('reconcile.columns.client'),
      width: 150,
      grow: true,
      name: true,
      cell: (row) => row.client,
      value: (row) => row.client,
    },
    {
      id: 'policy',
      header: t('reconcile.columns.policy'),
      width: 120,
      cell: (row) => row.policyNumber,
      value: (row) => row.policyNumber,
    },
    {
      id: 'carrier',
      header: t('reconcile.columns.carrier'),
      width: 124,
      grow: true,
      sortable: true,
      cell: (row) => row.carrier ?? t('common.none'),
      value: (row) => row.carrier,
    },
    {
      id: 'line',
      header: t('reconcile.columns.line'),
      width: 110,
      optional: claims,
      cell: (row) => names.line(row.lineCode, row.lineName),
      value: (row) => names.line(row.lineCode, row.lineName),
    },
    {
      id: 'kind',
      header: t('reconcile.columns.kind'),
      width: 92,
      optional: claims,
      cell: (row) => kindText(row.kind, t),
      value: (row) => kindText(row.kind, t),
    },
    {
      id: 'day',
      header: t('reconcile.columns.day'),
      width: 118,
      sortable: true,
      cell: (row) => <DayText day={row.day} />,
      value: (row) => row.day,
    },
    money('expected', (row) => row.expectedMinor),
    money('received', (row) => row.receivedMinor),
    ...(claims ? claimColumns(t) : [differenceColumn(t)]),
  ];
}

function differenceColumn(t: TFunction): Column<FindingRow> {
  return {
    id: 'difference',
    header: t('reconcile.columns.difference'),
    width: 108,
    align: 'right',
    sortable: true,
    cell: (row) => (
      <span className={row.differenceMinor < 0 ? classes.negative : undefined}>
        <Money amount={row.differenceMinor} decimals={2} bare />
      </span>
    ),
    value: (row) => row.differenceMinor / 100,
  };
}

function claimColumns(t: TFunction): readonly Column<FindingRow>[] {
  return [
    {
      id: 'difference',
      header: t('reconcile.columns.amount'),
      width: 104,
      align: 'right',
      sortable: true,
      cell: (row) => <Money amount={row.claim?.amountMinor ?? null} decimals={2} bare />,
      value: (row) => (row.claim === null ? null : row.claim.amountMinor / 100),
    },
    {
      id: 'age',
      header: t('reconcile.columns.age'),
      width: 72,
      align: 'right',
      cell: (row) => row.claim?.ageDays ?? t('common.notAvailable'),
      value: (row) => row.claim?.ageDays ?? null,
    },
    {
      id: 'state',
      header: t('reconcile.columns.state'),
      width: 92,
      cell: (row) => (row.claim === null ? '' : t(`reconcile.states.${row.claim.state}`)),
      value: (row) => (row.claim === null ? null : t(`reconcile.states.${row.claim.state}`)),
    },
    {
      id: 'disputed',
      header: t('reconcile.columns.disputed'),
      width: 118,
      cell: (row) => (row.claim?.disputedOn ? <DayText day={row.claim.disputedOn} /> : '–'),
      value: (row) => row.claim?.disputedOn ?? null,
    },
  ];
}
