import { useTranslation } from 'react-i18next';
import type { PlanYearScreen, TouchRow } from '../../../shared/contract/planner.ts';
import { addDays, type Day, day, parseDay, weekday, yearOf } from '../../../shared/day.ts';
import { dayLoad } from '../../../shared/planning/day-load.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../format.ts';
import { PeekPart } from '../SidePeek.tsx';
import classes from './touch.module.css';

/** Working days offered, and how far around they are looked for. */
const OFFERED = 3;
const AROUND = 14;

type MoveAdviceProps = { readonly touch: TouchRow; readonly onMove: (to: string) => void };

/** The days around that have the most room for a touch, how full its week would be, and the next day that is out. */
export function MoveAdvice({ touch, onMove }: MoveAdviceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const on = parseDay(touch.plannedOn);
  const year = on === null ? 0 : yearOf(on);
  const { data: screen } = useQuery('planner.year', { year }, { tables: ['touch', 'person', 'leave'], keep: true });
  if (on === null || screen === undefined || screen.year !== year) {
    return null;
  }
  const { open, closed } = around(screen, touch, on);
  return (
    <PeekPart title={t('planner.touch.ifMoved')}>
      <ul className={classes.advice}>
        {open.map(({ to, share }) => (
          <li key={to}>
            <button type="button" onClick={() => onMove(to)}>
              {format.day(to, 'weekday')}
            </button>
            <span className={classes.track}>
              <span data-over={share > 1 || undefined} style={{ inlineSize: `${Math.min(share, 1) * 100}%` }} />
            </span>
            <span className={classes.share} data-over={share > 1 || undefined}>
              {Number.isFinite(share) ? format.percent(share, 0) : '–'}
            </span>
          </li>
        ))}
        {closed !== null && (
          <li data-closed>
            <span>{format.day(closed.on, 'weekday')}</span>
            <span>{closed.holiday ?? t('planner.heat.legend.leave')}</span>
          </li>
        )}
      </ul>
    </PeekPart>
  );
}

type Around = {
  readonly open: readonly { readonly to: Day; readonly share: number }[];
  readonly closed: { readonly on: Day; readonly holiday: string | null } | null;
};

function around(screen: PlanYearScreen, touch: TouchRow, on: Day): Around {
  const holidays = new Map(screen.holidays.map((holiday) => [holiday.day, holiday.name]));
  const person = screen.people.find(({ id }) => id === touch.personId);
  const away = (to: Day) => person?.leave.some(({ from, to: until }) => to >= from && to <= until) === true;
  // What is overdue can go where it is possible still: from today on.
  const today = day(screen.today);
  const middle = on < today ? today : on;
  const days = Array.from({ length: 2 * AROUND + 1 }, (_, index) => addDays(middle, index - AROUND)).filter(
    (to) => to !== on && to >= today && yearOf(to) === screen.year && weekday(to) <= 5,
  );
  const open = days
    .filter((to) => !holidays.has(to) && !away(to))
    .map((to) => ({ to, share: dayLoad(screen, touch, to) }))
    .toSorted((a, b) => a.share - b.share || (a.to < b.to ? -1 : 1));
  const shut = days.find((to) => to > middle && (holidays.has(to) || away(to)));
  // One day of a week is enough: its days are equally full.
  const weeks = new Set<Day>();
  const chosen = open.filter(({ to }) => {
    const monday = addDays(to, 1 - weekday(to));
    const fresh = !weeks.has(monday);
    weeks.add(monday);
    return fresh;
  });
  return {
    open: chosen.slice(0, OFFERED).toSorted((a, b) => (a.to < b.to ? -1 : 1)),
    closed: shut === undefined ? null : { on: shut, holiday: holidays.get(shut) ?? null },
  };
}
