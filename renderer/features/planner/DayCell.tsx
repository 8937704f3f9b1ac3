import { useTranslation } from 'react-i18next';
import type { DayGroup, StaffPersonRow, TouchRow } from '../../../shared/contract/planner.ts';
import { useFormat } from '../../components/format.ts';
import classes from './month.module.css';
import type { Hover } from './TouchHover.tsx';
import { TouchLine } from './TouchLine.tsx';
import type { Moving } from './useMoving.ts';

type DayCellProps = {
  readonly on: string;
  readonly outside: boolean;
  /** Lines there is room for, "n more" among them. */
  readonly room: number;
  readonly today: string;
  readonly holiday: string | undefined;
  readonly groups: readonly DayGroup[];
  readonly people: readonly StaffPersonRow[];
  readonly chosen: number | null;
  readonly moving: Moving;
  readonly onChoose: (touch: TouchRow) => void;
  readonly hover: Hover;
  readonly onGroup: (group: DayGroup) => void;
  /** Opens the day where all of it can be read. */
  readonly onDay: (on: string) => void;
};

/** A day of the month: its date, how much stands on it, and its touches, alike ones as one line. */
export function DayCell(props: DayCellProps) {
  const { on, outside, room, today, holiday, groups, people, chosen, moving, hover, onChoose, onGroup, onDay } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const minutes = groups.reduce((sum, group) => sum + group.minutes, 0);
  const lines = groups.length <= room ? room : room - 1;
  const shown = groups.slice(0, lines);
  const rest = groups.slice(lines).reduce((sum, group) => sum + group.count, 0);
  const initials = (id: number | null) => people.find((person) => person.id === id)?.initials ?? '';
  return (
    // The lines inside carry the keyboard; the cell only takes what is dropped on it.
    <fieldset
      className={classes.day}
      aria-label={format.day(on, 'weekday')}
      data-outside={outside || undefined}
      data-today={on === today || undefined}
      data-holiday={holiday !== undefined || undefined}
      data-target={(moving.held?.to === on && moving.held.touch.plannedOn !== on) || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        moving.over(on);
      }}
      onDrop={(event) => {
        event.preventDefault();
        moving.drop(on);
      }}
    >
      <div className={classes.dayHead}>
        <span className={classes.date}>{outside ? format.day(on, 'day') : Number(on.slice(8))}</span>
        <span className={classes.sum}>
          {holiday}
          {count > 0 && t('planner.month.day', { count, time: format.duration(minutes) })}
        </span>
      </div>
      {shown.map((group) => (
        <TouchLine
          key={`${group.activity}/${group.tier}/${group.personId}/${group.touch?.id ?? ''}`}
          group={group}
          overdue={group.done < group.count && group.day < today}
          initials={initials(group.personId)}
          chosen={group.touch !== null && chosen === group.touch.id}
          moving={moving}
          hover={hover}
          onClick={() => (group.touch === null ? onGroup(group) : onChoose(group.touch))}
        />
      ))}
      {rest > 0 && (
        <button type="button" className={classes.rest} onClick={() => onDay(on)}>
          {t('planner.month.more', { count: rest })}
        </button>
      )}
    </fieldset>
  );
}
