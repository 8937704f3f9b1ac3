import { memo } from 'react';
import { dayOfMonth } from '../../shared/day.ts';
import { monthName } from '../../shared/day-text.ts';
import type { PlanEntry, PlanView } from '../../shared/print/document.ts';
import { doneText, officeActivity, renewalText, touchText } from './entry-text.ts';
import { joined, useSheetWords } from './language.tsx';
import classes from './Months.module.css';

type MonthsProps = { readonly plan: PlanView /** 0 = January. */; readonly months: readonly number[] };

/**
 * The year as a calm list. Empty months stay, grey, so that one sees the year is whole. Measuring draws a sheet several
 * times: the list is drawn again only where its months change.
 */
export const Months = memo(function Months({ plan, months }: MonthsProps) {
  const { format } = useSheetWords();
  return (
    <ol className={classes.months}>
      {months.map((month) => {
        const entries = plan.months[month] ?? [];
        return (
          <li key={month} className={classes.month} data-month data-empty={entries.length === 0 || undefined}>
            <h2 className={classes.name}>{monthName(month + 1, format.language, 'long')}</h2>
            <ul className={classes.entries}>
              {entries.map((entry) => (
                <Entry key={keyOf(entry)} entry={entry} behind={plan.edition === 'year-end'} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
});

function keyOf(entry: PlanEntry): string {
  return entry.kind === 'renewal'
    ? `${entry.day} renews`
    : [entry.day, entry.activity, entry.name, entry.about, entry.person].join(' ');
}

type EntryProps = {
  readonly entry: PlanEntry;
  /** Of a year that is over. */
  readonly behind: boolean;
};

function Entry({ entry, behind }: EntryProps) {
  const { t, format } = useSheetWords();
  const renewal = entry.kind === 'renewal';
  const settled = entry.kind === 'touch' && entry.done;
  const inside = entry.kind === 'touch' && entry.minutes !== null;
  return (
    <li className={classes.entry} data-kind={entry.kind} data-done={settled || undefined}>
      <span className={classes.day}>{dayOfMonth(entry.day)}</span>
      <span>
        {renewal ? (
          <>
            <Diamond />
            {renewalText(entry, t)}
            {entry.whose.length > 0 && <span className={classes.whose}>{joined(entry.whose, t)}</span>}
          </>
        ) : inside ? (
          officeActivity(entry, t)
        ) : behind ? (
          doneText(entry, t)
        ) : (
          touchText(entry, t)
        )}
        {settled && <span className={classes.done}>{t('print.plan.done')}</span>}
      </span>
      {inside && (
        <span className={classes.inside}>
          {[entry.person, format.duration(entry.minutes)].filter((part) => part !== null).join(' · ')}
        </span>
      )}
    </li>
  );
}

/** An open diamond: something renews. A turned box: a picture of its own would cost the PDF more than the words beside it. */
export function Diamond() {
  return <span className={classes.diamond} aria-hidden />;
}
