import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';
import { Reasons } from '../../components/plan/Reasons.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import classes from './hover.module.css';

/** The touch a pointer rests on, and where. */
export type Hover = {
  readonly at: { readonly id: number; readonly place: DOMRect } | null;
  show(id: number, element: HTMLElement): void;
  hide(): void;
};

/** Long enough that crossing the month with the pointer shows nothing. */
const REST_MS = 350;
const WIDTH = 300;
const GAP = 8;

export function useHover(): Hover {
  const [at, setAt] = useState<Hover['at']>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(
    () => ({
      at,
      show: (id, element) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => setAt({ id, place: element.getBoundingClientRect() }), REST_MS);
      },
      hide: () => {
        clearTimeout(timer.current);
        setAt(null);
      },
    }),
    [at],
  );
}

/** Whose touch it is and why it falls on that day, beside the line the pointer rests on. The panel says the same by keyboard. */
export function TouchHover({ hover }: { readonly hover: Hover }) {
  return hover.at === null ? null : <Card id={hover.at.id} place={hover.at.place} />;
}

function Card({ id, place }: NonNullable<Hover['at']>) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { data } = useQuery('touch.get', { id }, { tables: ['touch', 'client', 'contact_point'] });
  if (data === undefined) {
    return null;
  }
  const { touch, householdName, members } = data;
  const right = place.right + GAP + WIDTH <= window.innerWidth;
  const style = {
    insetInlineStart: right ? place.right + GAP : Math.max(GAP, place.left - GAP - WIDTH),
    ...(place.top < window.innerHeight / 2
      ? { insetBlockStart: place.top }
      : { insetBlockEnd: window.innerHeight - place.bottom }),
    inlineSize: WIDTH,
  };
  return (
    <div className={classes.card} style={style} role="tooltip">
      <div className={classes.client}>
        <TierBadge tier={touch.tier} size="sm" />
        {touch.client}
      </div>
      <div className={classes.quiet}>{t('planner.touch.household', { count: members, name: householdName })}</div>
      <div className={classes.what}>
        {[
          names.activity(touch.activity, touch.activityName),
          format.day(touch.plannedOn, 'weekday'),
          format.duration(touch.minutes),
        ].join(' · ')}
      </div>
      <Reasons detail={data} />
    </div>
  );
}
