import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayGroup, PlanYearScreen, TouchRow } from '../../../shared/contract/planner.ts';
import { addDays, type Day, day, isoWeek, monthOf, weekday } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { ErrorState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useTouchActions } from '../../components/plan/useTouchActions.ts';
import { DayCell } from './DayCell.tsx';
import type { Heat } from './heat.ts';
import classes from './month.module.css';
import { TouchHover, useHover } from './TouchHover.tsx';
import { useMoving } from './useMoving.ts';

export type TouchFilterState = {
  readonly personId: number | null;
  readonly tier: string | null;
  readonly channel: DayGroup['channel'] | null;
};

/** What the month and the week share. */
export type DaysProps = {
  readonly screen: PlanYearScreen;
  readonly heat: Heat;
  readonly filter: TouchFilterState;
  readonly filters: ReactNode;
  readonly chosen: number | null;
  readonly onChoose: (touch: TouchRow) => void;
  readonly onGroup: (group: DayGroup) => void;
};

type MonthViewProps = DaysProps & {
  readonly month: number;
  readonly onMonth: (month: number) => void;
  readonly onDay: (on: string) => void;
};

/** Pixels: the row of weekdays, what a day takes besides its lines, and a line. */
const SIZES = { head: 28, day: 26, line: 22 } as const;
/** A day shows as many lines in a window too low for all weeks. */
const LEAST_LINES = 4;

/** The weeks of a month, Monday to Friday; a weekend shows only when something stands on it. Drag, or M and arrows, moves. */
export function MonthView(props: MonthViewProps) {
  const { screen, heat, month, onMonth, filter, filters, chosen, onChoose, onGroup, onDay } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const actions = useTouchActions();
  const hover = useHover();
  const { ref, height } = useElementSize();
  const days = daysOfMonth(screen.year, month);
  const first = days[0] ?? day(`${screen.year}-01-01`);
  const last = days.at(-1) ?? first;
  const query = useQuery(
    'planner.days',
    { from: first, to: last, ...filter },
    { tables: ['touch', 'client'], keep: true },
  );
  const groups = query.data?.groups ?? [];
  const weekend = groups.some((group) => weekday(day(group.day)) > 5);
  const shown = weekend ? 7 : 5;
  const holidays = new Map(screen.holidays.map((holiday) => [holiday.day, holiday.name]));
  const moving = useMoving(days, (touch, to) => {
    if (to !== touch.plannedOn) {
      void actions.move(touch, to);
    }
  });
  const monthName = new Intl.DateTimeFormat(format.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dayName = new Intl.DateTimeFormat(format.language, { weekday: 'long', timeZone: 'UTC' });
  const title = monthName.format(Date.UTC(screen.year, month - 1, 1));
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7));
  const room = Math.max(LEAST_LINES, Math.floor(((height - SIZES.head) / weeks.length - SIZES.day) / SIZES.line));
  const template = { gridTemplateColumns: `44px repeat(${shown}, minmax(0, 1fr))` };
  return (
    <Panel
      fill
      body="flush"
      title={title}
      mark={
        <ActionIcon aria-label={t('planner.previousMonth')} disabled={month === 1} onClick={() => onMonth(month - 1)}>
          <IconChevronLeft {...icon} />
        </ActionIcon>
      }
      aside={<Hint label={t('planner.nextMonth')} onNext={() => onMonth(month + 1)} last={month === 12} />}
      actions={filters}
    >
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <div ref={ref} className={classes.room}>
        <div className={classes.month} data-busy={query.isFetching || undefined}>
          <div className={classes.head} style={template}>
            <span>{t('planner.month.week')}</span>
            {(weeks[0] ?? []).slice(0, shown).map((on, index) => (
              <span key={on}>{dayName.format(Date.UTC(2027, 2, 1 + index))}</span>
            ))}
          </div>
          {weeks.map((week) => {
            const monday = week[0] ?? first;
            const cell = officeOf(heat, week);
            return (
              <div key={monday} className={classes.week} style={template}>
                <div className={classes.weekHead} data-now={week.includes(day(screen.today)) || undefined}>
                  <strong>{isoWeek(monday).week}</strong>
                  {cell !== null && <span data-over={cell > 1 || undefined}>{format.percent(cell, 0)}</span>}
                </div>
                {week.slice(0, shown).map((on) => (
                  <DayCell
                    key={on}
                    on={on}
                    room={room}
                    outside={monthOf(on) !== month}
                    today={screen.today}
                    holiday={holidays.get(on)}
                    groups={groups.filter((group) => group.day === on)}
                    people={screen.people}
                    chosen={chosen}
                    moving={moving}
                    hover={hover}
                    onChoose={onChoose}
                    onGroup={onGroup}
                    onDay={onDay}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </div>
      <TouchHover hover={hover} />
    </Panel>
  );
}

type HintProps = { readonly label: string; readonly onNext: () => void; readonly last: boolean };

/** The way on, and how a touch is moved. */
export function Hint({ label, onNext, last }: HintProps) {
  const { t } = useTranslation();
  const [before = '', after = ''] = t('planner.month.hint', { key: '\u0000' }).split('\u0000');
  return (
    <span className={classes.hint}>
      <ActionIcon aria-label={label} disabled={last} onClick={onNext}>
        <IconChevronRight {...icon} />
      </ActionIcon>
      <span>
        {before}
        <Kbd>{'M'}</Kbd>
        {after}
      </span>
    </span>
  );
}

/** Monday of the first week to Sunday of the last. */
function daysOfMonth(year: number, month: number): readonly Day[] {
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  const start = addDays(first, 1 - weekday(first));
  const days: Day[] = [];
  for (let on = start; days.length % 7 !== 0 || days.length === 0 || monthOf(on) === month; on = addDays(on, 1)) {
    days.push(on);
  }
  return days;
}

function officeOf(heat: Heat, week: readonly Day[]): number | null {
  const found = heat.weeks.find(({ from, to }) => week.some((on) => on >= from && on <= to));
  const share = found === undefined ? null : heat.office[found.index]?.share;
  return share === undefined || share === null || !Number.isFinite(share) ? null : share;
}
