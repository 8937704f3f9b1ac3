import { ActionIcon } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DayGroup, PlanYearScreen } from '../../../shared/contract/planner.ts';
import { addDays, type Day, day, dayOfMonth, isoWeek, weekday } from '../../../shared/day.ts';
import { weekdayName } from '../../../shared/day-text.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { ErrorState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useTouchActions } from '../../components/plan/useTouchActions.ts';
import type { HeatCell } from './heat.ts';
import { type DaysProps, Hint } from './MonthView.tsx';
import { TouchHover, useHover } from './TouchHover.tsx';
import { TouchLine } from './TouchLine.tsx';
import { type Moving, useMoving } from './useMoving.ts';
import classes from './week.module.css';

type WeekViewProps = DaysProps & {
  /** Index in the year. */
  readonly week: number;
  readonly onWeek: (week: number) => void;
};

type Person = PlanYearScreen['people'][number];

/** A week, people down and days across: every touch by name. Dragged into another row it changes hands too. */
export function WeekView(props: WeekViewProps) {
  const { screen, heat, week, onWeek, filter, filters } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const actions = useTouchActions();
  const hover = useHover();
  const monday = mondayOf(heat.weeks[week]?.from ?? day(screen.today));
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const [first = monday, last = monday] = [days[0], days[6]];
  const query = useQuery(
    'planner.days',
    { from: first, to: last, ...filter, each: true },
    { tables: ['touch', 'client'], keep: true },
  );
  const groups = query.data?.groups ?? [];
  const shown = days.slice(0, groups.some((group) => weekday(day(group.day)) > 5) ? 7 : 5);
  const moving = useMoving(days, (touch, to, personId) => {
    if (to !== touch.plannedOn || (personId !== undefined && personId !== touch.personId)) {
      void actions.move(touch, to, personId);
    }
  });
  const rows = screen.people.filter(({ id }) => filter.personId === null || id === filter.personId);
  const unassigned = groups.filter((group) => !screen.people.some(({ id }) => id === group.personId));
  const holidays = new Map(screen.holidays.map((holiday) => [holiday.day, holiday.name]));
  const template = { gridTemplateColumns: `118px repeat(${shown.length}, minmax(0, 1fr))` };
  const cells = { ...props, shown, groups, moving, hover, template, holidays };
  return (
    <Panel
      fill
      body="flush"
      title={t('planner.week.title', {
        week: isoWeek(monday).week,
        from: format.day(first, 'day'),
        to: format.day(shown.at(-1) ?? last),
      })}
      mark={
        <ActionIcon aria-label={t('planner.previousWeek')} disabled={week === 0} onClick={() => onWeek(week - 1)}>
          <IconChevronLeft {...icon} />
        </ActionIcon>
      }
      aside={
        <Hint label={t('planner.nextWeek')} onNext={() => onWeek(week + 1)} last={week >= heat.weeks.length - 1} />
      }
      actions={filters}
    >
      {query.error !== null && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      <div className={classes.week} data-busy={query.isFetching || undefined}>
        <div className={classes.head} style={template}>
          <span />
          {shown.map((on) => {
            const own = groups.filter((group) => group.day === on);
            const count = own.reduce((sum, group) => sum + group.count, 0);
            const minutes = own.reduce((sum, group) => sum + group.minutes, 0);
            return (
              <div key={on} className={classes.dayHead} data-today={on === screen.today || undefined}>
                <strong>{`${weekdayName(weekday(on), format.language)} ${dayOfMonth(on)}`}</strong>
                <span>
                  {[
                    holidays.get(on),
                    count > 0 ? t('planner.month.day', { count, time: format.duration(minutes) }) : undefined,
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </div>
            );
          })}
        </div>
        {rows.map((person) => (
          <Row
            key={person.id}
            {...cells}
            person={person}
            load={heat.rows.find((row) => row.id === person.id)?.cells[week] ?? null}
          />
        ))}
        {unassigned.length > 0 && <Row {...cells} person={null} load={null} />}
      </div>
      <TouchHover hover={hover} />
    </Panel>
  );
}

type RowProps = WeekViewProps & {
  readonly person: Person | null;
  readonly load: HeatCell | null;
  readonly shown: readonly Day[];
  readonly groups: readonly DayGroup[];
  readonly moving: Moving;
  readonly hover: ReturnType<typeof useHover>;
  readonly template: { readonly gridTemplateColumns: string };
  readonly holidays: ReadonlyMap<string, string>;
};

/** One person's week; touches of nobody have a row of their own. */
function Row(props: RowProps) {
  const { screen, person, load, shown, groups, moving, hover, template, holidays, chosen, onChoose, onGroup } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const known = new Set(screen.people.map(({ id }) => id));
  const name = person?.name ?? t('planner.heat.nobody');
  return (
    <div className={classes.row} style={template}>
      <div className={classes.person}>
        <strong className={classes.name}>{name}</strong>
        {load !== null && <Load load={load} />}
      </div>
      {shown.map((on) => {
        const own = groups.filter(
          (group) =>
            group.day === on && (person === null ? !known.has(group.personId ?? 0) : group.personId === person.id),
        );
        const away = person?.leave.some(({ from, to }) => on >= from && on <= to) === true;
        return (
          // The lines inside carry the keyboard; the cell only takes what is dropped on it.
          <fieldset
            key={on}
            className={classes.cell}
            aria-label={`${name}, ${format.day(on, 'weekday')}`}
            data-off={away || holidays.has(on) || weekday(on) > 5 || undefined}
            data-today={on === screen.today || undefined}
            data-target={(moving.held?.to === on && moving.held.touch.plannedOn !== on) || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              moving.over(on);
            }}
            onDrop={(event) => {
              event.preventDefault();
              moving.drop(on, person?.id);
            }}
          >
            {away && <span className={classes.away}>{t('planner.heat.legend.leave')}</span>}
            {own.map((group) => (
              <TouchLine
                key={`${group.activity}/${group.tier}/${group.touch?.id ?? ''}`}
                group={group}
                overdue={group.done < group.count && on < screen.today}
                initials=""
                withActivity
                chosen={group.touch !== null && chosen === group.touch.id}
                moving={moving}
                hover={hover}
                onClick={() => (group.touch === null ? onGroup(group) : onChoose(group.touch))}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

/** Hours of the week against those there are. */
function Load({ load }: { readonly load: HeatCell }) {
  const { t } = useTranslation();
  const format = useFormat();
  const over = load.minutes > load.capacity;
  const share = load.capacity > 0 ? Math.min(1, load.minutes / load.capacity) : over ? 1 : 0;
  return (
    <>
      <span className={classes.load} data-over={over || undefined}>
        {t('planner.week.load', {
          hours: format.duration(load.minutes),
          capacity: format.duration(Math.round(load.capacity)),
        })}
      </span>
      <span className={classes.track}>
        <span data-over={over || undefined} style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </>
  );
}

function mondayOf(on: Day): Day {
  return addDays(on, 1 - weekday(on));
}
