import { Button } from '@mantine/core';
import { IconCalendar, IconCheck, IconPin, IconPlayerTrackNext } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffPersonRow, TouchDetail } from '../../../shared/contract/planner.ts';
import { useQuery } from '../../api.ts';
import { linkTo } from '../../navigation.ts';
import { DayText } from '../Figures.tsx';
import { useFormat } from '../format.ts';
import { icon } from '../icon.ts';
import { ErrorState, LoadingState } from '../Notices.tsx';
import { useNames } from '../names.ts';
import { PeekPart, SidePeek } from '../SidePeek.tsx';
import { TierBadge } from '../TierBadge.tsx';
import { useWeekdays } from '../weekdays.ts';
import { MoveAdvice } from './MoveAdvice.tsx';
import { Reasons } from './Reasons.tsx';
import { TouchForm, type TouchFormKind } from './TouchForms.tsx';
import classes from './touch.module.css';
import { useTouchActions } from './useTouchActions.ts';

type TouchPanelProps = {
  readonly id: number;
  readonly people: readonly StaffPersonRow[];
  readonly onClose: () => void;
};

/** One touch: who, when, why this day, and what can be done with it. */
export function TouchPanel({ id, people, onClose }: TouchPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const query = useQuery('touch.get', { id }, { tables: ['touch', 'client', 'contact_point'], keep: true });
  const [form, setForm] = useState<TouchFormKind | null>(null);
  const actions = useTouchActions();
  if (query.data === undefined) {
    return (
      <SidePeek label={t('planner.touch.label')} onClose={onClose}>
        {query.error === null ? <LoadingState /> : <ErrorState error={query.error} />}
      </SidePeek>
    );
  }
  const { touch } = query.data;
  const open = touch.status === 'planned';
  return (
    <SidePeek
      label={`${names.activity(touch.activity, touch.activityName)} ${t('planner.touch.of', { ordinal: touch.ordinal + 1, times: touch.times })}`}
      onClose={onClose}
      footer={
        <>
          {open ? (
            <Button variant="filled" leftSection={<IconCheck {...icon} />} onClick={() => void actions.done(touch)}>
              {t('planner.touch.done')}
            </Button>
          ) : (
            <Button onClick={() => void actions.reopen(touch)}>{t('planner.touch.reopen')}</Button>
          )}
          <Button leftSection={<IconCalendar {...icon} />} disabled={!open} onClick={() => setForm('move')}>
            {t('planner.touch.move')}
          </Button>
          <Button leftSection={<IconPin {...icon} />} disabled={!open} onClick={() => void actions.pin(touch)}>
            {touch.pinned ? t('planner.touch.unpin') : t('planner.touch.pin')}
          </Button>
          <Button leftSection={<IconPlayerTrackNext {...icon} />} disabled={!open} onClick={() => setForm('skip')}>
            {t('planner.touch.skip')}
          </Button>
        </>
      }
    >
      <Facts detail={query.data} people={people} />
      <PeekPart title={t('planner.touch.why')}>
        <Reasons detail={query.data} />
      </PeekPart>
      {open && <MoveAdvice touch={touch} onMove={(to) => void actions.move(touch, to)} />}
      <PeekPart
        title={t('planner.touch.note')}
        aside={
          <Button size="xs" variant="subtle" onClick={() => setForm('note')}>
            {t('common.edit')}
          </Button>
        }
      >
        <p className={classes.note}>{touch.note ?? t('common.none')}</p>
      </PeekPart>
      {form !== null && <TouchForm kind={form} touch={touch} people={people} onClose={() => setForm(null)} />}
    </SidePeek>
  );
}

function Facts({ detail, people }: { readonly detail: TouchDetail; readonly people: readonly StaffPersonRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const weekdays = useWeekdays();
  const { touch } = detail;
  const person = people.find((each) => each.id === touch.personId);
  const status =
    touch.status === 'done' && touch.doneOn !== null
      ? t('planner.touch.doneOn', { day: format.day(touch.doneOn) })
      : touch.status === 'skipped'
        ? t('planner.touch.skippedFor', { reason: names.skipReason(touch.skipReason ?? '') })
        : null;
  return (
    <PeekPart>
      <a className={classes.client} href={linkTo(`/clients/${touch.clientId}`)}>
        <TierBadge tier={touch.tier} /> {touch.client}
      </a>
      <div className={classes.quiet}>
        {t('planner.touch.household', { count: detail.members, name: detail.householdName })}
      </div>
      <dl className={classes.facts}>
        <dt>{t('planner.touch.when')}</dt>
        <dd>
          <DayText day={touch.plannedOn} form="weekday" />
        </dd>
        <dt>{t('planner.touch.who')}</dt>
        <dd>{person?.name ?? t('common.none')}</dd>
        <dt>{t('planner.touch.takes')}</dt>
        <dd>
          {[format.duration(touch.minutes), names.channel(touch.channel), detail.contact]
            .filter((part) => part !== null)
            .join(' · ')}
        </dd>
        {detail.wish !== null && (
          <>
            <dt>{t('wishes.likes')}</dt>
            <dd>
              {[detail.wish.weekday === null ? '' : (weekdays[detail.wish.weekday - 1] ?? ''), detail.wish.time]
                .filter((part) => part !== '')
                .join(' · ')}
            </dd>
          </>
        )}
        {status !== null && (
          <>
            <dt>{t('planner.column.status')}</dt>
            <dd>{status}</dd>
          </>
        )}
      </dl>
    </PeekPart>
  );
}
