import { IconCheck, IconPin } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayGroup, StaffPersonRow, TouchRow } from '../../../shared/contract/planner.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { useNames } from '../../components/names.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import classes from './month.module.css';
import type { Moving } from './useMoving.ts';

/** Lines of a day before "n more". */
const MOST_LINES = 7;

type DayCellProps = {
  readonly on: string;
  readonly outside: boolean;
  readonly today: string;
  readonly holiday: string | undefined;
  readonly groups: readonly DayGroup[];
  readonly people: readonly StaffPersonRow[];
  readonly chosen: number | null;
  readonly moving: Moving;
  readonly onChoose: (touch: TouchRow) => void;
  readonly onGroup: (group: DayGroup) => void;
};

/** A day of the month: its date, how much stands on it, and its touches, alike ones as one line. */
export function DayCell(props: DayCellProps) {
  const { on, outside, today, holiday, groups, people, chosen, moving, onChoose, onGroup } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const minutes = groups.reduce((sum, group) => sum + group.minutes, 0);
  const shown = groups.slice(0, MOST_LINES);
  const rest = groups.slice(MOST_LINES).reduce((sum, group) => sum + group.count, 0);
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
        <Line
          key={`${group.activity}/${group.tier}/${group.personId}/${group.touch.id}`}
          group={group}
          overdue={group.done < group.count && group.day < today}
          initials={initials(group.personId)}
          chosen={chosen === group.touch.id}
          moving={moving}
          onClick={() => (group.count === 1 ? onChoose(group.touch) : onGroup(group))}
        />
      ))}
      {rest > 0 && <span className={classes.rest}>{t('planner.month.more', { count: rest })}</span>}
    </fieldset>
  );
}

type LineProps = {
  readonly group: DayGroup;
  readonly overdue: boolean;
  readonly initials: string;
  readonly chosen: boolean;
  readonly moving: Moving;
  readonly onClick: () => void;
};

function Line({ group, overdue, initials, chosen, moving, onClick }: LineProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { touch, count } = group;
  const single = count === 1;
  const movable = single && touch.status === 'planned';
  const activity = names.activity(group.activity, group.activityName);
  const held = moving.held?.touch.id === touch.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (held && moving.key(event.key)) {
      event.preventDefault();
    } else if (movable && event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      moving.grab(touch);
    }
  };
  return (
    <button
      type="button"
      className={classes.line}
      data-overdue={overdue || undefined}
      data-done={group.done === count || undefined}
      data-chosen={chosen || undefined}
      data-held={held || undefined}
      draggable={movable}
      onDragStart={() => moving.grab(touch)}
      onDragEnd={moving.cancel}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!held) {
          onClick();
        }
      }}
      title={`${single ? touch.client : t('planner.month.group', { count, activity })} · ${activity}`}
    >
      <TierBadge tier={group.tier} size="sm" />
      {group.done === count ? (
        <IconCheck {...smallIcon} className={classes.done} />
      ) : (
        <ChannelIcon channel={group.activity === 'restaurant' ? 'restaurant' : group.channel} />
      )}
      <span className={classes.client}>{single ? touch.client : t('planner.month.group', { count, activity })}</span>
      {single && touch.pinned && <IconPin {...smallIcon} />}
      <span className={classes.person}>{initials}</span>
    </button>
  );
}
