import { useTranslation } from 'react-i18next';
import { loadShare, personCapacityMinutes } from '../../../shared/planning/capacity.ts';
import type { Fit } from '../../../shared/planning/fit.ts';
import { useFormat } from '../../components/format.ts';
import { Initials } from '../../components/Initials.tsx';
import { TierLoadBar } from '../../components/LoadBar.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './matrix.module.css';
import { ReserveLine } from './ReserveLine.tsx';
import type { MatrixEdits } from './useMatrix.ts';

/** Demand by tier against the hours the office has; it moves while one types. Below it, what the proposal would leave. */
export function CapacityPanel({ edits, fit }: { readonly edits: MatrixEdits; readonly fit: Fit | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { demand, capacityMinutes, screen } = edits;
  const share = loadShare(demand.minutes, capacityMinutes);
  const hours = (minutes: number) => format.number(Math.abs(minutes) / 60, 1);
  const rest = capacityMinutes - demand.minutes;
  const after = fit === null ? demand.minutes : demand.minutes - fit.minutesSaved;
  const scale = Math.max(demand.minutes, capacityMinutes, 1) * 1.02;
  const title = (
    <>
      <span data-over={rest < 0 || undefined} className={classes.share}>
        {share === null ? t('common.notAvailable') : format.percent(share)}
      </span>{' '}
      {rest < 0 ? t('matrix.capacity.over', { hours: hours(rest) }) : t('matrix.capacity.free', { hours: hours(rest) })}
    </>
  );
  const parts = demand.tiers.map(({ tier, minutes }) => ({ tier, minutes, text: `${tier} ${hours(minutes)}` }));
  return (
    <Panel
      title={title}
      actions={
        <>
          {screen.people.map((person) => (
            <span key={person.id} className={classes.person}>
              <Initials initials={person.initials} name={person.name} />
              {hours(personCapacityMinutes(person))}
            </span>
          ))}
          <span>{t('matrix.capacity.sum', { hours: hours(capacityMinutes) })}</span>
        </>
      }
    >
      <div className={classes.capacity}>
        <div className={classes.capacityWord} style={{ insetInlineStart: `${(capacityMinutes / scale) * 100}%` }}>
          {t('matrix.capacity.line', { hours: hours(capacityMinutes) })}
        </div>
        <TierLoadBar
          parts={parts}
          capacityMinutes={capacityMinutes}
          label={t('matrix.capacity.label', {
            demand: hours(demand.minutes),
            capacity: hours(capacityMinutes),
            share: share === null ? t('common.notAvailable') : format.percent(share),
          })}
        />
        {fit !== null && fit.cuts.length > 0 && (
          <>
            <div className={classes.proposal} style={{ inlineSize: `${(after / scale) * 100}%` }} />
            <div className={classes.proposalWord}>
              {t('matrix.capacity.proposal', {
                hours: hours(after),
                share: format.percent(loadShare(after, capacityMinutes) ?? 0),
              })}
            </div>
          </>
        )}
      </div>
      <ReserveLine screen={screen} />
    </Panel>
  );
}
