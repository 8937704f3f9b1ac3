import { Button, Checkbox } from '@mantine/core';
import { IconCalendar, IconNote, IconPlayerTrackNext } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffPersonRow, TouchRow } from '../../../shared/contract/planner.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { useFormat } from '../../components/format.ts';
import { Initials } from '../../components/Initials.tsx';
import { smallIcon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { useNames } from '../../components/names.ts';
import type { TouchFormKind } from '../../components/plan/TouchForms.tsx';
import { useTouchActions } from '../../components/plan/useTouchActions.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './today.module.css';

type TouchLineProps = {
  readonly touch: TouchRow;
  readonly person: StaffPersonRow | undefined;
  readonly focused: boolean;
  readonly onFocused: () => void;
  readonly onWalk: (from: HTMLElement, step: 1 | -1) => void;
  readonly onForm: (kind: TouchFormKind, touch: TouchRow) => void;
};

const FORMS: Readonly<Record<string, TouchFormKind>> = { n: 'note', s: 'skip', m: 'move' };

/** One touch of the week: tick it off; focused, it opens a second line with its note and what else can be done. */
export function TouchLine({ touch, person, focused, onFocused, onWalk, onForm }: TouchLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const actions = useTouchActions();
  const activity = names.activity(touch.activity, touch.activityName);
  const done = touch.status === 'done';
  const toggle = () => void (done ? actions.reopen(touch) : actions.done(touch));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const form = FORMS[event.key.toLowerCase()];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onWalk(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
    } else if (form !== undefined && !event.ctrlKey && !event.metaKey && (form === 'note' || !done)) {
      event.preventDefault();
      onForm(form, touch);
    }
  };
  return (
    <div className={classes.line} data-focused={focused || undefined} data-done={done || undefined}>
      <Checkbox
        checked={done}
        onChange={toggle}
        // A line opens below its first one: opened on pressing the mouse, it would move the next box away from under it.
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && onFocused()}
        onClick={onFocused}
        onKeyDown={onKeyDown}
        data-touch={touch.id}
        aria-label={t('today.week.check', { client: touch.client, activity })}
      />
      <TierBadge tier={touch.tier} />
      <a className={classes.name} href={linkTo(`/clients/${touch.clientId}`)}>
        {touch.client}
      </a>
      <span className={classes.what}>
        <ChannelIcon channel={touch.channel} activity={touch.activity} />
        <span>{activity}</span>
      </span>
      <span className={classes.note} title={touch.note ?? touch.outcome ?? ''}>
        {touch.outcome ?? touch.note}
      </span>
      <span className={classes.minutes}>{format.duration(touch.minutes)}</span>
      {person === undefined ? <span /> : <Initials initials={person.initials} name={person.name} />}
      {focused && (
        <div className={classes.second}>
          <span className={classes.quiet}>{touch.note}</span>
          <Button
            size="xs"
            leftSection={<IconNote {...smallIcon} />}
            rightSection={<Kbd>{'N'}</Kbd>}
            onClick={() => onForm('note', touch)}
          >
            {t('planner.touch.note')}
          </Button>
          <Button
            size="xs"
            disabled={done}
            leftSection={<IconPlayerTrackNext {...smallIcon} />}
            rightSection={<Kbd>{'S'}</Kbd>}
            onClick={() => onForm('skip', touch)}
          >
            {t('planner.touch.skip')}
          </Button>
          <Button
            size="xs"
            disabled={done}
            leftSection={<IconCalendar {...smallIcon} />}
            rightSection={<Kbd>{'M'}</Kbd>}
            onClick={() => onForm('move', touch)}
          >
            {t('planner.touch.move')}
          </Button>
        </div>
      )}
    </div>
  );
}
