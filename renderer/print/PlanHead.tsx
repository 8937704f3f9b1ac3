import type { TFunction } from 'i18next';
import { memo } from 'react';
import type { PlanView } from '../../shared/print/document.ts';
import { isClientState, StateMark } from '../components/StateGlyph.tsx';
import { TierBadge } from '../components/TierBadge.tsx';
import { useTierNames } from '../components/tier-names.ts';
import { joined, useSheetWords } from './language.tsx';
import { Diamond } from './Months.tsx';
import classes from './Plan.module.css';

const TITLES = {
  plan: 'print.plan.title',
  household: 'paper.household.title',
  'year-end': 'paper.yearEnd.title',
} as const;

const GREETINGS = {
  plan: 'print.plan.dear',
  household: 'paper.household.dear',
  'year-end': 'paper.yearEnd.dear',
} as const;

export function planTitle(plan: PlanView, t: TFunction): string {
  return t(plan.internal === null ? TITLES[plan.edition] : 'print.internal.title', { year: plan.year });
}

type PlanHeadProps = { readonly plan: PlanView; readonly place: string };

/** Title, names, place and day, greeting or figures. The names are the heading: the outline of a PDF tells whose plan it is. */
export const PlanHead = memo(function PlanHead({ plan, place }: PlanHeadProps) {
  const { t, format } = useSheetWords();
  const { persons, organisations, city } = plan.addressee;
  const [firm, ...others] = organisations;
  const names = joined(persons.length > 0 ? persons : organisations, t);
  const firms = persons.length > 0 && firm !== undefined ? joined([firm, ...others].slice(0, 2), t) : null;
  const whose = [names, firms === null ? '' : t('print.plan.with', { firms }), city].filter((part) => part !== '');
  const day = format.day(plan.printedOn, 'long');
  return (
    <>
      <div className={classes.head}>
        <div className={classes.title}>
          <p className={classes.titleText}>{planTitle(plan, t)}</p>
          <h1 className={classes.names}>{whose.join(t('print.plan.apart'))}</h1>
        </div>
        <div className={classes.place}>{place === '' ? day : `${place}, ${day}`}</div>
      </div>
      {plan.internal === null ? (
        <p className={classes.intro}>
          {t(GREETINGS[plan.edition], { names: joined(plan.addressee.greeted, t), year: plan.year })}
        </p>
      ) : (
        <InternalFigures plan={plan} internal={plan.internal} />
      )}
    </>
  );
});

type InternalProps = { readonly plan: PlanView; readonly internal: NonNullable<PlanView['internal']> };

function InternalFigures({ plan, internal }: InternalProps) {
  const { t, format } = useSheetWords();
  const names = useTierNames();
  const state = isClientState(internal.state) ? internal.state : null;
  return (
    <dl className={classes.figures} data-household={plan.householdId}>
      <div>
        <dt>{t('print.internal.tier')}</dt>
        <dd>
          <TierBadge tier={internal.tier} /> {names[internal.tier ?? '']}
        </dd>
      </div>
      <div>
        <dt>{t('print.internal.state')}</dt>
        <dd className={classes.state}>
          {state === null ? (
            t('common.notAvailable')
          ) : (
            <>
              <StateMark state={state} />
              {t(`common.states.${state}`)}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('print.internal.value')}</dt>
        <dd>{internal.valueMinor === null ? t('common.notAvailable') : format.money(internal.valueMinor)}</dd>
      </div>
      <div>
        <dt>{t('print.internal.premium')}</dt>
        <dd>{format.money(internal.annualPremiumMinor)}</dd>
      </div>
      <div>
        <dt>{t('print.internal.touches')}</dt>
        <dd>{format.number(internal.touches)}</dd>
      </div>
      <div>
        <dt>{t('print.internal.time')}</dt>
        <dd>{format.duration(internal.minutes)}</dd>
      </div>
    </dl>
  );
}

/** What the signs mean, and on the client's copy the farewell with room to sign by hand. */
export function Closing({ plan }: { readonly plan: PlanView }) {
  const { t } = useSheetWords();
  const renews = plan.months.some((entries) => entries.some((entry) => entry.kind === 'renewal'));
  return (
    <div data-closing>
      {renews && (
        <p className={classes.legend}>
          <Diamond />
          {t(plan.internal === null ? 'print.plan.legend' : 'print.internal.legend')}
        </p>
      )}
      {plan.internal === null && (
        <>
          {plan.edition === 'year-end' && plan.months.every((entries) => entries.length === 0) && (
            <p className={classes.legend}>{t('paper.yearEnd.none', { year: plan.year })}</p>
          )}
          <p className={classes.farewell}>
            {t(plan.edition === 'year-end' ? 'paper.yearEnd.closing' : 'print.plan.closing')}
          </p>
          <p className={classes.signature}>{plan.advisor?.name ?? ''}</p>
        </>
      )}
    </div>
  );
}
