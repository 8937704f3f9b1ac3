import type { TFunction } from 'i18next';
import { Change, DayText, Money, NotAvailable } from '../../components/Figures.tsx';
import type { Format } from '../../components/format.ts';
import { Initials } from '../../components/Initials.tsx';
import type { Names } from '../../components/names.ts';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { Column } from '../../components/table/columns.ts';
import classes from './clients.module.css';
import type { ClientRow, RequestOfList } from './list-state.ts';

/** The sorts main knows are the ids of the columns that can be sorted. */
export type SortColumn = RequestOfList['by'];

type Tools = { readonly t: TFunction; readonly format: Format; readonly names: Names; readonly today: string };

/** Columns of the client list; optional ones wait in the column chooser. */
export function clientColumns({ t, format, names, today }: Tools): readonly Column<ClientRow>[] {
  return [
    {
      id: 'tier',
      header: t('clients.columns.tier'),
      width: 50,
      align: 'center',
      sortable: true,
      cell: (row) => <TierBadge tier={row.tier} />,
      value: (row) => row.tier,
    },
    {
      id: 'name',
      header: t('clients.columns.client'),
      width: 164,
      grow: true,
      name: true,
      sortable: true,
      cell: (row) => row.name,
      value: (row) => row.name,
    },
    {
      id: 'household',
      header: t('clients.columns.household'),
      width: 108,
      grow: true,
      cell: (row) => (
        <span className={classes.quiet}>
          {row.household} {row.householdSize > 1 && <span className={classes.size}>{row.householdSize}</span>}
        </span>
      ),
      value: (row) => row.household,
    },
    {
      id: 'state',
      header: t('clients.columns.state'),
      width: 106,
      cell: (row) =>
        isClientState(row.state) ? (
          <StateGlyph state={row.state} />
        ) : (
          <span className={classes.quiet}>{t(`common.status.${row.status}`)}</span>
        ),
      value: (row) => (isClientState(row.state) ? t(`common.states.${row.state}`) : t(`common.status.${row.status}`)),
    },
    {
      id: 'value',
      header: t('clients.columns.value', { currency: currencyMark(format) }),
      width: 86,
      align: 'right',
      sortable: true,
      cell: (row) => <Money amount={row.valueMinor} bare reason={t('clients.noValue')} />,
      value: (row) => (row.valueMinor === null ? null : row.valueMinor / 100),
    },
    {
      id: 'change',
      header: t('clients.columns.change'),
      width: 70,
      align: 'right',
      cell: (row) => <Change share={row.change} reason={t('clients.noChange')} />,
      value: (row) => row.change,
    },
    {
      id: 'premium',
      header: t('clients.columns.premium', { currency: currencyMark(format) }),
      width: 86,
      align: 'right',
      sortable: true,
      optional: true,
      cell: (row) => <Money amount={row.annualPremiumMinor} bare />,
      value: (row) => row.annualPremiumMinor / 100,
    },
    {
      id: 'policies',
      header: t('clients.columns.policies'),
      width: 44,
      align: 'right',
      sortable: true,
      cell: (row) => format.number(row.policiesInForce),
      value: (row) => row.policiesInForce,
    },
    {
      id: 'advisor',
      header: t('clients.columns.advisor'),
      width: 42,
      align: 'center',
      cell: (row) =>
        row.advisor === null ? (
          <span className={classes.quiet}>–</span>
        ) : (
          <Initials initials={row.advisor.initials} name={row.advisor.name} />
        ),
      value: (row) => row.advisor?.name ?? null,
    },
    {
      id: 'nextTouch',
      header: t('clients.columns.nextTouch'),
      width: 150,
      grow: true,
      sortable: true,
      cell: (row) =>
        row.nextTouch === null ? (
          <span className={classes.quiet}>–</span>
        ) : (
          <>
            <span className={row.nextTouch.on < today ? classes.overdue : undefined}>
              <DayText day={row.nextTouch.on} form="day" />
            </span>{' '}
            <span className={classes.quiet}>{names.activity(row.nextTouch.activity, row.nextTouch.activityName)}</span>
          </>
        ),
      value: (row) => row.nextTouch?.on ?? null,
    },
    {
      id: 'renewal',
      header: t('clients.columns.renewal'),
      width: 92,
      sortable: true,
      optional: true,
      cell: (row) => (row.nextRenewalOn === null ? '–' : <DayText day={row.nextRenewalOn} />),
      value: (row) => row.nextRenewalOn,
    },
    {
      id: 'lastContact',
      header: t('clients.columns.lastContact'),
      width: 92,
      sortable: true,
      optional: true,
      cell: (row) => (row.lastContactOn === null ? '–' : <DayText day={row.lastContactOn} />),
      value: (row) => row.lastContactOn,
    },
    {
      id: 'since',
      header: t('clients.columns.since'),
      width: 92,
      sortable: true,
      optional: true,
      cell: (row) =>
        row.firstPolicyOn === null ? (
          <NotAvailable reason={t('clients.noPolicy')} />
        ) : (
          <DayText day={row.firstPolicyOn} />
        ),
      value: (row) => row.firstPolicyOn,
    },
    {
      id: 'lines',
      header: t('clients.columns.lines'),
      width: 48,
      align: 'right',
      optional: true,
      cell: (row) => format.number(row.linesInForce),
      value: (row) => row.linesInForce,
    },
    {
      id: 'status',
      header: t('clients.columns.status'),
      width: 80,
      optional: true,
      cell: (row) => t(`common.status.${row.status}`),
      value: (row) => t(`common.status.${row.status}`),
    },
  ];
}

function currencyMark(format: Format): string {
  return format.money(0, 0).replace(/[\d\s\u202f]/g, '');
}
