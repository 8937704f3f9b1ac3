import type { PlanView, YearServed } from '../../shared/print/document.ts';
import { lineText, useSheetWords } from './language.tsx';
import classes from './Plan.module.css';
import { Block } from './SideBlock.tsx';

type ServedSideProps = { readonly served: YearServed; readonly plan: PlanView; readonly most: number };

/** The year behind in figures, the damage the office stood by in, and what is newly covered. */
export function ServedSide({ served, plan, most }: ServedSideProps) {
  const { t, format } = useSheetWords();
  const contacts = plan.months.reduce((sum, entries) => sum + entries.length, 0);
  const figures = [
    contacts > 0 && t('paper.yearEnd.contacts', { count: contacts }),
    served.requests > 0 && t('paper.yearEnd.requests', { count: served.requests }),
    served.renewed > 0 && t('paper.yearEnd.renewed', { count: served.renewed }),
  ].filter((line) => line !== false);
  return (
    <>
      {figures.length > 0 && (
        <Block title={t('paper.yearEnd.numbers')}>
          <ul className={classes.dashes}>
            {figures.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Block>
      )}
      {served.claims.length > 0 && (
        <Block title={t('paper.yearEnd.claims')}>
          <ul className={classes.dashes}>
            {served.claims.slice(0, most).map(({ id, line, lostOn, settled }) => (
              <li key={id}>
                {lostOn === null
                  ? lineText(line, t)
                  : t('paper.yearEnd.claimOn', { line: lineText(line, t), day: format.day(lostOn, 'day') })}
                <span
                  className={classes.quiet}
                >{` · ${t(settled ? 'paper.yearEnd.settled' : 'paper.yearEnd.open')}`}</span>
              </li>
            ))}
            {served.claims.length > most && <li>{t('paper.yearEnd.more', { count: served.claims.length - most })}</li>}
          </ul>
        </Block>
      )}
      {served.covers.length > 0 && (
        <Block title={t('paper.yearEnd.covers')}>
          <ul className={classes.dashes}>
            {served.covers.slice(0, most).map(({ id, line, carrier, from }) => (
              <li key={id}>
                {lineText(line, t)}
                <span className={classes.quiet}>
                  {carrier === null ? '' : ` · ${carrier}`}
                  {' · '}
                  <span className={classes.whole}>
                    {t('paper.yearEnd.coverFrom', { day: format.day(from, 'day') })}
                  </span>
                </span>
              </li>
            ))}
            {served.covers.length > most && <li>{t('paper.yearEnd.more', { count: served.covers.length - most })}</li>}
          </ul>
        </Block>
      )}
    </>
  );
}
