import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TouchRow } from '../../../shared/contract/planner.ts';
import { addDays, type Day, day, weekday } from '../../../shared/day.ts';
import { announce } from '../../components/announce.ts';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';

export type Moving = {
  /** The touch on its way, and the day it would fall on. */
  readonly held: { readonly touch: TouchRow; readonly to: string } | null;
  grab(touch: TouchRow): void;
  over(to: string): void;
  /** @param personId who does it from now on, where the place says so */
  drop(to?: string, personId?: number): void;
  cancel(): void;
  /** Keys while a touch is held: arrows choose the day, Enter drops, Escape leaves it. True when the key was one. */
  key(name: string): boolean;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Moving a touch to another day, by dragging or by keys; both go through the same steps. */
export function useMoving(
  days: readonly Day[],
  onDrop: (touch: TouchRow, to: string, personId?: number) => void,
): Moving {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const [held, setHeld] = useState<Moving['held']>(null);
  const say = (to: string) => announce(t('planner.month.target', { day: format.day(to, 'weekday') }));
  const drop = (to?: string, personId?: number) => {
    if (held !== null) {
      const on = to ?? held.to;
      announce(t('planner.month.dropped', { client: held.touch.client, day: format.day(on, 'weekday') }));
      onDrop(held.touch, on, personId);
    }
    setHeld(null);
  };
  const cancel = () => {
    if (held !== null) {
      announce(
        t('planner.month.left', { client: held.touch.client, day: format.day(held.touch.plannedOn, 'weekday') }),
      );
    }
    setHeld(null);
  };
  return {
    held,
    grab: (touch) => {
      setHeld({ touch, to: touch.plannedOn });
      announce(
        t('planner.month.grabbed', {
          client: touch.client,
          activity: names.activity(touch.activity, touch.activityName),
        }),
      );
    },
    over: (to) => {
      if (held !== null && held.to !== to) {
        setHeld({ ...held, to });
      }
    },
    drop,
    cancel,
    key: (name) => {
      const step = STEPS[name];
      if (held === null) {
        return false;
      }
      if (name === 'Enter' || name === ' ') {
        drop();
      } else if (name === 'Escape') {
        cancel();
      } else if (step !== undefined) {
        const to = stepped(day(held.to), step);
        if (days.includes(to)) {
          setHeld({ ...held, to });
          say(to);
        }
      } else {
        return false;
      }
      return true;
    },
  };
}

/** Sideways steps pass over weekends. */
function stepped(from: Day, step: number): Day {
  let to = addDays(from, step);
  while (Math.abs(step) === 1 && weekday(to) > 5) {
    to = addDays(to, step);
  }
  return to;
}
