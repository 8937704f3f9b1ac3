import { useTranslation } from 'react-i18next';
import classes from './Figures.module.css';
import { useFormat } from './format.ts';

type MoneyProps = {
  /** Minor units; null is unknown. */
  readonly amount: number | null;
  readonly decimals?: 0 | 2;
  /** Leaves the currency sign out where the column header carries it. */
  readonly bare?: boolean;
  /** Why there is no amount, shown on hover of "n/a". */
  readonly reason?: string | undefined;
};

/** Money for a reader; unknown is "n/a" with its reason, never 0. */
export function Money({ amount, decimals, bare, reason }: MoneyProps) {
  const format = useFormat();
  if (amount === null) {
    return <NotAvailable reason={reason} />;
  }
  return (
    <span className={classes.figure}>{bare ? format.amount(amount, decimals) : format.money(amount, decimals)}</span>
  );
}

type DayTextProps = {
  readonly day: string | null;
  readonly form?: 'day' | 'short' | 'long' | 'weekday';
  readonly reason?: string | undefined;
};

/** A date in the reader's language, marked up as the date it is. */
export function DayText({ day, form = 'short', reason }: DayTextProps) {
  const format = useFormat();
  if (day === null) {
    return <NotAvailable reason={reason} />;
  }
  return (
    <time className={classes.figure} dateTime={day}>
      {format.day(day, form)}
    </time>
  );
}

/** "n/a" with the reason on hover and for screen readers. */
export function NotAvailable({ reason }: { readonly reason?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <span className={classes.none} title={reason}>
      {t('common.notAvailable')}
    </span>
  );
}

type ChangeProps = { readonly share: number | null; readonly decimals?: number; readonly reason?: string | undefined };

/** A change against earlier: green up from 10 %, red down from 10 %, ink between. */
export function Change({ share, decimals = 0, reason }: ChangeProps) {
  const format = useFormat();
  if (share === null) {
    return <NotAvailable reason={reason} />;
  }
  const sense = share >= 0.1 ? 'up' : share <= -0.1 ? 'down' : 'flat';
  return (
    <span className={classes.change} data-sense={sense}>
      {format.change(share, decimals)}
    </span>
  );
}

type FigureProps = { readonly label: string; readonly children: React.ReactNode; readonly note?: React.ReactNode };

/** A big figure under its label. */
export function Figure({ label, children, note }: FigureProps) {
  return (
    <div className={classes.big}>
      <div className={classes.label}>{label}</div>
      <div className={classes.value}>{children}</div>
      {note !== undefined && <div className={classes.note}>{note}</div>}
    </div>
  );
}
