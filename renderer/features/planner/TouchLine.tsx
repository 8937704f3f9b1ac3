import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPin } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayGroup } from '../../../shared/contract/planner.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { smallIcon } from '../../components/icon.ts';
import { useNames } from '../../components/names.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import classes from './month.module.css';
import type { Hover } from './TouchHover.tsx';
import type { Moving } from './useMoving.ts';

type TouchLineProps = {
  readonly group: DayGroup;
  readonly overdue: boolean;
  readonly initials: string;
  readonly chosen: boolean;
  readonly moving: Moving;
  readonly onClick: () => void;
  readonly hover: Hover;
  /** Names the activity too, where a line has the room. */
  readonly withActivity?: boolean;
};

/** One touch, or alike ones of a day, as one line: opens, is dragged, or is moved by M and arrows. */
export function TouchLine({
  group,
  overdue,
  initials,
  chosen,
  moving,
  onClick,
  hover,
  withActivity = false,
}: TouchLineProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { touch, count } = group;
  const movable = touch?.status === 'planned';
  const activity = names.activity(group.activity, group.activityName);
  const held = touch !== null && moving.held?.touch.id === touch.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (held && moving.key(event.key)) {
      event.preventDefault();
    } else if (touch !== null && movable && event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey) {
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
      onDragStart={() => {
        hover.hide();
        if (touch !== null) {
          moving.grab(touch);
        }
      }}
      onDragEnd={moving.cancel}
      onKeyDown={onKeyDown}
      onClick={() => {
        hover.hide();
        if (!held) {
          onClick();
        }
      }}
      data-touch={touch?.id}
      onPointerEnter={(event) => touch !== null && !chosen && hover.show(touch.id, event.currentTarget)}
      onPointerLeave={hover.hide}
    >
      <TierBadge tier={group.tier} size="sm" />
      {group.done === count ? (
        <IconCheck {...smallIcon} className={classes.done} />
      ) : (
        <ChannelIcon channel={group.channel} activity={group.activity} />
      )}
      <span className={classes.client}>
        {touch !== null ? touch.client : t('planner.month.group', { count, activity })}
      </span>
      {touch !== null &&
        (withActivity ? (
          <span className={classes.activity}>{activity}</span>
        ) : (
          <VisuallyHidden>{activity}</VisuallyHidden>
        ))}
      {touch?.pinned === true && <IconPin {...smallIcon} />}
      <span className={classes.person}>{initials}</span>
    </button>
  );
}
