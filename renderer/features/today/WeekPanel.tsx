import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TouchRow } from '../../../shared/contract/planner.ts';
import type { TodayScreen } from '../../../shared/contract/today.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { EmptyState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TouchForm, type TouchFormKind } from '../../components/plan/TouchForms.tsx';
import { navigate } from '../../navigation.ts';
import { GroupLine, linesOf } from './GroupLine.tsx';
import { TouchLine } from './TouchLine.tsx';
import classes from './today.module.css';

/** This week's touches by day. Up and down walk, Space ticks, N notes, S skips, M moves. */
export function WeekPanel({ screen }: { readonly screen: TodayScreen }) {
  const { t } = useTranslation();
  const total = screen.days.reduce((sum, each) => sum + each.total, 0);
  const done = screen.days.reduce((sum, each) => sum + each.done, 0);
  const [form, setForm] = useState<{ readonly kind: TouchFormKind; readonly touch: TouchRow } | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const walk = (from: HTMLElement, step: 1 | -1) => {
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-touch]') ?? [])];
    lines[lines.indexOf(from) + step]?.focus();
  };
  return (
    <Panel
      body="flush"
      title={t('today.week.title')}
      aside={total > 0 && t('today.week.done', { done, total })}
      actions={
        <>
          <Kbd>{'↑↓'}</Kbd>
          <span>
            <Kbd>{t('common.keys.space')}</Kbd> {t('today.week.tick')}
          </span>
        </>
      }
    >
      {total === 0 && <EmptyWeek planned={screen.planned} />}
      <div ref={list}>
        {total > 0 &&
          screen.days.map((each) => (
            <DayPart
              key={each.day}
              day={each}
              today={screen.today}
              people={screen.people}
              focused={focused}
              onFocused={setFocused}
              onWalk={walk}
              onForm={(kind, touch) => setForm({ kind, touch })}
            />
          ))}
      </div>
      {form !== null && (
        <TouchForm kind={form.kind} touch={form.touch} people={screen.people} onClose={() => setForm(null)} />
      )}
    </Panel>
  );
}

/** What comes first: clients, then a plan, then a week with something in it. */
function EmptyWeek({ planned }: { readonly planned: boolean }) {
  const { t } = useTranslation();
  const { data: counts } = useQuery('today.counts', {}, { tables: ['client'] });
  return counts?.clients === 0 ? (
    <EmptyState
      text={t('today.week.noClients')}
      action={<Button onClick={() => navigate('/import')}>{t('today.week.toImport')}</Button>}
    />
  ) : (
    <EmptyState
      text={planned ? t('today.week.empty') : t('today.week.noPlan')}
      action={<Button onClick={() => navigate('/planner')}>{t('today.week.toPlanner')}</Button>}
    />
  );
}

type DayPartProps = {
  readonly day: TodayScreen['days'][number];
  readonly today: string;
  readonly people: TodayScreen['people'];
  readonly focused: number | null;
  readonly onFocused: (id: number) => void;
  readonly onWalk: (from: HTMLElement, step: 1 | -1) => void;
  readonly onForm: (kind: TouchFormKind, touch: TouchRow) => void;
};

function DayPart({ day, today, people, focused, onFocused, onWalk, onForm }: DayPartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isToday = day.day === today;
  const finished = day.total > 0 && day.done === day.total;
  const [open, setOpen] = useState(day.day >= today && !finished);
  const name = format.day(day.day, 'weekday');
  const line = (touch: TouchRow) => (
    <TouchLine
      key={touch.id}
      touch={touch}
      person={people.find((person) => person.id === touch.personId)}
      focused={focused === touch.id}
      onFocused={() => onFocused(touch.id)}
      onWalk={onWalk}
      onForm={onForm}
    />
  );
  return (
    <section>
      <button
        type="button"
        className={classes.dayHead}
        data-today={isToday || undefined}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {finished && <IconCircleCheck {...icon} className={classes.good} />}
        <strong>{isToday ? t('today.week.today', { day: name }) : name}</strong>
        <span className={classes.quiet}>
          {day.total === 0
            ? t('today.week.none')
            : `${t('today.week.done', { done: day.done, total: day.total })} · ${format.duration(day.minutes)}`}
        </span>
        <span className={classes.chevron}>{open ? <IconChevronDown {...icon} /> : <IconChevronRight {...icon} />}</span>
      </button>
      {open &&
        linesOf(day.rows).map(({ key, touches }) =>
          touches.length === 1 ? (
            touches.map(line)
          ) : (
            <GroupLine key={key} touches={touches}>
              {touches.map(line)}
            </GroupLine>
          ),
        )}
      {open && day.total > day.rows.length && (
        <button type="button" className={classes.more} onClick={() => navigate('/planner')}>
          {t('today.week.more', { count: day.total - day.rows.length })}
        </button>
      )}
    </section>
  );
}
